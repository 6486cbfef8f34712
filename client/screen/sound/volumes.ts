import { createSignal } from 'solid-js'
import { keepVolumes, keptVolumes } from '../../shared/stored-keys.ts'

/** How loud this browser's screens are: shares of 1. */
export interface Volumes {
  readonly isMuted: boolean
  readonly effects: number
  readonly music: number
  /** 0: nobody speaks. */
  readonly speech: number
}

export type Channel = Exclude<keyof Volumes, 'isMuted'>
export const CHANNELS: readonly Channel[] = ['effects', 'music', 'speech']

const USUAL: Volumes = { isMuted: false, effects: 0.8, music: 0.5, speech: 0 }

/** What was kept, where it is whole and in range; else the usual. */
export function readVolumes(text: string | null): Volumes {
  try {
    const kept = JSON.parse(text ?? '') as Partial<Record<keyof Volumes, unknown>>
    const isShare = (value: unknown) => typeof value === 'number' && value >= 0 && value <= 1
    const isWhole = typeof kept.isMuted === 'boolean' && CHANNELS.every((one) => isShare(kept[one]))
    return isWhole ? { ...USUAL, ...(kept as Volumes) } : USUAL
  } catch {
    return USUAL
  }
}

const [volumes, setAll] = createSignal(readVolumes(keptVolumes()))

/** A signal. */
export { volumes }

export function setVolumes(change: Partial<Volumes>): void {
  const next = { ...volumes(), ...change }
  keepVolumes(JSON.stringify(next))
  setAll(next)
}

/** How loud a channel is, the mute taken in. */
export const loudness = (channel: Channel): number => (volumes().isMuted ? 0 : volumes()[channel])
