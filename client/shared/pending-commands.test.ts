import { expect, it } from 'vitest'
import { createPendingCommands } from './pending-commands.ts'

it('keeps what was asked until it is answered', async () => {
  const asks = createPendingCommands()
  const pause = asks.add(7, { type: 'Pause' })
  const resume = asks.add(8, { type: 'Resume' })
  expect(asks.unanswered()).toEqual([
    [7, { type: 'Pause' }],
    [8, { type: 'Resume' }],
  ])
  asks.accepted(7)
  asks.refused(8, { type: 'GameNotPaused' })
  expect(await pause).toEqual({ ok: true, value: undefined })
  expect(await resume).toEqual({ ok: false, error: { type: 'GameNotPaused' } })
  expect(asks.unanswered()).toEqual([])
})

it('takes a refusal without an id for the oldest', async () => {
  const asks = createPendingCommands()
  const pause = asks.add(7, { type: 'Pause' })
  asks.refused(0, { type: 'MessageMalformed' })
  expect(await pause).toMatchObject({ ok: false })
})

it('is deaf to answers that nobody waits for', () => {
  const asks = createPendingCommands()
  asks.accepted(3)
  asks.refused(0, { type: 'MessageMalformed' })
  expect(asks.unanswered()).toEqual([])
})
