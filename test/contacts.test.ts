import { describe, expect, it } from 'vitest'
import { no, yes } from '../src/annotate/contact.examples.ts'
import { findContacts } from '../src/annotate/contact.ts'
import { mergeContacts } from '../src/annotate/contact-merge.ts'
import { shapes } from '../src/annotate/contact-shapes.examples.ts'
import { findFrame } from '../src/annotate/frame.ts'
import { segment } from '../src/text/segment.ts'

const docOf = (text: string) => segment({ text, blocks: null, map: null, metadata: {}, warnings: [] }, {})
const contactsOf = (text: string) => findContacts(docOf(text), { people: [], organizations: [] })
const ABOVE =
  'Riverton Opens New Bridge\nThe town of Riverton has opened a new bridge that leads over the river and into the old part of the town, the mayor said.\n'

describe('contacts', () => {
  it.each([...yes, ...shapes])('%s', (text, expected) => {
    const found = contactsOf(ABOVE + text)
    expect(found.map(({ name, emails, phones }) => [name, emails, phones])).toEqual(expected.map(([name, emails, phones]) => [name, emails, phones]))
    for (const [i, [, , , title, organization]] of expected.entries()) {
      if (title !== undefined) expect(found[i]!.title).toBe(title)
      if (organization !== undefined) expect(found[i]!.organization).toBe(organization)
    }
  })
  it.each(no.map((text) => [text.slice(0, 60), text]))('nobody in %s', (_, text) => {
    const before = performance.now()
    expect(contactsOf(ABOVE + text)).toEqual([])
    expect(performance.now() - before).toBeLessThan(1000)
  })
  it('warns of an address that the page protects', () => {
    expect(findFrame(docOf(`${ABOVE}Media contact: Jane Roe, [email protected]`)).warnings.map((warning) => warning.code)).toEqual(['protected-email'])
  })
})

it('joins a number and a mailbox that stood by themselves to the person who has both', () => {
  const entry = (name: string | null, emails: string[], phones: string[], start: number) =>
    ({ name, title: null, organization: null, emails, phones, start, end: start + 1, rule: 'contact-address' }) as const
  const merged = mergeContacts([
    entry(null, [], ['555-555-0100'], 0),
    entry(null, ['roe@mills.example'], [], 1),
    entry('Jane Roe', ['roe@mills.example'], ['555-555-0100'], 2),
    entry('Bo Day', ['roe@mills.example', 'day@mills.example'], [], 3),
    entry(null, ['roe@mills.example'], [], 4),
  ])
  expect(merged).toMatchObject([
    { name: 'Jane Roe', emails: ['roe@mills.example'], phones: ['555-555-0100'] },
    { name: 'Bo Day', emails: ['day@mills.example'], phones: [] },
  ])
  expect(merged).toHaveLength(2)
})

it.each([
  ['of author Jane Roe', 'Jane Roe'],
  ['of the author', null],
])('names the person of the sentence whose whole name the address holds: %s', (who, name) => {
  const text = `${ABOVE}Jane Roe has written nine books.\nFor more on the books ${who} and on the mill of the valley, write to jane@janeroewrites.example by noon.`
  const person = { name: 'Jane Roe', honorific: null, titles: [], mentions: [] }
  expect(findContacts(docOf(text), { people: [person], organizations: [] }).map((contact) => contact.name)).toEqual([name])
})
