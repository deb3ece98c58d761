import { isPlace } from '../text/places.ts'
import { CALENDAR, OFFICE } from './organization-classes.ts'
import { hasBit, isApart, isName, isWord, type Piece, type Scan, wordsOf } from './organization-walk.ts'

/** Names of two words that churches bear and little else does. */
const TITLES = new Set(
  'sacred heart|sacred hearts|holy family|holy redeemer|holy trinity|holy spirit|holy cross|holy name|holy rosary|holy ghost|holy angels|holy innocents|holy child|holy apostles|immaculate conception|immaculate heart|blessed sacrament|good shepherd|all saints|corpus christi|precious blood|divine mercy'.split(
    '|',
  ),
)
const LONGEST_LADY = 3

/** "St. Brannoc, Our Lady of Linden (Riverton) and Holy Family", in texts that speak of parishes: several together, or one with its town. */
export function* findChurches(scan: Scan): Generator<Piece> {
  if (scan.style === 'caps' || !scan.classes.hasParishes) return
  for (let i = scan.from; i < scan.to; i++) {
    const names: Piece[] = []
    let hasTown = false
    let at = i
    for (;;) {
      const to = readChurch(scan, at)
      if (to === null) break
      names.push({ from: at, to, rule: 'church-name' })
      at = to
      if (isWord(scan, at, '(') && isName(scan, at + 1) && isWord(scan, at + 2, ')')) {
        hasTown = true
        at += 3
      }
      if (isWord(scan, at, ',') && isWord(scan, at + 1, 'and')) at += 2
      else if (isWord(scan, at, ',', 'and')) at++
      else break
    }
    if (names.length > 1 || hasTown) yield* names
    if (names.length > 0) i = names.at(-1)!.to - 1
  }
}

/** Houses of prayer that a name follows. */
const HOUSES = new Set('congregation temple synagogue shul masjid gurdwara chabad'.split(' '))
/** What synagogues are called by. */
const HEBREW = new Set(
  "beth b'nai bnai b’nai shalom sholom emanu-el sinai adath ahavath agudas ohev rodef rodeph shaarei tifereth anshe adat agudath bet beit".split(' '),
)
const LONGEST_CONGREGATION = 4

/** "Congregation Beth Shalom", "Temple Emanu-El", "Masjid Linden". */
export function* findCongregations(scan: Scan): Generator<Piece> {
  if (scan.style !== 'plain') return
  for (let i = scan.from; i + 1 < scan.to; i++) {
    if (!isName(scan, i) || !isName(scan, i + 1) || !HOUSES.has(scan.words[i]!) || isApart(scan, i)) continue
    if (!HEBREW.has(scan.words[i + 1]!) && !isWord(scan, i, 'masjid', 'gurdwara')) continue
    let to = i + 2
    while (to - i < LONGEST_CONGREGATION && isName(scan, to) && !isApart(scan, to - 1) && !hasBit(scan, to, CALENDAR | OFFICE)) to++
    yield { from: i, to, rule: 'congregation-name' }
  }
}

/** The end of the name of a church at `at`; null if none stands there, or if the name goes on. */
function readChurch(scan: Scan, at: number): number | null {
  let to = at
  if (isWord(scan, at, 'st', 'saint', 'sts', 'saints') && isName(scan, at)) {
    to = isName(scan, at + 1) ? at + 2 : at
    if (to > at && isWord(scan, to, 'the') && isName(scan, to + 1)) to += 2
  } else if (isWord(scan, at, 'our') && isWord(scan, at + 1, 'lady') && isWord(scan, at + 2, 'of')) {
    const first = isWord(scan, at + 3, 'the') ? at + 4 : at + 3
    to = first
    while (to - first < LONGEST_LADY && isName(scan, to)) to++
    if (to === first) return null
  } else if (isName(scan, at) && isName(scan, at + 1) && TITLES.has(`${scan.words[at]} ${scan.words[at + 1]}`)) to = at + 2
  if (to === at || (isName(scan, to) && !isApart(scan, to - 1)) || hasBit(scan, to - 1, CALENDAR | OFFICE)) return null
  return isPlace(wordsOf(scan, at, to)) ? null : to
}
