import { type ShownRace, stumblesOf } from '../../../game/race/stumbles.ts'
import type { Stumble } from '../../../game/race.ts'
import { pageCore } from '../page-core.ts'

export type RunAnswer = readonly Stumble[] | null

const core = pageCore()

addEventListener('message', async ({ data }: MessageEvent<ShownRace>) => {
  postMessage(stumblesOf(data, await core) satisfies RunAnswer)
})
