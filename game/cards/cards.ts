import type { CardId } from '../card.ts'
import { alms } from './alms.ts'
import { anvil } from './anvil.ts'
import { badOyster } from './bad-oyster.ts'
import { beachcomber } from './beachcomber.ts'
import { brainCoral } from './brain-coral.ts'
import type { Card, ItemCard } from './card-facts.ts'
import { doubleOrNothing } from './double-or-nothing.ts'
import { earplugs } from './earplugs.ts'
import { espresso } from './espresso.ts'
import { gagOrder } from './gag-order.ts'
import { growthHormone } from './growth-hormone.ts'
import { headStart } from './head-start.ts'
import { insideTip } from './inside-tip.ts'
import { insurance } from './insurance.ts'
import { kelpShake } from './kelp-shake.ts'
import { lullaby } from './lullaby.ts'
import { megaphone } from './megaphone.ts'
import { monosyllables } from './monosyllables.ts'
import { periscope } from './periscope.ts'
import { pickpocket } from './pickpocket.ts'
import { royalTaster } from './royal-taster.ts'
import { shakedown } from './shakedown.ts'
import { slick } from './slick.ts'
import { spotCheck } from './spot-check.ts'
import { switcheroo } from './switcheroo.ts'
import { tinShell } from './tin-shell.ts'

export const CARDS: Readonly<Record<CardId, Card>> = {
  'bad-oyster': badOyster,
  'kelp-shake': kelpShake,
  'royal-taster': royalTaster,
  lullaby,
  espresso,
  earplugs,
  'brain-coral': brainCoral,
  'tin-shell': tinShell,
  'growth-hormone': growthHormone,
  'spot-check': spotCheck,
  'head-start': headStart,
  anvil,
  pickpocket,
  shakedown,
  'gag-order': gagOrder,
  monosyllables,
  alms,
  periscope,
  'inside-tip': insideTip,
  beachcomber,
  switcheroo,
  slick,
  megaphone,
  insurance,
  'double-or-nothing': doubleOrNothing,
}

/** The facts of an item; null for a card of another kind. */
export function itemOf(card: CardId): ItemCard | null {
  const facts = CARDS[card]
  return facts.kind === 'item' ? facts : null
}

/** Whether a card may be put on trial. */
export const isHarmful = (card: CardId): boolean => itemOf(card)?.isHarmful === true
