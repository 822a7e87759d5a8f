import type { FieldNode, GraphQLResolveInfo, SelectionSetNode } from 'graphql'
import { Kind } from 'graphql'

type Told = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>

/** Kept as long as the document, which Mercurius keeps for the next who sends its text. */
const known = new WeakMap<FieldNode, Map<string, boolean>>()

/**
 * Whether a field is wanted below the one that is being answered: `edges node agreements`. What a fragment wants counts
 * for whatever type it is of, and so does what a directive may leave out: this is to know what to bring along, not
 * what to answer.
 */
export function wants({ fieldNodes, fragments }: Told, ...path: readonly string[]): boolean {
  const [first] = fieldNodes
  if (first === undefined) return false
  const key = path.join(' ')
  const answers = known.get(first) ?? new Map<string, boolean>()
  known.set(first, answers)
  let answer = answers.get(key)
  if (answer === undefined) {
    answer = fieldNodes.some(({ selectionSet }) => selects(selectionSet, path, fragments))
    answers.set(key, answer)
  }
  return answer
}

function selects(
  selections: SelectionSetNode | undefined,
  path: readonly string[],
  fragments: Told['fragments']
): boolean {
  const [wanted, ...rest] = path
  return (selections?.selections ?? []).some(selection => {
    if (selection.kind === Kind.INLINE_FRAGMENT) return selects(selection.selectionSet, path, fragments)
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      return selects(fragments[selection.name.value]?.selectionSet, path, fragments)
    }
    if (selection.name.value !== wanted) return false
    return rest.length === 0 || selects(selection.selectionSet, rest, fragments)
  })
}
