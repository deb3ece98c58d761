/** Where the page is: kept behind the "#" of its address, so that links and the back button work. */
export type Place =
  | { readonly view: 'overview'; readonly query: string }
  | { readonly view: 'release'; readonly index: number }
  | { readonly view: 'person' | 'organization'; readonly name: string }

export function readPlace(): Place {
  const [view, rest = ''] = location.hash.slice(1).split(/\/(.*)/s)
  const value = decode(rest)
  if (view === 'release' && /^\d{1,9}$/.test(value)) return { view, index: Number(value) - 1 }
  if (view === 'person' || view === 'organization') return { view, name: value }
  return { view: 'overview', query: view === 'find' ? value : '' }
}

export const linkTo = {
  overview: '#',
  release: (index: number) => `#release/${index + 1}`,
  person: (name: string) => `#person/${encodeURIComponent(name)}`,
  organization: (name: string) => `#organization/${encodeURIComponent(name)}`,
  find: (query: string) => `#find/${encodeURIComponent(query)}`,
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
