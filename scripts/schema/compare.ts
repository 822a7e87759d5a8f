import {
  DangerousChangeType,
  findBreakingChanges,
  findDangerousChanges,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType
} from 'graphql'
import type { GraphQLSchema } from 'graphql'

/** A thing that is to go, and when. */
export interface Deprecation {
  /** `Type.field`, `Type.field(argument:)`, `Enum.VALUE`. */
  readonly place: string
  readonly reason: string
  /** The day on which it goes; null where the reason does not say. */
  readonly goesOn: string | null
}

/** How a reason must end: `Say status instead; goes on 2027-12-01.` */
const GOES_ON = /^\S.{4,}; goes on (\d{4}-\d\d-\d\d)\.$/su
/** Clients get at least this long. */
const NOTICE_DAYS = 90
const DAY_MS = 86_400_000

/** Everything that is deprecated. */
function deprecations(schema: GraphQLSchema): Deprecation[] {
  const found: Deprecation[] = []
  const add = (place: string, reason: string | null | undefined): void => {
    if (reason == null) return
    found.push({ place, reason, goesOn: GOES_ON.exec(reason)?.[1] ?? null })
  }
  for (const type of Object.values(schema.getTypeMap())) {
    if (isEnumType(type))
      for (const value of type.getValues()) add(`${type.name}.${value.name}`, value.deprecationReason)
    if (isInputObjectType(type)) {
      for (const field of Object.values(type.getFields())) add(`${type.name}.${field.name}`, field.deprecationReason)
    }
    if (!isObjectType(type) && !isInterfaceType(type)) continue
    for (const field of Object.values(type.getFields())) {
      add(`${type.name}.${field.name}`, field.deprecationReason)
      for (const arg of field.args) add(`${type.name}.${field.name}(${arg.name}:)`, arg.deprecationReason)
    }
  }
  return found
}

/** What is wrong with the deprecations of a schema: no reason, no day, or, where `old` has none yet, too short a notice. */
export function badDeprecations(schema: GraphQLSchema, old: GraphQLSchema, today: string): string[] {
  const known = new Set(deprecations(old).map(({ place }) => place))
  return deprecations(schema).flatMap(({ place, reason, goesOn }) => {
    if (goesOn === null) {
      return `${place}: ${JSON.stringify(reason)} must say what to use instead, and end with "; goes on YYYY-MM-DD."`
    }
    const days = (Date.parse(goesOn) - Date.parse(today)) / DAY_MS
    return known.has(place) || days >= NOTICE_DAYS ? [] : `${place} goes in ${days} days; give clients ${NOTICE_DAYS}`
  })
}

export interface Comparison {
  /** What would break a client that works with the old schema. */
  readonly breaking: readonly string[]
  /** What breaks nobody who keeps to the old schema's word, but may surprise: a new enum value, a new default. */
  readonly dangerous: readonly string[]
}

/** What nobody who does not use it notices. */
const ADDITIONS = new Set<string>([
  DangerousChangeType.OPTIONAL_INPUT_FIELD_ADDED,
  DangerousChangeType.OPTIONAL_ARG_ADDED
])

/** Compares what clients rely on with what they would get. What was announced long enough may go. */
export function compareSchemas(old: GraphQLSchema, present: GraphQLSchema, today: string): Comparison {
  const mayGo = new Set(
    deprecations(old)
      .filter(({ goesOn }) => goesOn !== null && goesOn <= today)
      .flatMap(({ place }) => removals(place))
  )
  return {
    breaking: findBreakingChanges(old, present)
      .map(({ description }) => description)
      .filter(description => !mayGo.has(description)),
    dangerous: findDangerousChanges(old, present)
      .filter(({ type }) => !ADDITIONS.has(type))
      .map(({ description }) => description)
  }
}

/** How graphql-js says that a thing was removed. */
function removals(place: string): string[] {
  const [, owner = '', name = '', argument] = /^(\w+)\.(\w+)(?:\((\w+):\))?$/u.exec(place) ?? []
  if (argument !== undefined) return [`${owner}.${name} arg ${argument} was removed.`]
  return [`${place} was removed.`, `${name} was removed from enum type ${owner}.`]
}
