/** A CPU profile as the Chrome DevTools protocol has it: `Profiler.Profile`, a `.cpuprofile` file. */
export interface CpuProfile {
  readonly nodes: readonly ProfileNode[]
  /** Microseconds, as are the others. */
  readonly startTime: number
  readonly endTime: number
  /** Ids of the nodes that were running. */
  readonly samples: readonly number[]
  /** Of each sample, the time since the one before; of the first, since the start. */
  readonly timeDeltas: readonly number[]
}

export interface ProfileNode {
  readonly id: number
  readonly callFrame: CallFrame
  readonly children?: readonly number[]
}

/** Lines and columns from 0; −1 and no url where the function is the runtime's own. */
export interface CallFrame {
  readonly functionName: string
  readonly url: string
  readonly lineNumber: number
  readonly columnNumber: number
}

/** What was running, from the outermost function to the innermost, and for how long. */
export interface Stack {
  readonly frames: readonly CallFrame[]
  readonly ms: number
}

const IDLE = '(idle)'

/** Mean time between two samples that follow on each other, microseconds. */
export function tickOf({ timeDeltas }: CpuProfile): number {
  const sorted = timeDeltas.slice(1).sort((a, b) => a - b)
  const median = sorted[sorted.length >> 1] ?? 0
  const close = sorted.filter((delta) => delta < 2 * median)
  return close.reduce((all, delta) => all + delta, 0) / Math.max(1, close.length)
}

/**
 * The runtime takes no samples while the Worker rests, so that a viewer shows the last sample
 * before a rest as running through all of it. Here a sample lasts a tick at most, and the rest is
 * idle.
 */
export function withIdle(profile: CpuProfile): CpuProfile {
  const tickUs = tickOf(profile)
  const known = profile.nodes.find(({ callFrame }) => callFrame.functionName === IDLE)
  const idle = known ?? idleNode(Math.max(...profile.nodes.map(({ id }) => id)) + 1)
  const samples: number[] = []
  const timeDeltas: number[] = []
  const add = (sample: number, delta: number) => {
    samples.push(sample)
    timeDeltas.push(delta)
  }
  let atUs = profile.startTime
  profile.samples.forEach((sample, at) => {
    const delta = profile.timeDeltas[at] ?? 0
    const isRest = at > 0 && delta >= 2 * tickUs
    if (isRest) add(idle.id, tickUs)
    add(sample, isRest ? delta - tickUs : delta)
    atUs += delta
  })
  if (profile.endTime - atUs > tickUs) add(idle.id, tickUs)
  return { ...profile, nodes: withNode(profile.nodes, idle), samples, timeDeltas }
}

const idleNode = (id: number): ProfileNode => ({
  id,
  callFrame: { functionName: IDLE, url: '', lineNumber: -1, columnNumber: -1 },
})

function withNode(nodes: readonly ProfileNode[], added: ProfileNode): readonly ProfileNode[] {
  if (nodes.includes(added)) return nodes
  const [root, ...others] = nodes
  if (root === undefined) return [added]
  return [{ ...root, children: [...(root.children ?? []), added.id] }, ...others, added]
}

/** What ran, a stack for each node that did. The root and what is idle are left out. */
export function stacksOf(profile: CpuProfile): Stack[] {
  const framesOf = framesByNode(profile)
  const usOf = new Map<number, number>()
  profile.samples.forEach((sample, at) => {
    const isLast = at === profile.samples.length - 1
    const us = isLast ? tickOf(profile) : (profile.timeDeltas[at + 1] ?? 0)
    usOf.set(sample, (usOf.get(sample) ?? 0) + us)
  })
  return [...usOf]
    .map(([id, us]) => ({ frames: framesOf.get(id) ?? [], ms: us / 1_000 }))
    .filter(({ frames }) => frames.length > 0 && frames.at(-1)?.functionName !== IDLE)
}

/** A node comes after its parent. */
function framesByNode({ nodes }: CpuProfile): Map<number, readonly CallFrame[]> {
  const parentOf = new Map(
    nodes.flatMap(({ id, children }) => (children ?? []).map((c) => [c, id])),
  )
  const nodeOf = new Map(nodes.map((node) => [node.id, node]))
  const found = new Map<number, readonly CallFrame[]>()
  const framesOf = (id: number): readonly CallFrame[] => {
    const known = found.get(id)
    if (known) return known
    const parent = parentOf.get(id)
    const node = nodeOf.get(id)
    const frames = parent === undefined || !node ? [] : [...framesOf(parent), node.callFrame]
    found.set(id, frames)
    return frames
  }
  for (const { id } of nodes) framesOf(id)
  return found
}
