import { build } from './build.ts'
import { checkAndTest } from './check.ts'

// All there is to know about this tree: it builds, it is clean, and every test passes, in one run
// of vitest over all its projects, so that its summary is that of everything.

await build()
process.exit(await checkAndTest(process.argv.slice(2)))
