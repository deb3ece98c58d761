import { fold, h, plural } from './dom.ts'

const NAME = 'found'

/** Finds words in the text. Where the browser can paint ranges, all places are painted; everywhere, Enter leads from one to the next. */
export function makeFinder(text: HTMLElement): { readonly element: HTMLElement; readonly focus: () => void } {
  const canPaint = typeof Highlight === 'function' && 'highlights' in CSS
  let places: Range[] = []
  let at = -1
  const input = h('input', {
    type: 'search',
    id: 'find',
    placeholder: 'Find in the text',
    'aria-label': 'Find in the text',
    input: () => find(),
    keydown: onKey,
  })
  const status = h('span', { class: 'found-count', role: 'status' })
  return { element: h('div', { class: 'finder' }, input, status), focus: () => input.focus() }

  function find(): void {
    const wanted = fold(input.value.trim())
    places = wanted === '' ? [] : listPlaces(text, wanted)
    at = -1
    status.textContent = wanted === '' ? '' : plural(places.length, 'place')
    if (canPaint) CSS.highlights.set(NAME, new Highlight(...places))
  }

  function onKey(event: Event): void {
    const { key, shiftKey } = event as KeyboardEvent
    if (key === 'Escape') {
      input.value = ''
      find()
      input.blur()
    }
    if (key !== 'Enter' || places.length === 0) return
    at = (at + (shiftKey ? -1 : 1) + places.length) % places.length
    const place = places[at]!
    status.textContent = `${at + 1} of ${places.length}`
    place.startContainer.parentElement?.scrollIntoView({ block: 'center' })
    if (canPaint) CSS.highlights.set(`${NAME}-here`, new Highlight(place))
  }
}

/** Ranges of the words, also where marks begin or end inside them. */
function listPlaces(text: HTMLElement, wanted: string): Range[] {
  const places: Range[] = []
  for (const paragraph of text.querySelectorAll('p')) {
    const nodes: { readonly node: Text; readonly start: number }[] = []
    let whole = ''
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      nodes.push({ node, start: whole.length })
      // One unit for one unit, so that places stay right.
      whole += [...node.data].map((character) => (fold(character).length === character.length ? fold(character) : character)).join('')
    }
    const spaced = whole.replace(/\s/g, ' ')
    for (let from = spaced.indexOf(wanted); from >= 0; from = spaced.indexOf(wanted, from + wanted.length)) {
      const range = document.createRange()
      const point = (offset: number, isEnd: boolean) => {
        const { node, start } = nodes.findLast((entry) => (isEnd ? entry.start < offset : entry.start <= offset))!
        return [node, offset - start] as const
      }
      range.setStart(...point(from, false))
      range.setEnd(...point(from + wanted.length, true))
      places.push(range)
    }
  }
  return places
}
