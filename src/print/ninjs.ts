import type { Original } from '../results/originals.ts'
import type { Release } from '../schema.ts'
import type { ReleasePrinter } from './exports.ts'
import { uriOf } from './identity.ts'
import { countWords } from './tables.ts'

/** A news item of IPTC ninjs 2.1, with the text as its body where the release is at hand. */
export const printNinjs: ReleasePrinter = (release, original) => [{ ending: '.ninjs.json', content: `${JSON.stringify(toNinjs(release, original))}\n` }]

function toNinjs(release: Release, original: Original | null): object {
  const { headline, issuer, dateline, releaseDate, embargo } = release
  return {
    uri: uriOf(release),
    type: 'text',
    representationtype: original ? 'full' : 'partial',
    standard: { name: 'ninjs', version: '2.1', schema: 'https://www.iptc.org/std/ninjs/ninjs-schema_2.1.json' },
    // ninjs knows no day without an hour.
    ...(releaseDate && { contentcreated: `${releaseDate}T00:00:00Z` }),
    ...(embargo && { ednote: embargo.text }),
    ...(headline && { title: headline.text, headlines: [{ role: 'main', value: headline.text }] }),
    ...(issuer && { by: issuer.name }),
    ...(dateline?.place && { located: dateline.place, places: [{ name: dateline.place, rel: 'dateline' }] }),
    genres: [{ name: 'Press Release' }],
    ...(original && {
      bodies: [{ role: 'main', contenttype: 'text/plain', charcount: original.text.length, wordcount: countWords(original.text), value: original.text }],
    }),
    descriptions: release.quotes.map(({ text, speaker }) => ({
      role: 'quote',
      contenttype: 'text/plain',
      value: speaker ? `“${text}” — ${speaker.name}` : `“${text}”`,
    })),
    people: release.people.map(({ id, name, titles }) => ({
      name,
      rel: isSpeaker(release, id) ? 'quoted' : 'mentioned',
      literal: [name, ...titles.map(({ text }) => text)].join(', '),
    })),
    organisations: release.organizations.map(({ id, name }) => ({ name, rel: id === issuer?.id ? 'issuer' : 'mentioned', literal: name })),
    infosources: release.contacts.map((contact) => ({
      name: contact.name ?? contact.organization?.name ?? issuer?.name ?? '',
      literal: [contact.name, contact.title, contact.organization?.name].filter(Boolean).join(', '),
      contactinfo: [
        ...contact.emails.map((value) => ({ type: 'email', role: 'press', value })),
        ...contact.phones.map((value) => ({ type: 'phone', role: 'press', value })),
      ],
    })),
  }
}

const isSpeaker = ({ quotes }: Release, id: string) => quotes.some(({ speaker }) => speaker?.id === id)
