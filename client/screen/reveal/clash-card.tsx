import { For, Show } from 'solid-js'
import type { CardId } from '../../../game/card.ts'
import { CardFace, cardColour } from '../../shared/card-face.tsx'
import { words } from '../../shared/words.ts'
import type { Clash, Manner } from './clash.ts'
import './clash.css'

const say = words.screen.reveal

/** A turned card's face; where another stops it, in two or askew. */
export function Front(props: { card: CardId; manner: Manner | null }) {
  return (
    <Show
      when={props.manner === 'breaks'}
      fallback={<Face card={props.card} part={props.manner === 'bounces' ? 'knocked' : ''} />}
    >
      <Face card={props.card} part="half left" />
      <div aria-hidden="true">
        <Face card={props.card} part="half right" />
      </div>
    </Show>
  )
}

function Face(props: { card: CardId; part: string }) {
  return (
    <div class={`front ${props.part}`}>
      <CardFace card={props.card} />
      <h2>{words.cards[props.card].name}</h2>
      <p class="effect">{words.screen.effects[props.card]}</p>
      <p class="does">{words.cards[props.card].does}</p>
    </div>
  )
}

/** What flies in at a turned card: the one that strikes it, or those that it strikes. */
export function Foes(props: { card: CardId; clash: Clash }) {
  const isStriker = () => props.clash.striker === props.card
  const foes = () => (isStriker() ? props.clash.struck : [props.clash.striker])
  return (
    <ul class="foes" classList={{ struck: isStriker() }} aria-hidden="true">
      <For each={foes()}>
        {(foe) => (
          <li style={{ '--colour': cardColour(foe) }}>
            <CardFace card={foe} />
            <span>{words.cards[foe].name}</span>
          </li>
        )}
      </For>
    </ul>
  )
}

/** The sentence of it. */
export function clashText({ manner, striker, struck }: Clash): string {
  const name = (card: CardId) => words.cards[card].name
  return say.clash[manner](name(striker), words.all(struck.map(name)))
}
