import { describe, expect, it } from 'vitest'
import { isInUnitedStates, isPlace, placeKind } from '../src/text/places.ts'

describe('places', () => {
  it.each([
    ['Belarus', 'country'],
    ['UNITED STATES', 'country'],
    ['U.S.', 'country'],
    ['Georgia', 'country'],
    ['N.C.', 'region'],
    ['British Columbia', 'region'],
    ['Chicago', 'city'],
    ['CHARLOTTE', 'city'],
  ])('%s is a %s', (name, kind) => expect(placeKind(name)).toBe(kind))
  it.each(['or', 'in', 'Reading', 'Monday', 'constructor', ''])('%s is none', (name) => expect(isPlace(name)).toBe(false))
  it.each([
    ['Riverton, Ohio', true],
    ['RIVERTON, OHIO', true],
    ['Riverton, D.C.', true],
    ['Riverton, OH', true],
    ['Riverton, oh', false],
    ['Riverton, Ontario', false],
    ['Ohio', false],
  ])('%s in the United States: %s', (place, expected) => {
    expect(isInUnitedStates(place)).toBe(expected)
  })
})
