import type { CardId } from '../card.ts'
import { isHarmful } from '../cards/cards.ts'
import { handWithout } from '../cards/hand.ts'
import type { Rng } from '../random.ts'
import type { CardPlay, Target } from '../round.ts'
import type { Leaning } from './bets.ts'
import { byChance, chanceOf, isCounter, isHelpful } from './judgement.ts'
import { type Known, turnedWith } from './known.ts'
import type { Temper } from './temper.ts'

interface Wish {
  readonly play: CardPlay
  /** Only where nothing better is held. */
  readonly isSpare: boolean
}

/** What a bot chooses its cards by. */
interface Choice {
  readonly known: Known
  readonly temper: Temper
  readonly rng: Rng
  readonly plays: readonly CardPlay[]
  /** The bets that it would make if nobody else played a card, the best first. */
  readonly leanings: readonly Leaning[]
}

/** Chances have to grow by so much that a swap is worth a card. */
const SWAP_FACTOR = 1.2

/** Items on racers and swaps, one for each action: harm for some racer, help for one that it might back. */
export function playedItems(
  hand: readonly CardId[],
  actions: number,
  known: Known,
  temper: Temper,
  leaningsOf: (plays: readonly CardPlay[]) => readonly Leaning[],
  rng: Rng,
): CardPlay[] {
  const plays: CardPlay[] = []
  for (let action = 0; action < actions && rng.fraction() < temper.playShare; action++) {
    const choice = { known, temper, rng, plays, leanings: leaningsOf(plays) }
    const free = handWithout(
      hand,
      plays.map(({ card }) => card),
    )
    const wishes = free.flatMap((card) => wishOf(card, choice) ?? [])
    const isSpare = wishes.every((wish) => wish.isSpare)
    const best = wishes.filter((wish) => wish.isSpare === isSpare).map(({ play }) => play)
    const harm = best.filter(({ card }) => isHarmful(card) || card === 'spot-check')
    const help = best.filter((play) => !harm.includes(play))
    const isHarming = harm.length > 0 && (help.length === 0 || rng.fraction() < temper.harmShare)
    const among = isHarming ? harm : help
    if (among.length > 0) plays.push(rng.pick(among))
  }
  return plays
}

/** What a card would be played on and why; null: it is held. */
function wishOf(card: CardId, choice: Choice): Wish | null {
  const { known, rng } = choice
  const ranked = byChance({ lineUp: known.round.lineUp, odds: known.odds })
  if (isHarmful(card)) {
    // The weak are easily made the last; the strong get in the way of one's own.
    return onOneOf(card, rng.fraction() < 0.5 ? ranked.slice(-3) : ranked.slice(0, 2), choice)
  }
  if (isHelpful(card)) return onOneOf(card, ranked.slice(0, 3), choice)
  if (isCounter(card)) return countering(card, ranked, choice)
  if (card === 'spot-check') return checking(ranked, choice)
  return card === 'switcheroo' ? swapping(ranked, choice) : null
}

/** On one of these racers on which it would work, as far as is known. */
function onOneOf(card: CardId, racers: readonly number[], choice: Choice): Wish | null {
  const among = racers.filter((racer) => works(card, racer, choice))
  if (among.length === 0) return null
  return { play: { card, target: onRacer(choice.rng.pick(among)) }, isSpare: false }
}

/** On the racer that it backs: against harm that it saw there, or that a favourite is likely to meet. */
function countering(card: CardId, ranked: readonly number[], choice: Choice): Wish | null {
  const [best] = choice.leanings
  if (!best || best.kind === 'last') return null
  const play = { card, target: onRacer(best.racer) }
  if (choice.known.lying !== null) {
    return chanceWith(choice, play) > chanceWith(choice) ? { play, isSpare: false } : null
  }
  return ranked.indexOf(best.racer) < 2 ? { play, isSpare: true } : null
}

/** On the likeliest racer that it would find out, and that it does not back. */
function checking(ranked: readonly number[], choice: Choice): Wish | null {
  const racer = ranked.find(
    (one) => works('spot-check', one, choice) && !choice.leanings.some((bet) => bet.racer === one),
  )
  if (racer === undefined) return null
  return { play: { card: 'spot-check', target: onRacer(racer) }, isSpare: false }
}

/** Between the racer that it backs and another: where it saw that it gains by it, or on a whim. */
function swapping(ranked: readonly number[], choice: Choice): Wish | null {
  const { known, temper, rng, plays, leanings } = choice
  const [best] = leanings
  if (!best) return null
  const others = ranked.filter((racer) => !leanings.some((bet) => bet.racer === racer))
  const swaps = others.map(
    (second): CardPlay => ({
      card: 'switcheroo',
      target: { type: 'racers', first: best.racer, second },
    }),
  )
  if (known.lying !== null) {
    const [play] = swaps.toSorted((a, b) => chanceWith(choice, b) - chanceWith(choice, a))
    const isGain = play && chanceWith(choice, play) > SWAP_FACTOR * chanceWith(choice)
    return isGain ? { play, isSpare: false } : null
  }
  // Harm mostly lies on the likeliest two and help on the third as well: a favourite can have what
  // lies there. One's own card would go away.
  const isFavourite = best.kind !== 'last' && ranked.indexOf(best.racer) < 2
  const isWhim = rng.fraction() < temper.swapShare && plays.length === 0 && isFavourite
  const third = swaps.find(({ target }) => target.type === 'racers' && target.second === ranked[2])
  return isWhim && third ? { play: third, isSpare: false } : null
}

/** How likely its best bet is to be won, with one more card. */
function chanceWith({ known, plays, leanings }: Choice, ...more: readonly CardPlay[]): number {
  const [best] = leanings
  const cards = turnedWith(known, [...plays, ...more])
  return best ? chanceOf(known.odds, best.racer, best.kind, cards) : 0
}

/** Whether a card would work on a racer, and does not lie there already. */
function works(card: CardId, racer: number, { known, plays }: Choice): boolean {
  const isIt = (one: { readonly card: CardId; readonly racer: number }) =>
    one.card === card && one.racer === racer
  if (turnedWith(known, plays).some(isIt)) return false
  const after = turnedWith(known, [...plays, { card, target: onRacer(racer) }])
  return after.some((one) => isIt(one) && one.verdict === 'works')
}

const onRacer = (racer: number): Target => ({ type: 'racer', racer })
