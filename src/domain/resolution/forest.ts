/** Sets of numbers that grow together; the smallest of each stands for it. */
export class Forest {
  readonly #parent: number[]
  constructor(size: number) {
    this.#parent = Array.from({ length: size }, (_, i) => i)
  }
  root(of: number): number {
    let at = of
    while (this.#parent[at] !== at) at = this.#parent[at] = this.#parent[this.#parent[at] as number] as number
    return at
  }
  join(a: number, b: number): void {
    const [x, y] = [this.root(a), this.root(b)]
    if (x !== y) this.#parent[Math.max(x, y)] = Math.min(x, y)
  }
}
