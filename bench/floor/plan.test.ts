import { expect, test } from 'vitest'
import type { ServerMessage } from '../../game/wire/messages.ts'
import { planOf } from './plan.ts'

const told: ServerMessage = { type: 'Update', nowMs: 0, events: [], frame: null }

test('what is heard after a message is its doing, the rest comes of alarms', () => {
  const plan = planOf(
    {
      opened: [
        { atMs: 1_000, bytes: 300, message: told },
        { atMs: 1_150, bytes: 320, message: told },
      ],
      sent: [{ socket: 1, atMs: 2_000, bytes: 40, message: { type: 'Seen' } }],
      heard: [
        { socket: 1, atMs: 2_003, bytes: 30, message: told },
        { socket: 0, atMs: 2_004, bytes: 8, message: told },
        { socket: 0, atMs: 9_000, bytes: 100, message: told },
        { socket: 1, atMs: 9_002, bytes: 90, message: told },
      ],
      endedAtMs: 10_000,
    },
    3,
  )
  expect(plan).toEqual({
    greetings: [300, 320],
    opensAtMs: [0, 150],
    messages: [
      {
        socket: 1,
        bytes: 40,
        atMs: 1_000,
        rows: 1,
        sends: [
          [1, 30],
          [0, 8],
        ],
      },
    ],
    alarms: [
      {
        atMs: 8_000,
        rows: 1,
        sends: [
          [0, 100],
          [1, 90],
        ],
      },
    ],
    endsAtMs: 9_000,
  })
})
