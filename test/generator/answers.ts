import type { Body } from './bodies.ts'
import type { Human } from './people.ts'

export interface TitleAnswer {
  readonly text: string
  readonly short?: string
  readonly org: string | null
  /** Of two titles in a row: both in one, which is as right; '' on the second. */
  readonly joined?: string
  readonly optional?: true
}

/** The known answers of one made release, in the form that gold answers have. */
export interface Answer {
  readonly headline: string | null
  readonly issuer: string | null
  readonly releaseDate: string | null
  readonly dateline: { readonly place: string | null; readonly date: string | null } | null
  readonly people: readonly { readonly name: string; readonly titles: readonly TitleAnswer[]; readonly optional?: true }[]
  readonly quotes: readonly { readonly text: string; readonly speaker: string | null; readonly kind: 'direct' | 'statement' }[]
  readonly organizations: readonly { readonly name: string; readonly aliases: readonly string[]; readonly optional?: true }[]
  readonly contacts: readonly ContactAnswer[]
}

export interface ContactAnswer {
  readonly name: string | null
  readonly emails: readonly string[]
  readonly phones: readonly string[]
}

type Form = 'full' | 'short' | 'acronym'

/** Writes down what a release says while it is being written: every name goes through here on its way into the text. */
export class Notebook {
  readonly #bodies = new Map<Body, Set<string>>()
  readonly #people = new Map<Human, { full: boolean; titles: TitleAnswer[] }>()
  readonly #optional = new Set<string>()
  readonly quotes: { text: string; speaker: string | null; kind: 'direct' | 'statement' }[] = []
  readonly contacts: ContactAnswer[] = []

  body(body: Body, form: Form = 'full'): string {
    const text = (form === 'acronym' ? body.acronym : form === 'short' ? body.short : body.full) ?? body.full
    const forms = this.#bodies.get(body) ?? new Set()
    this.#bodies.set(body, forms.add(text))
    return text
  }

  /** "the Ministry of Health", "Corvane". */
  the(body: Body, form: Form = 'full'): string {
    const text = this.body(body, form)
    return body.hasArticle && !(form === 'acronym' && body.sector !== 'ministry') ? `the ${text}` : text
  }

  /** A name that two readers could disagree about. */
  perhaps(name: string): string {
    this.#optional.add(name)
    return name
  }

  human(human: Human, form: 'full' | 'short' = 'full'): string {
    const seen = this.#people.get(human) ?? { full: false, titles: [] }
    this.#people.set(human, { ...seen, full: seen.full || form === 'full' })
    return form === 'full' ? human.full : human.short
  }

  title(human: Human, title: TitleAnswer): void {
    const titles = this.#people.get(human)?.titles
    if (titles === undefined) throw new Error(`${human.full} has a title before a name`)
    if (!titles.some(({ text }) => text === title.text)) titles.push(title)
  }

  /** True if somebody was introduced with this role. */
  hasTitle = (human: Human, role: string) =>
    this.#people.get(human)?.titles.some(({ text, short }) => [text, short].some((form) => form?.toLowerCase() === role)) ?? false

  hasBody = (body: Body) => this.#bodies.has(body)

  people(): Answer['people'] {
    return [...this.#people].map(([human, { full, titles }]) => ({ name: full ? withoutNickname(human.full) : human.short, titles }))
  }

  organizations(): Answer['organizations'] {
    const named = [...this.#bodies.values()].map((forms) => {
      const [name, ...aliases] = [...forms].sort((a, b) => b.length - a.length)
      return { name: name!, aliases }
    })
    return [...named, ...[...this.#optional].map((name) => ({ name, aliases: [], optional: true as const }))]
  }
}

/** "Andrew “Andy” Hartwell" is listed as it stands. */
const withoutNickname = (name: string) => name
