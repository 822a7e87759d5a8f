import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import helmet from 'helmet'
import type { HelmetOptions } from 'helmet'

/**
 * What a page of ours may load: its own server's files and nothing else. Styles may stand in the page, because the
 * query editor writes its own; scripts may not.
 */
const CONTENT_SECURITY_POLICY = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'self'"],
    baseUri: ["'self'"],
    connectSrc: ["'self'"],
    fontSrc: ["'self'", 'data:'],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
    frameSrc: ["'self'"],
    imgSrc: ["'self'", 'data:'],
    objectSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'", "'unsafe-inline'"],
    workerSrc: ["'self'", 'blob:']
  }
}

/** The service may stand behind plain HTTP on somebody's own machine: the proxy that adds TLS adds HSTS too. */
const WITHOUT_TLS = { strictTransportSecurity: false } as const

/**
 * What an answer in JSON may do where a browser takes it for a page: nothing. None is ever opened as one, for whoever asks
 * has to send a header that no link, form or frame sends; so what tells browsers how to treat pages is left out.
 */
const NO_PAGE = {
  ...WITHOUT_TLS,
  contentSecurityPolicy: { useDefaults: false, directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] } },
  xFrameOptions: { action: 'deny' },
  crossOriginOpenerPolicy: false,
  originAgentCluster: false,
  xDnsPrefetchControl: false,
  xDownloadOptions: false,
  xPermittedCrossDomainPolicies: false,
  xXssProtection: false
} satisfies HelmetOptions

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Set for routes that answer whoever sends a header that browsers send for no page. */
    isNoPage?: boolean
  }
}

export type Headers = Readonly<Record<string, string>>

/**
 * The headers that Helmet sets, which keep browsers from what no page of ours does. They are the same for every answer of
 * a kind, so Helmet is asked once: asked for each request it takes longer than an answer that is kept.
 */
export function protectiveHeaders(): { readonly pages: Headers; readonly others: Headers } {
  return {
    pages: headersBy({ ...WITHOUT_TLS, contentSecurityPolicy: CONTENT_SECURITY_POLICY }),
    others: headersBy(NO_PAGE)
  }
}

function headersBy(options: HelmetOptions): Headers {
  const sample = new ServerResponse(new IncomingMessage(new Socket()))
  const protect = helmet(options)
  protect(sample.req, sample, error => {
    if (error !== undefined) throw error as Error
  })
  return Object.fromEntries(Object.entries(sample.getHeaders()).map(([name, value]) => [name, String(value)]))
}
