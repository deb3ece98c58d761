import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Outcome } from '../batch/releases.ts'
import { countWords } from '../print/tables.ts'
import { markAll } from '../results/marks.ts'
import type { Original } from '../results/originals.ts'
import type { Report, ReportRelease } from './data.ts'

/** The page as one file: style, program and data are inside, and nothing else may be loaded or run. */
export function printReport(report: Report): string {
  const style = readPart('report-page.css')
  const program = readPart('report-page.js')
  const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${createHash('sha256').update(program).digest('base64')}'; base-uri 'none'; form-action 'none'`
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="press-extract ${escapeHtml(report.version)}">
<title>${escapeHtml(report.title)}</title>
<style>${style}</style>
</head>
<body>
<noscript><p>This page is drawn by a small program inside it; allow scripts to see it. It loads nothing from the network.</p></noscript>
<script type="application/json" id="report">${escapeJson(report)}</script>
<script>${program}</script>
</body>
</html>
`
}

/** One release as the page shows it. */
export function toReportRelease({ path, release, error }: Outcome, original: Original | null): ReportRelease {
  if (release === null) return { ...EMPTY, path, error: error!.message }
  return {
    path,
    headline: release.headline?.text ?? null,
    issuer: release.issuer,
    date: release.releaseDate ?? release.dateline?.date ?? null,
    dateline: release.dateline?.text ?? null,
    place: release.dateline?.place ?? null,
    embargo: release.embargo?.text ?? null,
    text: original?.text ?? null,
    marks: original ? markAll(release, original.place) : [],
    people: release.people.map(({ id, name, honorific, titles, mentions }) => ({
      id,
      name,
      honorific,
      titles: titles.map(({ text }) => text),
      mentions: mentions.length,
    })),
    quotes: release.quotes.map(({ id, kind, text, speaker, reason, rule }) => ({ id, kind, text, words: countWords(text), speaker, reason, rule })),
    organizations: release.organizations.map(({ id, name, acronym, aliases, mentions }) => ({ id, name, acronym, aliases, mentions: mentions.length })),
    contacts: release.contacts.map(({ name, title, organization, emails, phones }, i) => ({
      id: `c${i + 1}`,
      name,
      title,
      organization: organization?.name ?? null,
      emails,
      phones,
    })),
    warnings: release.warnings.map(({ message }) => message),
    error: null,
  }
}

const EMPTY: ReportRelease = {
  path: null,
  headline: null,
  issuer: null,
  date: null,
  dateline: null,
  place: null,
  embargo: null,
  text: null,
  marks: [],
  people: [],
  quotes: [],
  organizations: [],
  contacts: [],
  warnings: [],
  error: null,
}

/** Built beside this file. */
const readPart = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8')

/** JSON that cannot end the element it stands in. */
const escapeJson = (value: unknown) => JSON.stringify(value).replace(/[<\u2028\u2029]/g, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`)
const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`)
