import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { settled } from './party.ts'

/** Rules that axe leaves off unless they are asked for, and that our pages keep. */
const MORE_RULES = [
  'css-orientation-lock',
  'focus-order-semantics',
  'identical-links-same-purpose',
  'meta-refresh-no-exceptions',
  'table-fake-caption',
  'target-size',
  'td-has-header',
]

/** Nothing is missing for a person who cannot see the page well, or has no mouse. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(settled)
  const rules = Object.fromEntries(MORE_RULES.map((rule) => [rule, { enabled: true }]))
  const { violations } = await new AxeBuilder({ page }).options({ rules }).analyze()
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
  ).toEqual([])
}
