import type { CardId } from './card.ts'
import { handWithout } from './cards/hand.ts'
import { assert, assertNever } from './result.ts'
import { shiftedPhase } from './shifted.ts'
import type { Seat, SeatNumber } from './state.ts'
import type { Mine, MyEntry, PhaseView, PhaseViewOf, SeatView, View } from './view.ts'
import type { ViewEvent, ViewEventOf } from './view-event.ts'

/** The one way that a client's view changes. */
export function fold(view: View, event: ViewEvent): View {
  switch (event.type) {
    case 'SettingsChanged':
      return { ...view, settings: event.settings }
    case 'SeatTaken':
      return seatTaken(view, event)
    case 'ProfileChanged':
      return withSeat(view, event.seat, { name: event.name, avatar: event.avatar })
    case 'SeatLeft':
    case 'SeatRemoved':
      return {
        ...view,
        seats: view.seats.filter(({ seat }) => seat !== event.seat),
        mine: view.mine?.seat === event.seat ? null : view.mine,
      }
    case 'RoundStarted': {
      const { round, span, offers, hand } = event
      const inRound = view.seats.map(({ seat }) => seat)
      const mine =
        offers === 'hidden'
          ? null
          : { offers: offers.map((card) => ({ card, isSold: false })), locked: null }
      const dealt = hand === 'hidden' ? view : withMine(view, (own) => ({ ...own, hand }))
      return { ...dealt, phase: { type: 'parade', span, round, inRound, mine } }
    }
    case 'PaddockOpened': {
      const { round, inRound, mine } = phaseOf(view, 'parade')
      const locked = view.role === 'player' ? 'hidden' : []
      return { ...view, phase: { type: 'paddock', span: event.span, round, inRound, mine, locked } }
    }
    case 'LastCallGiven': {
      const paddock = phaseOf(view, 'paddock')
      const span = { ...paddock.span, endsAtMs: event.endsAtMs }
      return { ...view, phase: { ...paddock, span } }
    }
    case 'CardBought':
      return cardBought(view, event)
    case 'SeatLockedIn': {
      const paddock = phaseOf(view, 'paddock')
      assert(paddock.locked !== 'hidden', 'ticks are told to those who see them')
      const locked = [...paddock.locked, event.seat].sort((a, b) => a - b)
      return { ...view, phase: { ...paddock, locked } }
    }
    case 'LockedIn':
      return lockedIn(view, event)
    case 'CardsRevealed': {
      const { round, mine } = phaseOf(view, 'paddock')
      const { span, cards, cardMs } = event
      return { ...view, phase: { type: 'reveal', span, round, mine, cards, cardMs } }
    }
    case 'RaceStarted': {
      const { round, mine, cards } = phaseOf(view, 'reveal')
      const { span, clock, bets } = event
      const race = { span, round, mine, cards, bets, clock, shouts: [], isShoutingOpen: true }
      return { ...view, phase: { type: 'race', ...race } }
    }
    case 'RacersShouted': {
      const race = phaseOf(view, 'race')
      return { ...view, phase: { ...race, shouts: [...race.shouts, ...event.shouts] } }
    }
    case 'ShoutsClosed': {
      const race = phaseOf(view, 'race')
      const span = { ...race.span, endsAtMs: event.endsAtMs }
      return { ...view, phase: { ...race, span, isShoutingOpen: false } }
    }
    case 'PaidOut': {
      const { round, cards } = phaseOf(view, 'race')
      const { span, bets, standings, placings, seed } = event
      const outcome = { type: 'run', placings, seed } as const
      return settled(view, { type: 'payout', span, round, cards, bets, standings, outcome })
    }
    case 'RaceVoided':
      return raceVoided(view, event)
    case 'GameFinished': {
      const { span, standings, awards, deeds } = event
      return { ...view, phase: { type: 'finale', span, standings, awards, deeds } }
    }
    case 'PlayedAgain':
      return playedAgain(view, event)
    case 'RoomLockChanged':
      return { ...view, isRoomLocked: event.isLocked }
    case 'Paused':
      return { ...view, pausedAtMs: event.atMs }
    case 'Resumed':
      return { ...view, pausedAtMs: null, phase: shiftedPhase<PhaseView>(view.phase, event) }
    case 'PresenceChanged':
      return withSeat(view, event.seat, { isAway: event.isAway })
    case 'CommandAccepted':
    case 'GameExpired':
      return view
    default:
      return assertNever(event)
  }
}

function seatTaken(view: View, event: ViewEventOf<'SeatTaken'>): View {
  const { seat, sitter, name, avatar, pearls, isMine } = event
  const taken: SeatView = { seat, sitter, name, avatar, pearls, isAway: false }
  return {
    ...view,
    seats: [...view.seats, taken].sort((a, b) => a.seat - b.seat),
    mine: isMine ? { seat, pearls, hand: [] } : view.mine,
  }
}

function cardBought(view: View, event: ViewEventOf<'CardBought'>): View {
  const bought = withMine(view, (mine) => ({
    ...mine,
    pearls: mine.pearls - event.pricePearls,
    hand: [...mine.hand, event.card],
  }))
  return withEntry(bought, (entry) => ({
    ...entry,
    offers: entry.offers.map((offer, at) =>
      at === event.offer ? { ...offer, isSold: true } : offer,
    ),
  }))
}

function lockedIn(view: View, event: ViewEventOf<'LockedIn'>): View {
  const { bets, plays, paidPearls } = event
  const played: CardId[] = plays.map(({ card }) => card)
  const paid = withMine(view, (mine) => ({
    ...mine,
    pearls: mine.pearls - paidPearls,
    hand: handWithout(mine.hand, played),
  }))
  return withEntry(paid, (entry) => ({ ...entry, locked: { bets, plays } }))
}

function raceVoided(view: View, event: ViewEventOf<'RaceVoided'>): View {
  const { phase } = view
  assert('round' in phase, 'a race that is void is under way')
  const { span, bets, standings } = event
  const own = 'mine' in phase ? phase.mine?.locked : null
  const returned = (own?.plays ?? []).map(({ card }) => card)
  const cards = 'cards' in phase ? phase.cards : []
  const outcome = { type: 'void' } as const
  const back = withMine(view, (mine) => ({ ...mine, hand: [...mine.hand, ...returned] }))
  return settled(back, {
    type: 'payout',
    span,
    round: phase.round,
    cards,
    bets,
    standings,
    outcome,
  })
}

/** At the payout everybody's pearls are shown. */
function settled(view: View, phase: PhaseViewOf<'payout'>): View {
  const pearlsOf = (number: SeatNumber) =>
    phase.standings.find(({ seat }) => seat === number)?.pearls
  const seats = view.seats.map((seat) => ({ ...seat, pearls: pearlsOf(seat.seat) ?? seat.pearls }))
  const own = view.mine && { ...view.mine, pearls: pearlsOf(view.mine.seat) ?? view.mine.pearls }
  return { ...view, seats, mine: own, phase }
}

function playedAgain(view: View, event: ViewEventOf<'PlayedAgain'>): View {
  const { pearls, span } = event
  return {
    ...view,
    seats: view.seats.map((seat) => ({ ...seat, pearls })),
    mine: view.mine && { ...view.mine, pearls, hand: [] },
    phase: { type: 'lobby', span },
  }
}

function withSeat(view: View, number: Seat['seat'], change: Partial<SeatView>): View {
  const seats = view.seats.map((seat) => (seat.seat === number ? { ...seat, ...change } : seat))
  return { ...view, seats }
}

const withMine = (view: View, change: (mine: Mine) => Mine): View => ({
  ...view,
  mine: view.mine && change(view.mine),
})

function withEntry(view: View, change: (entry: MyEntry) => MyEntry): View {
  const { phase } = view
  assert('mine' in phase && phase.mine, 'a player has an entry in a round only')
  return { ...view, phase: { ...phase, mine: change(phase.mine) } }
}

function phaseOf<T extends PhaseView['type']>(view: View, type: T): PhaseViewOf<T> {
  assert(view.phase.type === type, `the phase is ${view.phase.type}, not ${type}`)
  return view.phase as PhaseViewOf<T>
}
