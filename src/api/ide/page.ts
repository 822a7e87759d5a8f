import fastifyStatic from '@fastify/static'
import { getDistDirectory, renderAltair, renderInitialOptions } from 'altair-static'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { NotFoundError } from '../../domain/errors.js'
import { questionList } from './question-list.js'
import { readQuestions } from './questions.js'
import { READY_QUERIES } from './queries.js'
import type { ReadyQuery } from './queries.js'

const ASSETS = '/ide/'
const ENDPOINT = '/graphql'
const QUESTIONS = '/questions'

/** An editor: the tabs it opens with, and the name under which a browser keeps what has been written in it. */
interface Editor {
  readonly tabs: readonly ReadyQuery[]
  readonly namespace: string
  /** The script beside its files that holds the tabs: the policy lets none stand in the page. */
  readonly script: string
}

/**
 * Serves the query editor at `/`, its files under /ide/, and at /questions all that docs/queries asks, each to be
 * opened in an editor of its own. All of it comes from this server, so it works without a network and under our content
 * security policy.
 */
export async function registerIde(app: FastifyInstance): Promise<void> {
  const questions = readQuestions()
  const list = questionList(questions)
  const editorFor = (id: string | undefined): Editor => {
    if (id === undefined) return { tabs: READY_QUERIES, namespace: 'entente_', script: 'options.js' }
    const found = questions.find(question => question.id === id)
    if (found === undefined) throw new NotFoundError(`there is no question "${id}"; ${QUESTIONS} lists them`)
    const { question, query, variables } = found
    const tab = { name: nameOf(id), query: `# ${question}\n${query}\n`, variables }
    return { tabs: [tab], namespace: `entente_${id}_`, script: `options-${id}.js` }
  }
  await app.register(fastifyStatic, { root: getDistDirectory(), prefix: ASSETS, decorateReply: false, wildcard: false })
  app.get<Asked>('/', ASKED, ({ query }, reply) =>
    reply.type('text/html; charset=utf-8').send(page(editorFor(query.question)))
  )
  const sendScript = (editor: Editor, reply: FastifyReply): FastifyReply =>
    reply.type('text/javascript; charset=utf-8').send(script(editor))
  app.get(`${ASSETS}options.js`, (_request, reply) => sendScript(editorFor(undefined), reply))
  app.get<{ Params: { readonly id: string } }>(`${ASSETS}options-:id.js`, ({ params }, reply) =>
    sendScript(editorFor(params.id), reply)
  )
  app.get(QUESTIONS, (_request, reply) => reply.type('text/html; charset=utf-8').send(list))
}

interface Asked {
  readonly Querystring: { readonly question?: string }
}
const ASKED = { schema: { querystring: { type: 'object', properties: { question: { type: 'string' } } } } }

/** `05-travel-of-a-leader`: "Travel of a leader". */
function nameOf(id: string): string {
  const words = id.replace(/^\d+-/u, '').replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function page(editor: Editor): string {
  return renderAltair(optionsOf(editor))
    .replace('<title>Altair</title>', '<title>Entente</title>')
    .replace(/<style nonce="">/, '<style>')
    .replace('</body>', `${LINK_TO_QUESTIONS}</body>`)
}

/** Stands over the foot of the answers, as the editor has no place for a link; in a new tab, as it asks whoever leaves it. */
const LINK_TO_QUESTIONS =
  `<a href="${QUESTIONS}" target="_blank" style="position:fixed;right:24px;bottom:16px;z-index:9;padding:6px 12px;border-radius:4px;` +
  'background:#1f4f8f;color:#fff;font:14px sans-serif;text-decoration:none">More questions</a>'

function script(editor: Editor): string {
  // Altair wants a whole URL, and only the browser knows by which name it reached us.
  return renderInitialOptions(optionsOf(editor)).replaceAll(
    `\`${ENDPOINT}\``,
    `new URL('${ENDPOINT}', location.href).href`
  )
}

function optionsOf({ tabs, namespace, script }: Editor): NonNullable<Parameters<typeof renderAltair>[0]> {
  return {
    baseURL: ASSETS,
    endpointURL: ENDPOINT,
    serveInitialOptionsInSeperateRequest: script,
    // Altair shows the window it opened last: the first question goes last.
    initialWindows: tabs.toReversed().map(({ name, query, variables }) => ({
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
    instanceStorageNamespace: namespace
  }
}
