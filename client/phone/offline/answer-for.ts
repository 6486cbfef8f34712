/** What is asked for, as far as the service worker looks at it. */
export interface Asked {
  readonly method: string
  /** `Request.mode`: `navigate` where a whole page is asked for. */
  readonly mode: string
  readonly url: string
}

/**
 * How the phone's service worker answers.
 *
 * - `page`: the phone's page: from the network, and only where there is none, the kept one.
 * - `file`: its name has a hash and its content never changes: the kept one, where there is one.
 * - `leave`: none of its business, the browser goes on as if there were no service worker. All of
 *   `/api` is, and so is whatever is not named here.
 */
export type Answer = 'page' | 'file' | 'leave'

export function answerFor({ method, mode, url }: Asked, origin: string): Answer {
  const asked = new URL(url)
  if (method !== 'GET' || asked.origin !== origin) return 'leave'
  if (mode === 'navigate') return asked.pathname === PAGE ? 'page' : 'leave'
  return isFile(asked.pathname) ? 'file' : 'leave'
}

/** Under this address the page is kept, whichever game it was opened for: it is the same for all. */
export const PAGE = '/play'

/** Which of what a page has loaded is to be kept; addresses as `performance` lists them. */
export const filesOf = (urls: readonly string[], origin: string): string[] =>
  urls.filter((url) => answerFor({ method: 'GET', mode: 'cors', url }, origin) === 'file')

/**
 * Whether a page that has come belongs to another build than the kept one, whose files are then of
 * no use. A page names its scripts by their hashes, and these change with whatever they import.
 */
export const isOtherBuild = (kept: string | null, come: string): boolean =>
  kept !== null && kept !== come

const isFile = (path: string): boolean => path.startsWith('/assets/')
