import { execFile, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { promisify } from 'node:util'
import { type Browser, chromium } from 'playwright-core'

const run = promisify(execFile)

/** WebGL in software, no sandbox (containers run as root), no calls home. */
export const CHROMIUM_ARGS: readonly string[] = [
  '--no-sandbox',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

/** A headless Chromium; several contexts in one are several devices. The caller closes it. */
export async function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: await ensureChromium(), args: [...CHROMIUM_ARGS] })
}

/**
 * The path of a Chromium that runs on this machine. Where there is none, installs one:
 * Playwright's own, or Debian's where that cannot be had.
 *
 * @throws Error that says in one line what to do.
 */
export async function ensureChromium(): Promise<string> {
  const found = await findChromium()
  if (found !== undefined) return found
  for (const install of [installPlaywrights, installPlaywrightsLibraries, installDebians]) {
    await install()
    const installed = await findChromium()
    if (installed !== undefined) return installed
  }
  throw new Error(
    'No Chromium was found and none could be installed: install Chromium or Chrome, or name one by CHROMIUM=/path/to/chromium.',
  )
}

async function findChromium(): Promise<string | undefined> {
  const candidates = [
    process.env.CHROMIUM,
    '/usr/bin/chromium',
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:/Program Files/Google/Chrome/Application/chrome.exe',
    chromium.executablePath(),
  ]
  for (const candidate of candidates) {
    const path = candidate ? await locate(candidate) : undefined
    if (path !== undefined && (await works(path))) return path
  }
  return undefined
}

async function locate(name: string): Promise<string | undefined> {
  if (name.includes('/')) return name
  const { stdout } = await run('which', [name]).catch(() => ({ stdout: '' }))
  return stdout.trim() || undefined
}

/** A file that is there may still miss its libraries: ask it for its version. */
async function works(path: string): Promise<boolean> {
  // Chrome on Windows opens a window instead of answering; there its being there must do.
  if (process.platform === 'win32') return existsSync(path)
  return run(path, ['--version', '--no-sandbox'], { timeout: 30_000 }).then(
    () => true,
    () => false,
  )
}

async function installPlaywrights(): Promise<void> {
  console.log('No Chromium was found: installing Playwright’s.')
  await attempt(process.execPath, [PLAYWRIGHT, 'install', 'chromium'])
}

async function installPlaywrightsLibraries(): Promise<void> {
  if (!existsSync(chromium.executablePath()) || !isRootOnLinux()) return
  await attempt(process.execPath, [PLAYWRIGHT, 'install-deps', 'chromium'])
}

async function installDebians(): Promise<void> {
  if (isRootOnLinux()) console.log('Playwright’s Chromium could not be had: installing Debian’s.')
  await installDebianPackage('chromium')
}

/** Where that may be done; that it failed shows in what is found afterwards. */
export async function installDebianPackage(name: string): Promise<void> {
  if (!isRootOnLinux()) return
  await attempt('apt-get', ['update', '-q'])
  await attempt('apt-get', ['install', '-y', '-q', '--no-install-recommends', name])
}

const PLAYWRIGHT = 'node_modules/playwright-core/cli.js'

const isRootOnLinux = () => process.platform === 'linux' && process.getuid?.() === 0

/** Runs an installer for all to see; that it failed shows in what is found afterwards. */
function attempt(file: string, args: readonly string[]): Promise<void> {
  const child = spawn(file, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout: 600_000,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
  return new Promise((resolve) => {
    child.once('error', () => resolve())
    child.once('close', () => resolve())
  })
}
