import { render, screen, within } from '@solidjs/testing-library'
import { Show } from 'solid-js'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { inPaddock, lockIn, players, racer, use } from '../../../game/testing/card-table.ts'
import { playerOf, type Table } from '../../../game/testing/table.ts'
import type { PhaseViewOf, View } from '../../../game/view.ts'
import { moneyOf } from '../../shared/money.ts'
import { rank } from '../../shared/ranks.ts'
import { words } from '../../shared/words.ts'
import { type Sitting, sitAsHost } from '../../testing/sit-down.ts'
import { Payout } from './payout.tsx'

const say = words.screen.payout

beforeEach(() => {
  vi.useFakeTimers()
})

const bet = (pearls: number) => ({
  bets: [0, 1, 2].map((one) => ({ racer: one, kind: 'win' as const, stakePearls: pearls })),
})

/** Everybody has bet, Ada's nasty card stood trial, and Bo found her out. */
function toPayout(): Table {
  const table = inPaddock('bad-oyster')
  table.must(playerOf('Ada'), lockIn([{ card: 'bad-oyster', target: racer(4) }], bet(25)))
  table.must(playerOf('Bo'), lockIn([], bet(50)))
  table.must(playerOf('Cy'), lockIn([], bet(75)))
  table.passUntil('reveal')
  table.must(playerOf('Bo'), { type: 'Accuse', seat: 0 })
  table.passUntil('payout')
  return table
}

const payoutIn = ({ phase }: View): PhaseViewOf<'payout'> | null =>
  phase.type === 'payout' ? phase : null

/** The big screen as the payout begins. */
function payout(table = toPayout()): Sitting & { readonly phase: PhaseViewOf<'payout'> } {
  const sitting = sitAsHost(table)
  const phase = payoutIn(sitting.view())
  if (phase === null) throw new Error('no payout')
  render(() => (
    <Show when={payoutIn(sitting.view())}>
      {(now) => <Payout session={sitting.session} view={sitting.view()} phase={now()} />}
    </Show>
  ))
  return { ...sitting, phase }
}

const table = () => screen.getByRole('table', { name: say.money })
const rows = () => within(table()).getAllByRole('row').slice(1)
const names = () => rows().map((row) => row.querySelector('.name')?.textContent)
const column = (name: string) => {
  const headers = within(table()).getAllByRole('columnheader')
  const at = headers.findIndex(({ textContent }) => textContent === name)
  return rows().map((row) => row.children[at]?.textContent ?? '')
}

describe('the standings of a payout', () => {
  it('have a header over every column', () => {
    payout()
    const headers = within(table()).getAllByRole('columnheader')
    expect(headers.map(({ textContent }) => textContent)).toEqual([
      ...Object.values(say.columns),
      say.money,
    ])
    for (const row of rows()) expect(row.children).toHaveLength(headers.length)
  })

  it('rank everybody by worth, and say what each gained once it is counted', () => {
    const { pass, phase, view } = payout()
    const standings = rank(phase.standings)
    const zero = words.number(0, true)
    expect(column(say.columns.change)).toEqual(standings.map(() => zero))
    pass(4_000)
    const nameOf = (seat: number) => view().seats.find((one) => one.seat === seat)?.name
    expect(names()).toEqual(standings.map(({ seat }) => nameOf(seat)))
    expect(column(say.columns.rank)).toEqual(standings.map((one) => String(one.rank)))
    expect(column(say.columns.change)).toEqual(
      standings.map((one) => words.number(moneyOf(phase, one).totalPearls, true)),
    )
    expect(new Set(column(say.columns.change)).size).toBe(3)
  })

  it('say who climbed and who fell since the payout before', () => {
    const second = toPayout()
    second.passUntil('paddock')
    second.give('Cy', { pearls: 3_000 })
    second.passUntil('payout')
    const { phase } = payout(second)
    const moved = rank(phase.standings).map(({ climbed }) => {
      if (climbed === 0) return say.same
      return climbed > 0 ? say.up(climbed) : say.down(-climbed)
    })
    expect(column(say.columns.movement)).toEqual(moved)
    expect(new Set(moved).size).toBeGreaterThan(1)
  })

  it('say by which bets and by what else', () => {
    payout()
    const [first] = rows()
    expect(first?.querySelectorAll('.bet')).toHaveLength(3)
    const bo = rows()[names().indexOf('Bo')]
    expect(bo?.textContent).toContain(say.reasons.accuser)
  })
})

describe('the boards of a payout', () => {
  it('say who won, and the order behind', () => {
    const { phase } = payout()
    const order = screen.getByRole('list', { name: say.order })
    expect(within(order).getAllByRole('listitem')).toHaveLength(phase.round.lineUp.length)
    const first = within(order).getAllByRole('listitem')[0]?.querySelector('.name')?.textContent
    expect(screen.getByRole('heading', { name: say.title(first ?? '') })).toBeTruthy()
  })

  it('tell whose card stood trial, and who knew', () => {
    payout()
    expect(screen.getByText(/it was Ada!$/)).toBeTruthy()
    expect(screen.getByText(/^Bo knew it/)).toBeTruthy()
  })

  it('tell who robbed whom, and who came too late to', () => {
    const table = inPaddock('pickpocket')
    table.give('Bo', { pearls: 1_000, hand: ['shakedown'] }).give('Cy', { hand: ['pickpocket'] })
    use(table, 'Ada', 'pickpocket', players(1))
    use(table, 'Cy', 'pickpocket', players(1))
    use(table, 'Bo', 'shakedown', players(2))
    table.passUntil('payout')
    payout(table)
    for (const told of [
      say.uses.pickpocket('Ada', 'Bo', words.pearls(200)),
      say.uses.emptyPocket('Cy', 'Bo'),
      say.uses.emptySleeves('Bo', 'Cy'),
    ]) {
      expect(screen.getByText(told)).toBeTruthy()
    }
  })

  it('come one after the other', () => {
    const { pass } = payout()
    const shown = () => document.querySelector('[data-board]')?.getAttribute('data-board')
    expect(shown()).toBe('story')
    pass(8_000)
    expect(shown()).toBe('chart')
  })
})
