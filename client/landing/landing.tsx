import { createSignal, lazy, Show, Suspense } from 'solid-js'
import { parseGameCode } from '../../game/identity.ts'
import { CODE_LETTERS } from '../../game/limits.ts'
import { Backdrop } from '../shared/backdrop.tsx'
import { Creature } from '../shared/creature.tsx'
import { createGame, gameInfo } from '../shared/games.ts'
import { codeOfPage } from '../shared/page-code.ts'
import { keepHostKey } from '../shared/stored-keys.ts'
import { racerColour } from '../shared/tokens.ts'
import { words } from '../shared/words.ts'
import { createIdle } from './attract/idle.ts'
import './landing.css'

const say = words.screen.landing
const Attract = lazy(async () => ({ default: (await import('./attract/attract.tsx')).Attract }))
const IDLE_MS = 20_000
/** Where a room may be looking: no phone, and nobody whom things that move by themselves disturb. */
const IS_STAGE =
  '(min-width: 60rem) and (min-aspect-ratio: 1 / 1) and (prefers-reduced-motion: no-preference)'

export function Landing() {
  const [code, setCode] = createSignal<string>(codeOfPage() ?? '')
  const [trouble, setTrouble] = createSignal('')
  const [hostTrouble, setHostTrouble] = createSignal('')
  const [isBusy, setBusy] = createSignal(false)
  const isIdle = createIdle(IDLE_MS)
  const [canDraw, setCanDraw] = createSignal(true)
  const isAttracting = () => isIdle() && canDraw() && matchMedia(IS_STAGE).matches

  const attempt = async (tell: (trouble: string) => void, act: () => Promise<string | null>) => {
    setBusy(true)
    setTrouble('')
    setHostTrouble('')
    tell((await act()) ?? '')
    setBusy(false)
  }
  const join = (event: SubmitEvent) => {
    event.preventDefault()
    const isWatching = event.submitter?.getAttribute('name') === 'watch'
    void attempt(setTrouble, () => goTo(code(), isWatching ? '/watch' : '/play'))
  }
  return (
    <main class="landing">
      <Backdrop />
      <header>
        <h1 class="logo">{words.title}</h1>
        <p class="promise">{say.promise}</p>
      </header>
      <div class="doors">
        <section class="door">
          <button
            type="button"
            class="button primary"
            disabled={isBusy()}
            onClick={() => attempt(setHostTrouble, host)}
          >
            {say.host}
          </button>
          <Trouble text={hostTrouble()} />
          <p>{say.hostHint}</p>
        </section>
        <form class="door joining" onSubmit={join}>
          <CodeField code={code()} isWrong={trouble() !== ''} onCode={setCode} />
          <button type="submit" class="button" disabled={isBusy()}>
            {say.join}
          </button>
          <Trouble id="code-trouble" text={trouble()} />
          <p id="code-hint">{say.codeHint}</p>
          <button type="submit" name="watch" class="text-link">
            {say.watch}
          </button>
        </form>
      </div>
      <Parade />
      <Show when={isAttracting()}>
        <Suspense>
          <Attract withoutPicture={() => setCanDraw(false)} />
        </Suspense>
      </Show>
    </main>
  )
}

/** Described by what stands below it in its form. */
function CodeField(props: { code: string; isWrong: boolean; onCode: (code: string) => void }) {
  return (
    <label class="code-field">
      <span>{say.code}</span>
      <input
        name="code"
        value={props.code}
        onInput={({ currentTarget }) => props.onCode(currentTarget.value)}
        maxLength={CODE_LETTERS + 4}
        autocomplete="off"
        autocapitalize="characters"
        spellcheck={false}
        aria-label={say.code}
        aria-describedby="code-trouble code-hint"
        aria-invalid={props.isWrong}
      />
    </label>
  )
}

/** What went wrong, beside what it went wrong with. */
function Trouble(props: { text: string; id?: string }) {
  return (
    <Show when={props.text}>
      {(text) => (
        <p class="trouble" role="alert" id={props.id}>
          {text()}
        </p>
      )}
    </Show>
  )
}

/** Three of the stable hop along the beach. */
function Parade() {
  return (
    <div class="hoppers" aria-hidden="true">
      <Creature kind="shoreCrab" colour={racerColour(2)} />
      <Creature kind="octopus" colour={racerColour(4)} />
      <Creature kind="turtle" colour={racerColour(7)} />
      <Creature kind="pufferfish" colour={racerColour(0)} />
    </div>
  )
}

/** Makes a game and goes to its screen; returns what went wrong. */
async function host(): Promise<string | null> {
  const made = await createGame()
  if (typeof made === 'string') return say[made]
  keepHostKey(made.code, made.hostKey)
  location.assign(`/host?game=${made.code}`)
  return null
}

async function goTo(input: string, page: '/play' | '/watch'): Promise<string | null> {
  const code = parseGameCode(input)
  if (code === null) return say.codeShape
  const info = await gameInfo(code)
  if (info === 'unknown') return say.unknown(code)
  if (typeof info === 'string') return say[info]
  location.assign(`${page}?game=${code}`)
  return null
}
