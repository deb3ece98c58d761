import { isWord, type Scan } from './organization-walk.ts'

const EXCHANGE = new Set(
  'nasdaq nyse otc otcqb otcqx otcpink tsx tsxv tsx-v cse asx lse aim amex fra fse frankfurt xetra euronext neo cboe hkex sgx nse bse jse otcmkts stu ticker'.split(
    ' ',
  ),
)

/** Symbols that are words of the market too. */
const MARKET_WORD = new Set('OTC IPO AI IQ CEO US USA ETF TSX CSE EV IT PR HR TV FDA SEC'.split(' '))

/** The words in capitals that stand in the document without a colon before them, found once. */
const wordsInCapitals = new WeakMap<Scan['classes'], ReadonlySet<string>>()

/** "(NASDAQ: LNDN)" from the bracket at `open` on. */
export function isTicker(scan: Scan, open: number): boolean {
  // "(TSX.V: LNDN)" is four words to the colon
  const isFar = isWord(scan, open + 2, '.', '-') && isWord(scan, open + 4, ':')
  return (isFar || isWord(scan, open + 2, ':') || isWord(scan, open + 3, ':')) && EXCHANGE.has(scan.words[open + 1] ?? '')
}

/** The symbol behind a name that ends at `to`, if the text goes on to call the company by it. */
export function readTicker(scan: Scan, to: number): string | null {
  if (!isWord(scan, to, '(') || !isTicker(scan, to)) return null
  const at = isWord(scan, to + 2, ':') ? to + 3 : isWord(scan, to + 3, ':') ? to + 4 : to + 5
  const symbol = scan.tokens[at]?.text ?? ''
  const isSymbol = /^\p{Lu}{2,5}$/u.test(symbol) && !MARKET_WORD.has(symbol) && isWord(scan, at + 1, ')')
  return isSymbol && scan.tokens[to - 1]!.text !== symbol && capitalsOf(scan).has(symbol) ? symbol : null
}

function capitalsOf({ classes, tokens }: Scan): ReadonlySet<string> {
  const known = wordsInCapitals.get(classes)
  if (known) return known
  const found = new Set(tokens.filter(({ shape }, i) => shape === 'upper' && tokens[i - 1]?.text !== ':').map(({ text }) => text))
  wordsInCapitals.set(classes, found)
  return found
}
