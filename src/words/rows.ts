import { parsePartialDate } from '../domain/partial-date.js'

/** What is wrong in a file, with where it stands and what to do. */
export interface Problem {
  readonly file: string
  /** From 1. */
  readonly line: number
  readonly field: string
  readonly message: string
}

/**
 * One line of a file, its fields by name. Whoever reads a field that is not as it must be leaves a problem and gets null (or
 * an empty list), so that all problems of a folder are told at once.
 */
export class Row {
  constructor(
    readonly file: string,
    readonly line: number,
    private readonly fields: ReadonlyMap<string, string>,
    private readonly problems: Problem[]
  ) {}

  /** Where the row stands, for reports: `leaders.psv, line 3`. */
  get place(): string {
    return `${this.file}, line ${this.line}`
  }

  wrong(field: string, message: string): null {
    this.problems.push({ file: this.file, line: this.line, field, message })
    return null
  }

  text(field: string): string {
    return this.fields.get(field) ?? ''
  }

  needed(field: string): string | null {
    const value = this.text(field)
    return value === '' ? this.wrong(field, 'is empty and must be given') : value
  }

  /** One of a closed list. */
  oneOf<T extends string>(field: string, allowed: readonly T[]): T | null {
    const value = this.text(field)
    const found = allowed.find(one => one === value)
    return found ?? this.wrong(field, `is "${value}" and must be one of ${allowed.join(', ')}`)
  }

  /** Names with semicolons between. */
  names(field: string): string[] {
    return parts(this.text(field), ';')
  }

  words(field: string): string[] {
    return parts(this.text(field), ' ')
  }

  /** A day, month or year; null where it is empty or wrong. */
  date(field: string): string | null {
    const value = this.text(field)
    if (value === '') return null
    if (/^\d{4}(?:-\d\d){0,2}$/.test(value) && parsePartialDate(value, 'STATED')) return value
    return this.wrong(field, `is "${value}" and must be a date: YYYY-MM-DD, YYYY-MM or YYYY`)
  }

  /** An id as links and stores use it. */
  id(field: string): string | null {
    const value = this.needed(field)
    if (value === null || /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value)) return value
    return this.wrong(
      field,
      `is "${value}" and must be lower-case words with hyphens between, such as "inner-sea-union"`
    )
  }
}

function parts(text: string, mark: string): string[] {
  return text
    .split(mark)
    .map(part => part.trim())
    .filter(part => part !== '')
}

/** Rows of a file: fields with bars between, blank lines and lines that begin with `#` left out. */
export function readRows(file: string, content: string, names: readonly string[], problems: Problem[]): Row[] {
  return content
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .flatMap((text, index) => {
      if (text.trim() === '' || text.startsWith('#')) return []
      const values = text.split('|').map(value => value.trim())
      if (values.length > names.length || values.length < 2) {
        const message = `has ${values.length} fields and may have ${names.length}: ${names.join('|')}`
        problems.push({ file, line: index + 1, field: 'line', message })
        return []
      }
      const fields = new Map(names.map((name, at) => [name, values[at] ?? '']))
      return [new Row(file, index + 1, fields, problems)]
    })
}
