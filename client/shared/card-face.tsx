import type { Component } from 'solid-js'
import { Dynamic } from 'solid-js/web'
import Anvil from '~icons/game-icons/anvil'
import BananaPeel from '~icons/game-icons/banana-peel'
import BrainTentacle from '~icons/game-icons/brain-tentacle'
import CardExchange from '~icons/game-icons/card-exchange'
import CoffeeCup from '~icons/game-icons/coffee-cup'
import CoinsPile from '~icons/game-icons/coins-pile'
import CrystalBall from '~icons/game-icons/crystal-ball'
import Drinking from '~icons/game-icons/drinking'
import Earbuds from '~icons/game-icons/hearing-disabled'
import MagnifyingGlass from '~icons/game-icons/magnifying-glass'
import Megaphone from '~icons/game-icons/megaphone'
import MusicSpell from '~icons/game-icons/music-spell'
import Oyster from '~icons/game-icons/oyster'
import Periscope from '~icons/game-icons/periscope'
import QueenCrown from '~icons/game-icons/queen-crown'
import Rake from '~icons/game-icons/rake'
import ReceiveMoney from '~icons/game-icons/receive-money'
import Robber from '~icons/game-icons/robber'
import RocketFlight from '~icons/game-icons/rocket-flight'
import Silenced from '~icons/game-icons/silenced'
import SwapBag from '~icons/game-icons/swap-bag'
import Syringe from '~icons/game-icons/syringe'
import Talk from '~icons/game-icons/talk'
import TurtleShell from '~icons/game-icons/turtle-shell'
import Umbrella from '~icons/game-icons/umbrella'
import type { CardId } from '../../game/card.ts'
import './avatar.css'
import { COLOURS } from './tokens.ts'

const PICTURES: Readonly<Record<CardId, Component>> = {
  'bad-oyster': Oyster,
  'kelp-shake': Drinking,
  'royal-taster': QueenCrown,
  lullaby: MusicSpell,
  espresso: CoffeeCup,
  earplugs: Earbuds,
  'brain-coral': BrainTentacle,
  'tin-shell': TurtleShell,
  'growth-hormone': Syringe,
  'spot-check': MagnifyingGlass,
  'head-start': RocketFlight,
  anvil: Anvil,
  pickpocket: Robber,
  shakedown: SwapBag,
  'gag-order': Silenced,
  monosyllables: Talk,
  alms: ReceiveMoney,
  periscope: Periscope,
  'inside-tip': CrystalBall,
  beachcomber: Rake,
  switcheroo: CardExchange,
  slick: BananaPeel,
  megaphone: Megaphone,
  insurance: Umbrella,
  'double-or-nothing': CoinsPile,
}

/** What a card wants for its racer, by colour: harm, help, or a guard against cards. */
type Leaning = 'harm' | 'help' | 'guard'

const LEANINGS: Readonly<Record<CardId, Leaning>> = {
  'bad-oyster': 'harm',
  'kelp-shake': 'help',
  'royal-taster': 'guard',
  lullaby: 'harm',
  espresso: 'help',
  earplugs: 'guard',
  'brain-coral': 'harm',
  'tin-shell': 'guard',
  'growth-hormone': 'help',
  'spot-check': 'harm',
  'head-start': 'help',
  anvil: 'harm',
  pickpocket: 'harm',
  shakedown: 'harm',
  'gag-order': 'harm',
  monosyllables: 'harm',
  alms: 'help',
  periscope: 'guard',
  'inside-tip': 'guard',
  beachcomber: 'guard',
  switcheroo: 'harm',
  slick: 'harm',
  megaphone: 'help',
  insurance: 'guard',
  'double-or-nothing': 'help',
}

const LEANING_COLOURS: Readonly<Record<Leaning, string>> = {
  harm: COLOURS.coral,
  help: COLOURS.lagoon,
  guard: COLOURS.mango,
}

export const cardLeaning = (card: CardId): Leaning => LEANINGS[card]

export const cardColour = (card: CardId): string => LEANING_COLOURS[LEANINGS[card]]

/** A card's picture on the colour of what it wants; CSS says `--size`. The name goes beside it. */
export function CardFace(props: { card: CardId }) {
  return (
    <span class="card-picture" style={{ '--face': cardColour(props.card) }} aria-hidden="true">
      <Dynamic component={PICTURES[props.card]} />
    </span>
  )
}
