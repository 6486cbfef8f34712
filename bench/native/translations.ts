import { bareCore, instanceOf, outcomesOf, type RaceImage } from '../bare-race.ts'
import { type Contestant, microsEach } from '../rounds.ts'
import { buildJsCore } from './js.ts'
import { buildNativeCore } from './native.ts'
import { buildPlainCore } from './plain-core.ts'

/** The core translated to other languages, and what is to be said of it in words. */
export interface Translations {
  readonly contestants: readonly Contestant[]
  readonly notes: readonly string[]
}

export const NATIVE = 'one race, native by wasm2c and gcc'
export const JS = 'one race, JavaScript by wasm2js'

/** The same races in the core's translations, timed and held against `module` to the bit. */
export async function translations(
  module: WebAssembly.Module,
  images: readonly RaceImage[],
): Promise<Translations> {
  const wasmPath = await buildPlainCore()
  const ours = outcomesOf(bareCore(instanceOf(module)), images)
  const compared = (outcomes: readonly number[]) =>
    `${sameBits(ours, outcomes, images)} of ${images.length} races end the same to the bit`

  const js = bareCore(await buildJsCore(wasmPath))
  const jsContestant = {
    name: JS,
    time: () => microsEach(images.length, () => images.forEach(js.run)),
  }
  const jsNote = `${JS}: ${compared(outcomesOf(js, images))}`

  const native = await buildNativeCore(wasmPath)
  if (typeof native === 'string') {
    return { contestants: [jsContestant], notes: [jsNote, `${NATIVE}: left out, ${native}`] }
  }
  return {
    notes: [jsNote, `${NATIVE}: ${compared(await native.run(images))}`],
    contestants: [jsContestant, { name: NATIVE, time: native.time }],
  }
}

/** How many races have the same outcome in both lists; see BareCore for what one is. */
export function sameBits(
  ours: readonly number[],
  theirs: readonly number[],
  images: readonly Pick<RaceImage, 'racers'>[],
): number {
  let from = 0
  return images.filter(({ racers }) => {
    const words = ours.slice(from, from + 3 * racers)
    const others = theirs.slice(from, from + 3 * racers)
    from += 3 * racers
    return words.every((word, at) => word === others[at])
  }).length
}
