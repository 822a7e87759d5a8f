import type { AgreementFacts, Claim } from '../../domain/claim.js'
import { parsePartialDate, type PartialDate } from '../../domain/partial-date.js'
import { deadlinePhrase } from '../dates/deadline-phrases.js'
import type { Stage } from '../document.js'

/**
 * In: agreements. Out: those that say by when in words no date is made of ("by the end of the year", "within 30 days")
 * with that day, and without those words in their titles. A phrase belongs to the last thing agreed before it.
 */
export const deadlines: Stage = {
  name: 'deadlines',
  run: document => {
    const { published } = document.article
    const promises = document.claims.filter(isAgreement)
    const claims = document.claims.map(claim => {
      if (!isAgreement(claim)) return claim
      if (claim.facts.deadline !== null) {
        const deadline = ahead(claim.facts.deadline, claim.date ?? published)
        return deadline === claim.facts.deadline ? claim : { ...claim, facts: { ...claim.facts, deadline } }
      }
      const phrase = deadlinePhrase(claim.quote, claim.date, published)
      const at = claim.quote.indexOf(claim.facts.title)
      if (phrase === null || at < 0 || at >= phrase.start) return claim
      const between = promises.some(other => {
        const place = other.start === claim.start ? claim.quote.indexOf(other.facts.title) : -1
        return place > at && place < phrase.start
      })
      if (between) return claim
      const words = claim.quote.slice(at, phrase.start).trimEnd()
      const title = words.length < claim.facts.title.length ? words : claim.facts.title
      return { ...claim, facts: { ...claim.facts, title, deadline: phrase.date } }
    })
    return { ...document, claims }
  }
}

/** "agreed on Monday to withdraw by June 1": nobody promises anything by a day gone by, so the next such day is meant. */
function ahead(deadline: PartialDate, promised: PartialDate | null): PartialDate {
  const [day, from] = [deadline.latest, promised?.earliest ?? null]
  if (deadline.basis !== 'IMPLIED' || day === null || from === null || day >= from) return deadline
  const year = /^(\d{4})(-.+)$/.exec(deadline.edtf)
  if (year === null || Number(from.slice(0, 4)) - Number(year[1]) > 1) return deadline
  return parsePartialDate(`${Number(year[1]) + 1}${year[2]}`, 'IMPLIED') ?? deadline
}

function isAgreement(claim: Claim): claim is Claim & { readonly facts: AgreementFacts } {
  return claim.facts.kind === 'AGREEMENT'
}
