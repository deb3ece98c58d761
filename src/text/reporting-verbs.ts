import type { Token } from '../document.ts'
import judging from '../lexicons/judging-verbs.txt'
import reporting from '../lexicons/reporting-verbs.txt'
import { parseLexicon } from './lexicon.ts'
import { isOwnReportingVerb } from './own-words.ts'

interface Forms {
  /** "says", "said", "say" */
  readonly finite: ReadonlySet<string>
  /** "saying" */
  readonly participle: ReadonlySet<string>
}

let reportingForms: Forms | null = null
let judgingForms: Forms | null = null

function readForms(source: string): Forms {
  const finite = new Set<string>()
  const participle = new Set<string>()
  for (const entry of parseLexicon(source)) {
    const [base, ...forms] = entry.split(' ')
    finite.add(base!)
    for (const form of forms) (form.endsWith('ing') ? participle : finite).add(form)
  }
  return { finite, participle }
}

/** "said", "adds", "wrote": a finite form of a verb that reports speech. */
export function isReporting(token: Token | undefined): boolean {
  reportingForms ??= readForms(reporting)
  return token !== undefined && token.shape === 'lower' && (reportingForms.finite.has(token.lower) || isOwnReportingVerb(token.lower))
}

/** "saying", "adding", "noting" */
export function isReportingParticiple(token: Token | undefined): boolean {
  reportingForms ??= readForms(reporting)
  return token !== undefined && token.shape === 'lower' && reportingForms.participle.has(token.lower)
}

/** "called it", "praising", "describes": a verb that carries a quoted part of a sentence. */
export function isJudging(token: Token | undefined): boolean {
  judgingForms ??= readForms(judging)
  return token !== undefined && token.shape === 'lower' && (judgingForms.finite.has(token.lower) || judgingForms.participle.has(token.lower))
}

const HOLDING = new Set('held holds found finds'.split(' '))

/** "held that", "finds that": verbs that report nothing without the "that". */
export function isHolding(token: Token | undefined, next: Token | undefined): boolean {
  return token !== undefined && next?.lower === 'that' && token.shape === 'lower' && HOLDING.has(token.lower)
}
