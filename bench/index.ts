import { benchAll } from './all.ts'
import { benchBalance } from './balance.ts'
import { benchBots } from './bots.ts'
import { benchCore } from './core.ts'
import { benchCost } from './cost.ts'
import { type Figures, figuresLine } from './figures.ts'
import { benchFloor } from './floor.ts'
import { benchGame } from './game.ts'
import { benchGrowth } from './growth.ts'
import { benchLatency } from './latency.ts'
import { benchOdds } from './odds.ts'
import { type Options, readOptions, USAGE } from './options.ts'
import { benchPeers } from './peers.ts'
import { benchShow } from './show.ts'
import { benchTalk } from './talk.ts'
import { benchWire } from './wire.ts'

interface Suite {
  readonly about: string
  readonly run: (options: Options) => Promise<Figures>
}

const SUITES: Readonly<Record<string, Suite>> = {
  balance: {
    about: 'a hundred thousand races: how long, how close, what cards do',
    run: benchBalance,
  },
  core: {
    about: 'the race core beside other engines, its translations and its limits',
    run: benchCore,
  },
  cost: { about: 'dollars per 1,000 games, here and elsewhere', run: benchCost },
  floor: { about: 'what the platform itself takes of a game', run: benchFloor },
  game: { about: 'whole games over real sockets: what one costs the server', run: benchGame },
  odds: { about: 'bets that look best on many races, scored on fresh ones', run: benchOdds },
  bots: { about: 'games of bots by the bare rules: how fair and how lively', run: benchBots },
  growth: { about: 'CPU of a command by the length of its game’s log', run: benchGrowth },
  latency: {
    about: 'milliseconds from a press to its answer, near and far',
    run: benchLatency,
  },
  peers: { about: 'the same game on other servers', run: benchPeers },
  show: { about: 'what the show takes of a browser: time, memory, kilobytes', run: benchShow },
  talk: { about: 'the talk’s hour on this product, counted', run: benchTalk },
  wire: { about: 'bytes of a race’s frames, against entropy and JSON', run: benchWire },
}

const read = readOptions(process.argv.slice(2))
if (typeof read === 'string') fail(read)
if (read.suite === null) process.exit((await benchAll(read.options.isJson)) ? 0 : 1)
const name = read.suite
const suite = Object.hasOwn(SUITES, name) ? SUITES[name] : undefined
if (suite === undefined) fail(`There is no suite “${name}”.`)
const figures = await suite.run(read.options)
if (!read.options.isJson) console.log()
console.log(figuresLine(name, figures))

function fail(why: string): never {
  const suites = Object.entries(SUITES).map(([one, { about }]) => `  ${one.padEnd(10)}  ${about}`)
  console.error(`${why}\n\n${USAGE}\n\nSuites:\n${suites.join('\n')}`)
  process.exit(1)
}
