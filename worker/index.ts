import { logError } from './log-error.ts'
import { answerFault } from './responses.ts'
import { route } from './routes.ts'

export { Game } from './game-object.ts'

export default {
  async fetch(request, env): Promise<Response> {
    try {
      return await route(request, env)
    } catch (error) {
      logError('request', error, { method: request.method, path: new URL(request.url).pathname })
      return answerFault('ServerFault')
    }
  },
} satisfies ExportedHandler<Cloudflare.Env>
