import type { ActorKey, ArticleEntity } from '../../domain/claim.js'
import { formsOf } from '../../domain/resolution/entity-forms.js'
import { entitiesOf, isAboutEntities } from '../../domain/resolution/entity-decisions.js'
import type { StoreDump } from '../../graph/store.js'
import { canonicalJson } from '../canonical.js'
import { resolvedEntities } from '../prepare.js'
import type { ReferenceNames } from '../resolver-context.js'

/** What people decided about who is who and does not show: on nodes, and in whom articles name. */
export function entityProblems(
  { articles, learnt, decidedLeaders, decisions }: StoreDump,
  names: ReferenceNames
): string[] {
  const holding = decisions.filter(one => one.undoneAt === null && isAboutEntities(one))
  const stored = [...learnt, ...decidedLeaders]
  const there = new Set(stored.map(({ id }) => id))
  const spokenOf = [...stored.map(({ id }) => id as ActorKey), ...holding.flatMap(entitiesOf)]
  const forms = new Map(formsOf(spokenOf, holding).map(form => [form.entity as string, form]))
  const missing = [...forms.values()].flatMap(({ entity, into, called }) =>
    there.has(entity) || (into === null && called === null)
      ? []
      : [`${entity} stands as the reference data say, and people decided ${canonicalJson({ into, called })}`]
  )
  const nodes = stored.flatMap(({ id, record: { into = null, called = null } }) => {
    const form = forms.get(id)
    const right = form && { into: form.into, called: form.called }
    return right && canonicalJson(right) !== canonicalJson({ into, called })
      ? [`${id} stands as ${canonicalJson({ into, called })}, and people decided ${canonicalJson(right)}`]
      : []
  })
  const named = articles.flatMap(({ article, entities }) => {
    const told = entities as readonly ArticleEntity[]
    // Only what people decided: whom the reference data knows by now is seen when an article is read anew.
    const right = resolvedEntities(told, { ...names, knownAs: key => key, actorOf: decidedOf(names) }, article.id)
    const wrong = told.filter((entity, index) => entity.actor !== right[index]?.actor)
    return wrong.map(({ actor }) => `article ${article.id} names ${actor}, which people decided is somebody else`)
  })
  return [...missing, ...nodes, ...named].sort()
}

/** Of a key that is stored, who it is by what people decided. */
const decidedOf =
  (names: ReferenceNames): ReferenceNames['actorOf'] =>
  (key, article) =>
    names.decided ? names.actorOf(key, article) : key
