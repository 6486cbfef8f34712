import { Match, Switch } from 'solid-js'
import { FinaleScreen } from './finale/finale-screen.tsx'
import { PaddockScreen } from './paddock/paddock-screen.tsx'
import { ParadeScreen } from './parade/parade-screen.tsx'
import { PayoutScreen } from './payout/payout-screen.tsx'
import { usePhone } from './phone.tsx'
import { RaceScreen } from './race/race-screen.tsx'
import { RevealScreen } from './reveal/reveal-screen.tsx'

/** All that a phone shows once the day has begun: not loaded before somebody can join. */
export function RaceDay() {
  const phone = usePhone()
  return (
    <Switch>
      <Match when={phone.phase('parade')}>{(phase) => <ParadeScreen phase={phase()} />}</Match>
      <Match when={phone.phase('paddock')}>{(phase) => <PaddockScreen phase={phase()} />}</Match>
      <Match when={phone.phase('reveal')}>{(phase) => <RevealScreen phase={phase()} />}</Match>
      <Match when={phone.phase('race')}>{(phase) => <RaceScreen phase={phase()} />}</Match>
      <Match when={phone.phase('payout')}>{(phase) => <PayoutScreen phase={phase()} />}</Match>
      <Match when={phone.phase('finale')}>{(phase) => <FinaleScreen phase={phase()} />}</Match>
    </Switch>
  )
}
