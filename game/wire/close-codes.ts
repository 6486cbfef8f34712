/**
 * Why the server closes a socket. A browser cannot read the HTTP status of a socket that failed to
 * open, so everybody is let in first and then told by one of these codes; the name is the reason.
 */
export const CLOSE_CODES = {
  /** Role or key is missing or malformed. Asking again does not help. */
  HandshakeMalformed: 4400,
  /** The key is not the host's. Asking again does not help. */
  NotHost: 4403,
  /** There is no such game. Asking again does not help. */
  UnknownGame: 4404,
  /** Too many messages of one key in one second, or too many wrong codes from one address. Come back after a while. */
  Flooded: 4408,
  /** The same key has opened as many newer sockets as it may. Come back only when asked to. */
  ReplacedByNewer: 4409,
  /** The game is over and forgotten. Asking again does not help. */
  GameOver: 4410,
  /** The host role has moved to another key. It may watch; asking again does not help. */
  HostMoved: 4411,
  /** Too much was sent that this client never said it saw. Come back. */
  BytesUnseen: 4413,
  /** Neither side speaks the other's protocol: the page is older or newer than the server. Reload. */
  ProtocolUnknown: 4426,
  /** The game has as many sockets as it may. Come back after a while. */
  TooManySockets: 4429,
  /** The server cannot read this game. Come back after a while. */
  GameBroken: 4500,
} as const

export type CloseReason = keyof typeof CLOSE_CODES
