import type WebSocket from 'ws'
import { createHeartbeat } from '../client/shared/heartbeat.ts'
import { PING } from '../game/wire/messages.ts'

/** Gives a socket that is about to open the heartbeat of the product's own pages. */
export function giveHeart(socket: WebSocket, onPing: () => void): void {
  const heart = createHeartbeat({
    ping: () => {
      onPing()
      socket.send(PING)
    },
    ponged: () => undefined,
    silent: () => socket.terminate(),
  })
  socket.on('message', () => heart.heard())
  socket.on('open', () => heart.opened())
  socket.on('close', () => heart.stop())
}
