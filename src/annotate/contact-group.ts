import type { Contact } from '../document.ts'
import { isPlace } from '../text/places.ts'
import { isDegree } from '../text/title-words.ts'
import { Draft } from './contact-draft.ts'
import { hasFirstName, isBodyPiece, isOfficeName, isPersonName, isTitle } from './contact-names.ts'
import { type Piece, splitParts } from './contact-pieces.ts'

type Words = Piece & { kind: 'words' }

/** Puts the pieces of neighbouring blocks together into contacts: names go with the addresses behind them, a heading begins anew. */
export function groupPieces(blocks: readonly (readonly Piece[])[], people: ReadonlySet<string>, bodies: ReadonlySet<string>): Contact[] {
  const found: Contact[] = []
  let draft = new Draft()
  /** Words behind an address: they belong to it or to the next one. */
  let pending: Words[] = []
  const describePending = () => {
    for (const piece of pending) draft.describe(splitParts(piece.words), piece)
    pending = []
  }
  const isKnown = (name: string) => people.has(name) || hasFirstName(name)
  const isBody = (name: string) => bodies.has(name) && !hasFirstName(name)
  const flush = () => {
    found.push(...draft.finish())
    const isLabelled = draft.isLabelled
    draft = new Draft()
    draft.isLabelled = isLabelled
    describePending()
  }
  const addName = (piece: Words, parts: readonly string[], isFresh: boolean, isTitled: boolean) => {
    const last = draft.last
    const name = parts[0]!
    if (last && !draft.isReached) {
      if (piece.isListed) last.isSure = true
      if (last.title && !piece.isListed && !(isFresh ? hasFirstName(name) || isTitled : isKnown(name))) {
        // "Jane Roe / President / Example Explorations"
        draft.organization ??= name
        return draft.widen(piece)
      }
      if (last.title && piece.isLineStart && !piece.isListed) {
        flush()
        return draft.addPerson(name, isKnown(name), parts.slice(1), piece)
      }
      // two names without an address between them: the addresses will tell whether the first is a company
      return draft.addPerson(name, piece.isListed || isKnown(name), parts.slice(1), piece)
    }
    // "Press: 555-0100 / Example Mills: Jane Roe: 555-0101"
    const isNextBody = pending.some((words) => words.isLineStart && isBodyPiece(words.words))
    if (last || draft.hasEmail || (draft.isReached && isNextBody) || (draft.isReached && isFresh && (draft.office ?? draft.organization) !== null)) flush()
    else describePending()
    draft.addPerson(name, isKnown(name), parts.slice(1), piece)
  }
  for (const [b, pieces] of blocks.entries()) {
    let isFresh = true
    for (const [i, piece] of pieces.entries()) {
      // "Jane Roe / Press Officer / 555-0143": a heading elsewhere
      if (piece.kind === 'label' && draft.last?.title === null && !draft.isReached && isTitle(piece.words)) draft.describe([piece.words], piece)
      else if (piece.kind === 'label') {
        if (draft.isReached || draft.last) flush()
        draft.addLabel(piece.words, piece)
      } else if (piece.kind === 'reach') {
        const isEmail = piece.reach.kind === 'email'
        if (pending.length > 0 && draft.hasEmail && (isEmail || draft.hasPhone)) flush()
        describePending()
        draft.addReach(piece.reach)
      } else if (piece.field === 'organization' || piece.field === 'title') draft.addField(piece.field, piece.words, piece)
      else {
        const parts = splitParts(piece.words)
        const isName = parts.length > 0 && (people.has(parts[0]!) || (isPersonName(parts[0]!) && !isBody(parts[0]!))) && !isState(parts)
        // "Press Office, Jane Roe, 555-0100"
        const isBehindOffice =
          !isName && parts.length > 1 && isOfficeName(parts[0]!) && isPersonName(parts[1]!) && hasFirstName(parts[1]!) && !isPlace(parts[1]!)
        if (isBehindOffice && !draft.last && !draft.isReached) {
          draft.describe([parts[0]!], piece)
          addName(piece, parts.slice(1), isFresh, true)
        } else if (isName) addName(piece, parts, isFresh, parts.length > 1 || isTitleBelow(pieces[i + 1] ?? blocks[b + 1]?.[0]))
        else if (draft.isReached && piece.isLineStart && isOfficeName(parts[0] ?? '')) {
          flush()
          draft.describe(parts, piece)
        } else if (draft.isReached) pending.push(piece)
        else draft.describe(parts, piece)
      }
      isFresh = false
    }
  }
  pending = []
  flush()
  return found
}

/** A title on the next line shows that the line is a person's name. */
function isTitleBelow(next: Piece | undefined): boolean {
  return next?.kind === 'words' && isTitle(next.words)
}

/** "Silver Spring, MD" is a place, "Jane Roe, MD" a doctor. */
function isState(parts: readonly string[]): boolean {
  return /^\p{Lu}{2}$/u.test(parts[1] ?? '') && isPlace(parts[1]!) && !(isDegree(parts[1]!) && hasFirstName(parts[0]!))
}
