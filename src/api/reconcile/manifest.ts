import { BATCH_SIZE } from './query.js'
import { RECONCILED_TYPES } from './entities.js'

const PREVIEW = { width: 400, height: 160 } as const
/** What our ids are in; the exports in RDF name things by the same. */
const IDENTIFIER_SPACE = 'urn:entente:'

/** What there is, and where, as the specification 0.2 has it. `base` is the address of the service. */
export function manifest(base: string): object {
  const at = (path: string): object => ({ service_url: base, service_path: `/reconcile/suggest/${path}` })
  return {
    versions: ['0.2'],
    name: 'Entente: countries, leaders, organisations and diplomatic frameworks',
    identifierSpace: IDENTIFIER_SPACE,
    schemaSpace: 'https://schema.org/Thing',
    defaultTypes: RECONCILED_TYPES.map(({ id, name }) => ({ id, name })),
    batchSize: BATCH_SIZE,
    view: { url: `${base}/reconcile/preview?id={{id}}` },
    preview: { url: `${base}/reconcile/preview?id={{id}}`, ...PREVIEW },
    suggest: { entity: at('entity'), type: at('type'), property: at('property') },
    extend: {
      propose_properties: { service_url: base, service_path: '/reconcile/properties' },
      property_settings: []
    }
  }
}
