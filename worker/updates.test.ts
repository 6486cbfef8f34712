import { Packr } from 'msgpackr'
import { describe, expect, it } from 'vitest'
import { createGame } from '../game/decide.ts'
import type { GameEvent } from '../game/event.ts'
import { evolveAll } from '../game/evolve.ts'
import type { Credential, GameCode } from '../game/identity.ts'
import { DEFAULT_SETTINGS } from '../game/settings.ts'
import { serverMessage } from '../game/wire/messages.ts'
import { packUpdates } from './updates.ts'

const packr = new Packr({ useRecords: false })
const created = createGame({
  code: 'BCDFGH' as GameCode,
  hostCredential: 'host' as Credential,
  nowMs: 0,
})

/** What the host is sent of a batch of so many changes, with a receipt for others among them. */
function newsOf(changes: number) {
  const change: GameEvent = { type: 'SettingsChanged', settings: DEFAULT_SETTINGS }
  const events: GameEvent[] = [
    ...Array(changes).fill(change),
    { type: 'CommandAccepted', by: '3', id: 1 },
  ]
  const before = evolveAll(null, [created])
  const after = evolveAll(before, events)
  if (!before || !after) throw new Error('a game was made')
  const batch = { before, after, events, frame: new Uint8Array(3), nowMs: 5 }
  return packUpdates(batch, { role: 'host' }).map((bytes) => {
    const message = serverMessage.unpack(packr.unpack(bytes))
    if (message.type !== 'Update') throw new Error('news were expected')
    return [message.events.length, message.told, message.frame?.length ?? 0]
  })
}

describe('news', () => {
  it('are one message, and as many as it takes after a long sleep', () => {
    expect(newsOf(64)).toEqual([[64, 64, 3]])
    expect(newsOf(130)).toEqual([
      [64, 64, 0],
      [64, 128, 0],
      [2, 130, 3],
    ])
  })

  it('are a frame alone where nothing else is to be told', () => {
    expect(newsOf(0)).toEqual([[0, 0, 3]])
  })
})
