import { readFileSync, writeFileSync } from 'node:fs'
import { completed, type Lock, withoutChecksum } from './lock.ts'

// npm leaves the binary packages of other platforms out of package-lock.json where the registry at
// hand does not carry them, and `npm ci` then refuses the lock on every machine. This writes them
// in, without a checksum. Run it after `npm install`; the list in lock.ts says which they are.

const LOCK = 'package-lock.json'
const before = JSON.parse(readFileSync(LOCK, 'utf8')) as Lock
const after = completed(before)
writeFileSync(LOCK, `${JSON.stringify(after, null, 2)}\n`)
const added = withoutChecksum(after).length - withoutChecksum(before).length
console.log(`${added} packages of other platforms were added to ${LOCK}.`)
