import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Client, connect, createGame, freshKey } from '../bench/client.ts'
import { CORE_HASH } from '../build/race-hash.ts'
import { entrantsAfter } from '../game/cards/effects.ts'
import type { ClientRequest } from '../game/command.ts'
import { createRaceCore } from '../game/race/core.ts'
import { RACE_TICK_LIMIT } from '../game/race.ts'
import { actionsOf } from '../game/race-phase.ts'
import { DEFAULT_SETTINGS } from '../game/settings.ts'
import type { PhaseViewOf, View } from '../game/view.ts'
import { WORKER_DIR } from '../scripts/build.ts'
import { type Runtime, startRuntime } from '../scripts/local-runtime.ts'

let folder: string
let runtime: Runtime
let persistPath: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'scuttle-'))
  persistPath = join(folder, 'state')
  runtime = await startRuntime({ persistPath })
})

afterEach(async () => {
  await runtime.stop()
  await rm(folder, { recursive: true, force: true })
})

/** The process is killed, and started again on what it left behind. */
async function crash(workerDir = WORKER_DIR): Promise<void> {
  const { port } = runtime
  await runtime.kill()
  runtime = await startRuntime({ port, persistPath, workerDir })
}

interface Party {
  readonly code: string
  readonly keys: { readonly host: string; readonly ada: string }
}

const open = (party: Party, who: 'host' | 'ada'): Promise<Client> =>
  connect({
    origin: runtime.url,
    code: party.code,
    role: who === 'host' ? 'host' : 'player',
    key: party.keys[who],
  })

async function must(client: Client, request: ClientRequest): Promise<void> {
  expect(await client.ask(request)).toEqual({ ok: true, value: undefined })
}

const isIn =
  <T extends View['phase']['type']>(phase: T) =>
  (view: View): view is View & { phase: PhaseViewOf<T> } =>
    view.phase.type === phase

/** Ada, a bot and a host, one round, at the start of the paddock. */
async function inPaddock(): Promise<{ party: Party; host: Client; ada: Client }> {
  const { code, hostKey } = await createGame(runtime.url)
  const party = { code, keys: { host: hostKey, ada: freshKey() } }
  const [host, ada] = await Promise.all([open(party, 'host'), open(party, 'ada')])
  const settings = { ...DEFAULT_SETTINGS, rounds: 2, timers: 'fast', speedPercent: 200 } as const
  await must(host, { type: 'ChangeSettings', settings })
  await must(host, { type: 'AddBot', temperament: 'wild' })
  await must(ada, { type: 'Join', name: 'Ada', avatar: 1, tip: null })
  await must(host, { type: 'StartDay' })
  await ada.until(isIn('paddock'))
  return { party, host, ada }
}

const bets = [{ racer: 3, kind: 'win', stakePearls: 100 }] as const

/** The race as anybody can run it again, once its seed is known. */
async function raceAgain(race: PhaseViewOf<'race'>, payout: PhaseViewOf<'payout'>) {
  if (payout.outcome.type !== 'run') throw new Error('the race was void')
  const bytes = await readFile('build/race.wasm')
  const core = createRaceCore(new WebAssembly.Module(new Uint8Array(bytes)), CORE_HASH)
  const entrants = entrantsAfter(payout.round.lineUp, payout.cards)
  const setup = { seed: payout.outcome.seed, track: payout.round.track, entrants }
  const run = core.run(setup, actionsOf(race.moves), RACE_TICK_LIMIT)
  return run.finish?.placings
}

test('what was acknowledged in the paddock survives a kill, with seat, hand and bets', async () => {
  const { party, ada } = await inPaddock()
  await must(ada, { type: 'LockIn', loanSteps: 2, buys: [0], bets, plays: [], nonce: null })
  const bought = ada.view().mine
  await crash()
  const again = await open(party, 'ada')
  expect(again.view().mine).toEqual(bought)
  const { phase } = await again.until((view) => 'mine' in view.phase && view.phase.mine !== null)
  expect('mine' in phase && phase.mine?.locked?.bets).toMatchObject(bets)
})

test('a game that is killed in mid-race goes on by itself to the finish that its seed says', async () => {
  const { party, ada } = await inPaddock()
  await must(ada, { type: 'LockIn', loanSteps: 0, buys: [], bets, plays: [], nonce: null })
  await ada.until(isIn('race'))
  await must(ada, { type: 'Shout', racer: 3 })
  await crash()
  const back = await open(party, 'ada')
  const { phase: race } = back.view()
  if (race.type !== 'race') throw new Error(`the race is not on: ${race.type}`)
  // The bot may have shouted, too, before the kill.
  expect(race.moves.filter(({ seat }) => seat === 1)).toMatchObject([{ seat: 1, racer: 3 }])
  let last = race
  const { phase: payout } = await back.until((view) => {
    if (view.phase.type === 'race') last = view.phase
    return view.phase.type === 'payout'
  })
  if (payout.type !== 'payout' || payout.outcome.type !== 'run') throw new Error(payout.type)
  expect(payout.outcome.placings).toEqual(await raceAgain(last, payout))
})

/** A deployment with another core: for the game, a core is what its hash says. */
async function anotherCore(): Promise<string> {
  const dir = join(folder, 'worker')
  await cp(WORKER_DIR, dir, { recursive: true })
  const script = join(dir, 'index.js')
  const code = await readFile(script, 'utf8')
  const changed = code.replaceAll(
    CORE_HASH,
    CORE_HASH.replace(/^./, (c) => (c === '0' ? '1' : '0')),
  )
  expect(changed).not.toBe(code)
  await writeFile(script, changed)
  return dir
}

test.each(['paddock', 'race'] as const)(
  'a deployment without the core of the race under way, in the %s, gives stakes back and goes on',
  async (when) => {
    const { party, ada } = await inPaddock()
    if (when === 'race') {
      await must(ada, { type: 'LockIn', loanSteps: 0, buys: [], bets, plays: [], nonce: null })
      await ada.until(isIn('race'))
    }
    // The bot may have been in her pocket by now: what comes back is counted from here.
    const { pearls = 0 } = ada.view().mine ?? {}
    await crash(await anotherCore())
    const back = await open(party, 'ada')
    const { phase, mine } = await back.until(isIn('payout'))
    expect(phase).toMatchObject({ type: 'payout', outcome: { type: 'void' } })
    const staked = when === 'race' ? bets[0].stakePearls : 0
    expect(mine?.pearls).toBe(pearls + staked)
    const next = await back.until(isIn('paddock'))
    expect('round' in next.phase && next.phase.round.number).toBe(2)
  },
)
