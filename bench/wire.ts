import { readFile } from 'node:fs/promises'
import type { FrameSamples } from '../game/race/frame.ts'
import { builtCore } from './built.ts'
import { type Figures, printTable, printWanted, type Range, shown, sum } from './figures.ts'
import type { Options } from './options.ts'
import { setupOf } from './setups.ts'
import { CODECS, type FrameCodec } from './wire/codecs.ts'
import { differencesOf, entropyBits } from './wire/entropy.ts'
import { asJson } from './wire/json.ts'
import { framesOfRace } from './wire/races.ts'

const WANTED: Readonly<Record<string, Range>> = {
  frameToEntropy: { max: 1 },
  jsonToFrame: { min: 25 },
}

/** Bytes of the frames of races: against their entropy, JSON, and other ways to pack them. */
export async function benchWire({ isJson, games: races }: Options): Promise<Figures> {
  const core = await builtCore()
  const framesOf = Array.from({ length: races }, (_, number) => framesOfRace(core, setupOf(number)))
  const frames = framesOf.flat()
  const bytesARace = (size: (frame: FrameSamples) => number) => sum(frames.map(size)) / races
  const entropyBytes = (of: 'x' | 'lane' | 'flags') =>
    entropyBits(framesOf.flatMap((race) => differencesOf(race, of))) / 8 / races
  const bound = entropyBytes('x') + entropyBytes('lane')
  const sizes = CODECS.map(({ encode }) => ({
    whole: bytesARace((frame) => encode(frame).length),
    samples: bytesARace((frame) => encode({ ...frame, facts: [] }).length),
  }))
  const [ours = { whole: Number.NaN, samples: Number.NaN }] = sizes
  const jsonBytes = bytesARace((frame) => Buffer.byteLength(asJson(frame)))
  const figures: Figures = {
    frameToEntropy: ours.whole / bound,
    jsonToFrame: jsonBytes / ours.whole,
    samplesToEntropy: ours.samples / bound,
    frameBytesPerRace: ours.whole,
    factBytesPerRace: ours.whole - ours.samples,
    entropyBytesPerRace: bound,
    jsonBytesPerRace: jsonBytes,
    races,
  }
  if (!isJson) {
    console.log('\nwire: bytes of the frames of a race, as the game cuts them')
    console.log(
      `  ${races} races of six racers at true speed, ${shown(frames.length / races)} frames each`,
    )
    console.log('  entropy: order 0, of the differences of x and of those of lane, ten samples a')
    console.log('  second, 2 cm and 1/64 lane. Frames are whole: with what entropy leaves out,')
    console.log('  which is where a frame begins, flags and facts\n')
    const lines = await Promise.all(CODECS.map(linesOf))
    printTable(
      ['bytes a race', 'whole', 'samples', 'to entropy', 'lines of code'],
      CODECS.map(({ name }, at) => {
        const { whole, samples } = sizes[at] ?? ours
        return [name, whole, samples, whole / bound, lines[at] ?? 0].map((cell) =>
          typeof cell === 'string' ? cell : shown(cell),
        )
      }),
    )
    console.log()
    printTable(
      ['bytes a race', ''],
      [
        ['entropy of differences of x', shown(entropyBytes('x'))],
        ['entropy of differences of lane', shown(entropyBytes('lane'))],
        ['entropy of differences of flags, in no figure', shown(entropyBytes('flags'))],
        ['JSON of objects', shown(jsonBytes)],
      ],
    )
    console.log()
    printWanted(figures, WANTED)
  }
  return figures
}

/** Lines of a codec's files that are neither empty nor comments. */
async function linesOf({ files }: FrameCodec): Promise<number> {
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')))
  return sum(
    texts.map((text) => {
      const code = text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
      return code.split('\n').filter((line) => line.trim() !== '').length
    }),
  )
}
