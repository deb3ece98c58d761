import type { Notebook } from './answers.ts'
import type { Dice } from './dice.ts'
import { type Cast, introduce, introduceSubject, recall, upperFirst } from './introductions.ts'
import type { Land } from './places.ts'
import { halves, nested, part, type speaker } from './speech.ts'

/** Quotation marks as one release uses them. */
export interface Marks {
  readonly name: string
  readonly open: string
  readonly close: string
  readonly inner: readonly [string, string]
  /** The comma before the attribution stands inside the marks. */
  readonly isCommaInside: boolean
  readonly apostrophe: string
}

const CURLY: Marks = { name: 'curly', open: '“', close: '”', inner: ['‘', '’'], isCommaInside: true, apostrophe: '’' }
const STRAIGHT: Marks = { name: 'straight', open: '"', close: '"', inner: ["'", "'"], isCommaInside: true, apostrophe: "'" }
const BRITISH: Marks = { name: 'british', open: '‘', close: '’', inner: ['“', '”'], isCommaInside: true, apostrophe: '’' }
const OUTSIDE: Marks = { name: 'comma outside', open: '“', close: '”', inner: ['‘', '’'], isCommaInside: false, apostrophe: '’' }
const GERMAN: Marks = { name: 'german', open: '„', close: '“', inner: ['‚', '‘'], isCommaInside: false, apostrophe: '’' }
const FRENCH: Marks = { name: 'french', open: '«\u00a0', close: '\u00a0»', inner: ['“', '”'], isCommaInside: false, apostrophe: '’' }
const GUILLEMETS: Marks = { name: 'guillemets', open: '«', close: '»', inner: ['“', '”'], isCommaInside: false, apostrophe: '’' }
const STRAIGHT_SINGLE: Marks = { name: 'straight single', open: "'", close: "'", inner: ['"', '"'], isCommaInside: true, apostrophe: "'" }

/** The marks that releases of a country use, and how often. */
export function marksOf(land: Land): readonly (readonly [number, Marks])[] {
  const everywhere = [
    [8, CURLY],
    [6, STRAIGHT],
  ] as const
  if (land === 'us' || land === 'ca') return [...everywhere, [0.3, OUTSIDE]]
  if (land === 'de') return [...everywhere, [6, GERMAN], [2, OUTSIDE]]
  if (land === 'fr') return [...everywhere, [6, FRENCH], [2, GUILLEMETS]]
  if (land === 'world') return [...everywhere, [1, GERMAN], [1, FRENCH], [2, GUILLEMETS], [2, OUTSIDE], [2, BRITISH]]
  return [...everywhere, [6, BRITISH], [1, STRAIGHT_SINGLE], [2, OUTSIDE]]
}

const VERBS = ['said', 'said', 'said', 'said', 'says', 'explained', 'commented', 'added', 'stated', 'noted']
const BEFORE = ['said', 'said', 'said', 'commented', 'added', 'stated']

export interface Scene {
  readonly dice: Dice
  readonly notes: Notebook
  readonly marks: Marks
  readonly talk: ReturnType<typeof speaker>
}

type Style = (scene: Scene, cast: Cast, who: Who) => string[] | null
interface Who {
  readonly after: () => string
  readonly subject: () => string
  readonly isIntroduction: boolean
}

const ended = (text: string) => (text.endsWith('.') ? text : `${text}.`)
/** "said Jane Roe", but "she said". */
const says = (verb: string, who: string) => (/^(?:he|she)$/.test(who) ? `${who} ${verb}` : `${verb} ${who}`)
const inside = (marks: Marks, text: string) => text.replaceAll('’', marks.apostrophe).replaceAll('‹', marks.inner[0]).replaceAll('›', marks.inner[1])

/** A passage in its marks, with the comma or the stop where this release sets it; written down as an answer. */
function quote({ notes, marks }: Scene, cast: Cast, text: string, end: ',' | '.' | ''): string {
  const words = inside(marks, text)
  const isInside = end === '.' || (end === ',' && marks.isCommaInside)
  const said = isInside ? words + end : words
  // fewer than four words are no quote of their own
  if (words.split(' ').length >= 4) notes.quotes.push({ text: said, speaker: cast.human.full, kind: 'direct' })
  return `${marks.open}${said}${marks.close}${isInside ? '' : end}`
}

/** “A,” said X. “B.” */
const quoteSaidQuote: Style = (scene, cast, who) => {
  const first = quote(scene, cast, scene.talk.first(), ',')
  const said = who.isIntroduction || scene.dice.chance(0.5) ? says(scene.dice.pick(VERBS), who.after()) : `${who.after()} ${scene.dice.pick(VERBS)}`
  const more = scene.dice.chance(0.4) ? `${scene.talk.more()}. ${scene.talk.more()}` : scene.talk.more()
  return [`${first} ${ended(said)} ${quote(scene, cast, more, '.')}`]
}

/** “A B,” said X. */
const quoteSaid: Style = (scene, cast, who) => {
  const text = scene.dice.chance(0.12) ? nested(scene.dice) : scene.dice.chance(0.4) ? `${scene.talk.first()}. ${scene.talk.more()}` : scene.talk.first()
  return [`${quote(scene, cast, text, ',')} ${ended(says(scene.dice.pick(VERBS), who.after()))}`]
}

/** X said: “A. B.” */
const saidQuote: Style = (scene, cast, who) => {
  const lead = scene.dice.chance(0.25) ? 'Commenting on the news, ' : ''
  const subject = lead === '' ? upperFirst(who.subject()) : who.subject().replace(/^The (?=\w)/, 'the ')
  const verb = `${lead}${subject} ${scene.dice.pick(BEFORE)}`
  const text = scene.dice.chance(0.6) ? `${scene.talk.first()}. ${scene.talk.more()}` : scene.talk.first()
  return [`${verb}${scene.dice.pick([':', ':', ','])} ${quote(scene, cast, text, '.')}`]
}

/** “A,” X said, “b.” */
const quoteSplit: Style = (scene, cast, who) => {
  const [one, two] = halves(scene.dice)
  return [`${quote(scene, cast, one, ',')} ${says(scene.dice.pick(['said', 'explained']), who.after())}, ${quote(scene, cast, two, '.')}`]
}

/** “A,” according to X. */
const accordingTo: Style = (scene, cast, who) =>
  who.isIntroduction ? [`${quote(scene, cast, scene.talk.first(), ',')} according to ${ended(who.after())}`] : null

/** X called it “a part of a sentence”. */
const partQuote: Style = (scene, cast, who) => {
  const subject = who.subject()
  return [
    `${upperFirst(subject)} ${scene.dice.pick(['called the decision', 'described the project as', 'called it'])} ${quote(scene, cast, part(scene.dice), '')}.`,
  ]
}

/** “A.¶ “B,” said X. */
const paragraphs: Style = (scene, cast, who) => {
  const { marks, notes, talk, dice } = scene
  if (marks.name === 'straight single') return null
  const texts = [`${talk.first()}. ${talk.more()}.`, `${talk.first()}.`].map((text) => inside(marks, text))
  const isLed = dice.chance(0.5)
  const last = isLed || !marks.isCommaInside ? inside(marks, talk.more()) : `${inside(marks, talk.more())},`
  const final = isLed ? `${last}.` : last
  notes.quotes.push({ text: [...texts, final].join(' '), speaker: cast.human.full, kind: 'direct' })
  const marked = [...texts.map((text) => marks.open + text), `${marks.open}${final}${marks.close}`]
  if (isLed) return [`${upperFirst(who.subject())} ${dice.pick(BEFORE)}: ${marked[0]}`, ...marked.slice(1)]
  return [...marked.slice(0, -1), `${marked.at(-1)}${marks.isCommaInside ? '' : ','} ${ended(says(dice.pick(VERBS), who.after()))}`]
}

/** X issued the following statement: “A.¶ “B.” */
const issuedStatement: Style = (scene, cast, who) => {
  const { dice, notes, marks, talk } = scene
  if (!who.isIntroduction || marks.name === 'straight single') return null
  const lead = `${who.subject()} ${dice.pick(['issued', 'released', 'today issued'])} the following statement:`
  const texts = [`${talk.first()}. ${talk.more()}.`, `${talk.first()}. ${talk.more()}.`].map((text) => inside(marks, text))
  notes.quotes.push({ text: texts.join(' '), speaker: cast.human.full, kind: 'direct' })
  return [lead, marks.open + texts[0], `${marks.open}${texts[1]}${marks.close}`]
}

/** The same without marks, to the end of the body. */
export function closeWithStatement({ dice, notes, marks, talk }: Scene, cast: Cast): string[] {
  const lead = `${introduceSubject(dice, notes, cast)} ${dice.pick(['issued', 'released'])} the following statement:`
  const texts = [`${talk.first()}. ${talk.more()}.`, `${talk.first()}. ${talk.more()}.`].map((text) => inside(marks, text))
  notes.quotes.push({ text: texts.join(' '), speaker: cast.human.full, kind: 'statement' })
  return [lead, ...texts]
}

const styles: readonly (readonly [number, Style])[] = [
  [6, quoteSaidQuote],
  [6, quoteSaid],
  [4, saidQuote],
  [1.2, quoteSplit],
  [0.7, accordingTo],
  [1, partQuote],
  [1, paragraphs],
  [0.5, issuedStatement],
]

/** Paragraphs in which this person is quoted; the first time with an introduction. */
export function speak(scene: Scene, cast: Cast, known: { isIntroduced: boolean; isLast: boolean }): string[] {
  const { dice, notes } = scene
  const who: Who = known.isIntroduced
    ? { after: () => recall(dice, notes, cast, known.isLast), subject: () => recall(dice, notes, cast, known.isLast), isIntroduction: false }
    : { after: () => introduce(dice, notes, cast), subject: () => introduceSubject(dice, notes, cast), isIntroduction: true }
  const total = styles.reduce((sum, [weight]) => sum + weight, 0)
  for (;;) {
    let left = dice.next() * total
    const said = styles.find(([weight]) => (left -= weight) < 0)![1](scene, cast, who)
    if (said !== null) return said
  }
}
