import { PortTakenError, probePort } from './local-runtime.ts'

const DEFAULT_PORT = 8787

/**
 * The port to serve on, from PORT, free on every interface. Ends the process with one line where
 * it is no port or is taken.
 */
export async function choosePort(): Promise<number> {
  const port = Number(process.env.PORT ?? DEFAULT_PORT)
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    return fail(`PORT must be a number from 1 to 65535, not “${process.env.PORT}”.`)
  }
  try {
    return await probePort(port, '0.0.0.0')
  } catch (error) {
    if (!(error instanceof PortTakenError)) throw error
    return fail(`${error.message} Stop what uses it, or choose another: PORT=9000 npm start`)
  }
}

/** Runs `stop` once and ends the process cleanly at Ctrl-C or when asked to. */
export function endOnSignal(stop: () => Promise<void>): void {
  let ending = false
  const end = async () => {
    if (ending) return
    ending = true
    await stop()
    process.exit(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => void end())
  }
}

function fail(line: string): never {
  console.error(line)
  process.exit(1)
}
