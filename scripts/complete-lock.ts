import { readFileSync, writeFileSync } from 'node:fs'

// npm leaves the binary packages of other platforms out of package-lock.json where the registry at
// hand does not carry them, and `npm ci` then refuses the lock on every machine. This writes them
// in: the version is the exact one that their parent names, the platform is in their names. What is
// missing is a checksum, so npm trusts the registry for these. Run it after `npm install`.

type LockedPackage = {
  version?: string
  dev?: boolean
  optionalDependencies?: Record<string, string>
}
type Lock = { packages: Record<string, LockedPackage> }

const LOCK = 'package-lock.json'
const OS = /\b(aix|android|darwin|freebsd|linux|netbsd|openbsd|openharmony|sunos|win32|windows)\b/
const CPU = /\b(arm64|arm|ia32|loong64|mips64el|ppc64|riscv64|s390x|x64|64)\b/

const lock = JSON.parse(readFileSync(LOCK, 'utf8')) as Lock
const missing = Object.values(lock.packages).flatMap((parent) =>
  Object.entries(parent.optionalDependencies ?? {})
    .filter(([name]) => !isLocked(name))
    .map(([name, version]) => [`node_modules/${name}`, entry(name, version, parent)] as const),
)
lock.packages = Object.fromEntries(
  [...Object.entries(lock.packages), ...missing].sort(([a], [b]) => (a < b ? -1 : 1)),
)
writeFileSync(LOCK, `${JSON.stringify(lock, null, 2)}\n`)
console.log(`${missing.length} packages of other platforms were added to ${LOCK}.`)

function isLocked(name: string): boolean {
  return Object.keys(lock.packages).some((path) => path.endsWith(`node_modules/${name}`))
}

function entry(name: string, version: string, parent: LockedPackage) {
  const os = OS.exec(name)?.[1]?.replace('windows', 'win32')
  const cpu = CPU.exec(name)?.[1]?.replace(/^64$/, 'x64')
  if (os === undefined || cpu === undefined || !/^\d/.test(version)) {
    throw new Error(`${name}@${version} names no platform or no exact version.`)
  }
  const libc = /musl/.test(name) ? 'musl' : /gnu/.test(name) ? 'glibc' : undefined
  return {
    version,
    cpu: [cpu],
    ...(parent.dev ? { dev: true } : {}),
    ...(libc === undefined ? {} : { libc: [libc] }),
    optional: true,
    os: [os],
  }
}
