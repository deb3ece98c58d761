import type { Document, OrganizationMention } from '../document.ts'
import { isPluralHead, isTitleHead } from '../text/title-words.ts'

export interface Body {
  readonly name: string
  readonly firstToken: number
  readonly endToken: number
  /** The mention ends before its last token does: an "s" whose apostrophe an export lost. */
  readonly isOwner: boolean
}

/** Where bodies stand, asked by token. */
export interface Bodies {
  readonly startingAt: (token: number) => Body | null
  readonly at: (token: number) => Body | null
  /** "Example Division's *Fraud Section*": the part that is named behind its owner, if one is. */
  readonly unitAt: (token: number) => Body | null
}

/** "Example County *District Attorney* Jane Roe": what stands before a name and ends in an office is a title, no body. */
function isOfficeOfNext(doc: Document, first: number, end: number): boolean {
  const last = doc.tokens[end - 1]!
  const next = doc.tokens[end]
  if (!next || !isTitleHead(last.lower) || isPluralHead(last.lower) || last.shape === 'upper' || next.sentence !== last.sentence) return false
  return (
    end - first > 1 &&
    /^(?:capital|mixed)$/.test(next.shape) &&
    next.start - last.end === 1 &&
    !isTitleHead(next.lower) &&
    !/^(?:office|general)$/.test(next.lower)
  )
}

/** The mentions of organizations as token ranges. */
export function indexBodies(doc: Document, mentions: readonly OrganizationMention[]): Bodies {
  const sorted = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end)
  const found = new Array<Body | null>(doc.tokens.length).fill(null)
  let i = 0
  for (const mention of sorted) {
    while (i < doc.tokens.length && doc.tokens[i]!.start < mention.start) i++
    let end = i
    // "Divisions" for "Division's": a mention may end inside a word whose apostrophe was lost
    while (end < doc.tokens.length && doc.tokens[end]!.start < mention.end) end++
    // "Example House Press Secretary": the office takes its first word back
    const whole = end
    if (end - i > 1 && /^(?:press|vice|deputy)$/.test(doc.tokens[end - 1]!.lower) && isTitleHead(doc.tokens[end]?.lower ?? '')) end--
    if (end === i || found[i] || isOfficeOfNext(doc, i, end)) continue
    const body = {
      name: end < whole ? doc.text.slice(mention.start, doc.tokens[end - 1]!.end) : mention.name,
      firstToken: i,
      endToken: end,
      isOwner: mention.end < doc.tokens[whole - 1]!.end,
    }
    found.fill(body, i, end)
  }
  const at = (token: number) => (token >= 0 && token < found.length ? found[token]! : null)
  const startingAt = (token: number) => {
    const body = at(token)
    return body && body.firstToken === token ? body : null
  }
  return {
    startingAt,
    at,
    unitAt: (token) => {
      const body = startingAt(token)
      if (body === null) return null
      const behind = doc.tokens[body.endToken]?.text === "'s" ? body.endToken + 1 : body.isOwner ? body.endToken : null
      return (behind === null ? null : startingAt(behind)) ?? body
    },
  }
}
