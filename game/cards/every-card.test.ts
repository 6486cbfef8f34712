import { describe, expect, test } from 'vitest'
import { CARD_IDS, type CardId } from '../card.ts'
import type { ClientRequest } from '../command.ts'
import type { Decision } from '../decide.ts'
import type { Target } from '../round.ts'
import { lockIn, NONE, players, racer, seatOf, use } from '../testing/card-table.ts'
import { HOST, playerOf, Table } from '../testing/table.ts'
import { type Viewer, view } from '../view.ts'
import { CARDS } from './cards.ts'

const BET: Target = { type: 'bet', racer: 0, kind: 'win' }
const TWO: Target = { type: 'racers', first: 0, second: 1 }
const BETS = [{ racer: 0, kind: 'win', stakePearls: 100 }] as const

/** How a card is played, who learns of it when, and where it does not go. */
interface Row {
  readonly way: 'declared' | 'at once' | 'in the race'
  readonly told: keyof typeof TOLD
  readonly target: Target
  readonly wrong: readonly Target[]
}

/**
 * What owner, victim, another player, host and crowd know of it: n: whose it is, c: that it was
 * played, -: nothing.
 */
const TOLD = {
  item: { paddock: 'n----', reveal: 'ncccc', race: 'ncccc', payout: 'ccccc', finale: 'nnnnn' },
  payout: { paddock: 'n----', reveal: 'n----', race: 'n----', payout: 'ccccc', finale: 'nnnnn' },
  secret: { paddock: 'nn---', reveal: 'nn---', race: 'nn---', payout: 'nnnnn', finale: 'nnnnn' },
  loud: { paddock: 'nnnnn', reveal: 'nnnnn', race: 'nnnnn', payout: 'nnnnn', finale: 'nnnnn' },
  quiet: { paddock: 'n----', reveal: 'n----', race: 'n----', payout: 'n----', finale: 'nnnnn' },
  race: { paddock: '-----', reveal: '-----', race: 'nnnnn', payout: '-----', finale: 'nnnnn' },
} as const

const item: Row = {
  way: 'declared',
  told: 'item',
  target: racer(0),
  wrong: [NONE, players(1), TWO, BET],
}
const quiet = { way: 'at once', told: 'quiet', wrong: [] } as const
const onOne = {
  way: 'at once',
  target: players(1),
  wrong: [NONE, racer(0), players(0), players(1, 2)],
} as const
const inRace = {
  way: 'in the race',
  told: 'race',
  target: racer(0),
  wrong: [NONE, players(1)],
} as const

const ROWS: Readonly<Record<CardId, Row>> = {
  'bad-oyster': item,
  'kelp-shake': item,
  'royal-taster': item,
  lullaby: item,
  espresso: item,
  earplugs: item,
  'brain-coral': item,
  'tin-shell': item,
  'growth-hormone': item,
  'spot-check': item,
  'head-start': item,
  anvil: item,
  switcheroo: {
    ...item,
    target: TWO,
    wrong: [NONE, racer(0), players(1), { type: 'racers', first: 1, second: 1 }],
  },
  pickpocket: { ...onOne, told: 'secret' },
  shakedown: { ...onOne, told: 'secret' },
  'gag-order': {
    ...onOne,
    told: 'loud',
    target: players(1, 2),
    wrong: [NONE, racer(0), players(0), players(0, 1)],
  },
  monosyllables: { ...onOne, told: 'loud' },
  alms: { ...onOne, told: 'secret' },
  periscope: { ...quiet, target: NONE },
  'inside-tip': { ...quiet, target: NONE },
  beachcomber: {
    ...quiet,
    target: { type: 'card', card: 'espresso' },
    wrong: [NONE, players(1), { type: 'card', card: 'anvil' }],
  },
  slick: inRace,
  megaphone: inRace,
  insurance: { way: 'declared', told: 'payout', target: NONE, wrong: [racer(0), BET] },
  'double-or-nothing': {
    way: 'declared',
    told: 'payout',
    target: BET,
    wrong: [NONE, racer(0), { type: 'bet', racer: 1, kind: 'win' }],
  },
}

/** The paddock of a second and last round; Ada holds the card, and Bo is poor. */
function given(...hand: readonly CardId[]): Table {
  const table = new Table().seat('Ada', 'Bo', 'Cy')
  const { settings } = table.state
  const plain = { ...settings, rounds: 2, hasTrials: false, hasCrowd: false }
  table.must(HOST, { type: 'ChangeSettings', settings: plain })
  table.toPaddock()
  table.give('Bo', { pearls: 100 })
  table.passUntil('payout')
  table.passUntil('paddock')
  return table.give('Ada', { hand, discards: ['espresso'], pearls: 1_000 })
}

const declare = (table: Table, card: CardId, target: Target): Decision =>
  table.ask(playerOf('Ada'), lockIn([{ card, target }], { bets: BETS }))

/** Ada plays the card as it is meant to be, where this is the moment. */
function play(table: Table, card: CardId, target: Target): Decision {
  const { way } = ROWS[card]
  return way === 'declared' ? declare(table, card, target) : use(table, 'Ada', card, target)
}

function toRace(table: Table): Table {
  for (const { seat, locked } of entriesOf(table)) {
    const name = ['Ada', 'Bo', 'Cy'][seat] ?? ''
    if (locked === null) table.must(playerOf(name), lockIn([], { bets: BETS }))
  }
  table.passUntil('race')
  return table
}
const entriesOf = ({ state: { phase } }: Table) => ('entries' in phase ? phase.entries : [])

const VIEWERS: readonly Viewer[] = [
  { role: 'player', seat: 0 },
  { role: 'player', seat: 1 },
  { role: 'player', seat: 2 },
  { role: 'host' },
  { role: 'crowd' },
]

/** What a viewer knows of Ada's card. */
function known(table: Table, card: CardId, viewer: Viewer): 'n' | 'c' | '-' {
  const { phase } = view(table.state, viewer)
  const own = 'mine' in phase ? (phase.mine?.locked?.plays ?? []) : []
  const uses = 'uses' in phase ? phase.uses : []
  const moves = 'moves' in phase ? phase.moves : []
  const deeds = 'deeds' in phase ? phase.deeds : []
  const isNamed =
    own.some((one) => one.card === card) ||
    uses.some((one) => one.seat === 0 && one.use.type === card) ||
    moves.some((one) => one.seat === 0 && one.kind === card) ||
    deeds.some((one) => one.seat === 0 && one.card === card)
  if (isNamed) return 'n'
  const turned = 'cards' in phase ? phase.cards.map((one) => one.card) : []
  const declared = 'payoutCards' in phase ? phase.payoutCards : []
  const isSwapped = card === 'switcheroo' && 'swaps' in phase && phase.swaps.length > 0
  return isSwapped || [...turned, ...declared].includes(card) ? 'c' : '-'
}

const knownByAll = (table: Table, card: CardId): string =>
  VIEWERS.map((viewer) => known(table, card, viewer)).join('')

test.each(CARD_IDS)('%s: who holds it plays it in its moment, and has it no more', (card) => {
  const { way, target } = ROWS[card]
  const table = way === 'in the race' ? toRace(given(card)) : given(card)
  expect(play(table, card, target).ok).toBe(true)
  if (way === 'in the race') table.pass(8_000)
  // A Beachcomber brings another card.
  expect(seatOf(table, 0).hand).not.toContain(card)
  expect(seatOf(table, 0).discards).toContain(card)
})

test.each(CARD_IDS)(
  '%s: of who does not hold it, it is refused, or dropped with the lock-in',
  (card) => {
    const { way, target } = ROWS[card]
    const table = way === 'in the race' ? toRace(given()) : given()
    const decision = play(table, card, target)
    if (way === 'declared') expect(entriesOf(table)[0]?.locked?.plays).toEqual([])
    else expect(decision).toMatchObject({ error: { type: 'CardNotHeld' } })
  },
)

test.each(CARD_IDS.flatMap((card) => ROWS[card].wrong.map((target) => [card, target] as const)))(
  '%s does not go on %j',
  (card, target) => {
    const { way } = ROWS[card]
    const table = way === 'in the race' ? toRace(given(card)) : given(card)
    expect(play(table, card, target)).toMatchObject({ error: { type: 'WrongTarget' } })
    expect(seatOf(table, 0).hand).toContain(card)
  },
)

/** The same request where it is not the card's moment. */
function misplaced(card: CardId): readonly (readonly [string, Table, ClientRequest, string])[] {
  const { way, target } = ROWS[card]
  const used: ClientRequest = { type: 'UseCard', card, offer: null, loanSteps: 0, target }
  const declared = lockIn([{ card, target }], { bets: BETS })
  const race = () => toRace(given(card))
  if (way === 'declared') {
    return [
      ['used at once', given(card), used, 'WrongCard'],
      ['declared in the race', race(), declared, 'WrongPhase'],
    ]
  }
  if (way === 'at once') {
    return [
      ['declared', given(card), declared, 'WrongCard'],
      ['used in the race', race(), used, 'WrongPhase'],
    ]
  }
  return [
    ['declared', given(card), declared, 'WrongCard'],
    ['used in the paddock', given(card), used, 'WrongPhase'],
  ]
}

test.each(CARD_IDS)('%s is for its moment alone', (card) => {
  for (const [what, table, request, type] of misplaced(card)) {
    expect(table.ask(playerOf('Ada'), request), what).toMatchObject({ error: { type } })
    expect(seatOf(table, 0).hand, what).toContain(card)
  }
})

describe('who learns of it, and when', () => {
  test.each(CARD_IDS)('%s', (card) => {
    const { way, told, target } = ROWS[card]
    const table = given(card)
    if (way !== 'in the race') play(table, card, target)
    const seen: Record<string, string> = { paddock: knownByAll(table, card) }
    toRace(table)
    if (way === 'in the race') play(table, card, target)
    table.pass(8_000)
    seen.race = knownByAll(table, card)
    for (const phase of ['payout', 'finale'] as const) {
      table.passUntil(phase)
      seen[phase] = knownByAll(table, card)
    }
    const { reveal: _, ...expected } = TOLD[told]
    expect(seen).toEqual(expected)
  })

  test.each(CARD_IDS.filter((card) => ROWS[card].way !== 'in the race'))(
    '%s, at the reveal',
    (card) => {
      const table = given(card)
      play(table, card, ROWS[card].target)
      for (const name of ['Ada', 'Bo', 'Cy']) table.ask(playerOf(name), lockIn())
      table.passUntil('reveal')
      expect(knownByAll(table, card)).toBe(TOLD[ROWS[card].told].reveal)
    },
  )
})

test('the table has every card, each in the way of its kind', () => {
  for (const card of CARD_IDS) {
    const { kind } = CARDS[card]
    const ways = { item: 'declared', reveal: 'declared', payout: 'declared', race: 'in the race' }
    expect(ROWS[card].way, card).toBe(kind in ways ? ways[kind as keyof typeof ways] : 'at once')
  }
})
