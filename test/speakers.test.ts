import { describe, expect, it } from 'vitest'
import { findFrame } from '../src/annotate/frame.ts'
import { findPassages } from '../src/annotate/quote.ts'
import type { Document, Mention, Organization, Person, Speaker } from '../src/document.ts'
import { extractFrom } from '../src/extract.ts'
import { around, type Example, open, own } from '../src/resolve/speakers.examples.ts'
import { resolveSpeakers } from '../src/resolve/speakers.ts'
import { answers } from '../src/resolve/speakers-answers.examples.ts'
import { sources } from '../src/resolve/speakers-source.examples.ts'
import { segment } from '../src/text/segment.ts'

const ABOVE = 'Riverton Opens Old Mill\nThe town of Riverton has opened the old mill that stands by the river and has three floors for all who come.\n'

/** Passages and speakers, with people and bodies known from the example. */
function resolve({ text, people, organizations = [] }: Example) {
  const doc = segment({ text: ABOVE + text, blocks: null, map: null, metadata: {}, warnings: [] }, {})
  const entities = { people: people.map((entry) => personOf(doc, entry)), organizations: organizations.map((name) => organizationOf(doc, name)) }
  return resolveSpeakers(doc, findPassages(doc, findFrame(doc)), entities)
}

function personOf(doc: Document, entry: string): Person {
  const [name, role] = entry.split(' | ') as [string, string | undefined]
  const mentions = [...mentionsOf(doc, name), ...mentionsOf(doc, name.split(' ').at(-1)!)].sort((a, b) => a.start - b.start)
  const apart = mentions.filter((one, i) => !mentions.some((other, j) => j !== i && other.start <= one.start && other.end >= one.end))
  const titles = role === undefined ? [] : [{ text: role, role: role.split(' of ')[0]!, organization: null, start: 0, end: 0, rule: 'test' }]
  const before = doc.plain.slice(0, apart[0]?.start ?? 0).match(/\b(?:Mr|Ms)\. $/)
  return { name, honorific: before ? before[0].trim() : null, titles, mentions: apart }
}

function organizationOf(doc: Document, name: string): Organization {
  return { name, acronym: null, aliases: [], mentions: mentionsOf(doc, name), rule: 'test' }
}

function mentionsOf(doc: Document, name: string): Mention[] {
  return [...doc.plain.matchAll(new RegExp(`\\b${name}\\b`, 'g'))].map((match) => ({
    text: name,
    start: match.index,
    end: match.index + name.length,
    rule: 'test',
  }))
}

function nameOf(speaker: Speaker | null): string | null {
  if (speaker === null) return null
  return speaker.kind === 'person' ? speaker.person.name : speaker.kind === 'organization' ? speaker.organization.name : speaker.name
}

describe.each([
  ['own sentence', own],
  ['around', around],
  ['left open', open],
  ['reports and others', sources],
  ['answers', answers],
])('speakers: %s', (_, examples) => {
  it.each(examples.map((example) => [example.text, example] as const))('%s', (_, example) => {
    const { quotes } = resolve(example)
    expect(quotes.map((quote) => nameOf(quote.speaker))).toEqual(example.speakers)
    for (const quote of quotes) expect(quote.reason === null).toBe(quote.speaker !== null)
  })
})

describe('speakers', () => {
  it('a title with a name behind it is not the office of another who holds it too', () => {
    const text = `${ABOVE}“We open at nine,” says Jane Roe, Guild President.\n“We stay open,” says Guild President, Professor Ann Larsen. “All year long.”`
    const { quotes } = extractFrom(
      { text, blocks: null, map: null, metadata: {}, warnings: [] },
      { path: null, format: 'text', sha256: '', length: text.length },
    )
    expect(quotes.map(({ speaker }) => speaker?.name)).toEqual(['Jane Roe', 'Ann Larsen', 'Ann Larsen'])
  })
  it('a passage behind its attribution goes on with the one before', () => {
    const { quotes } = resolve({ text: '“We open on Monday,” said Jane Roe. “Everybody is welcome.”', people: ['Jane Roe'], speakers: [] })
    expect(quotes.map(({ cue, continues, rule }) => [cue, continues, rule])).toEqual([
      ['said', null, 'quote-said-name'],
      ['said', 0, 'quote-goes-on'],
    ])
  })
  it('"she" becomes a mention of the person', () => {
    const { entities, quotes } = resolve({ text: 'Jane Roe came.\n“We open on Monday,” she said.', people: ['Jane Roe'], speakers: [] })
    expect(entities.people[0]!.mentions.map((mention) => mention.text)).toEqual(['Jane Roe', 'she'])
    expect(quotes[0]!.speaker).toEqual({ kind: 'person', person: entities.people[0] })
  })
})
