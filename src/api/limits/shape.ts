import { Kind } from 'graphql'
import type { ASTVisitor, FragmentDefinitionNode, SelectionSetNode, ValidationContext, ValidationRule } from 'graphql'
import { limitError } from './limit-error.js'

/**
 * Levels of a selection: fields within fields. Fragments, named or not, add none of their own. Introspection is left
 * out: graphql's own rule keeps that in bounds, and a whole schema is deeper than any query needs to be.
 */
function depthOf(
  selections: SelectionSetNode | undefined,
  fragment: (name: string) => FragmentDefinitionNode | null | undefined,
  known: Map<string, number>
): number {
  let deepest = 0
  for (const selection of selections?.selections ?? []) {
    let depth = 0
    if (selection.kind === Kind.FIELD) {
      if (!selection.name.value.startsWith('__')) depth = 1 + depthOf(selection.selectionSet, fragment, known)
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      depth = depthOf(selection.selectionSet, fragment, known)
    } else {
      const name = selection.name.value
      if (!known.has(name)) {
        known.set(name, 0) // a fragment that spreads itself is refused by another rule; here it must only end
        known.set(name, depthOf(fragment(name)?.selectionSet, fragment, known))
      }
      depth = known.get(name) ?? 0
    }
    deepest = Math.max(deepest, depth)
  }
  return deepest
}

/** Refuses operations that go deeper than the limit, through fragments as well. */
export function depthRule(limit: number): ValidationRule {
  return (context: ValidationContext): ASTVisitor => {
    const known = new Map<string, number>()
    return {
      OperationDefinition(node) {
        const actual = depthOf(node.selectionSet, name => context.getFragment(name), known)
        if (actual <= limit) return
        const message = `the query is ${actual} levels deep and may be ${limit}; ask for less at once`
        context.reportError(limitError('QUERY_TOO_DEEP', message, { limit, actual }, [node]))
      }
    }
  }
}

/** Refuses documents with more aliases than the limit. */
export function aliasRule(limit: number): ValidationRule {
  return (context: ValidationContext): ASTVisitor => {
    let actual = 0
    return {
      Field(node) {
        if (node.alias !== undefined) actual++
      },
      Document: {
        leave(node) {
          if (actual <= limit) return
          const message = `the query has ${actual} aliases and may have ${limit}; send several queries`
          context.reportError(limitError('TOO_MANY_ALIASES', message, { limit, actual }, [node]))
        }
      }
    }
  }
}
