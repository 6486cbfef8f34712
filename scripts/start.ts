import { build } from './build.ts'
import { lanOrigin } from './lan.ts'
import { startRuntime } from './local-runtime.ts'
import { choosePort, endOnSignal } from './port.ts'

const STATE_DIR = '.scuttle'

const port = await choosePort()
await build()
const phones = lanOrigin(port)
const runtime = await startRuntime({
  port,
  host: '0.0.0.0',
  persistPath: STATE_DIR,
  bindings: { LAN_ORIGIN: phones },
})
endOnSignal(runtime.stop)

console.log(`
  Scuttle is open.

  This machine:             http://localhost:${port}
  Phones on this network:   ${phones || '(no network found)'}

  Ctrl-C ends it; games are kept in ${STATE_DIR}/.
`)
