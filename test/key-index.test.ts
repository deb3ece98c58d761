import fc from 'fast-check'
import { expect, it } from 'vitest'
import { indexHosts } from '../src/resolve/issuer-hosts.ts'
import { endsOf, indexKeys } from '../src/text/key-index.ts'

/** Few letters, so that keys often begin alike. */
const key = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 9 })
const keys = fc.array(key, { maxLength: 12 })

it('answers as a look at each key would', () => {
  fc.assert(
    fc.property(keys, key, fc.nat(6), (all, asked, least) => {
      const index = indexKeys(all)
      expect(index.has(asked)).toBe(all.includes(asked))
      expect(index.startsWith(asked)).toBe(all.some((one) => one.startsWith(asked)))
      expect(index.opens(asked, least)).toBe(all.some((one) => one.length >= least && asked.startsWith(one)))
      const isInside = all.some((one) => one.length >= asked.length && one.includes(asked))
      expect(indexKeys(endsOf(all, asked.length)).startsWith(asked)).toBe(isInside)
    }),
  )
})

it('finds hosts at both ends of a name, and a long name anywhere in a host', () => {
  fc.assert(
    fc.property(keys, key, (hosts, name) => {
      const isHost = (host: string) => name.startsWith(host) || host.startsWith(name) || host.endsWith(name) || (name.length >= 6 && host.includes(name))
      const expected = name.length >= 4 && hosts.some((host) => host.length >= 4 && isHost(host))
      expect(indexHosts(hosts).isHostOf(name)).toBe(expected)
    }),
  )
})
