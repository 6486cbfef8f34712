import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Camera, createCamera, wantedCamera } from './camera.ts'
import { seenShare } from './projection.ts'

const at = (...xs: number[]) => xs.map((xMetres) => ({ xMetres, flags: { isOut: false } }))
const isIn = (x: number, { xMetres, widthMetres }: Camera) =>
  Math.abs(x - xMetres) < widthMetres / 2

describe('where the camera should be', () => {
  it('shows everybody on the line before the start', () => {
    const camera = wantedCamera(at(0, 0, 0, 5), 100)
    expect(isIn(-2, camera)).toBe(true)
    expect(isIn(6, camera)).toBe(true)
  })

  it('shows everybody on the line, and the first at all times, in a picture that is high', () => {
    const share = seenShare({ width: 390, height: 844 })
    expect(isIn(-0.9, wantedCamera(at(0, 0, 0), 100, share))).toBe(true)
    for (const xs of [[5, 0], [40, 36, 20], [99], [130, 99]]) {
      const camera = wantedCamera(at(...xs), 100, share)
      expect(isIn(Math.min(100, xs[0] ?? 0) + 0.9, camera)).toBe(true)
      expect(camera.widthMetres).toBeLessThanOrEqual(25 * share)
    }
  })

  it('keeps the first and the pack behind it in the picture', () => {
    const camera = wantedCamera(at(50, 44, 41, 12), 100)
    expect(isIn(50, camera)).toBe(true)
    expect(isIn(41, camera)).toBe(true)
    expect(isIn(12, camera)).toBe(false)
  })

  it('comes closer to a fall and leans to it, with the first and the pack in the picture', () => {
    const pack = at(50, 48, 46, 45)
    const calm = wantedCamera(pack, 100)
    const fall = wantedCamera(pack, 100, 1, 3)
    expect(fall.widthMetres).toBeLessThan(calm.widthMetres)
    expect(Math.abs(fall.xMetres - 45)).toBeLessThan(Math.abs(calm.xMetres - 45))
    const metres = fc.double({ min: 0, max: 100, noNaN: true })
    fc.assert(
      fc.property(fc.array(metres, { minLength: 2, maxLength: 8 }), fc.nat(7), (xs, fallen) => {
        const first = Math.max(...xs)
        const camera = wantedCamera(at(...xs), 100, 1, fallen)
        for (const x of xs.filter((one) => first - one < 13.9)) expect(isIn(x, camera)).toBe(true)
      }),
    )
  })

  it('leaves a fall far behind to the map', () => {
    const racers = at(50, 48, 12)
    expect(wantedCamera(racers, 100, 1, 2)).toEqual(wantedCamera(racers, 100))
  })

  it('comes closer where it is close near the line', () => {
    const far = wantedCamera(at(60, 59.5), 100)
    const photo = wantedCamera(at(95, 94.5), 100)
    expect(photo.widthMetres).toBeLessThan(far.widthMetres)
  })

  it('does not follow anybody who is out, nor far beyond the line', () => {
    const out = { xMetres: 99, flags: { isOut: true } }
    expect(wantedCamera([...at(10), out], 100).xMetres).toBeLessThan(20)
    const camera = wantedCamera(at(130, 100), 100)
    expect(isIn(100, camera)).toBe(true)
  })
})

describe('the camera', () => {
  it('arrives without overshooting and without a jump', () => {
    const camera = createCamera()
    camera.cutTo({ xMetres: 0, widthMetres: 15 })
    let before = 0
    for (let frame = 0; frame < 600; frame++) {
      const { xMetres } = camera.follow({ xMetres: 10, widthMetres: 20 }, 16)
      expect(xMetres).toBeGreaterThanOrEqual(before)
      expect(xMetres - before).toBeLessThan(0.25)
      before = xMetres
    }
    expect(before).toBeCloseTo(10, 3)
    expect(camera.now.widthMetres).toBeCloseTo(20, 3)
  })

  it('keeps up with racers at full speed', () => {
    const camera = createCamera()
    camera.cutTo(wantedCamera(at(0, 0), 100))
    for (let ms = 0; ms < 15_000; ms += 16) {
      const x = (ms / 1_000) * 5
      camera.follow(wantedCamera(at(x, x - 1), 100), 16)
      expect(isIn(x, camera.now)).toBe(true)
    }
  })

  it('has the first in the picture at any rate of pictures', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 8, max: 12_000 }), { maxLength: 40 }), (gaps) => {
        const camera = createCamera()
        camera.cutTo(wantedCamera(at(0, 0), 300))
        let ms = 0
        for (const gap of gaps) {
          ms += gap
          const x = Math.min(300, (ms / 1_000) * 5)
          camera.follow(wantedCamera(at(x, x - 1), 300), Math.min(1_000, gap))
          expect(isIn(x, camera.now)).toBe(true)
        }
      }),
    )
  })
})
