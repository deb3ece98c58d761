import cities from '../lexicons/places-cities.txt'
import countries from '../lexicons/places-countries.txt'
import regions from '../lexicons/places-regions.txt'
import usStates from '../lexicons/places-us-states.txt'
import { parseLexicon } from './lexicon.ts'
import { isOwnPlace } from './own-words.ts'
import { remember } from './remember.ts'

/** Names of two or three letters count in capitals alone: "OR" is a state, "or" is none. */
const SHORT = 3

let places: ReadonlyMap<string, PlaceKind> | null = null
let ofUnitedStates: ReadonlySet<string> | null = null

export type PlaceKind = 'city' | 'country' | 'region'

/** What kind of place the name is, in any case, without "the"; null if it is no known place. A name of several kinds is the largest. */
export function placeKind(name: string): PlaceKind | null {
  return listedKind(name) ?? (isOwnPlace(name.toLowerCase()) ? 'city' : null)
}

const listedKind = remember((name): PlaceKind | null => {
  places ??= readPlaces()
  return places.get(keyOf(name)) ?? null
})

/** True for the name of a known city, country or region. */
export function isPlace(name: string): boolean {
  return placeKind(name) !== null
}

function readPlaces(): ReadonlyMap<string, PlaceKind> {
  const found = new Map<string, PlaceKind>()
  for (const [kind, source] of [
    ['city', cities],
    ['region', regions],
    ['region', usStates],
    ['country', countries],
  ] as const)
    for (const name of parseLexicon(source)) found.set(keyOf(name), kind)
  return found
}

/** "Riverton, Ohio", "RIVERTON, OH": a place with its American state behind it. */
export function isInUnitedStates(place: string): boolean {
  const comma = place.lastIndexOf(', ')
  ofUnitedStates ??= new Set(parseLexicon(usStates).map(keyOf))
  return comma > 0 && ofUnitedStates.has(keyOf(place.slice(comma + 2)))
}

function keyOf(name: string): string {
  return name.length <= SHORT ? name : name.toLowerCase()
}
