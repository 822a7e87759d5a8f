type Many<T> = T | readonly T[] | null | undefined

/** Hand-made answers for one article. `*_ok` holds what is accepted beside the first answer. */
export interface Gold {
  readonly text?: string
  readonly title?: string | null
  readonly publisher?: string | null
  readonly published?: string | null
  readonly url?: string | null
  readonly negative?: boolean
  readonly countries: readonly string[]
  readonly countries_other?: readonly string[]
  readonly leaders: readonly GoldLeader[]
  readonly organizations: readonly string[]
  readonly meetings: readonly GoldMeeting[]
  readonly agreements: readonly GoldAgreement[]
  readonly interactions: readonly GoldInteraction[]
  readonly main_story_start?: number
  readonly main_story_end?: number
}

export interface GoldLeader {
  readonly name: string
  readonly aliases?: readonly string[]
  readonly office?: string | null
  readonly country: string | null
  readonly salience?: string
}

interface GoldEvent {
  readonly quote: string
  readonly quote_ok?: Many<string>
  readonly optional?: boolean
  readonly date?: string | null
  readonly date_ok?: Many<string | null>
}

export interface GoldMeeting extends GoldEvent {
  readonly status: string
  readonly status_ok?: Many<string>
  readonly participants: readonly string[]
  readonly countries: readonly string[]
  readonly countries_ok?: readonly (string | readonly string[])[]
  readonly place?: string | null
  readonly place_ok?: Many<string | null>
  readonly place_country?: string | null
  readonly place_country_ok?: Many<string>
}

export interface GoldAgreement extends GoldEvent {
  readonly title?: string
  readonly status: string
  readonly status_ok?: Many<string>
  readonly parties: readonly string[]
  readonly parties_ok?: readonly (string | readonly string[])[]
}

export interface GoldInteraction extends GoldEvent {
  readonly type: string
  readonly type_ok?: Many<string>
  readonly source: string
  readonly source_ok?: Many<string>
  readonly target: string
  readonly target_ok?: Many<string>
}

/** A value that may be one, several or none, as a list. */
export function listed<T>(value: Many<T>): T[] {
  return value == null ? [] : ([value].flat() as T[])
}
