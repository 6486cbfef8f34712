import { itemOf } from '../cards/cards.ts'
import { lockedItems } from '../cards/locked-items.ts'
import type { GameEvent } from '../event.ts'
import { changeOf } from '../posting.ts'
import { encodeFrame } from '../race/frame.ts'
import type { RaceSeed } from '../race.ts'
import { actionsOf, setupOf } from '../race-phase.ts'
import type { CardUse, Entry } from '../round.ts'
import type { State } from '../state.ts'
import type { View, Viewer } from '../view.ts'
import type { ViewEvent } from '../view-event.ts'
import { type Sight, TRUE_SIGHT } from './overhear.ts'
import { BO } from './secret-play.ts'

/** Ways to tell too much, each with the kind of secret that it gives away. */
export interface BrokenSight {
  readonly leak: string
  readonly kind: string
  readonly sight: Sight
}

type Retold = ViewEvent | null | undefined

/** Redacts as it should but where this has something else to tell; undefined: it has not. */
const redacting = (
  leak: string,
  kind: string,
  retell: (event: GameEvent, viewer: Viewer, after: State) => Retold,
): BrokenSight => ({
  leak: `redact: ${leak}`,
  kind,
  sight: {
    ...TRUE_SIGHT,
    redact: (event, viewer, after) => {
      const told = retell(event, viewer, after)
      return told === undefined ? TRUE_SIGHT.redact(event, viewer, after) : told
    },
  },
})

const viewing = (
  leak: string,
  kind: string,
  change: (seen: View, state: State, viewer: Viewer) => View,
): BrokenSight => ({
  leak: `view: ${leak}`,
  kind,
  sight: {
    ...TRUE_SIGHT,
    view: (state, viewer) => change(TRUE_SIGHT.view(state, viewer), state, viewer),
  },
})

/** As Bo is told it. */
const asBo = (event: GameEvent, after: State): ViewEvent | null =>
  TRUE_SIGHT.redact(event, { role: 'player', seat: BO }, after)

/** Tells everybody what Bo alone is told of these events. */
const toAll =
  (...types: readonly GameEvent['type'][]) =>
  (event: GameEvent, _: Viewer, after: State): Retold =>
    types.includes(event.type) ? asBo(event, after) : undefined

const viewOfBo = (state: State): View => TRUE_SIGHT.view(state, { role: 'player', seat: BO })
const seatOfBo = ({ seats }: State) => seats.find(({ seat }) => seat === BO)
const entryOfBo = ({ phase }: State): Entry | undefined =>
  'entries' in phase ? phase.entries.find(({ seat }) => seat === BO) : undefined

/** The view with its phase changed where it is one that has a round under way. */
function inRound(
  seen: View,
  change: (phase: Extract<View['phase'], { inRound: unknown }>) => View['phase'],
): View {
  return 'inRound' in seen.phase ? { ...seen, phase: change(seen.phase) } : seen
}

const seedOf = ({ phase }: State): RaceSeed | null => (phase.type === 'race' ? phase.seed : null)

const EVERYTHING = 'all that is done in a paddock'
const BETS = 'bets'
const PURSE = 'purchases, loans and pearls'
const PAYOUT_CARDS = 'payout cards'
const WHO = 'who played an item or a swap'
const ACCUSATIONS = 'accusations'
const TALK = 'talk cards, to a third party'
const QUIET = 'Periscope, Inside Tip and Beachcomber'
const COMBED = 'which card a Beachcomber brings'
const DEALT = 'hand and offers'
const RIVALS = 'rivals'
const SECRET = 'the secret of a race'
const SEED = 'the seed of a race'
const NONCE = 'a nonce, and whether one was given'
const TIP = 'the tip of a chain, until a round names it'
const NEW_TIP = 'a chain that is begun anew'
const EARLY = 'having been early'
const STICKER = 'stickers, to phones'
const MOMENT = 'the moment of locking in, to phones'
const SHOUT = 'a shout or race card that no chunk has taken'
const LINE = 'what brought pearls at the payout'
const VOTES = 'votes of the crowd'
const told = (card: CardUse['type']) => `what ${card} tells its player`

const DEALINGS: readonly BrokenSight[] = [
  redacting('a hand, to all', DEALT, (event, viewer, after) => {
    const mine = TRUE_SIGHT.redact(event, viewer, after)
    const own = asBo(event, after)
    if (mine?.type !== 'RoundStarted' || own?.type !== 'RoundStarted') return undefined
    if (own.dealt === 'hidden') return undefined
    const before = mine.dealt === 'hidden' ? { cards: [], offers: [], rival: null } : mine.dealt
    return { ...mine, dealt: { ...before, cards: own.dealt.cards } }
  }),
  redacting('offers, to all', DEALT, (event, viewer, after) => {
    const mine = TRUE_SIGHT.redact(event, viewer, after)
    const own = asBo(event, after)
    if (mine?.type !== 'RoundStarted' || own?.type !== 'RoundStarted') return undefined
    if (own.dealt === 'hidden') return undefined
    const before = mine.dealt === 'hidden' ? { cards: [], offers: [], rival: null } : mine.dealt
    return { ...mine, dealt: { ...before, offers: own.dealt.offers } }
  }),
  redacting('a rival, to all', RIVALS, toAll('RoundStarted')),
  viewing('a hand, to all', DEALT, (seen, state) => ({ ...seen, mine: viewOfBo(state).mine })),
  viewing('offers, to all', DEALT, (seen, state) => {
    const offers = entryOfBo(state)?.offers ?? []
    const none = { rival: null, locked: null, accused: null }
    return inRound(seen, (phase) => ({ ...phase, mine: { ...(phase.mine ?? none), offers } }))
  }),
  viewing('a rival, to all', RIVALS, (seen, state) => {
    const rival = entryOfBo(state)?.rival ?? null
    const none = { offers: [], locked: null, accused: null }
    return inRound(seen, (phase) => ({ ...phase, mine: { ...(phase.mine ?? none), rival } }))
  }),
  viewing('the size of a hand, as the length of a text', DEALT, (seen, state) => ({
    ...seen,
    code: seen.code + '.'.repeat(seatOfBo(state)?.hand.length ?? 0),
  })),
]

const DRAFTS: readonly BrokenSight[] = [
  redacting('a purchase, to all', PURSE, toAll('CardBought')),
  redacting('that something was bought, but not what', PURSE, (event) =>
    event.type === 'CardBought' ? { type: 'RacersMoved', moves: [] } : undefined,
  ),
  redacting('a loan, to the screens', PURSE, (event, { role }) =>
    event.type === 'LockedIn' && role !== 'player'
      ? { type: 'CardBought', offer: 0, loanPearls: event.loanPearls, changePearls: 0 }
      : undefined,
  ),
  redacting('purchases, by the number of messages', PURSE, (event, { role }) =>
    event.type === 'LockedIn' && role !== 'player' && event.buys.length > 0 ? null : undefined,
  ),
  redacting('what a lock-in does to a purse, to all', PURSE, (event, { role }) =>
    event.type === 'LockedIn' && role === 'player'
      ? {
          type: 'CardBought',
          offer: 0,
          loanPearls: 0,
          changePearls: changeOf(event.seat, event.postings),
        }
      : undefined,
  ),
  viewing('pearls, as they are in a round', PURSE, (seen, state) => ({
    ...seen,
    seats: seen.seats.map((seat, at) => ({ ...seat, pearls: state.seats[at]?.pearls ?? 0 })),
  })),
  viewing('debts, as they are in a round', PURSE, (seen, state) => ({
    ...seen,
    seats: seen.seats.map((seat, at) => ({
      ...seat,
      debtPearls: state.seats[at]?.debtPearls ?? 0,
    })),
  })),
  redacting('a whole lock-in, to all', EVERYTHING, toAll('LockedIn')),
  redacting('bets, with the lock-in', BETS, toAll('LockedIn')),
  redacting('how many bets there are, by the time of a card', BETS, (event, viewer, after) => {
    const shown = TRUE_SIGHT.redact(event, viewer, after)
    if (shown?.type !== 'CardsRevealed') return undefined
    const count = entryOfBo(after)?.locked?.bets.length ?? 0
    return { ...shown, cardMs: shown.cardMs + count }
  }),
  viewing('bets, before the off', BETS, (seen, state) => {
    const locked = entryOfBo(state)?.locked ?? null
    const none = { offers: [], rival: null, accused: null }
    return inRound(seen, (phase) => ({ ...phase, mine: { ...(phase.mine ?? none), locked } }))
  }),
]

const CARDS: readonly BrokenSight[] = [
  viewing('items that are locked in, before the reveal', EVERYTHING, (seen, { phase }) =>
    phase.type !== 'paddock'
      ? seen
      : inRound(seen, (round) => ({
          ...round,
          uses: [
            ...round.uses,
            { seat: BO, use: { type: 'periscope', items: lockedItems(phase.entries) } },
          ],
        })),
  ),
  redacting('a swap, by there being no tick', EVERYTHING, (event) =>
    event.type === 'LockedIn' && event.plays.some(({ card }) => card === 'switcheroo')
      ? null
      : undefined,
  ),
  redacting('a payout card, at the reveal', PAYOUT_CARDS, (event, viewer, after) => {
    const shown = TRUE_SIGHT.redact(event, viewer, after)
    if (shown?.type !== 'CardsRevealed') return undefined
    const plays = entryOfBo(after)?.locked?.plays ?? []
    const more = plays
      .filter(({ card }) => itemOf(card) === null)
      .map(({ card }) => ({ card, racer: 0, verdict: 'idle' as const }))
    return { ...shown, cards: [...shown.cards, ...more] }
  }),
  redacting('who played which item, by their order', WHO, (event, viewer, after) => {
    const shown = TRUE_SIGHT.redact(event, viewer, after)
    if (shown?.type !== 'CardsRevealed' || !('entries' in after.phase)) return undefined
    const plays = after.phase.entries.flatMap(({ locked }) => locked?.plays ?? [])
    const place = (card: string) => plays.findIndex((one) => one.card === card)
    const cards = shown.cards.toSorted((a, b) => place(a.card) - place(b.card))
    return { ...shown, cards }
  }),
  viewing('who played a card, from the reveal on', WHO, (seen, state) =>
    seen.phase.type === 'reveal'
      ? {
          ...seen,
          phase: {
            ...seen.phase,
            onTrial: entryOfBo(state)?.locked?.plays[0]?.card === 'espresso' ? 0 : null,
          },
        }
      : seen,
  ),
  redacting('a talk card, to all', TALK, toAll('CardUsed')),
  redacting('that a talk card was used, but not which', TALK, (event) =>
    event.type === 'CardUsed' ? { type: 'RacersMoved', moves: [] } : undefined,
  ),
  viewing('cards that acted at once, to all', TALK, (seen, { phase }) =>
    inRound(seen, (round) => ({ ...round, uses: 'uses' in phase ? phase.uses : round.uses })),
  ),
  redacting('a Periscope, to all', QUIET, (event, viewer, after) =>
    event.type === 'CardUsed' && event.use.type === 'periscope'
      ? toAll('CardUsed')(event, viewer, after)
      : undefined,
  ),
  redacting('an Inside Tip, to all', QUIET, (event, viewer, after) =>
    event.type === 'CardUsed' && event.use.type === 'inside-tip'
      ? toAll('CardUsed')(event, viewer, after)
      : undefined,
  ),
  redacting('cards of the finale, at the payout', QUIET, (event, viewer, after) => {
    const paid = TRUE_SIGHT.redact(event, viewer, after)
    return paid?.type === 'PaidOut' && after.phase.type === 'payout'
      ? { ...paid, uses: after.phase.uses }
      : undefined
  }),
  viewing('cards of the finale, at the payout', QUIET, (seen, { phase }) =>
    seen.phase.type === 'payout' && phase.type === 'payout'
      ? { ...seen, phase: { ...seen.phase, uses: phase.uses } }
      : seen,
  ),
  redacting('a Beachcomber, to all', COMBED, toAll('CardUsed')),
  viewing('what a Beachcomber brought', COMBED, (seen, { phase }) =>
    inRound(seen, (round) => ({
      ...round,
      uses:
        'uses' in phase ? phase.uses.filter(({ use }) => use.type === 'beachcomber') : round.uses,
    })),
  ),
  redacting('what a Periscope tells, to the host', told('periscope'), (event, viewer, after) =>
    event.type === 'CardUsed' && viewer.role === 'host'
      ? TRUE_SIGHT.redact(event, { role: 'player', seat: event.seat }, after)
      : undefined,
  ),
  redacting('what an Inside Tip tells, to all', told('inside-tip'), (event, _, after) =>
    event.type === 'CardUsed'
      ? TRUE_SIGHT.redact(event, { role: 'player', seat: event.seat }, after)
      : undefined,
  ),
  redacting('the cards of a Shakedown, to all', told('shakedown'), (event, _, after) =>
    event.type === 'CardUsed'
      ? TRUE_SIGHT.redact(event, { role: 'player', seat: event.seat }, after)
      : undefined,
  ),
  redacting('the sum of a Pickpocket, to the crowd', told('pickpocket'), (event, viewer, after) =>
    event.type === 'CardUsed' && viewer.role === 'crowd'
      ? TRUE_SIGHT.redact(event, { role: 'player', seat: event.seat }, after)
      : undefined,
  ),
  redacting('a purse, to who picks it', told('pickpocket'), (event, viewer, after) => {
    const used = TRUE_SIGHT.redact(event, viewer, after)
    return used?.type === 'CardUsed' && viewer.role === 'player' && viewer.seat === used.seat
      ? { type: 'CardBought', offer: 0, loanPearls: seatOfBo(after)?.pearls ?? 0, changePearls: 0 }
      : undefined
  }),
]

const ROUNDS: readonly BrokenSight[] = [
  redacting('an accusation, to all', ACCUSATIONS, toAll('Accused')),
  redacting('that somebody accused, to the screens', ACCUSATIONS, (event, { role }) =>
    event.type === 'Accused' && role !== 'player' ? { type: 'RacersMoved', moves: [] } : undefined,
  ),
  viewing('accusations, before the payout', ACCUSATIONS, (seen, { phase }) => {
    const accused = 'accusations' in phase ? (phase.accusations[0]?.accused ?? null) : null
    const none = { offers: [], rival: null, locked: null }
    return inRound(seen, (round) => ({ ...round, mine: { ...(round.mine ?? none), accused } }))
  }),
  redacting('the secret of a race, for its commitment', SECRET, (event, viewer, after) => {
    const started = TRUE_SIGHT.redact(event, viewer, after)
    if (event.type !== 'RoundStarted' || started?.type !== 'RoundStarted') return undefined
    const commitment = event.secret as string as typeof started.round.commitment
    return { ...started, round: { ...started.round, commitment } }
  }),
  viewing('the secret of a race, for its commitment', SECRET, (seen, { phase }) => {
    if (!('secret' in phase)) return seen
    const commitment = phase.secret as string as typeof phase.round.commitment
    return inRound(seen, (round) => ({ ...round, round: { ...round.round, commitment } }))
  }),
  redacting('the seed of a race, in its clock', SEED, (event, viewer, after) => {
    const started = TRUE_SIGHT.redact(event, viewer, after)
    return started?.type === 'RaceStarted'
      ? { ...started, clock: { ...started.clock, tick: (seedOf(after)?.[1] ?? 0) % 1_000 } }
      : undefined
  }),
  viewing('the seed of a race, for that of the odds', SEED, (seen, state) =>
    inRound(seen, (round) => ({
      ...round,
      round: { ...round.round, oddsSeed: seedOf(state) ?? round.round.oddsSeed },
    })),
  ),
  redacting('a nonce, to all', NONCE, (event) =>
    event.type === 'LockedIn' && event.nonce !== null
      ? { type: 'ChainCommitted', tip: event.nonce }
      : undefined,
  ),
  viewing('a chain, to all', NONCE, (seen, state) => ({
    ...seen,
    mine: seen.mine && { ...seen.mine, chain: seatOfBo(state)?.chain ?? null },
  })),
  redacting('the tip of a chain, on joining', TIP, (event, viewer, after) => {
    const taken = TRUE_SIGHT.redact(event, viewer, after)
    return event.type === 'SeatTaken' && taken?.type === 'SeatTaken'
      ? { ...taken, tip: event.tip }
      : undefined
  }),
  viewing('whether somebody has a chain', TIP, (seen, state) => ({
    ...seen,
    isRoomLocked: (seatOfBo(state)?.chain ?? null) !== null,
  })),
  redacting('a chain begun anew, to all', NEW_TIP, toAll('ChainCommitted')),
  redacting('who was early, by there being no tick', EARLY, (event) =>
    event.type === 'LockedIn' && event.isEarly ? null : undefined,
  ),
  viewing('who was early', EARLY, (seen, state) => {
    const isBefore = seen.phase.type === 'reveal' && entryOfBo(state)?.locked?.isEarly
    return { ...seen, isRoomLocked: isBefore === true }
  }),
  redacting('a tick, to phones', MOMENT, (event) =>
    event.type === 'LockedIn' ? { type: 'SeatLockedIn', seat: event.seat } : undefined,
  ),
  viewing('ticks, to phones', MOMENT, (seen, { phase }) =>
    seen.phase.type === 'paddock' && phase.type === 'paddock'
      ? {
          ...seen,
          phase: {
            ...seen.phase,
            locked: phase.entries.flatMap(({ seat, locked }) => (locked ? [seat] : [])),
          },
        }
      : seen,
  ),
  redacting('receipts, to all', EVERYTHING, (event) =>
    event.type === 'CommandAccepted' ? { type: event.type, id: event.id } : undefined,
  ),
  redacting('a move that was only heard', SHOUT, (event) =>
    event.type === 'MoveHeard'
      ? {
          type: 'RacersMoved',
          moves: [{ seat: event.seat, racer: event.racer, kind: event.kind, tick: 0 }],
        }
      : undefined,
  ),
  viewing('moves that were only heard', SHOUT, (seen, { phase }) =>
    seen.phase.type === 'race' && phase.type === 'race'
      ? {
          ...seen,
          phase: {
            ...seen.phase,
            moves: phase.heard.map(({ seat, racer, kind }) => ({ seat, racer, kind, tick: 0 })),
          },
        }
      : seen,
  ),
  redacting('stickers, to phones', STICKER, (event) =>
    event.type === 'StickerThrown'
      ? { type: event.type, sticker: event.sticker, seat: event.seat }
      : undefined,
  ),
  viewing('how many stickers were thrown', STICKER, (seen, { stickers }) => ({
    ...seen,
    code: seen.code + '.'.repeat(Object.values(stickers.thrown).reduce((sum, n) => sum + n, 0)),
  })),
  redacting('that somebody voted, to the screens', VOTES, (event, { role }) =>
    event.type === 'VoteCast' && role !== 'player' ? { type: 'Cheered', cheers: [] } : undefined,
  ),
  redacting('the last vote, to all', VOTES, (event) =>
    event.type === 'VoteCast' ? { type: 'Cheered', cheers: [event.racer] } : undefined,
  ),
  viewing('how many have voted', VOTES, (seen, { phase }) => ({
    ...seen,
    code: seen.code + '.'.repeat(phase.type === 'paddock' ? phase.votes.length : 0),
  })),
  viewing('what a payout card or a rival brought', LINE, (seen, { phase }) =>
    seen.phase.type === 'payout' && phase.type === 'payout'
      ? { ...seen, phase: { ...seen.phase, lines: phase.lines } }
      : seen,
  ),
  redacting('what a payout card or a rival brought', LINE, (event, viewer, after) => {
    const paid = TRUE_SIGHT.redact(event, viewer, after)
    return paid?.type === 'PaidOut' && after.phase.type === 'payout'
      ? { ...paid, lines: after.phase.lines }
      : undefined
  }),
]

const BESIDE: readonly BrokenSight[] = [
  {
    leak: 'frame: with moves that no chunk has taken',
    kind: SHOUT,
    sight: {
      ...TRUE_SIGHT,
      frameSoFar: (core, { phase }) => {
        if (phase.type !== 'race') return null
        const heard = phase.heard.map(({ racer, kind }) => ({ racer, kind, tick: 0 }))
        const actions = [...actionsOf(phase.moves), ...heard]
        return encodeFrame(core.samples(setupOf(phase), actions, -1, phase.steppedTick))
      },
    },
  },
  {
    leak: 'frame: one more where something was done in secret',
    kind: TALK,
    sight: {
      ...TRUE_SIGHT,
      frameOf: (core, state, events) =>
        events.some(({ type }) => type === 'CardUsed')
          ? new Uint8Array()
          : TRUE_SIGHT.frameOf(core, state, events),
    },
  },
  {
    leak: 'summary: how many cards are held',
    kind: DEALT,
    sight: {
      ...TRUE_SIGHT,
      summaryOf: (state) => ({
        ...TRUE_SIGHT.summaryOf(state),
        seatsMax: state.seats.reduce((sum, { hand }) => sum + hand.length, 0),
      }),
    },
  },
  {
    leak: 'summary: who has locked in',
    kind: MOMENT,
    sight: {
      ...TRUE_SIGHT,
      summaryOf: (state) => ({
        ...TRUE_SIGHT.summaryOf(state),
        isJoinable: (entryOfBo(state)?.locked ?? null) === null,
      }),
    },
  },
]

export const BROKEN_SIGHTS: readonly BrokenSight[] = [
  ...DEALINGS,
  ...DRAFTS,
  ...CARDS,
  ...ROUNDS,
  ...BESIDE,
]
