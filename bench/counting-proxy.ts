import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

/** A relay on loopback that counts the bytes a server sends: headers, handshakes, heartbeats, all. */
export interface CountingProxy {
  readonly port: number
  bytesOut(): number
  close(): Promise<void>
}

export async function openCountingProxy(serverPort: number): Promise<CountingProxy> {
  const open = new Set<Socket>()
  let bytesOut = 0
  const server = createServer({ noDelay: true }, (near) => {
    const far = connect({ port: serverPort, host: '127.0.0.1', noDelay: true })
    far.on('data', (chunk) => {
      bytesOut += chunk.byteLength
    })
    near.pipe(far)
    far.pipe(near)
    for (const socket of [near, far]) {
      open.add(socket)
      socket.on('close', () => open.delete(socket))
      // What breaks one end ends the other.
      socket.on('error', () => {
        near.destroy()
        far.destroy()
      })
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    bytesOut: () => bytesOut,
    close() {
      for (const socket of open) socket.destroy()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}
