import { expect, test } from 'vitest'
import { type CpuProfile, stacksOf, tickOf, withIdle } from './cpu-profile.ts'

const node = (id: number, functionName: string, children: readonly number[] = []) => ({
  id,
  children,
  callFrame: { functionName, url: 'a.ts', lineNumber: 0, columnNumber: 0 },
})

/** Two samples of `inner`, a rest of ten milliseconds, one of `outer`, and a rest. */
const PROFILE: CpuProfile = {
  nodes: [node(1, '(root)', [2]), node(2, 'outer', [3]), node(3, 'inner')],
  startTime: 1_000,
  endTime: 16_000,
  samples: [3, 3, 3, 2, 2],
  timeDeltas: [50, 300, 300, 10_000, 300],
}

const shown = (profile: CpuProfile) =>
  stacksOf(profile)
    .map(({ frames, ms }) => [frames.map(({ functionName }) => functionName).join(' '), ms])
    .toSorted(([one], [other]) => String(one).localeCompare(String(other)))

test('a tick is the time between samples that follow on each other', () => {
  expect(tickOf(PROFILE)).toBe(300)
})

test('a sample before a rest lasts a tick', () => {
  expect(shown(withIdle(PROFILE))).toEqual([
    ['outer', 0.6],
    ['outer inner', 0.9],
  ])
})

test('a rest is idle, and nothing is lost or added', () => {
  const { nodes, samples, timeDeltas } = withIdle(PROFILE)
  const idle = nodes.find(({ callFrame }) => callFrame.functionName === '(idle)')?.id
  expect(samples).toEqual([3, 3, 3, idle, 2, 2, idle])
  expect(timeDeltas).toEqual([50, 300, 300, 300, 9_700, 300, 300])
  expect(nodes[0]?.children).toEqual([2, idle])
})

test('a node for what is idle is used where there is one', () => {
  const nodes = [node(1, '(root)', [2, 4]), ...PROFILE.nodes.slice(1), node(4, '(idle)')]
  expect(withIdle({ ...PROFILE, nodes }).nodes).toEqual(nodes)
})
