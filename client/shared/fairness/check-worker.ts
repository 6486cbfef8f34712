import { checkDay, type RaceCheck } from '../../../game/fairness/check.ts'
import type { Witness } from '../../../game/fairness/witness.ts'
import type { RaceProof } from '../../../game/phase.ts'
import { pageCore } from '../page-core.ts'

export interface CheckQuestion {
  readonly code: string
  readonly proofs: readonly RaceProof[]
  readonly witnesses: readonly Witness[]
}

export type CheckAnswer = readonly RaceCheck[] | 'failed'

const core = pageCore()

addEventListener('message', async ({ data }: MessageEvent<CheckQuestion>) => {
  const { code, proofs, witnesses } = data
  // Proofs that the core does not even take are for the page to tell of, too.
  const answer = await core
    .then((one): CheckAnswer => checkDay(code, proofs, witnesses, one))
    .catch((error): CheckAnswer => {
      console.error(error)
      return 'failed'
    })
  postMessage(answer)
})
