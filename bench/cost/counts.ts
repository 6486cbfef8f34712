/** What one game asks of a server, whatever the server is. */
export interface Counts {
  readonly sockets: number
  /** Minutes from the first socket to the last. */
  readonly minutes: number
  /** HTTP requests, the opening of each socket among them. */
  readonly requests: number
  readonly messagesIn: number
  readonly messagesOut: number
  readonly bytesOut: number
  /** Heartbeats from the clients, which the runtime answers without waking the game. */
  readonly pings: number
  readonly alarms: number
  /** SQLite rows, one for each alarm that is set among them. */
  readonly rowsWritten: number
  readonly rowsRead: number
  /** CPU milliseconds of the server. */
  readonly cpuMs: number
}
