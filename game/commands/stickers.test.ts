import { expect, test } from 'vitest'
import { isEphemeral } from '../event.ts'
import { CROWD_STICKERS_EVERY_MS, STICKERS_PER_PHASE_MAX } from '../limits.ts'
import { PHASE_TYPES } from '../phase.ts'
import { lockIn } from '../testing/card-table.ts'
import { crowdOf, HOST, playerOf, Table, VIEWERS } from '../testing/table.ts'

const atTable = (): Table => new Table().seat('Ada', 'Bo').toPaddock()
const ADA = playerOf('Ada')
const HEART = { type: 'ThrowSticker', sticker: 'heart' } as const
/** Who was told of a sticker, by role. */
const hearers = ({ sent }: Table) =>
  VIEWERS.filter((_, at) => sent[at]?.some(({ type }) => type === 'StickerThrown')).map(
    ({ role }) => role,
  )
const refusal = (type: string) => ({ ok: false, error: { type } })

test('a player who has locked in throws at the screens, and at no phone', () => {
  const table = atTable()
  table.must(ADA, lockIn())
  const events = table.must(ADA, HEART)
  expect(events).toMatchObject([{ type: 'StickerThrown', seat: 0, sticker: 'heart' }])
  expect(events.every(isEphemeral)).toBe(true)
  expect(table.sent[0]?.at(-1)).toEqual({ type: 'StickerThrown', seat: 0, sticker: 'heart' })
  expect(hearers(table)).toEqual(['host', 'crowd'])
})

test('whoever has still to lock in throws none, and nobody hears of the try', () => {
  const table = atTable()
  expect(table.ask(ADA, HEART)).toMatchObject(refusal('NotLockedIn'))
  expect(hearers(table)).toEqual([])
})

test('each has so many in a phase, and as many again in the next', () => {
  const table = atTable()
  for (const name of ['Ada', 'Bo']) table.must(playerOf(name), lockIn())
  table.passUntil('reveal')
  for (let count = 0; count < STICKERS_PER_PHASE_MAX; count++) table.must(ADA, HEART)
  expect(table.ask(ADA, HEART)).toMatchObject({
    error: { type: 'TooManyStickers', stickersMax: STICKERS_PER_PHASE_MAX },
  })
  table.must(playerOf('Bo'), HEART)
  table.passUntil('payout')
  table.must(ADA, HEART)
})

test('the crowd throws without locking in, one at a time, and is not named', () => {
  const table = atTable()
  table.must(crowdOf('Uma'), HEART)
  expect(table.sent[0]?.at(-1)).toEqual({ type: 'StickerThrown', seat: null, sticker: 'heart' })
  table.pass(CROWD_STICKERS_EVERY_MS - 1)
  expect(table.ask(crowdOf('Vic'), HEART)).toMatchObject(refusal('StickersInTheAir'))
  table.pass(1)
  table.must(crowdOf('Vic'), HEART)
})

test('a player who joined too late for the round may throw', () => {
  const table = atTable().seat('Cy')
  table.must(playerOf('Cy'), HEART)
})

test('only where people wait, and not in a pause', () => {
  const table = new Table().seat('Ada', 'Bo')
  for (const phase of PHASE_TYPES) {
    if (phase === 'parade') table.start()
    table.passUntil(phase)
    const isWaiting = ['paddock', 'reveal', 'payout'].includes(phase)
    const asked = table.ask(crowdOf('Uma'), HEART)
    expect([phase, asked.ok]).toEqual([phase, isWaiting])
    if (!isWaiting) expect(asked).toMatchObject(refusal('WrongPhase'))
    if (phase !== 'paddock') continue
    table.must(HOST, { type: 'Pause' })
    expect(table.ask(crowdOf('Uma'), HEART)).toMatchObject(refusal('GamePaused'))
    table.must(HOST, { type: 'Resume' })
  }
})

test('the host throws none, nor somebody without a seat', () => {
  const table = atTable()
  for (const by of [HOST, playerOf('Eve')]) {
    expect(table.ask(by, HEART)).toMatchObject(refusal('NotSeated'))
  }
})
