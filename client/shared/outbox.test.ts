import { describe, expect, it } from 'vitest'
import type { ClientMessage } from '../../game/wire/messages.ts'
import { createOutbox } from './outbox.ts'
import { createViewStore } from './view-store.ts'

const SHOUT = { type: 'Shout', racer: 1 } as const
const OTHER = { type: 'Shout', racer: 2 } as const

function start() {
  const sent: ClientMessage[] = []
  const outbox = createOutbox(
    createViewStore(() => null),
    (message) => sent.push(message),
  )
  const requests = () => sent.map((message) => message.type === 'Command' && message.request)
  return { outbox, sent, requests }
}

describe('what a page asks for', () => {
  it('waits for the greeting, and goes out in the order of asking', () => {
    const { outbox, requests } = start()
    void outbox.ask(SHOUT)
    void outbox.ask(OTHER)
    expect(requests()).toEqual([])
    outbox.greeted()
    expect(requests()).toEqual([SHOUT, OTHER])
  })

  it('goes out at once after it', () => {
    const { outbox, requests } = start()
    outbox.greeted()
    void outbox.ask(SHOUT)
    expect(requests()).toEqual([SHOUT])
  })

  it('goes out once more, by the same id, after a lost connection', () => {
    const { outbox, sent, requests } = start()
    outbox.greeted()
    void outbox.ask(SHOUT)
    outbox.hold()
    void outbox.ask(OTHER)
    expect(requests()).toEqual([SHOUT])
    outbox.greeted()
    expect(requests()).toEqual([SHOUT, SHOUT, OTHER])
    expect(sent[1]).toEqual(sent[0])
  })
})
