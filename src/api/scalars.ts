import { GraphQLScalarType, Kind } from 'graphql'
import { InputError } from '../domain/errors.js'
import { isDay, parsePartialDate } from '../domain/partial-date.js'

interface ScalarOptions {
  readonly name: string
  readonly accepts: (text: string) => boolean
  readonly expected: string
}

/** A scalar written as text: what goes out is trusted, what comes in is checked. */
function textScalar({ name, accepts, expected }: ScalarOptions): GraphQLScalarType<string, string> {
  const parse = (value: unknown): string => {
    if (typeof value === 'string' && accepts(value)) return value
    const shown = JSON.stringify(value)?.slice(0, 60) ?? String(value)
    throw new InputError(`${shown} is no ${name}: ${expected}`, { code: 'BAD_DATE' })
  }
  return new GraphQLScalarType<string, string>({
    name,
    serialize: value => String(value),
    parseValue: parse,
    parseLiteral: node => parse(node.kind === Kind.STRING || node.kind === Kind.INT ? node.value : node.kind)
  })
}

/** Dates of the SDL. */
export const scalars = {
  Date: textScalar({
    name: 'Date',
    accepts: isDay,
    expected: 'write a day of the calendar as YYYY-MM-DD, such as 2025-08-23'
  }),
  DateTime: textScalar({
    name: 'DateTime',
    accepts: text => isDay(text.slice(0, 10)) && /^.{10}T[\d:.]+Z$/.test(text) && !Number.isNaN(Date.parse(text)),
    expected: 'write an instant in UTC, such as 2025-08-23T09:30:00Z'
  }),
  EDTF: textScalar({
    name: 'EDTF',
    accepts: text => parsePartialDate(text, 'STATED') !== null,
    expected: 'write a day, a month, a year or an interval of them, such as 2025-08'
  })
}
