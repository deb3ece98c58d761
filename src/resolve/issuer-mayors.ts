import type { Document } from '../document.ts'
import { indexKeys, reverse } from '../text/key-index.ts'

const LONGEST_TOWN = 40
const OFFICE = ' Mayor'
const OFFICE_OF = 'ayor of '

/** Whether the text says "Riverton Mayor" or "Mayor of Riverton", of any town: it is searched once, by the first to ask. */
export function lookForMayors({ plain }: Document): (town: string) => boolean {
  let before: ReturnType<typeof indexKeys> | null = null
  let behind: ReturnType<typeof indexKeys> | null = null
  return (town) => {
    before ??= indexKeys(placesOf(plain, OFFICE).map((at) => reverse(plain.slice(Math.max(0, at - LONGEST_TOWN), at))))
    behind ??= indexKeys(placesOf(plain, OFFICE_OF).map((at) => plain.slice(at + OFFICE_OF.length, at + OFFICE_OF.length + LONGEST_TOWN)))
    return before.startsWith(reverse(town)) || behind.startsWith(town)
  }
}

function placesOf(text: string, words: string): number[] {
  const places: number[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at)
  return places
}
