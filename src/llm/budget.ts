import { ModelUnavailableError } from '../domain/errors.js'

/** What a run may still spend. Attempts that fail count as requests: they cost time and may cost money. */
export class Budget {
  #requests = 0
  #tokens = 0

  constructor(
    private readonly maxRequests: number,
    private readonly maxTokens: number
  ) {}

  /** Counts one request. Throws when there may be none. */
  request(): void {
    if (this.#requests >= this.maxRequests) throw spent(`${this.maxRequests} requests (LLM_MAX_REQUESTS)`)
    if (this.#tokens >= this.maxTokens) throw spent(`${this.maxTokens} tokens (LLM_MAX_TOKENS)`)
    this.#requests++
  }

  tokens(count: number): void {
    this.#tokens += count
  }
}

function spent(what: string): ModelUnavailableError {
  return new ModelUnavailableError(`the budget of this run is spent: ${what}; raise it, or go on in another run`)
}
