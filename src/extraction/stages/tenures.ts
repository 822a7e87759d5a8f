import type { ActorKey, Participant } from '../../domain/claim.js'
import type { Mention, Stage } from '../document.js'
import { claimsFrom } from '../events/claims.js'
import type { ClaimDraft } from '../events/claims.js'

/**
 * In: leaders. Out: one TENURE claim for each office holder that no list has, from the first sentence that gives name and
 * title together: the text alone says that this person held this office then.
 */
export const tenures: Stage = {
  name: 'tenures',
  run(document, context) {
    const firsts = new Map<ActorKey, Mention>()
    for (const mention of document.mentions) {
      const actor = mention.actors[0]
      if (mention.kind !== 'LEADER' || mention.form !== 'NAME' || !actor?.startsWith('leader:~')) continue
      if (mention.office?.of && !mention.office.former && !firsts.has(actor)) firsts.set(actor, mention)
    }
    if (firsts.size === 0) return document
    const names = longestNames(document.mentions)
    const drafts: ClaimDraft[] = []
    let next = 0
    for (const [actor, mention] of firsts) {
      while ((document.sentences[next]?.end ?? Infinity) < mention.end) next++ // both stand in text order
      const sentence = document.sentences[next]
      const { office } = mention
      if (!sentence || sentence.start > mention.start || sentence.form === 'CAPTION' || !office?.of) continue
      const holder: Participant = { actor, role: 'HOLDER', onBehalfOf: office.of }
      drafts.push({
        sentence,
        event: `t${drafts.length + 1}`,
        participants: [holder],
        facts: {
          kind: 'TENURE',
          title: office.title,
          officeKind: office.kind,
          of: office.of,
          name: names.get(actor) ?? mention.text
        },
        date: null,
        window: document.article.published,
        reality: 'HELD',
        basis: 'STATED',
        attribution: null,
        confidence: 0.7,
        rule: 'tenures.titleAndName'
      })
    }
    return { ...document, claims: [...document.claims, ...claimsFrom(drafts, document, context)] }
  }
}

function longestNames(mentions: readonly Mention[]): Map<ActorKey, string> {
  const names = new Map<ActorKey, string>()
  for (const { kind, actors, text, form } of mentions) {
    const [actor] = actors
    if (kind !== 'LEADER' || form !== 'NAME' || !actor) continue
    if (text.length > (names.get(actor)?.length ?? 0)) names.set(actor, text)
  }
  return names
}
