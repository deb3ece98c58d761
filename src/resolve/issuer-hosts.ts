import { endsOf, indexKeys, reverse } from '../text/key-index.ts'
import { isMadeOf } from './issuer-names.ts'
import { toKey } from './issuer-page.ts'

const SHORTEST_HOST = 4
/** A name so long is meant also where it stands in the middle: "press-example-team", not "FEMA" in "tryfemalooms". */
const LONG_HOST = 6

/** The names of mail domains, asked for by the names of bodies: a list of members has thousands of both. */
export interface HostIndex {
  /** A domain begins or ends with the key of a name or, of a long one, holds it; or the key begins with a domain. */
  readonly isHostOf: (key: string) => boolean
  /** "brinlow" for "University of Brinlow", "lvjcc" for "Linden Valley Joint Chamber of Commerce". */
  readonly isShortFor: (name: string) => boolean
  /** A domain is made of words of the name. */
  readonly isMadeOf: (name: string) => boolean
}

export function indexHosts(all: readonly string[]): HostIndex {
  const hosts = indexKeys(all.filter((host) => host.length >= SHORTEST_HOST))
  const whole = indexKeys(all)
  const backwards = indexKeys(all.map(reverse))
  const inner = indexKeys(endsOf(all, LONG_HOST))
  return {
    isHostOf: (key) =>
      key.length >= SHORTEST_HOST &&
      (hosts.opens(key, SHORTEST_HOST) || hosts.startsWith(key) || backwards.startsWith(reverse(key)) || (key.length >= LONG_HOST && inner.startsWith(key))),
    isShortFor: (name) => {
      if (hosts.size === 0) return false
      const words = name.split(/[\s-]+/).filter((word) => /^\p{Lu}/u.test(word))
      return words.length > 1 && (hosts.has(words.map((word) => word[0]!.toLowerCase()).join('')) || hosts.has(toKey(words.at(-1)!)))
    },
    isMadeOf: (name) => {
      if (whole.size === 0) return false
      // what words of the name make, as far as a host begins with it
      const made = new Set(['', 'the'])
      for (const key of name.split(/[\s-]+/).map(toKey))
        if (key.length > 1) for (const start of [...made]) if (whole.startsWith(start + key)) made.add(start + key)
      return [...made].some((host) => whole.has(host) && isMadeOf(host, name))
    },
  }
}
