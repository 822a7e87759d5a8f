/** How a language model is asked. */
export interface ModelSettings {
  /** Base address of an OpenAI-compatible endpoint, `https://models.example/v1`. */
  readonly url: string
  readonly model: string
  /** Null where the endpoint wants none. */
  readonly apiKey: string | null
  /** How long one attempt may take. */
  readonly timeoutMs: number
  /** Further attempts after the first. */
  readonly retries: number
  /** Requests of one run, attempts included. */
  readonly maxRequests: number
  /** Tokens of one run, read and written, as the endpoint counts them. */
  readonly maxTokens: number
  /** Folder in which answers are kept. */
  readonly cache: string
  /** Articles asked about at once. */
  readonly concurrency: number
}
