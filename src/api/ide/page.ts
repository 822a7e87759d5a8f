import fastifyStatic from '@fastify/static'
import { getDistDirectory, renderAltair, renderInitialOptions } from 'altair-static'
import type { FastifyInstance } from 'fastify'
import { READY_QUERIES } from './queries.js'

const ASSETS = '/ide/'
const ENDPOINT = '/graphql'

/**
 * Serves the query editor at `/` and its files under /ide/. All of it comes from this server, so it works without a
 * network and under our content security policy.
 */
export async function registerIde(app: FastifyInstance): Promise<void> {
  const options = {
    baseURL: ASSETS,
    endpointURL: ENDPOINT,
    serveInitialOptionsInSeperateRequest: 'options.js',
    // Altair shows the window it opened last: the first question goes last.
    initialWindows: READY_QUERIES.toReversed().map(({ name, query, variables }) => ({
      initialName: name,
      endpointURL: ENDPOINT,
      initialQuery: query,
      initialVariables: JSON.stringify(variables ?? {}, null, 2),
      ...(query.includes('\nmutation ') ? { initialHeaders: { 'x-api-key': '' } } : {})
    })),
    initialSettings: {
      theme: 'light',
      'schema.reloadOnStart': true,
      'alert.disableUpdateNotification': true,
      'alert.disableWarnings': true,
      'banners.disable': true,
      disablePushNotification: true
    },
    disableAccount: true,
    instanceStorageNamespace: 'entente_'
  }
  const page = renderAltair(options)
    .replace('<title>Altair</title>', '<title>Entente</title>')
    .replace(/<style nonce="">/, '<style>')
  // Altair wants a whole URL, and only the browser knows by which name it reached us.
  const start = renderInitialOptions(options).replaceAll(
    `\`${ENDPOINT}\``,
    `new URL('${ENDPOINT}', location.href).href`
  )
  await app.register(fastifyStatic, { root: getDistDirectory(), prefix: ASSETS, decorateReply: false, wildcard: false })
  app.get('/', (_request, reply) => reply.type('text/html; charset=utf-8').send(page))
  app.get(`${ASSETS}options.js`, (_request, reply) => reply.type('text/javascript; charset=utf-8').send(start))
}
