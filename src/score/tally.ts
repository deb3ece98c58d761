/** One answer that is missing or superfluous. */
export interface Miss {
  readonly release: string
  readonly field: string
  readonly outcome: 'superfluous' | 'missing'
  readonly what: string
}

export interface Figures {
  readonly precision: number
  readonly recall: number
  readonly f1: number
  /** Answers that there are, and that were found. */
  readonly gold: number
  readonly found: number
}

interface Counts {
  right: number
  superfluous: number
  missing: number
}

/** Counts right, superfluous and missing answers by field. */
export class Tally {
  readonly misses: Miss[] = []
  readonly #fields = new Map<string, Counts>()

  /** A field that a release has once. */
  single<Value>(
    field: string,
    release: string,
    gold: Value | null | undefined,
    found: Value | null | undefined,
    isSame: (gold: Value, found: Value) => boolean,
  ): void {
    if (gold && found && isSame(gold, found)) return this.#right(field)
    if (gold) this.#miss(field, release, 'missing', String(gold))
    if (found) this.#miss(field, release, 'superfluous', String(found))
  }

  /**
   * A field that a release has many times: gold and found answers are paired one to one, the likest first. `like` is 0 for answers that
   * have nothing in common. Optional gold answers count neither when found nor when missed. Returns the pairs, by number.
   */
  list<Gold extends { readonly optional?: boolean | undefined }, Found>(
    field: string,
    release: string,
    gold: readonly Gold[],
    found: readonly Found[],
    like: (gold: Gold, found: Found) => number,
    show: (answer: Gold | Found) => string,
  ): ReadonlyMap<number, number> {
    const { byGold, byFound } = pair(gold, found, like)
    for (const [i, one] of gold.entries()) {
      if (one.optional) continue
      if (byGold.has(i)) this.#right(field)
      else this.#miss(field, release, 'missing', show(one))
    }
    for (const [j, one] of found.entries()) if (!byFound.has(j)) this.#miss(field, release, 'superfluous', show(one))
    return byGold
  }

  figures(): Record<string, Figures> {
    const figures = [...this.#fields].filter(([, { right, superfluous, missing }]) => right + superfluous + missing > 0)
    return Object.fromEntries(figures.map(([field, counts]) => [field, toFigures(counts)]))
  }

  #right(field: string): void {
    this.#countsOf(field).right++
  }

  #miss(field: string, release: string, outcome: Miss['outcome'], what: string): void {
    this.#countsOf(field)[outcome]++
    this.misses.push({ release, field, outcome, what })
  }

  #countsOf(field: string): Counts {
    let counts = this.#fields.get(field)
    if (!counts) this.#fields.set(field, (counts = { right: 0, superfluous: 0, missing: 0 }))
    return counts
  }
}

function toFigures({ right, superfluous, missing }: Counts): Figures {
  const precision = right + superfluous > 0 ? right / (right + superfluous) : 1
  const recall = right + missing > 0 ? right / (right + missing) : 1
  const f1 = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0
  return { precision, recall, f1, gold: right + missing, found: right + superfluous }
}

function pair<Gold, Found>(gold: readonly Gold[], found: readonly Found[], like: (gold: Gold, found: Found) => number) {
  const candidates = gold.flatMap((one, i) => found.map((other, j) => ({ i, j, likeness: like(one, other) }))).filter(({ likeness }) => likeness > 0)
  candidates.sort((a, b) => b.likeness - a.likeness || a.i - b.i || a.j - b.j)
  const byGold = new Map<number, number>()
  const byFound = new Map<number, number>()
  for (const { i, j } of candidates)
    if (!byGold.has(i) && !byFound.has(j)) {
      byGold.set(i, j)
      byFound.set(j, i)
    }
  return { byGold, byFound }
}
