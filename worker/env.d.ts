/** What wrangler.toml binds. */
declare namespace Cloudflare {
  interface Env {
    readonly GAME: DurableObjectNamespace<import('./game-object.ts').Game>
    /** Absent where an older configuration binds none: then nothing is counted. */
    readonly GAMES_MADE?: import('./address-limits.ts').RateLimiter
    readonly CODES_GUESSED?: import('./address-limits.ts').RateLimiter
    /** The origin that phones on the same network reach; empty but for a local runtime. */
    readonly LAN_ORIGIN: string
  }
  interface GlobalProps {
    mainModule: typeof import('./index.ts')
    durableNamespaces: 'Game'
  }
}
