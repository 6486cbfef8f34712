import { expect, test } from 'vitest'
import { planOf } from './plan.ts'

test('what is heard after a message is its doing, the rest comes of alarms', () => {
  const plan = planOf(
    {
      opened: [
        { atMs: 1_000, greetingBytes: 300 },
        { atMs: 1_150, greetingBytes: 320 },
      ],
      sent: [{ socket: 1, atMs: 2_000, bytes: 40 }],
      heard: [
        { socket: 1, atMs: 2_003, bytes: 30 },
        { socket: 0, atMs: 2_004, bytes: 8 },
        { socket: 0, atMs: 9_000, bytes: 100 },
        { socket: 1, atMs: 9_002, bytes: 90 },
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
