/** Reads a word list: one entry a line, `#` starts a comment. Entries come back as they are written. */
export function parseLexicon(source: string): string[] {
  const entries: string[] = []
  for (const line of source.split('\n')) {
    const entry = line.trim()
    if (entry && !entry.startsWith('#')) entries.push(entry)
  }
  return entries
}

/** The entries of a word list in lower case, for look-up. */
export function lexiconSet(source: string): ReadonlySet<string> {
  return new Set(parseLexicon(source).map((entry) => entry.toLowerCase()))
}
