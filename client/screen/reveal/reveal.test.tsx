import { render, screen } from '@solidjs/testing-library'
import { Show } from 'solid-js'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { CardId } from '../../../game/card.ts'
import { inPaddock, lockIn, racer } from '../../../game/testing/card-table.ts'
import { playerOf } from '../../../game/testing/table.ts'
import type { PhaseViewOf, View } from '../../../game/view.ts'
import { words } from '../../shared/words.ts'
import { type Sitting, sitAsHost } from '../../testing/sit-down.ts'
import { Reveal } from './reveal.tsx'

const say = words.screen.reveal

beforeEach(() => {
  vi.useFakeTimers()
})

const revealIn = ({ phase }: View): PhaseViewOf<'reveal'> | null =>
  phase.type === 'reveal' ? phase : null

type Played = readonly (readonly [card: CardId, at: number])[]

const TWO: Played = [
  ['kelp-shake', 1],
  ['bad-oyster', 4],
]

/** The big screen at the moment in which the cards begin to turn: one card each, of two players. */
function reveal(played: Played = TWO): Sitting & { readonly phase: PhaseViewOf<'reveal'> } {
  const [one, other] = played
  const table = inPaddock(one?.[0] ?? 'kelp-shake').give('Bo', { hand: other ? [other[0]] : [] })
  const plays = (play: Played[number] | undefined) =>
    play ? [{ card: play[0], target: racer(play[1]) }] : []
  table.must(playerOf('Ada'), lockIn(plays(one)))
  table.must(playerOf('Bo'), lockIn(plays(other)))
  table.must(playerOf('Cy'), lockIn())
  table.passUntil('reveal')
  const sitting = sitAsHost(table)
  const phase = revealIn(sitting.view())
  if (phase === null) throw new Error('no reveal')
  render(() => (
    <Show when={revealIn(sitting.view())}>
      {(now) => <Reveal session={sitting.session} view={sitting.view()} phase={now()} />}
    </Show>
  ))
  return { ...sitting, phase }
}

/** The name of the card in the middle. */
const card = () => screen.queryByRole('heading', { level: 2 })?.textContent ?? null
/** How many cards lie beside the racers. */
const lying = () => document.querySelectorAll('.odds-board .chips li').length

describe('the reveal', () => {
  it('turns each card at its time by the server’s clock, and none before', () => {
    const { pass, phase } = reveal()
    const [first, second] = phase.cards.map((one) => words.cards[one.card].name)
    expect([card(), lying()]).toEqual([first, 0])
    pass(phase.cardMs - 100)
    expect([card(), lying()]).toEqual([first, 1])
    expect(screen.getByText(say.count(1, 2))).toBeTruthy()
    pass(200)
    expect([card(), lying()]).toEqual([second, 1])
    expect(screen.getByText(say.count(2, 2))).toBeTruthy()
  })

  it('puts a nasty card on trial once all are turned', () => {
    const { pass, phase } = reveal()
    pass(2 * phase.cardMs - 100)
    expect(screen.queryByText(say.whoWasIt)).toBeNull()
    pass(200)
    expect(screen.getByRole('heading', { name: say.onTrial })).toBeTruthy()
    expect(card()).toBe(words.cards['bad-oyster'].name)
    expect(screen.getByRole('timer')).toBeTruthy()
  })

  it('stands still while the game is paused', () => {
    const { pass, phase, session, catchUp } = reveal()
    const before = card()
    void session.ask({ type: 'Pause' })
    catchUp()
    pass(2 * phase.cardMs)
    expect([card(), lying()]).toEqual([before, 0])
  })

  it('stages what stops a card while that card is seen, and says so', () => {
    const { pass, phase } = reveal([
      ['royal-taster', 2],
      ['bad-oyster', 2],
    ])
    const [oyster, taster] = (['bad-oyster', 'royal-taster'] as const).map(
      (one) => words.cards[one].name,
    ) as [string, string]
    const foe = () => document.querySelector('.foes')?.textContent ?? null
    expect([card(), foe()]).toEqual([oyster, taster])
    expect(screen.getByText(say.clash.breaks(taster, oyster))).toBeTruthy()
    pass(phase.cardMs + 100)
    expect([card(), foe()]).toEqual([taster, null])
  })

  it('says so where nobody played a card', () => {
    reveal([])
    expect(screen.getByText(say.none)).toBeTruthy()
    expect(card()).toBeNull()
  })
})
