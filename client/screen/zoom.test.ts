import { expect, test } from 'vitest'
import { zoomOf } from './zoom.ts'

const ofWindow = (innerWidth: number, innerHeight: number) =>
  zoomOf({ outerWidth: 1_920, outerHeight: 1_080, innerWidth, innerHeight })

test('twice as large pixels are a zoom of two', () => {
  expect(ofWindow(960, 470)).toBe(2)
})

test('neither the browser’s own bars nor a panel beside the page are a zoom', () => {
  for (const [width, height] of [
    [1_920, 1_080],
    [1_905, 940],
    [1_300, 940],
    [1_920, 500],
  ] as const) {
    expect(ofWindow(width, height)).toBe(1)
  }
})

test('a page that is not shown, or zoomed out, is as it is', () => {
  expect(zoomOf({ outerWidth: 0, outerHeight: 0, innerWidth: 800, innerHeight: 600 })).toBe(1)
  expect(ofWindow(3_840, 1_880)).toBe(1)
})
