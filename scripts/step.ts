import { spawn } from 'node:child_process'

/** What a finished step left behind. */
export type StepResult = { readonly name: string; readonly ok: boolean }

/** Colour is for people: whoever reads a log from a file or a pipe wants its words. */
const COLOUR = process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' }

/**
 * Runs one command of node_modules/.bin quietly and tells in one line how it went; what it
 * printed is shown only where it failed, so that several can run side by side.
 */
export async function runStep(name: string, command: readonly string[]): Promise<StepResult> {
  const startedMs = performance.now()
  const { code, output } = await capture(command)
  const seconds = ((performance.now() - startedMs) / 1000).toFixed(1)
  console.log(`${code === 0 ? '✓' : '✗'} ${name} (${seconds} s)`)
  if (code !== 0) console.log(output.trimEnd())
  return { name, ok: code === 0 }
}

/** Runs a command with this terminal as its own; resolves to its exit code. */
export function runLoud(command: readonly string[]): Promise<number> {
  const [file = '', ...args] = command
  const child = spawn(file, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ...COLOUR },
  })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve(code ?? 1))
  })
}

function capture(command: readonly string[]): Promise<{ code: number; output: string }> {
  const [file = '', ...args] = command
  const child = spawn(file, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
    env: { ...process.env, ...COLOUR },
  })
  const chunks: string[] = []
  child.stdout.on('data', (chunk) => chunks.push(String(chunk)))
  child.stderr.on('data', (chunk) => chunks.push(String(chunk)))
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: 1, output: error.message }))
    child.once('close', (code) => resolve({ code: code ?? 1, output: chunks.join('') }))
  })
}
