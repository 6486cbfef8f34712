import { spreadOf } from './figures.ts'

/** Something to time: `time` runs it once and says what a race took, in µs. */
export interface Contestant {
  readonly name: string
  time(round: number): number
}

/** µs a race of each contestant, round by round. */
export type Times = Readonly<Record<string, readonly number[]>>

/**
 * Times contestants in turn, round after round, so that what else the machine does falls on all of
 * them. The first `warmUps` rounds are thrown away, while an engine makes up its mind.
 */
export function timeInTurn(
  contestants: readonly Contestant[],
  { rounds, warmUps }: { readonly rounds: number; readonly warmUps: number },
): Times {
  const times = new Map(contestants.map(({ name }) => [name, [] as number[]]))
  for (let round = -warmUps; round < rounds; round++) {
    for (const { name, time } of contestants) {
      const micros = time(round + warmUps)
      if (round >= 0) times.get(name)?.push(micros)
    }
  }
  return Object.fromEntries(times)
}

/** The median of what one took in a round divided by what the other took in the same round. */
export function medianRatio(above: readonly number[], below: readonly number[]): number {
  return spreadOf(above.map((value, round) => value / (below[round] as number))).median
}

/** µs for each of `races` that `run` runs. */
export function microsEach(races: number, run: () => void): number {
  const startedMs = performance.now()
  run()
  return (1e3 * (performance.now() - startedMs)) / races
}
