import { answerFor, filesOf, isOtherBuild, PAGE } from './answer-for.ts'

declare const self: ServiceWorkerGlobalScope

/** All that is kept, of one build at a time. */
const CACHE = 'scuttle-phone'

self.addEventListener('install', () => self.skipWaiting())

self.addEventListener('activate', (event) => {
  // The browser asks for a page while this worker still starts, so that it makes nobody wait.
  const preload = self.registration.navigationPreload?.enable()
  event.waitUntil(Promise.all([preload, self.clients.claim()]))
})

self.addEventListener('fetch', (event) => {
  const answer = answerFor(event.request, self.location.origin)
  if (answer === 'page') event.respondWith(pageFor(event))
  if (answer === 'file') event.respondWith(fileFor(event.request))
})

/** A first page was loaded before there was anybody to keep it: it tells what it is made of. */
self.addEventListener('message', (event) => {
  const loaded: readonly string[] = Array.isArray(event.data) ? event.data : []
  event.waitUntil(keepAll(filesOf(loaded, self.location.origin)))
})

/** From the network, so that a newer page is never kept from anybody; else the kept one. */
async function pageFor(event: FetchEvent): Promise<Response> {
  try {
    const come: Response = (await event.preloadResponse) ?? (await fetch(event.request))
    // Before the page asks for its files: those of another build are gone by then.
    if (come.ok) await keepPage(come.clone()).catch(() => undefined)
    return come
  } catch (error) {
    const kept = await caches.match(PAGE)
    if (kept) return kept
    throw error
  }
}

async function keepPage(page: Response): Promise<void> {
  const kept = await caches.match(PAGE)
  if (isOtherBuild(kept ? await kept.text() : null, await page.clone().text())) {
    await caches.delete(CACHE)
  }
  const cache = await caches.open(CACHE)
  await keep(cache, PAGE, page)
}

async function fileFor(request: Request): Promise<Response> {
  const kept = await caches.match(request, { ignoreVary: true })
  if (kept) return kept
  const come = await fetch(request)
  if (come.ok) await keep(await caches.open(CACHE), request, come.clone())
  return come
}

async function keepAll(files: readonly string[]): Promise<void> {
  const cache = await caches.open(CACHE)
  for (const url of [PAGE, ...files]) {
    if (await cache.match(url)) continue
    // Files are in the browser's own cache yet: this loads nothing anew.
    const come = await fetch(url).catch(() => null)
    if (come?.ok) await keep(cache, url, come)
  }
}

/** A browser that has no room left shows its pages all the same. */
async function keep(cache: Cache, what: RequestInfo, come: Response): Promise<void> {
  await cache.put(what, come).catch(() => undefined)
}
