import type { Component } from 'solid-js'
import { createMemo } from 'solid-js'
import { Dynamic } from 'solid-js/web'
import AnglerFish from '~icons/game-icons/angler-fish'
import Buoy from '~icons/game-icons/buoy'
import Clownfish from '~icons/game-icons/clownfish'
import Crab from '~icons/game-icons/crab'
import DivingHelmet from '~icons/game-icons/diving-helmet'
import Dolphin from '~icons/game-icons/dolphin'
import IceCreamCone from '~icons/game-icons/ice-cream-cone'
import Jellyfish from '~icons/game-icons/jellyfish'
import JugglingSeal from '~icons/game-icons/juggling-seal'
import MantaRay from '~icons/game-icons/manta-ray'
import NautilusShell from '~icons/game-icons/nautilus-shell'
import Octopus from '~icons/game-icons/octopus'
import ParrotHead from '~icons/game-icons/parrot-head'
import Penguin from '~icons/game-icons/penguin'
import Pineapple from '~icons/game-icons/pineapple'
import PirateCaptain from '~icons/game-icons/pirate-captain'
import PlasticDuck from '~icons/game-icons/plastic-duck'
import Porcupinefish from '~icons/game-icons/porcupinefish'
import SeaStar from '~icons/game-icons/sea-star'
import Seagull from '~icons/game-icons/seagull'
import SharkFin from '~icons/game-icons/shark-fin'
import SpermWhale from '~icons/game-icons/sperm-whale'
import ThreeFriends from '~icons/game-icons/three-friends'
import Trident from '~icons/game-icons/trident'
import WalrusHead from '~icons/game-icons/walrus-head'
import { CROWD_SEAT } from '../../game/limits.ts'
import type { SeatNumber } from '../../game/round.ts'
import './avatar.css'
import { seatColour, textColourOn } from './tokens.ts'

/** The faces by their number. Appended to, never reordered: games name a face by its number. */
const PICTURES: readonly Component[] = [
  Crab,
  Octopus,
  PlasticDuck,
  SeaStar,
  Jellyfish,
  SharkFin,
  Penguin,
  Seagull,
  Clownfish,
  WalrusHead,
  Dolphin,
  NautilusShell,
  ParrotHead,
  PirateCaptain,
  DivingHelmet,
  Porcupinefish,
  MantaRay,
  JugglingSeal,
  SpermWhale,
  AnglerFish,
  Pineapple,
  IceCreamCone,
  Buoy,
  Trident,
]

/** A face in its seat's colour; as large as the text around it unless CSS says `--size`. */
export function Avatar(props: { avatar: number; seat: SeatNumber; isAway?: boolean }) {
  const colour = createMemo(() => seatColour(props.seat))
  return (
    <span
      class="avatar"
      classList={{ away: props.isAway === true }}
      style={{ '--face': colour(), '--mark': textColourOn(colour()) }}
      aria-hidden="true"
    >
      <Dynamic
        component={props.seat === CROWD_SEAT ? ThreeFriends : (PICTURES[props.avatar] ?? Crab)}
      />
    </span>
  )
}
