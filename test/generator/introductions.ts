import type { Notebook } from './answers.ts'
import type { Body } from './bodies.ts'
import type { Dice } from './dice.ts'
import { COMMON_NOUN, capitalise, type Office } from './offices.ts'
import type { Human } from './people.ts'

/** Somebody who appears in a release: who, in what office, of what body. */
export interface Cast {
  readonly human: Human
  readonly office: Office
  readonly body: Body
}

type Introduction = (dice: Dice, notes: Notebook, cast: Cast) => string | null

const nameBody = (dice: Dice, notes: Notebook, body: Body) =>
  notes.hasBody(body) && body.short !== null && dice.chance(0.7) ? notes.the(body, 'short') : notes.the(body)
const possessive = (name: string) => (name.endsWith('s') ? `${name}’` : `${name}’s`)

/** "Jane Roe, chief executive of Corvane" */
const nameCommaOf: Introduction = (dice, notes, { human, office, body }) => {
  const role = dice.chance(0.4) ? capitalise(office.role) : office.role
  const link = / (?:of|for) /.test(office.role) ? 'at' : office.role === 'spokesperson' ? 'for' : dice.pick(['of', 'of', 'at'])
  const name = notes.human(human)
  const where = nameBody(dice, notes, body)
  const isOf = link !== 'at'
  notes.title(human, isOf ? { text: `${role} ${link} ${where}`, short: role, org: body.full } : { text: role, org: body.full })
  return `${name}, ${role} ${link} ${where}`
}

/** "Jane Roe, Chief Executive, Corvane" */
const nameCommaComma: Introduction = (dice, notes, { human, office, body }) => {
  if (office.isAddress) return null
  const role = capitalise(office.role)
  const name = notes.human(human)
  const where = body.full === notes.the(body) ? nameBody(dice, notes, body) : notes.body(body)
  notes.title(human, { text: role, org: body.full })
  return `${name}, ${role}, ${where}`
}

/** "Corvane CEO Jane Roe" */
const bodyTitleName: Introduction = (dice, notes, { human, office, body }) => {
  if (body.sector === 'ministry' || body.full.length > 45 || office.isAddress || / (?:of|for) /.test(office.role)) return null
  const where = notes.hasBody(body) && body.short !== null ? notes.body(body, 'short') : /[.,&]/.test(body.full) ? null : notes.body(body)
  if (where === null) return null
  const role = dice.chance(0.5) ? capitalise(office.role) : office.role
  const name = notes.human(human)
  notes.title(human, { text: `${where} ${role}`, short: role, org: body.full })
  return `${where} ${role} ${name}`
}

/** "Corvane’s chief executive, Jane Roe," */
const bodysTitleName: Introduction = (dice, notes, { human, office, body }) => {
  const where = body.hasArticle ? (notes.hasBody(body) ? `the ${COMMON_NOUN[body.sector]}` : null) : body.short === null ? null : notes.body(body, 'short')
  if (where === null || office.isAddress) return null
  const name = notes.human(human)
  const org = where.startsWith('the ') ? null : body.full
  notes.title(human, { text: `${possessive(where).replace(/^the /, '')} ${office.role}`, short: office.role, org })
  return dice.chance(0.6) ? `${possessive(where)} ${office.role}, ${name}` : `${possessive(where)} ${office.role} ${name}`.replace(/^the /, 'the ')
}

/** "Jane Roe, the museum’s director" */
const nameCommaBodys: Introduction = (_dice, notes, { human, office, body }) => {
  if (!notes.hasBody(body) || office.isAddress) return null
  const name = notes.human(human)
  const noun = COMMON_NOUN[body.sector]
  notes.title(human, { text: `${noun}’s ${office.role}`, short: office.role, org: null })
  return `${name}, the ${noun}’s ${office.role}`
}

/** "Mayor Jane Roe", "Minister of Health Jane Roe" */
const titleName: Introduction = (dice, notes, { human, office, body }) => {
  if (!office.isAddress) return null
  const name = notes.human(human)
  const field =
    body.sector === 'ministry' && office.role === 'minister' && dice.chance(0.6)
      ? ` ${dice.pick(['of', 'for'])} ${body.full.replace(/^\w+ (?:of|for) /, '')}`
      : ''
  const role = `${capitalise(office.role)}${field}`
  notes.title(human, { text: role, short: capitalise(office.role), org: null })
  return `${role} ${name}`
}

/** "Sheriff Jane Roe of the Cedar County Sheriff’s Office" */
const titleNameOf: Introduction = (_dice, notes, { human, office, body }) => {
  if (!office.isAddress || body.sector === 'ministry' || body.sector === 'council' || body.sector === 'prosecution') return null
  const name = notes.human(human)
  const where = notes.the(body)
  notes.title(human, { text: capitalise(office.role), org: body.full })
  return `${capitalise(office.role)} ${name} of ${where}`
}

/** "founder and chief executive of Corvane" */
const twoTitles: Introduction = (dice, notes, { human, body }) => {
  if (body.sector !== 'company') return null
  const [first, other] = dice.pick([
    ['president', 'chief executive officer'],
    ['founder', 'CEO'],
    ['chairman', 'chief executive'],
    ['co-founder', 'chief technology officer'],
    ['President', 'CEO'],
  ] as const)
  const name = notes.human(human)
  const where = nameBody(dice, notes, body)
  const link = dice.pick(['of', 'at'])
  notes.title(human, { text: first, org: body.full, joined: `${first} and ${other}${link === 'of' ? ` of ${where}` : ''}` })
  notes.title(human, { text: link === 'of' ? `${other} of ${where}` : other, short: other, org: body.full, joined: '' })
  return `${name}, ${first} and ${other} ${link} ${where}`
}

/** "Dr. Jane Roe, director of the Centre" */
const honorificName: Introduction = (dice, notes, cast) => `${cast.human.honorific} ${nameCommaOf(dice, notes, cast)}`

const introductions: readonly (readonly [number, Introduction])[] = [
  [4, nameCommaOf],
  [1.2, nameCommaComma],
  [1.5, bodyTitleName],
  [1, bodysTitleName],
  [1, nameCommaBodys],
  [4, titleName],
  [1.5, titleNameOf],
  [1, twoTitles],
  [1, honorificName],
]

/** The words that bring somebody into the release, and their answers into the notebook. */
export function introduce(dice: Dice, notes: Notebook, cast: Cast): string {
  const total = introductions.reduce((sum, [weight]) => sum + weight, 0)
  for (let i = 0; i < 30; i++) {
    let left = dice.next() * total
    const chosen = introductions.find(([weight]) => (left -= weight) < 0) ?? introductions[0]!
    const text = chosen[1](dice, notes, cast)
    if (text !== null) return text
  }
  return nameCommaOf(dice, notes, cast)!
}

/** An introduction at the head of a sentence: the comma that opened is closed, the first letter is large. */
export function introduceSubject(dice: Dice, notes: Notebook, cast: Cast): string {
  const text = introduce(dice, notes, cast)
  return upperFirst(text.includes(',') && !/, (?:Jr|Sr)\.$/.test(text) ? `${text},` : text)
}

/** How somebody is called who is known already. */
export function recall(dice: Dice, notes: Notebook, { human, office }: Cast, isOnlyOne: boolean): string {
  const kind = dice.next()
  if (isOnlyOne && kind < 0.3) return human.isFemale ? 'she' : 'he'
  // "the minister", where that is what the release called the person
  if (isOnlyOne && kind < 0.4 && office.bare.split(' ').length <= 2 && notes.hasTitle(human, office.bare)) return `the ${office.bare}`
  const surname = notes.human(human, 'short')
  return kind < 0.75 ? surname : `${human.honorific} ${surname}`
}

export const upperFirst = (text: string) => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
