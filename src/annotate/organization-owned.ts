import { POSSESSIVE } from './organization-classes.ts'
import { hasBit, isApart, isName, isPlaceWord, isWord, type Piece, type Scan } from './organization-walk.ts'
import { endOfSmallOffice } from './small-office.ts'

const LONGEST_PLACE = 5

/** "the EMA's *Linden Field Office*", "EMA's *New Linden office*": an office that is named by its place alone bears the name of its owner too; the owner stays beside it. */
export function withOwnedOffices(scan: Scan, pieces: readonly Piece[]): Piece[] {
  const whole: Piece[] = []
  const first = new Set<Piece>()
  for (const owner of pieces) {
    const end = endOfOffice(scan, owner)
    if (end !== null) whole.push({ from: owner.from, to: end, rule: 'owner-place-office' })
    const inspector = endOfInspector(scan, owner)
    if (inspector === null) continue
    whole.push({ from: owner.from, to: inspector, rule: 'owner-inspector' })
    // "the Mill Service, Office of Inspector General": one name
    if (isWord(scan, owner.to, ',')) first.add(owner)
  }
  if (whole.length === 0) return [...pieces]
  return [...pieces.filter((piece) => !first.has(piece) && !whole.some((office) => piece.from > office.from && piece.to <= office.to)), ...whole]
}

/** "the Mill Service's *Office of Inspector General*", ", *Office of the Inspector General*": every agency has one, which bears its name; null if none follows. */
function endOfInspector(scan: Scan, { to }: Piece): number | null {
  const office = isWord(scan, to, "'s", ',') ? to + 1 : to
  if (office === to && !hasBit(scan, to - 1, POSSESSIVE)) return null
  if (!isWord(scan, office, 'office') || !isName(scan, office) || !isWord(scan, office + 1, 'of')) return null
  const inspector = isWord(scan, office + 2, 'the') ? office + 3 : office + 2
  return isWord(scan, inspector, 'inspector', 'inspectors') && isWord(scan, inspector + 1, 'general') ? inspector + 2 : null
}

/** Behind the office of this owner; null if none follows. */
function endOfOffice(scan: Scan, { to }: Piece): number | null {
  const place = isWord(scan, to, "'s") ? to + 1 : to
  // "EMAs" where the apostrophe was lost
  if (place === to && !hasBit(scan, to - 1, POSSESSIVE)) return null
  if (isWord(scan, place, 'region') && scan.tokens[place + 1]?.shape === 'number') return behind(scan, place + 2)
  if (!isName(scan, place) || !isPlaceWord(scan, place)) return null
  let end = place + 1
  while (end - place < LONGEST_PLACE && isName(scan, end) && !isApart(scan, end - 1)) end++
  return isWord(scan, end - 1, 'office', 'division', 'bureau', 'branch') ? end : behind(scan, end)
}

function behind(scan: Scan, place: number): number | null {
  const end = endOfSmallOffice(scan.tokens, place, scan.to)
  return end > place ? end : null
}
