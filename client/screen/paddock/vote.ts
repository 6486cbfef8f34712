import { createSignal } from 'solid-js'
import type { Commitment } from '../../../game/nonce.ts'
import type { Session } from '../../shared/session.ts'
import { keepVote, keptVote } from '../../shared/stored-keys.ts'
import { createAsking } from '../parts/asking.ts'

/**
 * The vote of a page that looks on, as signals: a racer and a card, cast as soon as both are chosen
 * and with every change after it. Kept over a reload.
 *
 * @param commitment of the round: one vote for each.
 */
export function createVote(session: Session, commitment: () => Commitment) {
  const { code } = session
  const kept = keptVote(code, commitment())
  const [racer, setRacer] = createSignal<number | null>(kept?.racer ?? null)
  const [card, setCard] = createSignal<number | null>(kept?.card ?? null)
  const [isCast, setCast] = createSignal(kept !== null)
  const { ask, trouble } = createAsking(session)
  const cast = async () => {
    const [backed, wanted] = [racer(), card()]
    if (backed === null || wanted === null) return
    const vote = { racer: backed, card: wanted }
    if (!(await ask({ type: 'Vote', ...vote }))) return
    keepVote(code, commitment(), vote)
    setCast(true)
  }
  return {
    racer,
    card,
    isCast,
    /** Why it was not taken; empty where it was. */
    trouble,
    chooseRacer(at: number): void {
      setRacer(at)
      void cast()
    },
    /** By its place among the cards of the crowd. */
    chooseCard(at: number): void {
      setCard(at)
      void cast()
    },
  }
}
