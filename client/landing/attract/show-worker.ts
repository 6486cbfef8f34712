import type { RaceSeed } from '../../../game/race.ts'
import { pageCore } from '../../shared/page-core.ts'
import { type ShowRace, showRace } from './show-race.ts'

const core = pageCore()

addEventListener('message', async ({ data: seed }: MessageEvent<RaceSeed>) => {
  postMessage(showRace(await core, seed) satisfies ShowRace)
})
