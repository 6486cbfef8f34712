import { expect, test, vi } from 'vitest'
import { encodeFrame } from '../../game/race/frame.ts'
import type { ServerMessage } from '../../game/wire/messages.ts'
import { conduct } from './conductor.ts'
import { beginOf, type Script, scriptOf } from './script.ts'

const frame = encodeFrame({
  fromTick: 3,
  racers: 1,
  samples: 2,
  x: Uint16Array.of(10, 20),
  lane: Int16Array.of(64, 64),
  flags: Uint8Array.of(0, 1),
  facts: [],
})
const update = (seat: number | null, chunk: Uint8Array | null = null): ServerMessage => ({
  type: 'Update',
  nowMs: 0,
  events: seat === null ? [] : [{ type: 'SeatLeft', seat }],
  frame: chunk,
})
const left = (seat: number) => ({ events: [{ type: 'SeatLeft', seat }] })

const SCRIPT: Script = {
  opensAtMs: [0, 100],
  greetings: [left(8), left(9)],
  moves: [
    {
      atMs: 1_000,
      seat: 1,
      content: { type: 'Leave' },
      tells: [{ seats: [0, 1], content: left(1) }],
    },
  ],
  cues: [
    { atMs: 4_000, tells: [] },
    {
      atMs: 7_000,
      tells: [
        { seats: [0], content: left(2) },
        { seats: [1], content: left(3) },
      ],
    },
  ],
  stretches: [
    {
      atMs: 4_000,
      frame,
      updates: [
        { tick: 3, racers: [{ x: 10, lane: 64, flags: 0 }] },
        { tick: 6, racers: [{ x: 20, lane: 64, flags: 1 }] },
      ],
    },
  ],
  endsAtMs: 9_000,
}

test('a script has the content of a game without its protocol, the same for several once', () => {
  const script = scriptOf({
    opened: [
      { atMs: 500, bytes: 1, message: update(8) },
      { atMs: 600, bytes: 1, message: update(9) },
    ],
    sent: [
      {
        socket: 1,
        atMs: 1_500,
        bytes: 1,
        message: { type: 'Command', id: 7, request: { type: 'Leave' } },
      },
      { socket: 0, atMs: 1_600, bytes: 1, message: { type: 'Seen' } },
    ],
    heard: [
      { socket: 0, atMs: 1_502, bytes: 1, message: update(1) },
      { socket: 1, atMs: 1_503, bytes: 1, message: update(1) },
      { socket: 0, atMs: 4_500, bytes: 1, message: update(null, frame) },
      { socket: 1, atMs: 4_501, bytes: 1, message: update(null, frame) },
      { socket: 0, atMs: 7_500, bytes: 1, message: update(2) },
      { socket: 1, atMs: 7_501, bytes: 1, message: update(3) },
    ],
    endedAtMs: 9_500,
  })
  expect(script).toEqual(SCRIPT)
})

test('its beginning has nothing that comes later', () => {
  const { moves, cues, stretches, endsAtMs } = beginOf(SCRIPT, 5_000)
  expect([moves.length, cues.length, stretches.length, endsAtMs]).toEqual([1, 1, 1, 5_000])
})

test.each([
  [{ raceUpdatesPerSecond: 10, isEveryMoveBroadcast: true }, ['race 3', 'race 6'], ['moved 1']],
  [{ raceUpdatesPerSecond: 5, isEveryMoveBroadcast: true }, ['race 3'], ['moved 1']],
  [{ raceUpdatesPerSecond: null, isEveryMoveBroadcast: false }, ['frame'], []],
] as const)(
  'a server with the rates %j tells of races and moves as they say',
  (rates, races, moves) => {
    vi.useFakeTimers()
    const said: string[] = []
    const game = conduct(SCRIPT, Date.now(), rates, {
      tell: ({ seats }) => said.push(`told ${seats}`),
      moved: (seat) => said.push(`moved ${seat}`),
      race: (content) => said.push('tick' in content ? `race ${content.tick}` : 'frame'),
    })
    vi.advanceTimersByTime(1_000)
    game.move(1)
    vi.advanceTimersByTime(8_000)
    vi.useRealTimers()
    expect(said).toEqual([...moves, 'told 0,1', ...races, 'told 0', 'told 1'])
    expect(game.greetingOf(1)).toEqual(left(9))
  },
)
