import { words } from '../../shared/words.ts'
import { type Prospect, turnOf } from './prospect.ts'

const say = words.phone.hand

/** What a card would do to a racer's chance to win: two figures, and in a word which way. */
export function ProspectLine(props: { id: string; prospect: Prospect }) {
  const turn = () => turnOf(props.prospect)
  const now = () => chanceText(props.prospect.now)
  const after = () => chanceText(props.prospect.after)
  const word = () => {
    const found = turn()
    return found === null || found === 'out' ? '' : say.turns[found]
  }
  return (
    <p class={`prospect ${turn() ?? ''}`} id={props.id}>
      <span aria-hidden="true">{say.toWin}</span>
      <b class="figures" aria-hidden="true">
        {turn() === 'same' ? now() : say.prospect(now(), after())}
      </b>
      <span class="unseen">{say.prospectAloud(now(), after())}</span>
      <span>{word()}</span>
    </p>
  )
}

function chanceText(chance: Prospect['now']): string {
  if (chance === null) return say.counting
  return chance === 'out' ? say.out : say.chance(chance)
}
