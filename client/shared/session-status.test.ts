import { beforeEach, describe, expect, it, vi } from 'vitest'
import { CLOSE_CODES } from '../../game/wire/close-codes.ts'
import { reloadOutdated } from './outdated.ts'
import { createSessionStatus } from './session-status.ts'

vi.mock('./outdated.ts', () => ({ reloadOutdated: vi.fn() }))

const LOST_CODE = 1_006

describe('the status of a session', () => {
  beforeEach(() => vi.mocked(reloadOutdated).mockReset())

  it('is connecting until the first greeting, and lost after one', () => {
    const one = createSessionStatus()
    one.lost(LOST_CODE, false)
    expect(one.status()).toBe('connecting')
    one.greeted()
    expect(one.status()).toBe('open')
    one.lost(LOST_CODE, true)
    expect(one.status()).toBe('lost')
  })

  it('has the reason of a refusal until somebody is let in', () => {
    const one = createSessionStatus()
    one.lost(CLOSE_CODES.Flooded, true)
    expect([one.status(), one.refusedReason()]).toEqual(['refused', 'Flooded'])
    one.greeted()
    expect([one.status(), one.refusedReason()]).toEqual(['open', null])
  })

  it('stays gone, with its code, when the connection is lost after it', () => {
    const one = createSessionStatus()
    one.ended(CLOSE_CODES.UnknownGame)
    one.lost(LOST_CODE, true)
    expect([one.status(), one.goneCode()]).toEqual(['gone', CLOSE_CODES.UnknownGame])
  })

  it('is outdated only where the page is about to load itself anew', () => {
    for (const willReload of [true, false]) {
      vi.mocked(reloadOutdated).mockReturnValue(willReload)
      const one = createSessionStatus()
      one.ended(CLOSE_CODES.ProtocolUnknown)
      expect(one.status()).toBe(willReload ? 'outdated' : 'gone')
    }
  })
})
