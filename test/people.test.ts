import { describe, expect, it } from 'vitest'
import { acts, noActs } from '../src/annotate/name-acts.examples.ts'
import { cultures } from '../src/annotate/name-cultures.examples.ts'
import { beside, things } from '../src/annotate/name-things.examples.ts'
import { no, yes } from '../src/annotate/person.examples.ts'
import { titles } from '../src/annotate/title.examples.ts'
import { complements } from '../src/annotate/title-complement.examples.ts'
import { edges } from '../src/annotate/title-edges.examples.ts'
import { fields } from '../src/annotate/title-field.examples.ts'
import { publicOffices } from '../src/annotate/title-public.examples.ts'
import { shared } from '../src/annotate/titles-shared.examples.ts'
import { stated } from '../src/annotate/titles-stated.examples.ts'
import { accused } from '../src/annotate/titles-unnamed.examples.ts'
import { extractFrom } from '../src/extract.ts'
import { senders } from '../src/resolve/title-bodies.examples.ts'
import { said } from '../src/resolve/title-bodies-said.examples.ts'
import { elsewhere } from '../src/resolve/title-elsewhere.examples.ts'

const read = (text: string) => ({ text, blocks: null, map: null, metadata: {}, warnings: [] })
const source = { path: null, format: 'text', sha256: '0'.repeat(64), length: 0 }
const ABOVE =
  'Riverton Opens New Bridge\nThe town has opened a new bridge that leads over the river and into the old part of the town, as was planned long ago.\n'
const peopleOf = (text: string) => extractFrom(read(ABOVE + text), source).people

describe('people', () => {
  it.each([...yes, ...acts, ...cultures, ...beside, ...titles, ...edges, ...publicOffices, ...complements, ...fields, ...shared, ...stated])(
    '%s',
    (text, expected) => {
      const found = peopleOf(text).map((person) => [
        person.name,
        ...person.titles.map((title) => (title.organization ? `${title.text} @ ${title.organization.name}` : title.text)),
      ])
      expect(found).toEqual(expected)
    },
  )
  it.each([...senders, ...said, ...elsewhere])('of %s: %s', (sender, sentence, expected) => {
    const text = `${sender}\nPress release\n\n${sender} Opens New Bridge\n\nRIVERTON, May 3, 2024 - ${sender} opened a bridge today, as was planned.\n\n${sentence}\n`
    const found = extractFrom(read(text), source).people.map((person) => [
      person.name,
      ...person.titles.map((title) => (title.organization ? `${title.text} @ ${title.organization.name}` : title.text)),
    ])
    expect(found).toEqual(expected)
  })
  it.each(accused)('%s: %s', (headline, text, expected) => {
    const found = extractFrom(read(`${headline}\n\n${text}\n`), source).people.map((person) => [
      person.name,
      ...person.titles.map((title) => (title.organization ? `${title.text} @ ${title.organization.name}` : title.text)),
    ])
    expect(found).toEqual(expected)
  })
  it.each([...no, ...noActs, ...things].map((text) => [text.slice(0, 60), text]))('nobody in %s', (_, text) => {
    const before = performance.now()
    expect(peopleOf(text)).toEqual([])
    // against rules that take ever longer, not for speed
    expect(performance.now() - before).toBeLessThan(20_000)
  })
  it('resolves a surname to the person last named who bears it', () => {
    const people = peopleOf('Ann Larsen and Bo Larsen spoke. “Good,” said Bo Larsen. Later Larsen left with Ann.')
    expect(people.map((person) => [person.name, person.mentions.length])).toEqual([
      ['Ann Larsen', 2],
      ['Bo Larsen', 3],
    ])
  })
  it('takes a word of address and any word of a name of three for its bearer', () => {
    const people = peopleOf('Minister Lim Boon Teck met Director Adrian Seah Boon Keng. Mr Lim thanked Mr Seah. “We are glad of it,” said Bo Larsen.')
    expect(people.map((person) => [person.name, person.mentions.length])).toEqual([
      ['Lim Boon Teck', 2],
      ['Adrian Seah Boon Keng', 2],
      ['Bo Larsen', 1],
    ])
  })
  it('tells the word of address from the name', () => {
    const people = peopleOf('Mrs. Ann Roe met Smt. Lalo Larsen and the Rev. Cy Hollis.')
    expect(people.map(({ name, honorific }) => [honorific, name])).toEqual([
      ['Mrs.', 'Ann Roe'],
      ['Smt.', 'Lalo Larsen'],
      ['Rev.', 'Cy Hollis'],
    ])
  })
  it('gives the role without the organization and in the singular', () => {
    const [ann, bo] = peopleOf('Ann Roe, Head of the Example Office, met Trial Attorneys Bo Larsen and Cy Hollis.')
    expect(ann?.titles[0]).toMatchObject({ text: 'Head of the Example Office', role: 'Head', organization: { name: 'Example Office' } })
    const [cy] = peopleOf('Cy Hollis, Director of Marketing at Example Mills Inc., came.')
    expect(cy?.titles[0]).toMatchObject({ role: 'Director of Marketing', organization: { name: 'Example Mills Inc.' } })
    expect(bo?.titles[0]).toMatchObject({ text: 'Trial Attorneys', role: 'Trial Attorney' })
  })
  it('keeps a name whole where lines once ended', () => {
    const filler = 'The company makes batteries for electric  grids in many  towns of the region, as it has  done with care. '
    const text = `Man Pleads Guilty in Riverton\n\n${filler.repeat(4)}The case is tried by Assistant Chief Delia T.  Quillip and Trial  Attorney Bo Larsen. ${filler}\n`
    const people = extractFrom(read(text), source).people
    expect(people.map(({ name, titles }) => [name, titles[0]?.text])).toEqual([
      ['Delia T. Quillip', 'Assistant Chief'],
      ['Bo Larsen', 'Trial Attorney'],
    ])
  })
  it('begins a name behind a dateline that lost its dash', () => {
    const text = 'Man Pleads Guilty in Riverton\n\nWASHINGTON    Hollis Quillip, 70, of Riverton, pleaded guilty today in a court of the town to two counts.\n'
    expect(extractFrom(read(text), source).people.map(({ name }) => name)).toEqual(['Hollis Quillip'])
  })
})
