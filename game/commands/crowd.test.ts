import { describe, expect, test } from 'vitest'
import { CARDS } from '../cards/cards.ts'
import { CROWD_NAME, CROWD_SEAT, VOTERS_MAX, VOTES_PER_KEY_MAX } from '../limits.ts'
import { lockIn } from '../testing/card-table.ts'
import { credentialOf, crowdOf, HOST, playerOf, Table } from '../testing/table.ts'
import { view } from '../view.ts'

const atTable = (): Table => new Table().seat('Ada', 'Bo').toPaddock()

const vote = (table: Table, name: string, racer = 2, card = 1) =>
  table.ask(crowdOf(name), { type: 'Vote', racer, card })
const VOTERS = ['Uma', 'Vic', 'Wim', 'Xan', 'Yve']

/** Everybody locks in, so that the paddock ends. */
function close(table: Table): void {
  for (const name of ['Ada', 'Bo']) table.must(playerOf(name), lockIn())
  table.passUntil('reveal')
}
const crowdIn = ({ state }: Table) => state.seats.find(({ seat }) => seat === CROWD_SEAT)
function revealOf({ state }: Table) {
  if (state.phase.type !== 'reveal') throw new Error(state.phase.type)
  return state.phase
}
const stepped = (table: Table) => {
  table.passUntil('race')
  table.pass(6_000)
}

describe('votes', () => {
  test('five voters seat the Crowd: their card is played, and a fifth of its pearls is bet', () => {
    const table = atTable()
    for (const name of VOTERS) expect(vote(table, name).ok).toBe(true)
    expect(crowdIn(table)).toBeUndefined()
    close(table)
    const { entries, round } = revealOf(table)
    const locked = entries.find(({ seat }) => seat === CROWD_SEAT)?.locked
    expect(locked?.bets).toEqual([{ racer: 2, kind: 'win', stakePearls: 200, isFree: false }])
    expect(locked?.plays[0]?.card).toBe(round.crowdCards[1])
    expect(crowdIn(table)).toMatchObject({ name: CROWD_NAME, sitter: 'crowd', pearls: 800 })
    table.passUntil('payout')
    const { phase } = table.state
    expect(phase.type === 'payout' && phase.standings.map(({ seat }) => seat)).toContain(CROWD_SEAT)
  })

  test('four voters do not, and nothing waits for anybody', () => {
    const table = atTable()
    for (const name of VOTERS.slice(1)) vote(table, name)
    close(table)
    expect(crowdIn(table)).toBeUndefined()
    expect(revealOf(table).entries).toHaveLength(2)
  })

  test('a Crowd that has a seat rests in a round with fewer voters, and pays no ante', () => {
    const table = atTable()
    for (const name of VOTERS) vote(table, name)
    close(table)
    table.passUntil('payout')
    const pearls = crowdIn(table)?.pearls
    table.passUntil('paddock')
    close(table)
    expect(revealOf(table).entries.find(({ seat }) => seat === CROWD_SEAT)?.locked).toBeNull()
    table.passUntil('payout')
    expect(crowdIn(table)?.pearls).toBe(pearls)
  })

  test('a key that votes again changes its vote, and only so often', () => {
    const table = atTable()
    for (let times = 0; times < VOTES_PER_KEY_MAX; times++) {
      expect(vote(table, 'Uma', times % 2, 0).ok).toBe(true)
    }
    expect(vote(table, 'Uma', 3, 0)).toMatchObject({ error: { type: 'TooManyVotes' } })
    // The same vote again is no other vote.
    expect(vote(table, 'Uma', (VOTES_PER_KEY_MAX - 1) % 2, 0).ok).toBe(true)
    close(table)
    const { phase } = view(table.state, { role: 'host' })
    expect(phase.type === 'reveal' && phase.tally?.racers.reduce((sum, one) => sum + one)).toBe(1)
  })

  test(`${VOTERS_MAX} keys may vote in a round, and then nobody else`, () => {
    const table = atTable()
    const { phase } = table.state
    if (phase.type !== 'paddock') throw new Error(phase.type)
    const votes = Array.from({ length: VOTERS_MAX - 1 }, (_, at) => ({
      voter: credentialOf(`voter ${at}`),
      racer: 0,
      card: 0,
      times: 1,
    }))
    table.state = { ...table.state, phase: { ...phase, votes } }
    expect(vote(table, 'Uma').ok).toBe(true)
    expect(vote(table, 'Vic')).toMatchObject({ error: { type: 'VotesClosed' } })
    expect(vote(table, 'Uma', 0).ok).toBe(true)
  })

  test('votes close 5 s before the paddock does', () => {
    const table = atTable()
    const { endsAtMs } = table.state.phase.span
    if (endsAtMs === null) throw new Error('the paddock has a deadline')
    table.pass(endsAtMs - 5_000 - table.nowMs)
    expect(vote(table, 'Uma').ok).toBe(true)
    table.pass(1)
    expect(vote(table, 'Vic')).toMatchObject({ error: { type: 'VotesClosed' } })
  })

  test('what is no vote is refused with a reason', () => {
    const table = atTable()
    expect(vote(table, 'Uma', 7, 0)).toMatchObject({ error: { type: 'NoSuchRacer' } })
    expect(vote(table, 'Uma', 0, 3)).toMatchObject({ error: { type: 'NoSuchOffer' } })
    for (const by of [HOST, playerOf('Ada')]) {
      const refused = table.ask(by, { type: 'Vote', racer: 0, card: 0 })
      expect(refused).toMatchObject({ error: { type: 'NotCrowd' } })
    }
    close(table)
    expect(vote(table, 'Uma')).toMatchObject({ error: { type: 'WrongPhase' } })
  })

  test('a host who wants no Crowd has none', () => {
    const table = new Table().seat('Ada', 'Bo')
    const settings = { ...table.state.settings, hasCrowd: false }
    table.must(HOST, { type: 'ChangeSettings', settings })
    table.toPaddock()
    expect(vote(table, 'Uma')).toMatchObject({ error: { type: 'SwitchedOff' } })
    close(table)
    const { phase } = view(table.state, { role: 'crowd' })
    expect(phase.type === 'reveal' && phase.tally).toBeNull()
  })

  test('nobody is sent anything of a vote, and nobody sees one, until the reveal tells the tally', () => {
    const table = atTable()
    const before = table.sent.map((sent) => sent.length)
    const seen = JSON.stringify(view(table.state, { role: 'host' }))
    for (const name of VOTERS) vote(table, name)
    expect(table.sent.map((sent) => sent.length)).toEqual(before)
    expect(JSON.stringify(view(table.state, { role: 'host' }))).toBe(seen)
    close(table)
    const { phase } = view(table.state, { role: 'player', seat: 0 })
    expect(phase.type === 'reveal' && phase.tally).toMatchObject({ cards: [0, 5, 0] })
  })

  test('votes are stored: they outlive the sleep of the server', () => {
    const table = atTable()
    for (const name of VOTERS) vote(table, name)
    table.state = table.restored()
    close(table)
    expect(crowdIn(table)).toBeDefined()
  })
})

describe('the seat', () => {
  const seated = (): Table => {
    const table = atTable()
    for (const name of VOTERS) vote(table, name)
    close(table)
    return table
  }

  test('is no place for cards of players, and the host can neither rename it nor send it away', () => {
    const table = seated()
    table.passUntil('paddock')
    table.give('Ada', { hand: ['pickpocket'] })
    const use = { type: 'UseCard', card: 'pickpocket', offer: null, loanSteps: 0 } as const
    const target = { type: 'players', seats: [CROWD_SEAT] } as const
    const refused = table.ask(playerOf('Ada'), { ...use, target })
    expect(refused).toMatchObject({ error: { type: 'WrongTarget' } })
    for (const request of [
      { type: 'RemoveSeat', seat: CROWD_SEAT } as const,
      { type: 'RenameSeat', seat: CROWD_SEAT, name: 'Mob' } as const,
    ]) {
      expect(table.ask(HOST, request)).toMatchObject({ error: { type: 'NoSuchSeat' } })
    }
  })

  test('its name is taken', () => {
    const joined = { type: 'Join', name: 'the crowd', avatar: 0, tip: null } as const
    const refused = new Table().ask(playerOf('Eve'), joined)
    expect(refused).toMatchObject({ error: { type: 'NameTaken' } })
  })

  test('may be accused, and its card may be on trial', () => {
    const table = seated()
    const { onTrial } = revealOf(table)
    const asked = table.ask(playerOf('Ada'), { type: 'Accuse', seat: CROWD_SEAT })
    if (onTrial === null) expect(asked).toMatchObject({ error: { type: 'NobodyOnTrial' } })
    else expect(asked.ok).toBe(true)
  })

  test('its purse goes back to the house when the same people play again', () => {
    const table = seated()
    table.passUntil('finale')
    table.must(HOST, { type: 'PlayAgain' })
    expect(crowdIn(table)).toBeUndefined()
    expect(table.state.housePearls).toBe(-2_000)
  })

  test('its items come from the table of items, and are free', () => {
    const table = seated()
    const { crowdCards } = revealOf(table).round
    expect(new Set(crowdCards).size).toBe(3)
    expect(crowdCards.every((card) => CARDS[card].kind === 'item')).toBe(true)
    expect(crowdIn(table)?.pearls).toBe(800)
  })
})

describe('cheers', () => {
  const HOST_AT = 0
  const heard = (table: Table) =>
    (table.sent[HOST_AT] ?? []).filter((event) => event.type === 'Cheered')

  test('are passed on to the screens together, twice a second, and to no phone', () => {
    const table = atTable()
    close(table)
    stepped(table)
    const cheer = (name: string, racer: number, times: number) =>
      table.ask(crowdOf(name), { type: 'Cheer', racer, times }).ok
    expect(cheer('Uma', 1, 3)).toBe(true)
    expect(cheer('Vic', 1, 2)).toBe(true)
    expect(cheer('Wim', 0, 10)).toBe(true)
    expect(heard(table)).toHaveLength(1)
    table.pass(500)
    expect(cheer('Uma', 2, 1)).toBe(true)
    expect(heard(table).map((event) => 'cheers' in event && event.cheers)).toEqual([
      [0, 3, 0, 0, 0, 0],
      [10, 2, 1, 0, 0, 0],
    ])
    const phone = table.sent[3] ?? []
    expect(phone.some(({ type }) => type === 'Cheered')).toBe(false)
  })

  test('are for a race, and for the crowd', () => {
    const table = atTable()
    const cheer = { type: 'Cheer', racer: 0, times: 1 } as const
    expect(table.ask(crowdOf('Uma'), cheer)).toMatchObject({ error: { type: 'WrongPhase' } })
    expect(table.ask(playerOf('Ada'), cheer)).toMatchObject({ error: { type: 'NotCrowd' } })
  })
})
