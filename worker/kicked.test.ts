import { expect, it } from 'vitest'
import { connect, keyOf } from './testing/client.ts'
import { holdClock } from './testing/clock.ts'
import { watchFaults } from './testing/faults.ts'
import { phaseIs, ringUntil, setTable } from './testing/table.ts'

holdClock()
watchFaults()

it('who is kicked in play sees the game as a stranger does, and all of the own seat when it is given back', async () => {
  const table = await setTable({ bots: 1 })
  const { host, ann, bob, code } = table
  await host.ask({ type: 'StartDay' })
  await ringUntil(table, phaseIs('paddock'))
  await ann.settle()
  const before = ann.view
  expect(before?.mine?.hand).toHaveLength(3)
  expect(await host.ask({ type: 'RemoveSeat', seat: 0 })).toBe('Accepted')
  await ann.settle()
  await bob.settle()
  expect(ann.view?.mine).toBeNull()
  expect(ann.messages.map(({ type }) => type)).toContain('Snapshot')
  const stranger = await connect(code, 'player', keyOf('eve'))
  expect(ann.view).toEqual(stranger.view)
  expect(bob.view?.seats[0]).toMatchObject({ sitter: 'cautious', isKicked: true })
  expect(await ann.ask({ type: 'Join', name: 'Ann2', avatar: 0, tip: null })).toBe('RemovedByHost')
  expect(await host.ask({ type: 'RestoreSeat', seat: 0 })).toBe('Accepted')
  await ann.settle()
  expect(ann.view?.mine).toEqual(before?.mine)
  expect(ann.view?.seats).toEqual(before?.seats)
})
