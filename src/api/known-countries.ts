import { InputError } from '../domain/errors.js'
import type { KeySet, StoreReader } from '../graph/store.js'

/**
 * Rejects for a country that there is not: "UK" instead of "GB" would otherwise be an empty list that looks like an
 * answer. Costs one call, and only where a filter names countries.
 */
export async function requireCountries(
  { countries }: { readonly countries?: KeySet },
  store: Pick<StoreReader, 'countriesByCodes'>,
  field = 'filter.countries'
): Promise<void> {
  if (!countries) return
  const keys = [...new Set([countries.all, countries.any, countries.none].flatMap(part => part ?? []))]
  const codes = keys.map(key => key.replace('country:', ''))
  const found = codes.length === 0 ? [] : await store.countriesByCodes(codes)
  const unknown = codes.filter((_code, index) => !found[index])
  if (unknown.length === 0) return
  throw new InputError(
    `${field}: there is no country with the code ${unknown.join(', ')}; ` +
      'codes are ISO 3166-1 alpha-2, and { countries { edges { node { code name } } } } lists them',
    { code: 'BAD_COUNTRY_CODE', field }
  )
}
