import { parseArgs, type ParseArgsConfig } from 'node:util'

interface TextOption {
  readonly type: 'string'
  readonly default?: string
  readonly oneOf?: readonly string[]
}

type Options = Readonly<Record<string, TextOption | { readonly type: 'boolean' }>>

interface Asked {
  readonly numbers: readonly number[]
  readonly text: (option: string) => string | undefined
  readonly number: (option: string) => number
  readonly flag: (option: string) => boolean
}

/**
 * What a benchmark was asked to do: numbers above nought, and options. `--help` tells how it is called and ends with 0; anything
 * else that it does not know is named and ends with 2, before a minute of work went into it.
 */
export function benchArguments(usage: string, options: Options = {}): Asked {
  const refuse = (mistake: string): never => {
    console.error(`${mistake}\nusage: ${usage}`)
    process.exit(2)
  }
  const numberOf = (word: string, name: string): number => {
    const number = Number(word)
    return Number.isFinite(number) && number > 0 ? number : refuse(`${name} must be a number above 0, not "${word}"`)
  }
  const config = {
    options: { ...options, help: { type: 'boolean' } },
    allowPositionals: true
  } satisfies ParseArgsConfig
  const parsed = ((): ReturnType<typeof parseArgs> => {
    try {
      return parseArgs(config)
    } catch (error) {
      return refuse((error as Error).message)
    }
  })()
  if (parsed.values.help === true) {
    console.log(`usage: ${usage}`)
    process.exit(0)
  }
  const text = (name: string): string | undefined => {
    const [value, option] = [parsed.values[name] as string | undefined, options[name]]
    const oneOf = option?.type === 'string' ? option.oneOf : undefined
    if (value === undefined || oneOf === undefined || oneOf.includes(value)) return value
    return refuse(`--${name} must be ${oneOf.join(' or ')}, not "${value}"`)
  }
  return {
    numbers: parsed.positionals.map(word => numberOf(word, 'a size')),
    text,
    number: option => numberOf(text(option) ?? '', `--${option}`),
    flag: option => parsed.values[option] === true
  }
}
