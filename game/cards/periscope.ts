import { ok } from '../result.ts'
import type { InstantCard } from './card-facts.ts'
import { lockedItems } from './locked-items.ts'

/** Shows every item that is locked in so far and its racer; not who, and in no order that tells. */
export const periscope: InstantCard = {
  kind: 'bet',
  weight: 4,
  pricePearls: 100,
  isAction: false,
  target: 'none',
  use: ({ paddock }) =>
    ok({ use: { type: 'periscope', items: lockedItems(paddock.entries) }, postings: [] }),
}
