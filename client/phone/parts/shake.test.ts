import { afterEach, expect, test, vi } from 'vitest'
import { canShake, keptStill, shake } from './shake.ts'

function phoneThat(can: { vibrate: boolean; wasTouched: boolean }) {
  const vibrate = vi.fn(() => true)
  vi.stubGlobal('navigator', {
    userActivation: { hasBeenActive: can.wasTouched },
    ...(can.vibrate ? { vibrate } : {}),
  })
  return vibrate
}

afterEach(() => {
  vi.unstubAllGlobals()
  if (keptStill.isOn()) keptStill.flip()
})

test('a phone that was touched shakes, each time by its own pattern', () => {
  const vibrate = phoneThat({ vibrate: true, wasTouched: true })
  shake('robbed')
  shake('won')
  expect(vibrate.mock.calls.length).toBe(2)
  expect(new Set(vibrate.mock.calls.map((given) => String(given))).size).toBe(2)
})

test('it keeps still where it was never touched, or was told to', () => {
  const untouched = phoneThat({ vibrate: true, wasTouched: false })
  shake('tap')
  expect(untouched).not.toHaveBeenCalled()

  const told = phoneThat({ vibrate: true, wasTouched: true })
  keptStill.flip()
  shake('tap')
  expect(told).not.toHaveBeenCalled()
  keptStill.flip()
  shake('tap')
  expect(told).toHaveBeenCalledOnce()
})

test('a browser that shakes no phone says so, and is asked for nothing', () => {
  phoneThat({ vibrate: false, wasTouched: true })
  expect(canShake()).toBe(false)
  expect(() => shake('tap')).not.toThrow()
})
