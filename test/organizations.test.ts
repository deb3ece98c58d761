import { describe, expect, it } from 'vitest'
import { findContacts } from '../src/annotate/contact.ts'
import { findFrame } from '../src/annotate/frame.ts'
import { no, yes } from '../src/annotate/organization.examples.ts'
import { findOrganizations } from '../src/annotate/organization.ts'
import { yes as affiliated, no as notAffiliated } from '../src/annotate/organization-affiliated.examples.ts'
import { yes as chosen, no as noneChosen } from '../src/annotate/organization-chosen.examples.ts'
import { yes as companies } from '../src/annotate/organization-company.examples.ts'
import { yes as deals, no as noDeals } from '../src/annotate/organization-deal.examples.ts'
import { yes as introduced, no as notIntroduced, subjects } from '../src/annotate/organization-introduced.examples.ts'
import { findIntroducedOrganizations } from '../src/annotate/organization-introduced.ts'
import { yes as items, no as noItems } from '../src/annotate/organization-items.examples.ts'
import { yes as known, no as notKnown } from '../src/annotate/organization-known.examples.ts'
import { yes as movements, no as noMovement } from '../src/annotate/organization-movement.examples.ts'
import { yes as owned } from '../src/annotate/organization-owned.examples.ts'
import { no as noPaper, yes as papers } from '../src/annotate/organization-paper.examples.ts'
import { no as noParty, yes as parties } from '../src/annotate/organization-party.examples.ts'
import { yes as publicBodies } from '../src/annotate/organization-public.examples.ts'
import { yes as bySign, no as noSign } from '../src/annotate/organization-sign.examples.ts'
import { no as noSchool, yes as schools } from '../src/annotate/organization-study.examples.ts'
import { no as noTeam, yes as teams } from '../src/annotate/organization-team.examples.ts'
import { yes as besideThings, no as noThings } from '../src/annotate/organization-things.examples.ts'
import { resolveOrganizations } from '../src/resolve/organizations.ts'
import { yes as byContact, no as notByContact } from '../src/resolve/organizations-beside.examples.ts'
import { withContactBodies, withIssuerBody, withTitleBodies } from '../src/resolve/organizations-beside.ts'
import { segment } from '../src/text/segment.ts'

const docOf = (text: string) => segment({ text, blocks: null, map: null, metadata: {}, warnings: [] }, {})
const organizationsIn = (text: string) => {
  const doc = docOf(text)
  return resolveOrganizations(doc, findOrganizations(doc, findFrame(doc)), [])
}
const ABOVE =
  'The new bridge is open\nThe bridge that leads over the river and into the old part of the town is open from today, as all who live there had hoped.\n'

describe('organizations that their name shows', () => {
  it('reads a text that opens with "and"', () => {
    expect(organizationsIn(' and University of Riverton opens its mill').map(({ name }) => name)).toEqual(['University of Riverton'])
  })
  it.each([...yes, ...companies, ...publicBodies, ...bySign, ...known, ...owned, ...papers, ...movements, ...besideThings, ...parties, ...teams, ...schools])(
    '%s',
    (text, expected) => {
      expect(organizationsIn(ABOVE + text).map((organization) => organization.name)).toEqual(expected)
    },
  )
  it.each([...no, ...noSign, ...notKnown, ...noPaper, ...noMovement, ...noParty, ...noTeam, ...noSchool].map((text) => [text.slice(0, 60), text]))(
    'none in %s',
    (_, text) => {
      const before = performance.now()
      expect(organizationsIn(ABOVE + text)).toEqual([])
      expect(performance.now() - before).toBeLessThan(2000)
    },
  )
  it('joins the symbol of a company that the text goes on to use', () => {
    const found = organizationsIn(`${ABOVE}Shares of Linden Mills Inc. (NASDAQ: LDMX) rose. It is a good day for LDMX. Roe Mills Inc. (NASDAQ: ROEM) lost.`)
    expect(found.map(({ name, acronym }) => [name, acronym])).toEqual([
      ['Linden Mills Inc.', 'LDMX'],
      ['Roe Mills Inc.', null],
    ])
  })
  it('joins acronym and short forms with the name', () => {
    const [first] = organizationsIn(`${ABOVE}The Riverton Mill Workers Association (RMWA) was there. RMWA leads.`)
    expect(first).toMatchObject({ acronym: 'RMWA', mentions: [{ text: 'Riverton Mill Workers Association' }, { text: 'RMWA' }, { text: 'RMWA' }] })
  })
  it.each([
    ['Linden Pay Pte. Ltd. (formerly known as Orsted Pay Pte. Ltd.) is a house.', ['Linden Pay Pte. Ltd.']],
    ['The Linden District Hill Board was there. A member of the DHB spoke.', ['Linden District Hill Board']],
    [
      'The University of Linden leads, and Linden University mills. The University of Linden Looms Limited is theirs.',
      ['University of Linden', 'University of Linden Looms Limited'],
    ],
    [
      'The Vell State University Department of Athletics was there. The Department of Athletics leads.',
      ['Vell State University Department of Athletics', 'Vell State University'],
    ],
    ['The suit names Orsted AG, Orsted, Inc. and Orsted Incorporated.', ['Orsted AG', 'Orsted Incorporated']],
    ['The Orstedon City Police Department was there. Call Orstedon City Police.', ['Orstedon City Police Department']],
    ['The Linden Department of Mills was there. A member of the LDOM spoke.', ['Linden Department of Mills']],
    ['The QDFS Foundation met. OWLP says that QDFS leads. They met the OWLP Library.', ['QDFS Foundation', 'OWLP', 'OWLP Library']],
    ['The Orsted University Library is old. Mâori Loom Trust and Maori Loom Trust are one.', ['Orsted University Library', 'Mâori Loom Trust']],
    ['A fellow at Vellmore Commons and at the Vellmore Commons Foundation.', ['Vellmore Commons Foundation']],
    ['She was at the Mill Museum and the Mill Museum Foundation.', ['Mill Museum', 'Mill Museum Foundation']],
    ['It is by Vellmark LabsVellmark Labs. They like it.', ['Vellmark Labs']],
    [
      'The Ohio House of Mills and the U.S. House of Mills met. The Ohio House of Representatives met the U.S. House of Representatives.',
      ['Ohio House of Representatives', 'U.S. House of Representatives'],
    ],
    ['The City of Linden Police Department met. The Linden Police Department leads.', ['City of Linden Police Department']],
    ['The Foreign Ministry met. So did the Ministry of Foreign Affairs.', ['Ministry of Foreign Affairs']],
    ["The Attorney General's Office met. The Office of the Attorney General is the Indiana Attorney General's Office.", ["Indiana Attorney General's Office"]],
    ['The University of Ohio is not Ohio University.', ['University of Ohio', 'Ohio University']],
  ] as const)('one body for all its names: %s', (text, expected) => {
    const doc = docOf(ABOVE + text)
    const frame = findFrame(doc)
    const shown = findOrganizations(doc, frame)
    expect(resolveOrganizations(doc, [...shown, ...findIntroducedOrganizations(doc, frame, shown, [])], []).map(({ name }) => name)).toEqual(expected)
  })
})

describe('organizations that the text introduces', () => {
  const introducedIn = (marked: string) => {
    const text = `${ABOVE}${marked}`.replace(/[[\]]/g, '')
    const doc = docOf(text)
    const frame = findFrame(doc)
    const people = [...marked.matchAll(/\[(.+?)\]/g)].map((match) => {
      const start = text.indexOf(match[1]!)
      return { start, end: start + match[1]!.length, name: match[1]!, honorific: null, titles: [], rule: 'example' }
    })
    const shown = findOrganizations(doc, frame)
    return resolveOrganizations(doc, [...shown, ...findIntroducedOrganizations(doc, frame, shown, people)], people).map((organization) => organization.name)
  }
  it.each([...introduced, ...items, ...deals, ...chosen, ...affiliated])('%s', (text, expected) => expect(introducedIn(text)).toEqual(expected))
  it.each([...notIntroduced, ...noThings, ...noItems, ...noDeals, ...noneChosen, ...notAffiliated].map((text) => [text.slice(0, 60), text]))(
    'none in %s',
    (_, text) => {
      const before = performance.now()
      expect(introducedIn(text)).toEqual([])
      expect(performance.now() - before).toBeLessThan(2000)
    },
  )
  it.each(subjects.map(([text, expected]) => [text.slice(0, 40), text, expected] as const))('subject of %s', (_, text, expected) => {
    const doc = docOf(text)
    const found = findIntroducedOrganizations(doc, findFrame(doc), [], [])
    expect(resolveOrganizations(doc, found, []).map((organization) => organization.name)).toEqual(expected)
  })
})

it('leaves a house of its own apart that the body names late, below a headline with the shorter name', () => {
  const text =
    'Vellmark Opens a Mill\nVellmark has opened a mill for the town and all its people. It is for Vellmark a good day, said Jane Roe of Vellmark Loom Health in town.\n'
  const mentions = [...text.matchAll(/Vellmark(?: Loom Health)?/g)].map(({ 0: name, index }) => ({
    start: index,
    end: index + name.length,
    name,
    acronym: null,
    rule: 'name-trade',
  }))
  expect(resolveOrganizations(docOf(text), mentions, []).map(({ name }) => name)).toEqual(['Vellmark', 'Vellmark Loom Health'])
  expect(resolveOrganizations(docOf(text), mentions.slice(1), []).map(({ name }) => name)).toEqual(['Vellmark Loom Health'])
})

describe('organizations that contacts show', () => {
  const bodiesIn = (text: string) => {
    const doc = docOf(ABOVE + text)
    const organizations = resolveOrganizations(doc, findOrganizations(doc, findFrame(doc)), [])
    return withContactBodies(doc, organizations, [], findContacts(doc, { people: [], organizations }))
  }
  it.each(byContact)('%s', (text, expected) => expect(bodiesIn(text).map(({ name }) => name)).toEqual(expected))
  it.each(notByContact.map((text) => [text.slice(0, 60), text]))('none in %s', (_, text) =>
    expect(bodiesIn(text).filter(({ rule }) => rule === 'contact-body')).toEqual([]),
  )
  it('takes the sender and the houses of titles that no rule has seen', () => {
    const doc = docOf('The Weirs opened. Jane Roe, deputy chief executive – Looms For All, said so.')
    expect(withIssuerBody(doc, [], [], 'The Weirs')).toMatchObject([{ name: 'The Weirs', rule: 'issuer-body', mentions: [{ start: 0, end: 9 }] }])
    expect(withIssuerBody(doc, [], [], 'Linden County District Attorney')).toEqual([])
    expect(withIssuerBody(doc, [], [], null)).toEqual([])
    const title = { text: 'deputy chief executive', role: 'deputy chief executive', organization: 'Looms For All', start: 28, end: 50, rule: 'name-dash-title' }
    const person = { name: 'Jane Roe', honorific: null, titles: [title], mentions: [{ text: 'Jane Roe', start: 18, end: 26, rule: 'name' }] }
    expect(withTitleBodies(doc, [], [person])).toMatchObject([{ name: 'Looms For All', rule: 'title-body', mentions: [{ start: 53, end: 66 }] }])
    const owner = { ...title, text: 'owner of Second-Hand Mills', organization: 'Second-Hand Mills' }
    expect(withTitleBodies(docOf('The owner of Second-Hand Mills'), [], [{ ...person, titles: [owner] }])).toEqual([])
  })
  it('takes the fuller name that the contacts give', () => {
    const contacts = [{ name: null, title: null, organization: 'Vellmark Capital Partners', emails: [], phones: [], start: 20, end: 60, rule: 'contact-item' }]
    const body = {
      name: 'Vellmark Capital',
      acronym: null,
      aliases: [],
      mentions: [{ text: 'Vellmark Capital', start: 0, end: 16, rule: 'known' }],
      rule: 'known',
    }
    const found = withContactBodies(docOf('Vellmark Capital leads. Vellmark Capital Partners'), [body], [], contacts)
    expect(found).toMatchObject([{ name: 'Vellmark Capital Partners', aliases: ['Vellmark Capital'] }])
  })
})
