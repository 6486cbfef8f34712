import type { ClientRequest } from '../game/command.ts'
import type { MadeGame, MeterCounts } from '../game/wire/http.ts'
import type { Client } from './client.ts'

/** Asks for what has to be granted. */
export async function demand(client: Client, request: ClientRequest): Promise<void> {
  const answer = await client.ask(request)
  if (!answer.ok) throw new Error(`${request.type} was refused: ${JSON.stringify(answer.error)}`)
}

/** A host's command that always changes something: a message, a row and an answer. */
export function changeSetting(host: Client): Promise<void> {
  const { settings } = host.view()
  const rounds = 1 + (settings.rounds % 10)
  return demand(host, { type: 'ChangeSettings', settings: { ...settings, rounds } })
}

/** What the server counted of a game, which it tells while nothing is secret. */
export async function readMeter(origin: string, { code, hostKey }: MadeGame): Promise<MeterCounts> {
  const response = await fetch(`${origin}/api/games/${code}/meter`, {
    headers: { Authorization: `Bearer ${hostKey}` },
  })
  if (!response.ok) throw new Error(`the meter was not read: ${response.status}`)
  return (await response.json()) as MeterCounts
}
