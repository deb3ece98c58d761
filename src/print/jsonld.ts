import type * as schema from 'schema-dts'
import type { Release } from '../schema.ts'
import type { ReleasePrinter } from './exports.ts'
import { uriOf } from './identity.ts'

/** A schema.org NewsArticle: who issued it, whom it mentions, what is quoted in it, whom to write to. */
export const printJsonLd: ReleasePrinter = (release) => [{ ending: '.jsonld', content: `${JSON.stringify(toJsonLd(release))}\n` }]

type Article = Extract<schema.NewsArticle, { '@type': 'NewsArticle' }>
type Person = Extract<schema.Person, { '@type': 'Person' }>
type Organization = Extract<schema.Organization, { '@type': 'Organization' }>
type Quotation = Extract<schema.Quotation, { '@type': 'Quotation' }>
type ContactPoint = Extract<schema.ContactPoint, { '@type': 'ContactPoint' }>

function toJsonLd(release: Release): { '@context': string } & Article {
  const { headline, dateline, issuer, releaseDate, contacts } = release
  const uri = uriOf(release)
  const idOf = (who: { id: string | null } | null) => (who?.id ? `${uri}#${who.id}` : undefined)
  const pointsOf = (id: string | null) => contacts.filter(({ organization }) => (organization?.id ?? issuer?.id ?? null) === id).map(toContactPoint)

  const people = release.people.map((person) =>
    node<Person>({
      '@type': 'Person',
      '@id': idOf(person)!,
      name: person.name,
      honorificPrefix: person.honorific ?? undefined,
      jobTitle: person.titles.map(({ text }) => text),
      affiliation: person.titles.flatMap(({ organization }) =>
        organization === null ? [] : [node<Organization>({ '@type': 'Organization', '@id': idOf(organization), name: organization.name })],
      ),
      contactPoint: person.id === issuer?.id ? pointsOf(person.id) : [],
    }),
  )
  const organizations = release.organizations.map((organization) =>
    node<Organization>({
      '@type': 'Organization',
      '@id': idOf(organization)!,
      name: organization.name,
      alternateName: [organization.acronym, ...organization.aliases].filter((name) => name !== null),
      contactPoint: pointsOf(organization.id),
    }),
  )
  const quotations = release.quotes.map(({ id, text, speaker }) =>
    node<Quotation>({
      '@type': 'Quotation',
      '@id': `${uri}#${id}`,
      text,
      creator: speaker === null ? undefined : toSpeaker(speaker),
      isPartOf: { '@id': uri },
    }),
  )
  return {
    '@context': 'https://schema.org',
    ...node<Article>({
      '@type': 'NewsArticle',
      '@id': uri,
      genre: 'Press release',
      headline: headline?.text,
      dateline: dateline?.text,
      datePublished: releaseDate ?? undefined,
      locationCreated: dateline?.place ? { '@type': 'Place', name: dateline.place } : undefined,
      author: issuer?.id ? { '@id': idOf(issuer)! } : undefined,
      // addresses whose owner the text does not name come last
      mentions: [...people, ...organizations, ...pointsOf(null)],
      hasPart: quotations,
    }),
  }

  function toSpeaker({ id, name }: { id: string | null; name: string }): Person | Organization {
    return id?.startsWith('o')
      ? node<Organization>({ '@type': 'Organization', '@id': idOf({ id }), name })
      : node<Person>({ '@type': 'Person', '@id': idOf({ id }), name })
  }
}

function toContactPoint({ name, title, emails, phones }: Release['contacts'][number]): ContactPoint {
  return node<ContactPoint>({
    '@type': 'ContactPoint',
    contactType: 'press',
    name: name ?? undefined,
    description: title ?? undefined,
    email: emails,
    telephone: phones,
  })
}

/** A node without the properties that are absent or empty. */
function node<Node extends object>(properties: { [Key in keyof Node]: Node[Key] | undefined }): Node {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0))) as Node
}
