import { createSignal } from 'solid-js'
import type { Refusal } from '../../../game/refusal.ts'
import { ownTip } from '../nonces.ts'
import type { Phone } from '../phone.tsx'
import { unfitName } from './name-refusal.ts'

/** Asks for a seat; what a page can see is wrong with a name, it says without asking. */
export function createJoining(phone: Phone) {
  const [refusal, setRefusal] = createSignal<Refusal | 'nameMissing' | null>(null)
  const [isAsking, setAsking] = createSignal(false)
  return {
    /** Signals. */
    refusal,
    isAsking,
    forgetRefusal: () => setRefusal(null),
    async join(name: string, avatar: number): Promise<void> {
      if (isAsking()) return
      if (name.trim() === '') {
        setRefusal('nameMissing')
        return
      }
      const unfit = unfitName(name)
      if (unfit) return void setRefusal(unfit)
      setAsking(true)
      setRefusal(null)
      const refused = await phone.ask({ type: 'Join', name, avatar, tip: ownTip(phone) })
      setAsking(false)
      setRefusal(refused)
    },
  }
}
