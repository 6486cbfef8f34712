import { createSignal } from 'solid-js'
import { loudness } from './volumes.ts'

/** A sentence of which so much was spoken may be cut off by the next: it is old by then. */
const OLD_MS = 2_000
/** Races are told fast. */
const RATE = 1.2

const [isSpeaking, setSpeaking] = createSignal(false)
let startedMs = 0

/** A signal. */
export { isSpeaking }

/** Speaks, where this browser can and somebody wants it; what comes too soon is only read. */
export function speak(text: string): void {
  if (loudness('speech') === 0 || !('speechSynthesis' in globalThis)) return
  const nowMs = performance.now()
  if (isSpeaking() && nowMs - startedMs < OLD_MS) return
  startedMs = nowMs
  speechSynthesis.cancel()
  const utterance = new SpeechSynthesisUtterance(text)
  utterance.lang = document.documentElement.lang
  utterance.volume = loudness('speech')
  utterance.rate = RATE
  const ended = () => {
    if (startedMs === nowMs) setSpeaking(false)
  }
  utterance.onend = ended
  utterance.onerror = ended
  setSpeaking(true)
  speechSynthesis.speak(utterance)
}
