import { type Accessor, createMemo, createSignal, onCleanup } from 'solid-js'
import type { CardId } from '../../../game/card.ts'
import { PROSPECT_RACES } from '../../../game/limits.ts'
import type { OddsCounts } from '../../../game/race.ts'
import type { CardPlay, Round } from '../../../game/round.ts'
import { countOdds } from '../../shared/odds/count-odds.ts'
import { isOwnCore } from '../../shared/page-core.ts'
import { withPlay } from './draft.ts'
import type { Drafting } from './drafting.ts'
import { isForTwo, type Picking } from './picking.ts'
import { type Field, fieldsOf, type Prospect, prospectOf, uncounted } from './prospect.ts'

/**
 * What the card that is being placed would do to each racer's chance to win, as far as this player
 * can know; null where no card is, or where it cannot be told. Another card, or another draft beside
 * it, is another question, and the answers to the one before it are dropped.
 */
export function createProspects(
  round: Round,
  drafting: Drafting,
  picking: Accessor<Picking | null>,
): (racer: number) => Prospect | null {
  const question = createMemo(
    (): Question | null => {
      const card = picking()?.card
      if (card === undefined || isForTwo(card) || !isOwnCore(round)) return null
      return { card, kept: keptBeside(card, drafting) }
    },
    null,
    { equals: (a, b) => JSON.stringify(a) === JSON.stringify(b) },
  )
  const answers = createMemo(() => {
    const asked = question()
    if (asked === null) return null
    const fields = fieldsOf(round, asked.kept, asked.card)
    const known: [Field, OddsCounts][] = asked.kept.length > 0 ? [] : [[fields.now, round.odds]]
    const [counted, setCounted] = createSignal(new Map(known))
    const open = uncounted(fields, asked.kept)
    const stop = countOdds(round, open, PROSPECT_RACES, (at, odds) =>
      setCounted((before) => new Map(before).set(open[at] as Field, odds)),
    )
    onCleanup(stop)
    return (racer: number) => prospectOf(fields, racer, counted())
  })
  return (racer) => answers()?.(racer) ?? null
}

interface Question {
  readonly card: CardId
  /** The plays that stay beside it. */
  readonly kept: readonly CardPlay[]
}

/** The drafted plays that stay once this card is put down, wherever that is. */
function keptBeside(card: CardId, { draft, holder }: Drafting): readonly CardPlay[] {
  const play: CardPlay = { card, target: { type: 'racer', racer: 0 } }
  const kept = withPlay(draft(), play, holder()).plays.filter((one) => one !== play)
  return kept.filter(({ target }) => target.type === 'racer' || target.type === 'racers')
}
