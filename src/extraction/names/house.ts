import type { ActorKey } from '../../domain/claim.js'
import type { Reference } from '../../reference/reference.js'

/** Words in the name of a publisher that is a state's own office: "Ministry of Foreign Affairs of Gondor". */
const OFFICIAL =
  /\b(?:government|ministry|department|embassy|presidency|chancellery|office of the|press office|white house|foreign office|prime minister's office)\b/i

const padded = (name: string): string => ` ${name.replace(/[^\p{L}.]+/gu, ' ').trim()} `

/** Whose own office published the article: "the Foreign Ministry of Gondor" is Gondor. Null for newspapers and wherever no state is named. */
export function houseOf(publisher: string | null, reference: Reference): ActorKey | null {
  if (!publisher || !OFFICIAL.test(publisher)) return null
  const text = padded(publisher)
  let best: { readonly code: string; readonly length: number } | null = null
  for (const { code, name, aliases, demonyms, metonyms } of reference.countries.values())
    for (const called of [name, ...aliases, ...demonyms, ...metonyms]) {
      const words = padded(called)
      // "Department of State" is a ministry in many states
      const says = words.length > (best?.length ?? 0) && !SHARED.test(called) && text.includes(words)
      if (says) best = { code, length: words.length }
    }
  return best ? `country:${best.code}` : null
}

const SHARED = /^(?:the )?(?:department of state|foreign office|presidential palace)$/i
