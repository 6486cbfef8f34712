import { DurableObject } from 'cloudflare:workers'
import type { Sender } from '../game/command.ts'
import { createGame, isAnsweredApart } from '../game/decide.ts'
import type { Credential, GameCode, OfferHash } from '../game/identity.ts'
import { MESSAGE_BYTES_CLOSE, MESSAGE_BYTES_MAX } from '../game/limits.ts'
import { frameSoFar } from '../game/race-phase.ts'
import type { Refusal } from '../game/refusal.ts'
import type { State } from '../game/state.ts'
import { type KnownOfGame, summaryOf } from '../game/summary.ts'
import { viewerOf } from '../game/viewer.ts'
import type { MeterCounts } from '../game/wire/http.ts'
import type { ClientMessage } from '../game/wire/messages.ts'
import { readClientMessage } from '../game/wire/server-codec.ts'
import { rejectionOf } from './admission.ts'
import { AlarmClock } from './alarm-clock.ts'
import { frameOrNull } from './broadcast.ts'
import { raceCore } from './core.ts'
import { answerOpen, answerRejected, readHandshake } from './handshake.ts'
import { credentialOf } from './keys.ts'
import { Log } from './log.ts'
import { logError } from './log-error.ts'
import { type Meter, meterOf } from './meter.ts'
import { awaySinceWaking, noteClosed, notePresence } from './presence.ts'
import { Shell } from './shell.ts'
import { type Peer, Sockets, senderOf } from './sockets.ts'
import type { Answer } from './transaction.ts'
import { packReceipt, packRefusal, packSnapshot } from './updates.ts'

type Ask = Extract<ClientMessage, { readonly type: 'Command' }>

/** One game. What the platform calls is here; what it leads to is the shell's. */
export class Game extends DurableObject<Cloudflare.Env> {
  readonly #meter: Meter
  readonly #log: Log
  readonly #sockets: Sockets
  readonly #alarm: AlarmClock
  readonly #shell: Shell
  /** This deployment cannot read the game. Another one may: nothing is deleted or given away. */
  #isBroken = false

  constructor(ctx: DurableObjectState, env: Cloudflare.Env) {
    super(ctx, env)
    this.#meter = meterOf(ctx.id.toString())
    this.#log = new Log(ctx.storage.sql, this.#meter)
    this.#sockets = new Sockets(ctx, this.#meter)
    this.#alarm = new AlarmClock(ctx.storage, this.#meter)
    this.#shell = new Shell(this.#log, this.#sockets, this.#alarm)
    ctx.blockConcurrencyWhile(() => this.#hydrate())
  }

  /** Makes this object the game of a code; false where it is one already. */
  async create(code: GameCode, hostCredential: Credential): Promise<boolean> {
    this.#meter.requests += 1
    if (this.#shell.state !== null || this.#isBroken) return false
    this.#shell.begin(createGame({ code, hostCredential, nowMs: Date.now() }))
    await this.#finish()
    return true
  }

  /** What anybody may know; null where this is no game, `broken` where it cannot be read. */
  async summary(): Promise<KnownOfGame | 'broken' | null> {
    this.#meter.requests += 1
    if (this.#isBroken) return 'broken'
    this.#shell.take((transaction) => transaction.catchUp())
    await this.#finish()
    const { state } = this.#shell
    return state === null ? null : summaryOf(state)
  }

  /**
   * What the game has cost; null for all but its host, and while anything is secret: a byte or a
   * row more would say what somebody has just done.
   */
  readMeter(credential: Credential): MeterCounts | 'secret' | null {
    const { state } = this.#shell
    if (state?.hostCredential !== credential) return null
    return ['lobby', 'payout', 'finale'].includes(state.phase.type) ? { ...this.#meter } : 'secret'
  }

  /** Whether this key is the host's, now that it has shown a token; null and `broken` as `summary`. */
  async moveHost(token: OfferHash, credential: Credential): Promise<boolean | 'broken' | null> {
    this.#meter.requests += 1
    if (this.#isBroken) return 'broken'
    this.#shell.take((transaction) => {
      transaction.catchUp()
      transaction.run({ type: 'MoveHost', token, credential })
    })
    await this.#finish()
    return this.#shell.state && this.#shell.state.hostCredential === credential
  }

  /** Opens a socket, or lets somebody in only to be told why not. */
  override async fetch(request: Request): Promise<Response> {
    this.#meter.requests += 1
    const handshake = readHandshake(request)
    if (!handshake.ok) return answerRejected(request, handshake.error)
    const { role, key } = handshake.value
    const credential = credentialOf(key)
    const { state } = this.#shell
    const reason = this.#isBroken
      ? 'GameBroken'
      : rejectionOf(state, this.#sockets, role, credential)
    // The Worker counts who asks for what is no game, and says so.
    if (reason === 'UnknownGame') return new Response(null, { status: 404 })
    if (reason !== null) return answerRejected(request, reason)
    // The others hear of it before the new socket is there to hear of itself.
    this.#shell.take((transaction) => {
      transaction.catchUp()
      notePresence(transaction, this.#sockets, role === 'player' ? credential : null)
    })
    const answered = this.#open(request, senderOf(role, credential), credential)
    await this.#finish()
    return answered
  }

  /** What may fail comes first: a socket that is taken in counts, and makes its player present. */
  #open(request: Request, sender: Sender, credential: Credential): Response {
    const { state } = this.#shell
    if (state === null) return answerRejected(request, 'GameOver')
    const snapshot = this.#snapshotFor(state, sender)
    if (snapshot === null) {
      this.#shell.take((transaction) => notePresence(transaction, this.#sockets))
      return answerRejected(request, 'GameBroken')
    }
    const { 0: client, 1: server } = new WebSocketPair()
    this.#sockets.admit(server, sender.role, credential)
    this.#sockets.send(server, snapshot)
    return answerOpen(request, client)
  }

  /** Null where a bug keeps us from telling how the game stands. */
  #snapshotFor(state: State, sender: Sender): Uint8Array | null {
    try {
      const frame = frameOrNull(state.code, () => frameSoFar(raceCore(), state))
      return packSnapshot(state, viewerOf(state, sender), frame, Date.now())
    } catch (error) {
      logError('snapshot', error, { code: state.code })
      return null
    }
  }

  override async webSocketMessage(socket: WebSocket, message: ArrayBuffer | string): Promise<void> {
    await this.#guard('message', async () => {
      this.#hear(socket, message)
      await this.#finish()
    })
  }

  override async webSocketClose(socket: WebSocket, code: number): Promise<void> {
    this.#sockets.answerClose(socket, code)
    await this.#guard('close', () => this.#noteClosed(socket))
  }

  override async webSocketError(socket: WebSocket): Promise<void> {
    await this.#guard('socket error', () => this.#noteClosed(socket))
  }

  /**
   * The platform drops an alarm for good once it has thrown seven times, and delivers one twice
   * after a crash: so it never throws, does only what is due, and sets the next one.
   * https://developers.cloudflare.com/durable-objects/api/alarms/
   */
  override async alarm(): Promise<void> {
    this.#meter.alarms += 1
    await this.#guard('alarm', async () => {
      await this.#alarm.read()
      this.#shell.take((transaction) => transaction.catchUp())
      await this.#finish()
    })
  }

  /**
   * Remembers the game and sees who is still here. What is due is left to the handler that the
   * object was woken for, and so is the alarm: to move it here would cancel one in delivery.
   */
  async #hydrate(): Promise<void> {
    this.#meter.wakes += 1
    try {
      this.#shell.hydrate()
      if (this.#shell.state === null) return
      await this.#alarm.read()
      this.#shell.take((transaction) => {
        notePresence(
          transaction,
          this.#sockets,
          null,
          awaySinceWaking(this.#sockets, transaction.ctx.nowMs),
        )
        transaction.run({ type: 'CheckCore', coreHash: transaction.ctx.core.hash })
      })
    } catch (error) {
      this.#isBroken = true
      logError('hydrate', error, { object: this.ctx.id.toString() })
      for (const socket of this.#sockets.open()) this.#sockets.close(socket, 'GameBroken')
    }
  }

  /** A flood is counted before anything of it is read. */
  #hear(socket: WebSocket, message: ArrayBuffer | string): void {
    const peer = this.#sockets.peerOf(socket)
    if (peer === null || this.#sockets.isClosed(socket) || this.#isOldHost(peer)) return
    this.#meter.messagesIn += 1
    const size = typeof message === 'string' ? message.length : message.byteLength
    if (!this.#sockets.takeMessage(peer.credential, Date.now()) || size > MESSAGE_BYTES_CLOSE) {
      this.#sockets.close(socket, 'Flooded')
      return
    }
    if (size > MESSAGE_BYTES_MAX) {
      this.#refuse(socket, 0, { type: 'MessageTooLarge', bytesMax: MESSAGE_BYTES_MAX })
      return
    }
    const heard = readClientMessage(
      typeof message === 'string' ? new Uint8Array() : new Uint8Array(message),
    )
    if (!heard.isWell) this.#refuse(socket, heard.id, { type: 'MessageMalformed' })
    else if (heard.message.type === 'Seen') this.#sockets.noteSeen(socket)
    else this.#answer(socket, peer, heard.message)
  }

  /** After a sleep, what an old host sent before its socket closed may still arrive. */
  #isOldHost({ sender, credential }: Peer): boolean {
    return sender.role === 'host' && credential !== this.#shell.state?.hostCredential
  }

  #answer(socket: WebSocket, peer: Peer, { id, request }: Ask): void {
    const isLogFull = this.#log.isFullFor(request)
    const answer = this.#shell.take((transaction) => {
      transaction.catchUp()
      const answer = transaction.ask(peer.sender, id, request, isLogFull)
      transaction.catchUp()
      return answer
    })
    if (answer !== null) this.#reply(socket, peer, { id, request }, answer)
  }

  /** What was accepted is in the update, but for what is answered apart; only the sender is told of the rest. */
  #reply(
    socket: WebSocket,
    { sender }: Peer,
    { id, request }: Omit<Ask, 'type'>,
    answer: Answer,
  ): void {
    if (answer.type === 'Refused') this.#refuse(socket, id, answer.refusal)
    const isToBeTold = answer.type === 'Accepted' && isAnsweredApart(sender, request)
    if (answer.type === 'Repeated' || isToBeTold)
      this.#sockets.send(socket, packReceipt(id, Date.now()))
  }

  #refuse(socket: WebSocket, id: number, refusal: Refusal): void {
    this.#sockets.send(socket, packRefusal(id, refusal, Date.now()))
  }

  async #noteClosed(socket: WebSocket): Promise<void> {
    const peer = this.#sockets.peerOf(socket)
    this.#shell.take((transaction) => {
      if (peer?.sender.role === 'player') noteClosed(transaction, this.#sockets, peer.credential)
      transaction.catchUp()
    })
    await this.#finish()
  }

  /** What comes last: the alarm; or, when the game is over, an object that is no game again. */
  async #finish(): Promise<void> {
    const isOver = await this.#shell.finish()
    if (!isOver) return
    this.#alarm.forget()
    await this.ctx.storage.deleteAll()
  }

  /** Only a bug throws here. The game goes on, and so does its alarm. */
  async #guard(what: string, act: () => Promise<void>): Promise<void> {
    try {
      await act()
    } catch (error) {
      logError(what, error, { object: this.ctx.id.toString() })
      await this.#shell.finish().catch((again) => logError('alarm not set', again))
    }
  }
}
