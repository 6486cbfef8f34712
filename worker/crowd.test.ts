import { evictDurableObject } from 'cloudflare:test'
import { expect, it } from 'vitest'
import { EMPTY_DRAFT } from '../game/draft.ts'
import { CROWD_SEAT } from '../game/limits.ts'
import { meterOf } from './meter.ts'
import { connect, keyOf, type TestClient } from './testing/client.ts'
import { holdClock } from './testing/clock.ts'
import { phaseIs, ringUntil, setTable, type Table } from './testing/table.ts'

holdClock()

const VOTERS = ['uma', 'vic', 'wim', 'xan', 'yve']

/** In the paddock, with five people watching. */
async function inPaddock(): Promise<Table & { readonly voters: readonly TestClient[] }> {
  const table = await setTable()
  await table.host.ask({ type: 'StartDay' })
  await ringUntil(table, phaseIs('paddock'))
  const voters = await Promise.all(VOTERS.map((name) => connect(table.code, 'crowd', keyOf(name))))
  return { ...table, voters }
}

it('tells each voter alone that the vote is in, and counts it after a sleep', async () => {
  const table = await inPaddock()
  const { host, ann, crowd, voters, stub } = table
  const others = [host, ann, crowd]
  for (const one of others) await one.settle()
  const before = others.map(({ messages }) => messages.length)
  for (const [at, voter] of voters.entries()) {
    if (at === 3) await evictDurableObject(stub)
    expect(await voter.ask({ type: 'Vote', racer: 2, card: 0 })).toBe('Accepted')
    expect(voter.messages).toHaveLength(2)
  }
  // The same once more is answered, and is no other vote.
  expect(await voters[0]?.ask({ type: 'Vote', racer: 2, card: 0 })).toBe('Accepted')
  await Promise.all(others.map((one) => one.settle()))
  // Nothing came but the answer to that.
  expect(others.map(({ messages }) => messages.length)).toEqual(before.map((count) => count + 1))
  await evictDurableObject(stub)
  await ringUntil(table, phaseIs('reveal'))
  const { view } = host
  expect(view?.phase).toMatchObject({ tally: { racers: [0, 0, 5, 0, 0, 0], cards: [5, 0, 0] } })
  expect(view?.seats.map(({ seat }) => seat)).toContain(CROWD_SEAT)
})

it('passes cheers on to the screens, and answers whoever cheered', async () => {
  const table = await inPaddock()
  await ringUntil(table, phaseIs('reveal'))
  await ringUntil(table, phaseIs('race'))
  const { host, ann, crowd } = table
  expect(await crowd.ask({ type: 'Cheer', racer: 1, times: 3 })).toBe('Accepted')
  const cheered = ({ messages }: TestClient) =>
    messages.flatMap((message) =>
      message.type === 'Update' ? message.events.filter(({ type }) => type === 'Cheered') : [],
    )
  await host.until(() => cheered(host).length > 0)
  expect(cheered(host)).toEqual([{ type: 'Cheered', cheers: [0, 3, 0, 0, 0, 0] }])
  await ann.settle()
  expect(cheered(ann)).toEqual([])
})

it('tells with each stretch of a race how many look on', async () => {
  const table = await inPaddock()
  await ringUntil(table, phaseIs('payout'))
  const counted = () =>
    table.host.messages.flatMap((message) =>
      message.type === 'Update' ? message.events.filter(({ type }) => type === 'CrowdCounted') : [],
    )
  await table.host.until(() => counted().length > 0)
  expect(counted()[0]).toEqual({ type: 'CrowdCounted', watching: VOTERS.length + 1 })
})

it('passes stickers on to the screens, answers who threw one, and stores nothing', async () => {
  const { ann, host, crowd, stub } = await inPaddock()
  await ann.ask({ type: 'LockIn', ...EMPTY_DRAFT, nonce: null })
  const rows = meterOf(stub.id.toString()).rowsWritten
  expect(await ann.ask({ type: 'ThrowSticker', sticker: 'gasp' })).toBe('Accepted')
  expect(await crowd.ask({ type: 'ThrowSticker', sticker: 'claw' })).toBe('Accepted')
  const thrown = ({ messages }: TestClient) =>
    messages.flatMap((message) =>
      message.type === 'Update'
        ? message.events.filter(({ type }) => type === 'StickerThrown')
        : [],
    )
  await host.until(() => thrown(host).length > 1)
  expect(thrown(host)).toEqual([
    { type: 'StickerThrown', sticker: 'gasp', seat: 0 },
    { type: 'StickerThrown', sticker: 'claw', seat: null },
  ])
  expect(thrown(ann)).toEqual([])
  expect(meterOf(stub.id.toString()).rowsWritten).toBe(rows)
})

it('refuses a vote of anybody who plays', async () => {
  const { ann, host } = await inPaddock()
  for (const one of [ann, host]) {
    expect(await one.ask({ type: 'Vote', racer: 0, card: 0 })).toBe('NotCrowd')
  }
})
