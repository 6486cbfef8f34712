import { networkInterfaces } from 'node:os'

/** Where phones on the same network reach this machine: `http://192.168.1.20:8787`, or ''. */
export function lanOrigin(port: number): string {
  const address = lanAddress()
  return address === undefined ? '' : `http://${address}:${port}`
}

/**
 * The address of this machine that phones on the same network most likely reach: a private IPv4
 * address, a real interface before those of containers and virtual machines. Undefined where
 * there is none but loopback.
 */
function lanAddress(): string | undefined {
  const candidates = Object.entries(networkInterfaces()).flatMap(([name, addresses]) =>
    (addresses ?? [])
      .filter(({ family, internal }) => family === 'IPv4' && !internal)
      .map(({ address }) => ({ address, rank: rank(name, address) })),
  )
  return candidates.sort((a, b) => a.rank - b.rank)[0]?.address
}

const VIRTUAL = /^(docker|br-|veth|virbr|vmnet|vbox|utun|tun|tap|tailscale|zt|wg|lxc|podman)/i

function rank(name: string, address: string): number {
  const isPrivate = /^(192\.168\.|10\.|172\.(1[6-9]|2\d|3[01])\.)/.test(address)
  const isLinkLocal = address.startsWith('169.254.')
  return (VIRTUAL.test(name) ? 4 : 0) + (isLinkLocal ? 2 : 0) + (isPrivate ? 0 : 1)
}
