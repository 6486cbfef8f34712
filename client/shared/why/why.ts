import type { CardId } from '../../../game/card.ts'
import { isHarmful, itemOf } from '../../../game/cards/cards.ts'
import { STUMBLE_CAUSES, type Stumble, type StumbleCause } from '../../../game/race.ts'
import type { RaceMove, TurnedCard } from '../../../game/round.ts'
import { words } from '../words.ts'

/** What is known of a race beside its cards, once it was run again. */
export interface RaceRun {
  readonly stumbles: readonly Stumble[]
  readonly moves: readonly RaceMove[]
}

/** What a racer's race came of. */
export interface Why {
  /** Cards that worked for it. */
  readonly thanksTo: readonly CardId[]
  /** Cards that worked against it. */
  readonly despite: readonly CardId[]
  /** Null where it did not run, or the race could not be run again. */
  readonly run: OwnRun | null
}

export interface OwnRun {
  /** Each cause that there was. */
  readonly stumbles: readonly { readonly cause: StumbleCause; readonly times: number }[]
  readonly shouts: number
  readonly megaphones: number
}

/** Why a racer came where it came; `run` null: there is nothing to know beside its cards. */
export function whyOf(racer: number, cards: readonly TurnedCard[], run: RaceRun | null): Why {
  const working = cards
    .filter((one) => one.racer === racer && one.verdict === 'works')
    .map(({ card }) => card)
  const isOut = working.some((card) => itemOf(card)?.effect.isOut)
  return {
    thanksTo: working.filter((card) => !isHarmful(card)),
    despite: working.filter(isHarmful),
    run: run && !isOut ? ownRun(racer, run) : null,
  }
}

/** How it ran, in a sentence or two: what it stumbled on, who was heard. */
export function runText({ stumbles, shouts, megaphones }: OwnRun): string {
  const say = words.why
  const all = stumbles.reduce((sum, { times }) => sum + times, 0)
  const causes = stumbles.map(({ cause, times }) => say.stumble(times, cause))
  const heard = [
    ...(shouts > 0 ? [say.shouts(shouts)] : []),
    ...(megaphones > 0 ? [say.megaphones(megaphones)] : []),
  ]
  return words.sentences([
    say.stumbles(all, causes),
    ...(heard.length > 0 ? [say.heard(words.all(heard))] : []),
  ])
}

function ownRun(racer: number, { stumbles, moves }: RaceRun): OwnRun {
  const count = <T extends { readonly racer: number }>(
    all: readonly T[],
    is: (one: T) => boolean,
  ) => all.filter((one) => one.racer === racer && is(one)).length
  return {
    stumbles: STUMBLE_CAUSES.map((cause) => ({
      cause,
      times: count(stumbles, ({ kind }) => kind === cause),
    })).filter(({ times }) => times > 0),
    shouts: count(moves, ({ kind }) => kind === 'shout'),
    megaphones: count(moves, ({ kind }) => kind === 'megaphone'),
  }
}
