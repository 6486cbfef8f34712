import type { CallFrame, Stack } from './cpu-profile.ts'

/** What the script's CPU time goes to, in the order of the table. */
export const CAUSES = {
  odds: 'odds',
  race: 'race: ticks and frames',
  messages: 'messages: reading and deciding',
  alarms: 'what falls due: deciding it',
  requests: 'requests, sockets opening and closing',
  telling: 'telling each viewer: redacting and packing',
  sending: 'sending: finding sockets, send()',
  storage: 'storage: SQL, setAlarm()',
  waking: 'waking: reading the log, who is here',
  garbage: 'garbage collection',
  other: 'other',
} as const

export type Cause = keyof typeof CAUSES

/** A function names a cause by its file, or by its file and its name. The first that fits counts. */
const RULES: readonly { readonly file: RegExp; readonly names?: RegExp; readonly cause: Cause }[] =
  [
    { file: /^game\/(race|money)\//, names: /^(odds|countOdds)/, cause: 'odds' },
    { file: /^game\/money\/odds\.ts$/, cause: 'odds' },
    { file: /^game\/(race\/|race-phase\.ts|commands\/step-race\.ts)/, cause: 'race' },
    { file: /^worker\/log\.ts$/, names: /^hydrate$/, cause: 'waking' },
    { file: /^worker\/(log|alarm-clock)\.ts$/, cause: 'storage' },
    { file: /^worker\/sockets\.ts$/, cause: 'sending' },
    { file: /^worker\/(broadcast|updates)\.ts$/, cause: 'telling' },
    { file: /^worker\/game-object\.ts$/, names: /^(Game|#hydrate)$/, cause: 'waking' },
    { file: /^worker\/game-object\.ts$/, names: /^#hear$|^webSocketMessage$/, cause: 'messages' },
    { file: /^worker\/game-object\.ts$/, names: /^alarm$/, cause: 'alarms' },
    { file: /^worker\/transaction\.ts$/, names: /^catchUp$/, cause: 'alarms' },
    { file: /^game\/commands\/run-scheduled\.ts$/, cause: 'alarms' },
    {
      file: /^worker\/game-object\.ts$/,
      names: /^(fetch|create|summary|moveHost|readMeter|webSocketClose|#noteClosed)$/,
      cause: 'requests',
    },
    {
      file: /^worker\/(index|routes|handshake|keys|admission|address-limits)\.ts$/,
      cause: 'requests',
    },
  ]

/** The cause that the innermost function which names one names. */
export function causeOf(frames: readonly CallFrame[]): Cause {
  for (const { functionName, url } of frames.toReversed()) {
    if (functionName === '(garbage collector)') return 'garbage'
    const rule = RULES.find(
      ({ file, names }) => file.test(url) && (names === undefined || names.test(functionName)),
    )
    if (rule) return rule.cause
  }
  return 'other'
}

/** CPU milliseconds by cause. The runtime's own work, in which no script runs, is in none. */
export function msByCause(stacks: readonly Stack[]): Record<Cause, number> {
  const names = Object.keys(CAUSES) as Cause[]
  const found = Object.fromEntries(names.map((cause) => [cause, 0])) as Record<Cause, number>
  for (const { frames, ms } of stacks) {
    if (frames.at(-1)?.functionName !== '(program)') found[causeOf(frames)] += ms
  }
  return found
}
