import type { Usage } from './usage.ts'

/** What the talk assumed of a game, as its figures give it away. */
export const TALK = {
  sockets: 16,
  messagesEach: 100,
  hours: 1,
  /** A function is kept running for each socket, at the least memory that Lambda has. */
  lambdaGb: 0.125,
} as const

/** What the talk said. */
export const TALK_SAID = {
  lambdaFreeGamesAMonth: 60,
  lambdaDollarsPer1000: 100,
  gatewayFreeGames: 625,
  gatewayDollarsPer1000: 1.84,
} as const

const MESSAGES_IN = TALK.sockets * TALK.messagesEach
const GB_SECONDS = TALK.sockets * TALK.hours * 3_600 * TALK.lambdaGb

/** One game on Lambda: seconds of functions that wait for messages, and nothing else. */
export const TALK_LAMBDA: Usage = { lambdaGbSeconds: GB_SECONDS }
export const TALK_LAMBDA_ARM: Usage = { lambdaArmGbSeconds: GB_SECONDS }

/** One game on API Gateway as the talk counted: messages in and connections, no message out. */
export const TALK_GATEWAY: Usage = {
  gatewayMessages: MESSAGES_IN,
  gatewayMinutes: TALK.sockets * TALK.hours * 60,
}

/** As it is metered: each message goes out to all 16 sockets, and that is charged too. */
export const TALK_GATEWAY_METERED: Usage = {
  gatewayMessages: MESSAGES_IN * (1 + TALK.sockets),
  gatewayMinutes: TALK.sockets * TALK.hours * 60,
}
