import { gainOf } from '../money/bets.ts'
import type { Award, AwardId, PastRound, SettledBet } from '../phase.ts'
import type { SeatNumber } from '../round.ts'

/** The awards of a game, drawn from what happened. Nobody gets one for nothing. */
export function awardsOf(past: readonly PastRound[]): Award[] {
  const bets = past.flatMap((round) => round.bets)
  const deeds = past.flatMap((round) => round.deeds)
  const lost = (bet: SettledBet) => Math.max(0, -gainOf(bet))
  return [
    ...award('sharpest-eye', best(bets.map((bet) => [bet.seat, gainOf(bet)]))),
    ...award('dirtiest-claws', best(summed(deeds.map(({ seat }) => [seat, 1])))),
    ...award('biggest-splash', best(summed(bets.map((bet) => [bet.seat, lost(bet)])))),
    ...award(
      'loudest-voice',
      best(summed(past.flatMap(({ shouts }) => shouts.map((seat): Score => [seat, 1])))),
    ),
  ]
}

type Score = readonly [SeatNumber, number]

const award = (id: AwardId, score: Score | null): Award[] =>
  score && score[1] > 0 ? [{ award: id, seat: score[0], figure: score[1] }] : []

/** The highest score; of equals that of the lowest seat. */
const best = (scores: readonly Score[]): Score | null =>
  scores.toSorted((a, b) => b[1] - a[1] || a[0] - b[0])[0] ?? null

function summed(scores: readonly Score[]): Score[] {
  const sums = new Map<SeatNumber, number>()
  for (const [seat, figure] of scores) sums.set(seat, (sums.get(seat) ?? 0) + figure)
  return [...sums]
}
