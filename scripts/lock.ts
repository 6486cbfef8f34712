/** What these scripts read of an entry of package-lock.json; what else it has stays as it is. */
export type LockedPackage = {
  readonly version?: string
  readonly integrity?: string
  readonly dev?: boolean
  readonly optionalDependencies?: Readonly<Record<string, string>>
}
/** package-lock.json; `packages` by their path, the root's is ''. */
export type Lock = { readonly packages: Readonly<Record<string, LockedPackage>> }

/**
 * The entries of package-lock.json without a checksum: a package that runs binaries, the prefix of
 * their names, and the platforms that the registry at hand did not carry when the lock was made. So
 * npm trusts the registry for these, and only those who work on such a platform install one. An
 * `npm install` from a registry that carries them all makes a line here superfluous.
 */
export const WITHOUT_CHECKSUM: readonly {
  readonly parent: string
  readonly prefix: string
  readonly platforms: readonly string[]
}[] = [
  {
    parent: '@biomejs/biome',
    prefix: '@biomejs/cli-',
    platforms: [
      ...['android-arm64', 'android-x64', 'darwin-arm64', 'darwin-x64'],
      ...['linux-arm64-musl', 'linux-x64-musl', 'win32-arm64', 'win32-x64'],
    ],
  },
  {
    parent: 'workerd',
    prefix: '@cloudflare/workerd-',
    platforms: ['darwin-64', 'darwin-arm64', 'windows-64'],
  },
  {
    parent: 'msgpackr-extract',
    prefix: '@msgpackr-extract/msgpackr-extract-',
    platforms: ['darwin-arm64', 'darwin-x64', 'linux-arm', 'win32-x64'],
  },
  {
    parent: 'oxc-parser',
    prefix: '@oxc-parser/binding-',
    platforms: [
      ...['android-arm-eabi', 'android-arm64', 'darwin-arm64', 'darwin-x64', 'freebsd-x64'],
      ...['linux-arm-gnueabihf', 'linux-arm-musleabihf', 'linux-ppc64-gnu', 'linux-riscv64-gnu'],
      ...['linux-riscv64-musl', 'linux-s390x-gnu', 'openharmony-arm64'],
      ...['win32-arm64-msvc', 'win32-ia32-msvc', 'win32-x64-msvc'],
    ],
  },
]

const OS = /\b(aix|android|darwin|freebsd|linux|netbsd|openbsd|openharmony|sunos|win32|windows)\b/
const CPU = /\b(arm64|arm|ia32|loong64|mips64el|ppc64|riscv64|s390x|x64|64)\b/

/** Names of the packages of `lock` that have no checksum. */
export function withoutChecksum({ packages }: Lock): string[] {
  return Object.entries(packages)
    .filter(([path, { integrity }]) => path !== '' && integrity === undefined)
    .map(([path]) => nameOf(path))
}

/**
 * The lock with the binary packages that its packages name and npm left out: the version is the
 * exact one that their parent names, the platform is in their names.
 *
 * @throws where a name tells no platform, or its version is a range.
 */
export function completed<L extends Lock>(lock: L): L {
  const locked = new Set(Object.keys(lock.packages).map(nameOf))
  const missing = Object.values(lock.packages).flatMap((parent) =>
    Object.entries(parent.optionalDependencies ?? {})
      .filter(([name]) => !locked.has(name))
      .map(([name, version]) => [`node_modules/${name}`, entry(name, version, parent)] as const),
  )
  const packages = [...Object.entries(lock.packages), ...missing].sort(([a], [b]) =>
    a < b ? -1 : 1,
  )
  return { ...lock, packages: Object.fromEntries(packages) }
}

const nameOf = (path: string) => path.replace(/^.*node_modules\//, '')

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
