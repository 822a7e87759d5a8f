import type { FieldNode, GraphQLResolveInfo, SelectionSetNode } from 'graphql'
import { Kind } from 'graphql'
import { remembered } from '../domain/memo.js'

type Told = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>

/** Kept as long as the document, which Mercurius keeps for the next who sends its text. */
const answersOf = remembered((_field: FieldNode) => new Map<string, boolean>())

function answered({ fieldNodes }: Told, question: string, answer: () => boolean): boolean {
  const [first] = fieldNodes
  if (first === undefined) return false
  const answers = answersOf(first)
  let told = answers.get(question)
  if (told === undefined) answers.set(question, (told = answer()))
  return told
}

/**
 * Whether a field is wanted below the one that is being answered: `edges node agreements`. What a fragment wants counts
 * for whatever type it is of, and so does what a directive may leave out: this is to know what to bring along, not
 * what to answer.
 */
export function wants(told: Told, ...path: readonly string[]): boolean {
  return answered(told, path.join(' '), () => selected(told, path).length > 0)
}

/** Whether of what stands at `path` nothing is wanted but some of these fields. */
export function wantsOnly(told: Told, fields: readonly string[], ...path: readonly string[]): boolean {
  return answered(told, `${path.join(' ')} only ${fields.join(' ')}`, () =>
    selected(told, path).every(({ selectionSet }) =>
      fieldsIn(selectionSet, told.fragments).every(({ name }) => fields.includes(name.value))
    )
  )
}

/** The fields that stand at `path`, under whatever alias. */
function selected({ fieldNodes, fragments }: Told, path: readonly string[]): readonly FieldNode[] {
  return path.reduce<readonly FieldNode[]>(
    (nodes, wanted) =>
      nodes
        .flatMap(({ selectionSet }) => fieldsIn(selectionSet, fragments))
        .filter(({ name }) => name.value === wanted),
    fieldNodes
  )
}

function fieldsIn(selections: SelectionSetNode | undefined, fragments: Told['fragments']): readonly FieldNode[] {
  return (selections?.selections ?? []).flatMap(selection => {
    if (selection.kind === Kind.FIELD) return [selection]
    if (selection.kind === Kind.INLINE_FRAGMENT) return fieldsIn(selection.selectionSet, fragments)
    return fieldsIn(fragments[selection.name.value]?.selectionSet, fragments)
  })
}
