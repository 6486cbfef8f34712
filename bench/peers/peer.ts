import type { Script } from './script.ts'

/** A game that a server is to play; others that it played are over. */
export interface Booking {
  readonly script: Script
  readonly startAtMs: number
  /** Tells the games of one process apart. */
  readonly room: string
}

/** The half of a peer that runs in a process of its own. */
export interface PeerServer {
  readonly port: number
  begin(booking: Booking): void
}

export type Serve = () => Promise<PeerServer>

/** One of the people. */
export interface Seat {
  move(content: object): void
  close(): Promise<void>
  /** Objects that it was told, the greeting among them. */
  told(): number
}

/** Opens a connection; resolves when it may be used. */
export type Join = (port: number, room: string, seat: number) => Promise<Seat>

/** What the messages of a peer without forms of its own are. */
export type Message =
  | { readonly type: 'told'; readonly content: object }
  | { readonly type: 'moved'; readonly seat: number }
  | { readonly type: 'race'; readonly content: object }
