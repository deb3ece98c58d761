import type { Mark } from '../results/marks.ts'

/** What the page knows of one release. */
export interface ReportRelease {
  readonly path: string | null
  readonly headline: string | null
  readonly issuer: { readonly id: string | null; readonly name: string } | null
  readonly date: string | null
  readonly dateline: string | null
  readonly place: string | null
  readonly embargo: string | null
  /** Null where the release was not at hand, or could not be read. */
  readonly text: string | null
  readonly marks: readonly Mark[]
  readonly people: readonly ReportPerson[]
  readonly quotes: readonly ReportQuote[]
  readonly organizations: readonly ReportOrganization[]
  readonly contacts: readonly ReportContact[]
  readonly warnings: readonly string[]
  readonly error: string | null
}

export interface ReportPerson {
  readonly id: string
  readonly name: string
  readonly honorific: string | null
  readonly titles: readonly string[]
  readonly mentions: number
}

export interface ReportQuote {
  readonly id: string
  readonly kind: 'direct' | 'statement'
  readonly text: string
  readonly words: number
  readonly speaker: { readonly id: string | null; readonly name: string } | null
  readonly reason: string | null
  readonly rule: string
}

export interface ReportOrganization {
  readonly id: string
  readonly name: string
  readonly acronym: string | null
  readonly aliases: readonly string[]
  readonly mentions: number
}

export interface ReportContact {
  readonly id: string
  readonly name: string | null
  readonly title: string | null
  readonly organization: string | null
  readonly emails: readonly string[]
  readonly phones: readonly string[]
}

export interface Report {
  readonly title: string
  readonly version: string
  readonly releases: readonly ReportRelease[]
}
