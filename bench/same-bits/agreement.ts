/** What an engine made of the blocks, a hash each; or why it was left out. */
export interface EngineHashes {
  readonly engine: string
  readonly hashes: readonly string[] | string
}

/** Blocks whose hash is the same in every engine that was tried; none where one has too few. */
export function agreeingBlocks(engines: readonly EngineHashes[]): number {
  const [first, ...others] = engines.flatMap(({ hashes }) =>
    typeof hashes === 'string' ? [] : [hashes],
  )
  if (first === undefined) return 0
  return first.filter((hash, block) => others.every((hashes) => hashes[block] === hash)).length
}
