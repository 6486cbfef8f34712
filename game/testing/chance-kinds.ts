import fc from 'fast-check'
import { CARD_IDS } from '../card.ts'
import type { GameEvent } from '../event.ts'
import type { Nonce, RaceSecret } from '../nonce.ts'
import { move } from '../posting.ts'
import type { RaceSeed } from '../race.ts'
import { kind, type SecretKind } from './secret-kind.ts'
import {
  BO,
  beforeBo,
  CY,
  DI,
  inLobby,
  inPaddock,
  lockInRequest,
  nonceOfBo,
  raceOf,
  toFinale,
} from './secret-play.ts'
import { playerOf } from './table.ts'
import type { Tamper } from './trace.ts'

// Secrets that nobody chooses: what is dealt, and what a race comes of.

const dealt = kind('hand and offers', {
  secret: fc.record({
    hand: fc.shuffledSubarray([...CARD_IDS], { minLength: 1, maxLength: 3 }),
    offers: fc.shuffledSubarray([...CARD_IDS], { minLength: 3, maxLength: 3 }),
  }),
  play: (seed, { hand, offers }) =>
    raceOf(
      inPaddock(seed, {
        tamper: dealingTo(BO, (own) => ({ ...own, cards: hand, offers })),
      }),
      lockInRequest(),
    ),
  until: 'GameFinished',
})

const rival = kind('rivals', {
  secret: fc.constantFrom(0, CY, DI),
  play: (seed, of) =>
    raceOf(
      inPaddock(seed, { tamper: dealingTo(BO, (own) => ({ ...own, rival: of })) }),
      lockInRequest(),
    ),
  until: 'PaidOut',
})

type RoundStarted = Extract<GameEvent, { type: 'RoundStarted' }>

const dealingTo =
  (
    seat: number,
    change: (own: RoundStarted['dealt'][number]) => RoundStarted['dealt'][number],
  ): Tamper =>
  (event) =>
    event.type === 'RoundStarted'
      ? { ...event, dealt: event.dealt.map((own) => (own.seat === seat ? change(own) : own)) }
      : event

const SEED: RaceSeed = [4, 0, 0, 0]
const withSeed = (event: GameEvent, seed: RaceSeed): GameEvent =>
  event.type === 'RaceStarted' ? { ...event, seed } : event

const raceSecret = kind('the secret of a race', {
  secret: fc.constantFrom('0a', '1b', 'ff'),
  play: (seed, byte) =>
    raceOf(
      inPaddock(seed, {
        tamper: (event) =>
          event.type === 'RoundStarted'
            ? { ...event, secret: byte.repeat(32) as RaceSecret }
            : withSeed(event, SEED),
      }),
      lockInRequest(),
    ),
  until: 'PaidOut',
})

/** Of the plain core, whose races look alike from afar: but for the seed, nothing differs. */
const raceSeed = kind('the seed of a race', {
  secret: fc.nat(0xffff_ffff),
  play: (seed, word) =>
    raceOf(
      inPaddock(seed, { tamper: (event) => withSeed(event, [4, word, word, word]) }),
      lockInRequest(),
    ),
  until: 'PaidOut',
})

const nonce = kind('a nonce, and whether one was given', {
  secret: fc.boolean(),
  play: (seed, isGiven) => {
    const table = inPaddock(seed, { tamper: (event) => withSeed(event, SEED) })
    return raceOf(table, lockInRequest({ nonce: isGiven ? nonceOfBo(table) : null }))
  },
  until: 'PaidOut',
})

const TIPS = fc.constantFrom(null, 'aa'.repeat(32) as Nonce, 'bb'.repeat(32) as Nonce)

const joinedTip = kind('the tip of a chain, until a round names it', {
  secret: TIPS,
  play: (seed, tip) => {
    const table = beforeBo(seed)
    table.must(playerOf('Bo'), { type: 'Join', name: 'Bo', avatar: 0, tip })
    return toFinale(table.seat('Cy', 'Di').start())
  },
  until: 'RoundStarted',
})

const newTip = kind('a chain that is begun anew', {
  secret: TIPS,
  play: (seed, tip) => {
    const table = inLobby(seed, { tip: null })
    table.pass(100)
    if (tip !== null) table.must(playerOf('Bo'), { type: 'CommitChain', tip })
    return toFinale(table.start())
  },
  until: 'RoundStarted',
})

const earlyBird = kind('having been early', {
  secret: fc.boolean(),
  play: (seed, isEarly) =>
    raceOf(
      inPaddock(seed, {
        tamper: (event) =>
          event.type === 'LockedIn' && event.seat === BO
            ? { ...event, isEarly, postings: isEarly ? move('house', BO, 25) : [] }
            : event,
      }),
      lockInRequest(),
    ),
  until: 'PaidOut',
})

export const CHANCE_KINDS: readonly SecretKind[] = [
  dealt,
  rival,
  raceSecret,
  raceSeed,
  nonce,
  joinedTip,
  newTip,
  earlyBird,
]
