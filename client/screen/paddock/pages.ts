/** What can be told of a racer; the board tells one after the other while people think. */
const PAGES = ['quirk', 'stats', 'form'] as const
export type Page = (typeof PAGES)[number]
const PAGE_MS = 7_000

/**
 * @param elapsedMs since the paddock opened.
 * @param hasForm false in the day's first race.
 */
export function pageAt(elapsedMs: number, hasForm: boolean): Page {
  const pages = PAGES.filter((page) => hasForm || page !== 'form')
  return pages[Math.max(0, Math.floor(elapsedMs / PAGE_MS)) % pages.length] ?? 'quirk'
}
