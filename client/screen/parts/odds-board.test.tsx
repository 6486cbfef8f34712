import { render, screen, within } from '@solidjs/testing-library'
import { describe, expect, it } from 'vitest'
import { oddsOf } from '../../../game/money/odds.ts'
import { BET_KINDS, type Round } from '../../../game/round.ts'
import { Table } from '../../../game/testing/table.ts'
import { words } from '../../shared/words.ts'
import { sitAsHost } from '../../testing/sit-down.ts'
import { OddsBoard } from './odds-board.tsx'

function round(): Round {
  const { phase } = sitAsHost(new Table().seat('Ada', 'Bo', 'Cy').toPaddock()).view()
  if (phase.type !== 'paddock') throw new Error(phase.type)
  return phase.round
}

const headers = () => screen.getAllByRole('columnheader').map(({ textContent }) => textContent)
const rows = () => screen.getAllByRole('row').slice(1)
const cells = (row: HTMLElement) =>
  [...row.querySelectorAll('.figures')].map((cell) => cell.textContent)

describe('the odds board', () => {
  it('says of every racer what each kind of bet pays', () => {
    const now = round()
    render(() => <OddsBoard round={now} />)
    expect(screen.getByRole('table', { name: words.screen.paddock.odds })).toBeTruthy()
    expect(headers()).toEqual([
      words.screen.settings.racers,
      ...BET_KINDS.map((kind) => words.screen.kinds[kind]),
    ])
    expect(rows()).toHaveLength(now.lineUp.length)
    for (const [racer, row] of rows().entries()) {
      const pays = BET_KINDS.map((kind) => words.odds(oddsOf(now.odds, racer, kind)))
      expect(cells(row)).toEqual(pays)
    }
  })

  it('names a racer at the head of its row', () => {
    const now = round()
    render(() => <OddsBoard round={now} />)
    const names = rows().map((row) => within(row).getByRole('rowheader').textContent)
    expect(new Set(names).size).toBe(now.lineUp.length)
    expect(names.every((name, at) => name?.startsWith(String(at + 1)))).toBe(true)
  })

  it('sets moved odds beside those that bets pay, and says which way they went', () => {
    const now = round()
    const opening = oddsOf(now.odds, 0, 'win')
    const moved = [opening / 2, opening * 2, null, ...now.lineUp.slice(3).map(() => opening)]
    render(() => <OddsBoard round={now} now={moved} />)
    const { reveal } = words.screen
    expect(headers().slice(1)).toEqual([reveal.opening, reveal.moving, reveal.chance])
    const said = rows().map((row) => within(row).getAllByRole('cell').at(-1)?.textContent)
    expect(said.slice(0, 4)).toEqual([reveal.better, reveal.worse, reveal.worse, ''])
    expect(
      rows()
        .map((row) => cells(row)[1])
        .slice(0, 3),
    ).toEqual([words.odds(opening / 2), words.odds(opening * 2), reveal.out])
  })
})
