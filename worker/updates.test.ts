import { describe, expect, it } from 'vitest'
import { createGame } from '../game/decide.ts'
import type { GameEvent } from '../game/event.ts'
import { evolveAll, stepsOf } from '../game/evolve.ts'
import type { Credential, GameCode } from '../game/identity.ts'
import { EVENTS_PER_MESSAGE_MAX } from '../game/limits.ts'
import { DEFAULT_SETTINGS } from '../game/settings.ts'
import { readServerMessage } from '../game/wire/client-codec.ts'
import { packUpdate } from './updates.ts'

const created = createGame({
  code: 'BCDFGH' as GameCode,
  hostCredential: 'host' as Credential,
  nowMs: 0,
})

/** What the host is sent of a batch of so many changes, with a receipt for others among them. */
function updateOf(changes: number) {
  const change: GameEvent = { type: 'SettingsChanged', settings: DEFAULT_SETTINGS, postings: [] }
  const events: GameEvent[] = [
    ...Array(changes).fill(change),
    { type: 'CommandAccepted', by: '3', id: 1 },
  ]
  const before = evolveAll(null, [created])
  const steps = stepsOf(before, events)
  const after = steps.at(-1)?.after
  if (!before || !after) throw new Error('a game was made')
  const batch = { before, after, steps, frame: new Uint8Array(3), nowMs: 5 }
  const message = readServerMessage(packUpdate(batch, { role: 'host' }, 5) ?? new Uint8Array())
  if (message?.type !== 'Update') throw new Error('an update was expected')
  return [message.events.length, message.frame?.length ?? 0]
}

describe('an update', () => {
  it('is one message, however long the sleep', () => {
    // With the crowd's count, which comes along with a frame.
    expect(updateOf(64)).toEqual([65, 3])
    expect(updateOf(EVENTS_PER_MESSAGE_MAX - 1)).toEqual([EVENTS_PER_MESSAGE_MAX, 3])
    expect(() => updateOf(EVENTS_PER_MESSAGE_MAX)).toThrow('an update was expected')
  })

  it('is a frame and the crowd’s count alone where nothing else is to be told', () => {
    expect(updateOf(0)).toEqual([1, 3])
  })
})
