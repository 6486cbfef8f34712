import { build } from './build.ts'
import { checkStatically } from './check.ts'
import { runLoud } from './step.ts'

// All there is to know about this tree: it builds, it is clean, and every test passes, in one run
// of vitest over all its projects, whose summary is the last thing printed.

await build()
if (!(await checkStatically())) process.exit(1)
process.exit(await runLoud(['vitest', 'run', ...process.argv.slice(2)]))
