import { build } from 'esbuild'
import { expect, test } from 'vitest'
import { withSources } from './source-names.ts'

const FILE = 'game/result.ts'
const FOLDER = 'build/somewhere'

test('a function of the bundle is told by its source', async () => {
  const { outputFiles } = await build({
    entryPoints: [FILE],
    outdir: FOLDER,
    bundle: true,
    write: false,
    format: 'esm',
    sourcemap: true,
  })
  const [map = '', code = ''] = outputFiles.map(({ text }) => text)
  const lines = code.split('\n')
  const lineNumber = lines.findIndex((line) => line.startsWith('function assert('))
  const columnNumber = 'function assert'.length
  const called = { functionName: 'assert', url: 'file:///index.js', lineNumber, columnNumber }
  const native = { functionName: 'send', url: '', lineNumber: -1, columnNumber: -1 }
  const { nodes } = withSources(
    {
      nodes: [called, native].map((callFrame, id) => ({ id, callFrame })),
      startTime: 0,
      endTime: 0,
      samples: [],
      timeDeltas: [],
    },
    JSON.parse(map),
    FOLDER,
  )
  expect(nodes[0]?.callFrame).toMatchObject({ functionName: 'assert', url: FILE })
  expect(nodes[1]?.callFrame).toEqual(native)
})
