/** The public JSON document of `entente extract --json`: what one article yields. Clients rely on these names. */
export interface ExtractionReport {
  readonly article: {
    readonly id: string
    readonly file?: string
    readonly title: string | null
    readonly published: string | null
    readonly publishedBasis: 'STATED' | 'IMPLIED' | null
    readonly publisher: string | null
    readonly language: string
    readonly story: { readonly start: number; readonly end: number }
  }
  /** ISO 3166-1 alpha-2. */
  readonly countries: readonly string[]
  readonly leaders: readonly {
    readonly name: string
    readonly office: string | null
    readonly country: string | null
  }[]
  readonly organizations: readonly string[]
  /** Territories that govern themselves without being states: among the parties they stand with the organisations. */
  readonly territories: readonly string[]
  readonly summits: readonly ReportedSummit[]
  readonly agreements: readonly ReportedAgreement[]
  readonly interactions: readonly ReportedInteraction[]
  readonly claims: readonly unknown[]
  readonly notes: readonly {
    readonly rule: string
    readonly severity: string
    readonly message: string
    readonly quote: string
    readonly start: number
    readonly end: number
  }[]
}

export interface ReportedSummit {
  readonly level: string
  readonly format: string
  readonly status: string
  /** Names. */
  readonly leaders: readonly string[]
  readonly countries: readonly string[]
  readonly organizations: readonly string[]
  readonly place: { readonly city: string | null; readonly country: string | null } | null
  readonly host: string | null
  /** EDTF, null where the text gives none; a window worked out from context goes into `window`. */
  readonly date: string | null
  readonly window: string | null
  readonly framework: string | null
  readonly quotes: readonly string[]
}

export interface ReportedAgreement {
  readonly kind: string
  readonly title: string
  readonly status: string
  /** Alpha-2 codes or organisation names. */
  readonly parties: readonly string[]
  readonly date: string | null
  readonly window: string | null
  /** The day by which something was promised, EDTF. */
  readonly deadline: string | null
  readonly topics: readonly string[]
  readonly quotes: readonly string[]
}

export interface ReportedInteraction {
  readonly type: string
  readonly mode: string | null
  /** Alpha-2 codes or organisation names. */
  readonly sources: readonly string[]
  readonly targets: readonly string[]
  readonly date: string | null
  readonly quote: string
  readonly quotes: readonly string[]
}
