/**
 * The entries of a word list: comment lines that begin with `#`, then an entry a line, as it is written. Nothing else is allowed for,
 * because the long lists are read at every start of the command.
 */
export function parseLexicon(source: string): string[] {
  let start = 0
  while (source.startsWith('#', start)) start = source.indexOf('\n', start) + 1
  return source.slice(start, -1).split('\n')
}

/** The entries of a word list in lower case, for look-up. */
export function lexiconSet(source: string): ReadonlySet<string> {
  return new Set(parseLexicon(source.toLowerCase()))
}
