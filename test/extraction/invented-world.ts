import { createContext } from '../../src/extraction/extract.js'
import type { ExtractionContext } from '../../src/extraction/document.js'
import { indexReference } from '../../src/reference/index-reference.js'
import type {
  CountryRecord,
  LeaderRecord,
  OfficeRecord,
  OrganizationRecord,
  TenureRecord
} from '../../src/reference/reference.js'
import type { OfficeKind, OrganizationKind } from '../../src/domain/vocabulary.js'

/**
 * A small world that exists nowhere, so that no knowledge of the real one leaks into the cases: five countries (codes that
 * ISO leaves to users), their offices and holders, a bloc, a council, a movement and a framework.
 */
function country(
  code: string,
  name: string,
  demonyms: string[],
  capital: string,
  metonyms: string[] = []
): CountryRecord {
  return {
    code,
    alpha3: `${code}X`,
    wikidataId: null,
    name,
    officialName: `Republic of ${name}`,
    aliases: [],
    formerNames: [],
    demonyms,
    capital,
    metonyms,
    sovereign: null
  }
}

function organization(
  id: string,
  name: string,
  aliases: string[],
  kind: OrganizationKind,
  partOf: string | null = null
): OrganizationRecord {
  return {
    id,
    wikidataId: null,
    name,
    aliases,
    kind,
    members: [],
    partOf,
    countries: [],
    headquarters: null,
    source: 'invented',
    verifiedAt: null
  }
}

const leader = (id: string, name: string, aliases: string[] = []): LeaderRecord => ({
  id,
  wikidataId: null,
  name,
  aliases
})

function office(
  id: string,
  title: string,
  kind: OfficeKind,
  owner: { country?: string; organization?: string }
): OfficeRecord {
  return {
    id,
    title,
    titles: [],
    kind,
    country: owner.country ?? null,
    organization: owner.organization ?? null,
    to: null
  }
}

function tenure(
  holder: string,
  of: string,
  from: string,
  until: string | null,
  rest: Partial<TenureRecord> = {}
): TenureRecord {
  return {
    leader: holder,
    office: of,
    from,
    until,
    acting: false,
    shared: false,
    disputed: false,
    source: 'invented',
    verified: true,
    ...rest
  }
}

const reference = indexReference({
  digest: 'invented-world',
  countries: [
    country('QV', 'Valdoria', ['Valdorian', 'Valdorians'], 'Sorrel', ['Amber Palace']),
    country('QM', 'Merrowland', ['Merrowlander', 'Merrowish'], 'Port Ansel', ['The Weir']),
    country('QN', 'Nordhaven', ['Nordhavener', 'Nordhavish'], 'Isby'),
    country('QT', 'Tamaris', ['Tamarisian', 'Tamarisians'], 'Oum'),
    country('QX', 'Jordan', ['Jordanian'], 'Amman')
  ],
  organizations: [
    organization('inner-sea-union', 'Inner Sea Union', ['ISU'], 'BLOC'),
    organization('inner-sea-commission', 'Inner Sea Commission', [], 'BODY', 'inner-sea-union'),
    organization('salt-marsh-front', 'Salt Marsh Front', ['SMF'], 'MOVEMENT'),
    organization('lantern-aid', 'Lantern Aid', [], 'NGO')
  ],
  frameworks: [
    {
      id: 'lantern-dialogue',
      name: 'Lantern Dialogue',
      aliases: [],
      kind: 'BILATERAL',
      countries: ['QV', 'QM'],
      organizations: [],
      organization: null,
      source: 'invented',
      verifiedAt: null
    }
  ],
  leaders: [
    leader('ilse-varga-morn', 'Ilse Varga-Morn', ['Ilse Varga Morn']),
    leader('tobin-ashgrove', 'Tobin Ashgrove'),
    leader('han-so-yun', 'Han So-yun'),
    leader('karel-dusk', 'Karel Dusk'),
    leader('abdel-al-quorin', 'Abdel al-Quorin'),
    leader('petra-lund', 'Petra Lund'),
    leader('marta-lund', 'Marta Lund')
  ],
  offices: [
    office('QV:president', 'President', 'HEAD_OF_STATE', { country: 'QV' }),
    office('QM:prime-minister', 'Prime Minister', 'HEAD_OF_GOVERNMENT', { country: 'QM' }),
    office('QN:foreign-minister', 'Foreign Minister', 'FOREIGN_MINISTER', { country: 'QN' }),
    office('QT:president', 'President', 'HEAD_OF_STATE', { country: 'QT' }),
    office('inner-sea-union:secretary-general', 'Secretary General', 'ORGANIZATION_HEAD', {
      organization: 'inner-sea-union'
    })
  ],
  tenures: [
    tenure('karel-dusk', 'QV:president', '2008-01-10', '2018-03-01'),
    tenure('ilse-varga-morn', 'QV:president', '2018-03-01', '2027-03-01'),
    tenure('tobin-ashgrove', 'QM:prime-minister', '2021-05-20', '2026-01-15'),
    tenure('han-so-yun', 'QN:foreign-minister', '2023-02-01', null),
    tenure('abdel-al-quorin', 'QT:president', '2015-06-01', null),
    tenure('petra-lund', 'inner-sea-union:secretary-general', '2020-01-01', '2026-12-31')
  ],
  topics: [{ id: 'fisheries', name: 'Fisheries', terms: ['fishing quotas', 'fisheries'] }],
  places: [
    { name: 'Gullport', country: 'QM', aliases: [], population: 400_000 },
    { name: 'The Weir', country: 'QM', aliases: [], population: 300_000 },
    { name: 'Brackwater', country: 'QN', aliases: [], population: 900_000 }
  ],
  ambiguities: []
})

export const inventedContext: ExtractionContext = createContext(reference)
