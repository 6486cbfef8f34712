/** An API's answer is for the one who asked: read as what it is, kept by nobody, framed nowhere. */
const HEADERS: Readonly<Record<string, string>> = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
}

/** Why a request was not answered as asked. */
export type Fault =
  | 'UnknownPath'
  | 'MethodNotAllowed'
  | 'ForeignOrigin'
  | 'UnknownGame'
  | 'NotHost'
  | 'OfferVoid'
  | 'MeterSecret'
  | 'SocketExpected'
  | 'TooManyRequests'
  | 'NoCodeFree'
  | 'GameBroken'
  | 'ServerFault'

const STATUS: Readonly<Record<Fault, number>> = {
  UnknownPath: 404,
  MethodNotAllowed: 405,
  ForeignOrigin: 403,
  UnknownGame: 404,
  NotHost: 403,
  OfferVoid: 403,
  MeterSecret: 409,
  SocketExpected: 426,
  TooManyRequests: 429,
  NoCodeFree: 503,
  GameBroken: 503,
  ServerFault: 500,
}

export const answer = (status: number, body: object, more: Record<string, string> = {}): Response =>
  Response.json(body, { status, headers: { ...HEADERS, ...more } })

export const answerFault = (error: Fault, more: Record<string, string> = {}): Response =>
  answer(STATUS[error], { error }, more)
