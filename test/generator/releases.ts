import { type Answer, Notebook } from './answers.ts'
import { type Body, makeBody } from './bodies.ts'
import { makeContacts } from './contacts.ts'
import { Dice } from './dice.ts'
import { type DatelineMade, iso, makeDateline, makeDay, writeDay, writeWeekday } from './frames.ts'
import { type Cast, introduceSubject, upperFirst } from './introductions.ts'
import { COMMON_NOUN, makeOffice } from './offices.ts'
import { type Human, makeHuman } from './people.ts'
import { makePlace } from './places.ts'
import { closeWithStatement, marksOf, type Scene, speak } from './quotations.ts'
import { speaker } from './speech.ts'
import { bringIn, makePartner, makeStory, SECTORS } from './stories.ts'

export interface MadeRelease {
  readonly name: string
  readonly text: string
  readonly answer: Answer
  /** What it was made of, to see what the failures have in common. */
  readonly traits: readonly string[]
}

const weighted = <T>(dice: Dice, choices: readonly (readonly [number, T])[]): T => {
  let left = dice.next() * choices.reduce((sum, [weight]) => sum + weight, 0)
  return (choices.find(([weight]) => (left -= weight) < 0) ?? choices[0]!)[1]
}

/** One release with its answers; the same number always makes the same release. */
export function makeRelease(number: number): MadeRelease {
  const dice = new Dice(number * 2654435761 + 97)
  const notes = new Notebook()
  const place = makePlace(dice)
  const issuer = makeBody(dice, weighted(dice, place.land === 'us' ? SECTORS : SECTORS.filter(([, sector]) => sector !== 'prosecution')), place)
  const story = makeStory(dice, issuer.sector)
  const marks = weighted(dice, marksOf(place.land))
  const at = makeDay(dice)
  const people = castPeople(dice)
  const partner = dice.chance(0.6) ? makePartner(dice, issuer) : null
  const isShort = issuer.short !== null && dice.chance(0.5)

  const headline = shapeHeadline(dice, `${isShort ? issuer.short : issuer.full} ${story.headline}`)
  const dateline = makeDateline(dice, place, at)
  const hasDate = dateline.date !== null || dice.chance(0.7)
  const top = makeTop(dice, notes, issuer, dateline, hasDate ? () => (dice.chance(0.3) ? writeWeekday(dice, at, place) : writeDay(dice, at, place)) : null)
  const contact = dice.chance(0.85) ? makeContacts : null
  const isContactFirst = contact !== null && dice.chance(0.15)
  const contacts = (): string => contact!(dice, notes, issuer, people.splice(2)).join('\n')

  const parts: string[] = [...top]
  if (isContactFirst) parts.push(contacts())
  parts.push(headline)
  if (dice.chance(0.2)) parts.push(dice.pick(story.facts).replace(/\.$/, ''))
  if (dateline.line !== null) parts.push(dateline.line)
  const body = writeBody({ dice, notes, marks, talk: speaker(dice) }, issuer, partner, people, story, dateline)
  parts.push(...body)
  const about = dice.chance(0.6) ? writeAbout(dice, notes, issuer) : []
  const closing = contact !== null && !isContactFirst ? [contacts()] : []
  const isAboutFirst = dice.chance(0.6)
  parts.push(...(isAboutFirst ? [...about, ...closing] : [...closing, ...about]))
  if (dice.chance(0.4))
    parts.splice(
      isAboutFirst || about.length === 0 ? parts.length : parts.length - about.length - closing.length,
      0,
      dice.pick(['###', '# # #', '-30-', 'ENDS', '- ENDS -', '***']),
    )

  const blank = '\n\n'
  return {
    name: `made-${String(number).padStart(6, '0')}`,
    text: `${wrap(dice, parts).join(blank)}\n`,
    traits: [issuer.sector, `marks:${marks.name}`, ...people.map(({ culture }) => culture)],
    answer: {
      headline,
      issuer: notes.hasBody(issuer) ? longest(notes, issuer) : null,
      releaseDate: hasDate ? iso(at) : null,
      dateline: dateline.place === null ? null : { place: dateline.place, date: dateline.date },
      people: notes.people(),
      quotes: notes.quotes,
      organizations: notes.organizations(),
      contacts: notes.contacts,
    },
  }
}

/** Different people: no two share a word of their names. */
function castPeople(dice: Dice): Human[] {
  const people: Human[] = []
  const taken = new Set<string>()
  while (people.length < 4) {
    const human = makeHuman(dice)
    const words = human.full.split(/[\s-]+/).filter((word) => word.length > 3)
    if (words.some((word) => taken.has(word))) continue
    for (const word of words) taken.add(word)
    people.push(human)
  }
  return people
}

const longest = (notes: Notebook, body: Body) =>
  notes.organizations().find(({ name, aliases }) => [name, ...aliases].includes(body.full))?.name ?? notes.body(body)

function shapeHeadline(dice: Dice, text: string): string {
  const kind = dice.next()
  return kind < 0.45 ? upperFirst(text) : kind < 0.9 ? capitaliseHeadline(text) : text.toUpperCase()
}
const capitaliseHeadline = (text: string) =>
  text
    .split(' ')
    .map((word, i) => (i > 0 && /^(?:to|in|for|of|on|over|with|at|by|and|after|near|along|from|the|a)$/.test(word) ? word : upperFirst(word)))
    .join(' ')

/** The lines above the headline. */
function makeTop(dice: Dice, notes: Notebook, issuer: Body, dateline: DatelineMade, day: (() => string) | null): string[] {
  const label = dice.pick(['FOR IMMEDIATE RELEASE', 'For Immediate Release', 'PRESS RELEASE', 'News Release', 'Press release', 'MEDIA RELEASE', '', '', ''])
  const lines: string[] = []
  if (dice.chance(0.25)) lines.push(notes.body(issuer))
  const isDateAbove = day !== null && (dateline.date === null || dice.chance(0.15))
  if (label !== '') lines.push(isDateAbove && dice.chance(0.15) ? `${label}: ${day()}` : label)
  if (isDateAbove && !lines.at(-1)?.includes(':')) lines.push(day())
  return lines
}

function writeBody(
  scene: Scene,
  issuer: Body,
  partner: Body | null,
  people: readonly Human[],
  story: ReturnType<typeof makeStory>,
  dateline: DatelineMade,
): string[] {
  const { dice, notes } = scene
  const facts = [...story.facts]
  const fact = () => (facts.length > 0 && dice.chance(0.7) ? ` ${facts.shift()!}` : '')
  const acronym = issuer.acronym !== null && dice.chance(0.35) ? ` (${notes.body(issuer, 'acronym')})` : ''
  const opening = dice.pick(['', '', 'today ', 'has announced that it '])
  const did = opening === 'has announced that it ' ? `${opening}${story.did}` : `${/^(?:will|has)/.test(story.did) ? '' : opening}${story.did}`
  const parts = [`${dateline.before}${upperFirst(notes.the(issuer))}${acronym} ${did}.${fact()}`]
  const first: Cast = { human: people[0]!, office: makeOffice(dice, issuer.sector), body: issuer }
  const other = partner !== null && dice.chance(0.6) ? { human: people[1]!, office: makeOffice(dice, partner.sector), body: partner } : null
  const hasStatement = other === null && dice.chance(0.05)
  if (hasStatement) return [...parts, ...(facts.length > 0 ? [facts.shift()!] : []), ...closeWithStatement(scene, first)]
  parts.push(...speak(scene, first, { isIntroduced: false, isLast: true }))
  const again = dice.chance(0.45)
  if (again) {
    if (dice.chance(0.5) && facts.length > 0) parts.push(facts.shift()!)
    parts.push(...speak(scene, first, { isIntroduced: true, isLast: true }))
  }
  if (partner !== null) parts.push(`${bringIn(dice, notes, partner)}${fact()}`)
  if (other !== null) parts.push(...speak(scene, other, { isIntroduced: false, isLast: false }))
  if (other === null && dice.chance(0.25))
    parts.push(mentionSilently(dice, notes, { human: people[1]!, office: makeOffice(dice, issuer.sector), body: issuer }))
  parts.push(...(facts.length > 0 ? [facts.join(' ')] : []))
  if (dice.chance(0.15)) parts.push(dice.pick(DISTRACTIONS)(scene))
  return parts
}

/** Somebody who says nothing. */
function mentionSilently(dice: Dice, notes: Notebook, cast: Cast): string {
  if (dice.chance(0.5))
    return `${introduceSubject(dice, notes, cast)} ${dice.pick(['will lead the work', 'thanked the volunteers', 'opened the meeting', 'took part in the ceremony'])}.`
  const role = cast.office.role
  const name = notes.human(cast.human)
  notes.title(cast.human, { text: role, org: null })
  return `${name} has been ${dice.pick(['named', 'appointed'])} ${role}, effective next month.`
}

/** Words in marks that nobody says. */
const DISTRACTIONS: readonly ((scene: Scene) => string)[] = [
  ({ marks }) => `The workshop ${marks.open}Rivers and Roads in a Warmer World${marks.close} takes place in the autumn.`,
  ({ marks }) =>
    `The words ${marks.open}expect${marks.close}, ${marks.open}may${marks.close} and ${marks.open}will${marks.close} mark statements about the future.`,
  ({ marks }) => `The new line is sold under the name ${marks.open}Morning Dew${marks.close}.`,
]

function writeAbout(dice: Dice, notes: Notebook, issuer: Body): string[] {
  const name = notes.body(issuer)
  const heading = dice.pick([`About ${notes.the(issuer)}`, `About ${name}`, `ABOUT ${name.toUpperCase()}`, 'Notes to editors', `About ${name}:`])
  const founded = `${upperFirst(notes.the(issuer))} was founded in ${dice.between(1890, 2015)} and ${dice.pick(['employs some', 'has a staff of'])} ${dice.between(40, 9000)}.`
  const reach =
    issuer.short !== null && dice.chance(0.5)
      ? ` ${upperFirst(notes.the(issuer, 'short'))} works in ${dice.between(2, 40)} countries.`
      : ` The ${COMMON_NOUN[issuer.sector]} works in ${dice.between(2, 40)} places.`
  return [heading, founded + reach]
}

/** Some releases come with lines of at most seventy-odd characters. */
function wrap(dice: Dice, parts: readonly string[]): string[] {
  return dice.chance(0.12) ? parts.map((part) => part.split('\n').map(wrapLine).join('\n')) : [...parts]
}

function wrapLine(line: string): string {
  const lines = ['']
  for (const word of line.split(' ')) {
    if (lines.at(-1) !== '' && `${lines.at(-1)} ${word}`.length > 74) lines.push(word)
    else lines[lines.length - 1] = lines.at(-1) === '' ? word : `${lines.at(-1)} ${word}`
  }
  return lines.join('\n')
}
