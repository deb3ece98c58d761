import { describe, expect, it } from 'vitest'
import { no, yes } from '../src/annotate/contact.examples.ts'
import { findContacts } from '../src/annotate/contact.ts'
import { findFrame } from '../src/annotate/frame.ts'
import { segment } from '../src/text/segment.ts'

const docOf = (text: string) => segment({ text, blocks: null, map: null, metadata: {}, warnings: [] }, {})
const contactsOf = (text: string) => findContacts(docOf(text), { people: [], organizations: [] })
const ABOVE =
  'Riverton Opens New Bridge\nThe town of Riverton has opened a new bridge that leads over the river and into the old part of the town, the mayor said.\n'

describe('contacts', () => {
  it.each(yes)('%s', (text, expected) => {
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
