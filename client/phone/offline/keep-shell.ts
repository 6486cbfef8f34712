/**
 * Lets a service worker keep this page and what it is made of, so that it opens without a network.
 * After it has loaded: nobody waits for that. Browsers offer none on plain HTTP, and a development
 * server has nothing to keep.
 */
export function keepShell(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  const register = async () => {
    await navigator.serviceWorker.register('/sw.js', { scope: '/play' })
    // It sees nothing of what was asked before it came, or answered from the page's memory: it is told.
    const { active } = await navigator.serviceWorker.ready
    const tell = new PerformanceObserver((loaded) =>
      active?.postMessage(loaded.getEntries().map(({ name }) => name)),
    )
    tell.observe({ type: 'resource', buffered: true })
  }
  // Some private windows refuse; the game needs none of it.
  const attempt = () => void register().catch(() => undefined)
  // A page waits for its words, and may have loaded before they came.
  if (document.readyState === 'complete') attempt()
  else addEventListener('load', attempt)
}
