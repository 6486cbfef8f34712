import { runLoud } from './step.ts'

// Random days by the thousand: what `npm run check` plays few of. The first argument says how many.
const [days = '3000', ...rest] = process.argv.slice(2)
process.env.SCUTTLE_MODEL_DAYS = days
process.exit(
  await runLoud(['vitest', 'run', '--project', 'unit', 'game/random-play.test.ts', ...rest]),
)
