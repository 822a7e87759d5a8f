import type { Day } from '../domain/partial-date.js'
import type { FrameworkKind, OfficeKind, OrganizationKind } from '../domain/vocabulary.js'

/**
 * The facts the product knows beforehand, as plain records. They are generated into `data/` by `scripts/reference`
 * from named public sources and read once by `loadReference`.
 */
export interface CountryRecord {
  /** ISO 3166-1 alpha-2, the key everywhere. */
  readonly code: string
  readonly alpha3: string
  readonly wikidataId: string | null
  readonly name: string
  readonly officialName: string | null
  /** Other names in use, English, historical ones marked in `formerNames`. */
  readonly aliases: readonly string[]
  readonly formerNames: readonly string[]
  /** "Japanese", "Filipino", "Filipina", "Filipinos": adjectives and nouns for the people. */
  readonly demonyms: readonly string[]
  readonly capital: string | null
  /** Names that stand for its government: "Seoul", "Blue House", "the Élysée". The capital is not repeated. */
  readonly metonyms: readonly string[]
  /** A territory has an ISO code but no foreign policy of its own: `sovereign` acts for it. */
  readonly sovereign: string | null
}

export interface MembershipRecord {
  readonly country: string
  /** EDTF; null where unknown. */
  readonly from: string | null
  readonly until: string | null
  readonly role: 'MEMBER' | 'OBSERVER' | 'ASSOCIATE' | 'CANDIDATE' | 'SUSPENDED'
}

export interface OrganizationRecord {
  readonly id: string
  readonly wikidataId: string | null
  readonly name: string
  readonly aliases: readonly string[]
  readonly kind: OrganizationKind
  readonly members: readonly MembershipRecord[]
  /** The organisation it is a body of: the European Commission's is `european-union`. */
  readonly partOf: string | null
  /** For movements: the countries it is rooted in. */
  readonly countries: readonly string[]
  readonly headquarters: { readonly city: string; readonly country: string } | null
  readonly source: string
  readonly verifiedAt: Day | null
}

export interface FrameworkRecord {
  readonly id: string
  readonly name: string
  readonly aliases: readonly string[]
  readonly kind: FrameworkKind
  readonly countries: readonly string[]
  readonly organizations: readonly string[]
  /** The organisation whose meetings it is, if any: G7 the club is the organisation `g7`, its summits the framework `g7`. */
  readonly organization: string | null
  readonly source: string
  readonly verifiedAt: Day | null
}

export interface LeaderRecord {
  readonly id: string
  readonly wikidataId: string | null
  readonly name: string
  readonly aliases: readonly string[]
}

export interface OfficeRecord {
  /** `KR:president`, `EU:high-representative`. */
  readonly id: string
  readonly title: string
  /** Other ways to say the title: "premier", "PM", "foreign secretary". */
  readonly titles: readonly string[]
  readonly kind: OfficeKind
  readonly country: string | null
  /** Organisation slug. */
  readonly organization: string | null
  /** For ambassadors and envoys: where to (alpha-2 code or organisation slug). */
  readonly to: string | null
}

export interface TenureRecord {
  readonly leader: string
  readonly office: string
  /** EDTF; null where unknown. */
  readonly from: string | null
  readonly until: string | null
  readonly acting: boolean
  /** Held with others by design (co-princes, a collective presidency) or disputed. */
  readonly shared: boolean
  readonly disputed: boolean
  readonly source: string
  /** A tenure that could not be checked never decides who a title alone means. */
  readonly verified: boolean
  /**
   * For a tenure without an end: the last day its source vouches for. Later the holder is likely, not certain:
   * `holders` then gives the tenure with `verified: false`. Null or absent where the end is known.
   */
  readonly knownUntil?: Day | null
}

export interface TopicRecord {
  readonly id: string
  readonly name: string
  /** Words and phrases, lower case, that raise it. */
  readonly terms: readonly string[]
}

/** A name that two entities carry: what it means alone, if anything. */
export interface AmbiguityRecord {
  readonly form: string
  readonly rule: string
  /** Country code that the form means where the text gives no hint; null: nothing without context. */
  readonly preferred: string | null
}

export interface PlaceRecord {
  readonly name: string
  readonly country: string
  readonly aliases: readonly string[]
  readonly population: number | null
}

export interface Reference {
  /** Changes when any record does; part of the extractor's and the resolver's version. */
  readonly digest: string
  readonly countries: ReadonlyMap<string, CountryRecord>
  readonly organizations: ReadonlyMap<string, OrganizationRecord>
  readonly frameworks: ReadonlyMap<string, FrameworkRecord>
  readonly leaders: ReadonlyMap<string, LeaderRecord>
  readonly offices: ReadonlyMap<string, OfficeRecord>
  readonly tenures: readonly TenureRecord[]
  readonly topics: ReadonlyMap<string, TopicRecord>
  readonly places: readonly PlaceRecord[]
  readonly ambiguities: readonly AmbiguityRecord[]
  tenuresOfLeader(leader: string): readonly TenureRecord[]
  tenuresOfOffice(office: string): readonly TenureRecord[]
  /** Offices of a country (alpha-2) or an organisation (slug). */
  officesOf(owner: string): readonly OfficeRecord[]
  /**
   * Tenures of that office whose days may cover `on`; unknown ends count as open, unverified ones included.
   * On a day of hand-over only the incoming holder.
   */
  holders(office: string, on: Day): readonly TenureRecord[]
  /** Where the build has worked it out; absent for data that somebody changed since. */
  readonly firstWords?: NamesByFirstWord
}

/** Whose names begin with a word (as `nameKeys` writes it), in the order of the records. */
export interface NamesByFirstWord {
  readonly countries: (word: string) => readonly CountryRecord[]
  readonly organizations: (word: string) => readonly OrganizationRecord[]
  readonly frameworks: (word: string) => readonly FrameworkRecord[]
  readonly topics: (word: string) => readonly TopicRecord[]
  readonly places: (word: string) => readonly PlaceRecord[]
  readonly leaders: (word: string) => readonly LeaderRecord[]
  /** Ids of leaders any of whose names holds the word. */
  readonly leadersOf: (word: string) => readonly string[]
}
