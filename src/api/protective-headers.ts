import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import helmet from 'helmet'

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

/**
 * The headers that Helmet sets, which keep browsers from what no page of ours does. They are the same for every answer, so
 * Helmet is asked once: asked for each request it takes longer than an answer that is kept.
 */
export function protectiveHeaders(): Readonly<Record<string, string>> {
  const sample = new ServerResponse(new IncomingMessage(new Socket()))
  // The service may stand behind plain HTTP on somebody's own machine: the proxy that adds TLS adds HSTS too.
  const protect = helmet({ contentSecurityPolicy: CONTENT_SECURITY_POLICY, strictTransportSecurity: false })
  protect(sample.req, sample, error => {
    if (error !== undefined) throw error as Error
  })
  return Object.fromEntries(Object.entries(sample.getHeaders()).map(([name, value]) => [name, String(value)]))
}
