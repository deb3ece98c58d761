import type { Person, Token } from '../document.ts'
import { isTitleHead } from '../text/title-words.ts'
import { OWN_WORDS, readRole } from './speakers-role.ts'
import { endBefore, organization, person, type Scene, sightsIn, startOf, tokenAt, tokenBehind, unnamed, type Who, type Window } from './speakers-scene.ts'

export const NAME_PART = /^\p{Lu}[\p{L}'.-]{0,30}$/u
/** Capitalised at the head of a sentence, but no name. */
const OPENER = new Set(
  'in on at for from with without as after before while when if but and or so yet according during since by to under through it its they there this that these those he she i we you who what why how where recently also however additionally furthermore meanwhile together today yesterday'.split(
    ' ',
  ),
)
const DAY = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|week|month|\d{1,4})$/
/** Small words that lost the blank between a surname and them. */
const GLUED = 'in on at of to and who during when'.split(' ')
const ARTICLE = new Set('the a an'.split(' '))

/** A body, an office, or a name that nobody has found yet. */
export function readNameless(scene: Scene, window: Window): Who | null {
  let { from } = window
  if (from >= window.to) return null
  const span = { start: startOf(scene, from), end: endBefore(scene, window.to) }
  const partial = readPartOfName(scene, window)
  if (partial) return partial
  if (ARTICLE.has(tokenAt(scene, from)!.lower)) from++
  const body = sightsIn(scene.organizations, startOf(scene, from), startOf(scene, from) + 1)[0]
  if (body && body.end >= span.end - 1) return organization(body.entity, span)
  const giver = readGiver(scene, window)
  if (giver) return giver
  // "Detective Sergeant Friend": the noun is somebody's surname
  const named = isAfterOffice(scene, window) ? bearerOf(scene, scene.doc.tokens.slice(from, window.to)) : null
  if (named) return person(named, span)
  const role = readRole(scene, window)
  if (role) return role
  // "senior Jane Roe": a name that nobody has found, with small words before it
  let name = window.from
  while (name < window.to && tokenAt(scene, name)!.shape === 'lower' && name - window.from < 4) name++
  const words = scene.doc.tokens.slice(name, window.to)
  const isName =
    words.length > 0 &&
    words.length <= 10 &&
    isNameLike(words[0]!.text) &&
    words.every((word) => NAME_PART.test(word.text) || /^(?:of|for|the|and|&|in|de|van|von|al|der|'s)$/.test(word.lower))
  const bearer = isName ? bearerOf(scene, words) : null
  if (bearer) return person(bearer, { start: words[0]!.start, end: span.end })
  return isName && (name === window.from || words.length > 1) ? unnamed(scene, { start: words[0]!.start, end: span.end }) : null
}

/** "In a statement on Friday the Example Union", "a letter from the Example Union": the body that ends the words. */
function readGiver(scene: Scene, { from, to }: Window): Who | null {
  const end = endBefore(scene, to)
  const body = sightsIn(scene.organizations, startOf(scene, from) + 1, end).findLast((sight) => sight.end >= end - 1)
  if (!body) return null
  let at = tokenBehind(scene, body.start) - 1
  if (tokenAt(scene, at)?.lower === 'the') at--
  const isGiven = /^(?:from|by)$/.test(tokenAt(scene, at)?.lower ?? '') && scene.doc.tokens.slice(from, at).some(({ lower }) => OWN_WORDS.has(lower))
  const isBehindOpening = /^(?:in|on|at|after|during|earlier)$/.test(tokenAt(scene, from)!.lower) && DAY.test(tokenAt(scene, at)?.lower ?? '')
  return isGiven || isBehindOpening ? organization(body.entity, body) : null
}

/** A capitalised word behind the noun of an office: "Sergeant *Friend*". */
function isAfterOffice(scene: Scene, { from, to }: Window): boolean {
  return to - from > 1 && to - from < 8 && tokenAt(scene, to - 1)!.shape === 'capital' && isTitleHead(tokenAt(scene, to - 2)!.lower)
}

/** "Minister of State Roe": an office that nobody holds by this name, and the surname of one person. */
function bearerOf(scene: Scene, words: readonly Token[]): Person | null {
  const last = words.at(-1)!.text
  const bearers = words.length > 1 && last.length > 2 ? (scene.bySurname.get(last) ?? []) : []
  return bearers.length === 1 && words.slice(0, -1).some(({ lower }) => isTitleHead(lower)) ? bearers[0]! : null
}

/** "said Roein a statement": pages lose the blank behind a link. */
export function readGlued(scene: Scene, index: number): Who | null {
  const token = tokenAt(scene, index)!
  if (token.shape !== 'capital' || token.text.length < 6) return null
  const surnames = GLUED.flatMap((word) => (token.text.endsWith(word) && token.text.length - word.length >= 4 ? [token.text.slice(0, -word.length)] : []))
  const owners = surnames.flatMap((surname) => scene.bySurname.get(surname) ?? [])
  const [owner] = owners
  return owner && owners.length === 1 ? person(owner, { start: token.start, end: token.start + owner.name.split(' ').at(-1)!.length }) : null
}

/** "Jane said", "Dr. Roe said": one part of one person's name. */
function readPartOfName(scene: Scene, window: Window): Who | null {
  const last = tokenAt(scene, window.to - 1)!
  if (window.to - window.from > 3 || !NAME_PART.test(last.text)) return null
  const owners = scene.byPart.get(last.text) ?? []
  const span = { start: startOf(scene, window.from), end: last.end }
  return owners.length === 1 ? person(owners[0]!, span, 'name', { text: scene.doc.text.slice(span.start, span.end), ...span, rule: 'part-of-name' }) : null
}

/** Capitalised, and no word that only opens a sentence. */
function isNameLike(word: string): boolean {
  return NAME_PART.test(word) && !OPENER.has(word.toLowerCase()) && !ARTICLE.has(word.toLowerCase())
}
