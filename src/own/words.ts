import type { OwnWords } from '../document.ts'
import { badWords } from '../errors.ts'

type List = keyof OwnWords

/** What the parts of a file of own words are called. */
const HEADINGS: Readonly<Record<string, List>> = {
  titles: 'titles',
  organizations: 'organizations',
  people: 'people',
  places: 'places',
  'reporting verbs': 'reportingVerbs',
  'never organizations': 'neverOrganizations',
}
const HEADING = /^\[\s{0,9}(?<name>[^\]]{0,60}?)\s{0,9}\]$/
/** A heading that begins with the same letters is likely meant. */
const ENOUGH_LETTERS = 3
const ACRONYM = /^[\p{Lu}\p{N}&.-]{2,12}$/u
const WITH_ACRONYM = /^(?<name>[^()]{2,200}?)\s*\((?<acronym>[^()]{1,40})\)$/

export const NO_WORDS: OwnWords = { titles: [], organizations: [], people: [], places: [], reportingVerbs: [], neverOrganizations: [] }

/**
 * A file of own words: lists under headings in brackets, one entry a line, `#` starts a comment, as in the built-in lists.
 * Throws an `ExtractError` that names the line and the cure.
 */
export function parseWords(source: string, file = 'words'): OwnWords {
  const lists: { [Name in List]: OwnWords[Name][number][] } = {
    titles: [],
    organizations: [],
    people: [],
    places: [],
    reportingVerbs: [],
    neverOrganizations: [],
  }
  let list: List | null = null
  for (const [i, raw] of source
    .replace(/^\uFEFF/, '')
    .split('\n')
    .entries()) {
    const line = raw.split(/(?:^|\s)#/, 1)[0]!.trim()
    if (line === '') continue
    const fail = (message: string) => badWords(`${file}, line ${i + 1}`, message)
    const heading = HEADING.exec(line)?.groups!.name
    if (heading !== undefined) {
      list = HEADINGS[heading.toLowerCase()] ?? null
      if (list === null) throw fail(`There is no list [${heading}]. ${suggest(heading)}`)
      continue
    }
    if (list === null) throw fail(`"${line}" stands in no list. Put a heading above it: ${headings()}.`)
    checkEntry(line, list, fail)
    if (list === 'organizations') lists.organizations.push(readOrganization(line, fail))
    else lists[list].push(line)
  }
  const both = lists.organizations.find(({ name }) => lists.neverOrganizations.some((never) => never.toLowerCase() === name.toLowerCase()))
  if (both) throw badWords(file, `"${both.name}" is both an organization and never one. Take it out of one of the lists.`)
  return lists
}

/** All lists together. */
export function joinWords(all: readonly OwnWords[]): OwnWords {
  return {
    titles: all.flatMap(({ titles }) => titles),
    organizations: all.flatMap(({ organizations }) => organizations),
    people: all.flatMap(({ people }) => people),
    places: all.flatMap(({ places }) => places),
    reportingVerbs: all.flatMap(({ reportingVerbs }) => reportingVerbs),
    neverOrganizations: all.flatMap(({ neverOrganizations }) => neverOrganizations),
  }
}

function checkEntry(entry: string, list: List, fail: (message: string) => Error): void {
  if (!/\p{L}/u.test(entry)) throw fail(`"${entry}" has no letter. Give a word, or begin the line with # to make it a comment.`)
  if (/[,;\t]/.test(entry)) throw fail(`"${entry}" looks like several entries. Give each a line of its own.`)
  if (list === 'people' && !/\s/.test(entry)) throw fail(`"${entry}" is one word. Give the whole name, as in "Jane Whitlock".`)
  if (list === 'reportingVerbs' && /\p{Lu}/u.test(entry))
    throw fail(`"${entry}" has a capital. Give the forms of the verb in small letters, as in "quip quips quipped quipping".`)
}

function readOrganization(line: string, fail: (message: string) => Error): { name: string; acronym: string | null } {
  if (!/[()]/.test(line)) return { name: line, acronym: null }
  const { name, acronym } = WITH_ACRONYM.exec(line)?.groups ?? {}
  if (name === undefined) throw fail(`The brackets in "${line}" are not in order. Write it as "Dale Water Board (DWB)".`)
  if (!ACRONYM.test(acronym!)) throw fail(`"${acronym}" is no acronym. Write capitals in the brackets, as in "Dale Water Board (DWB)".`)
  return { name, acronym: acronym! }
}

function suggest(heading: string): string {
  const near = Object.keys(HEADINGS).find((known) => known.slice(0, ENOUGH_LETTERS) === heading.toLowerCase().slice(0, ENOUGH_LETTERS))
  return near ? `Did you mean [${near}]?` : `The lists are ${headings()}.`
}

const headings = () =>
  Object.keys(HEADINGS)
    .map((name) => `[${name}]`)
    .join(', ')
