import { SourceMap } from 'node:module'
import { relative, resolve } from 'node:path'
import type { CallFrame, CpuProfile } from './cpu-profile.ts'

/** A source map as JSON has it. */
type Payload = ConstructorParameters<typeof SourceMap>[0]

/**
 * The profile with the files of our sources, from the root of the repository, in place of the
 * bundle's; names stay those of the bundle, which is not minified.
 *
 * @param folder where the bundle and its map lie.
 */
export function withSources(profile: CpuProfile, map: Payload, folder: string): CpuProfile {
  const sources = new SourceMap(map)
  const mapped = (frame: CallFrame): CallFrame => {
    if (!frame.url.endsWith('index.js') || frame.lineNumber < 0) return frame
    const entry = sources.findEntry(frame.lineNumber, frame.columnNumber)
    if (!('originalSource' in entry)) return frame
    return {
      ...frame,
      url: relative('.', resolve(folder, entry.originalSource)).replaceAll('\\', '/'),
      lineNumber: entry.originalLine,
      columnNumber: entry.originalColumn,
    }
  }
  const nodes = profile.nodes.map((node) => ({ ...node, callFrame: mapped(node.callFrame) }))
  return { ...profile, nodes }
}
