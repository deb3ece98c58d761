import type { Document, Span } from '../document.ts'
import { isFirstName } from '../text/name-words.ts'
import { trim } from './quote-stretches.ts'

/** A turn of an interview or a transcript: what stands behind a label, and the paragraphs that go on with it. */
export interface Turn {
  readonly parts: readonly Span[]
}

/** "Q:", "A.", "Jane Roe:", "DR. ROE:" at the head of a paragraph */
const LABEL = /^(?:(?<question>Q(?:uestion)?)|(?<answer>A(?:nswer)?)|(?<name>\p{Lu}[\p{L}'-]{0,20}\.?(?:\s\p{Lu}[\p{L}.'-]{0,20}){1,3}))\s?[:.]\s+(?=\S)/u
const HONORIFIC = /^(?:Mr|Ms|Mrs|Dr|Prof|Sen|Rep|Gov|Judge|Moderator|Professor|Senator|Minister|Mayor)\b/i
const FEWEST_TURNS = 3
const MOST_PARAGRAPHS = 12

/** The answers of an interview in questions and answers, or the turns of named speakers; none where no dialogue is laid out. */
export function findTurns(doc: Document): Turn[] {
  const labels = doc.blocks.map((block) => ((block.role === 'body' || block.role === 'subheadline') && block.kind !== 'heading' ? readLabel(doc, block) : null))
  const count = (kind: string) => labels.filter((label) => label?.kind === kind).length
  const isInterview = count('answer') >= 2 && count('question') >= 2
  const names = new Map<string, number>()
  for (const label of labels) if (label?.kind === 'name') names.set(label.text, (names.get(label.text) ?? 0) + 1)
  const isDialogue = count('name') >= FEWEST_TURNS && names.size >= 2 && [...names.values()].some((turns) => turns >= 2)
  const turns: Turn[] = []
  for (const [i, label] of labels.entries()) {
    if (!(label?.kind === 'answer' && isInterview) && !(label?.kind === 'name' && isDialogue)) continue
    const parts = [trim(doc, { start: label.end, end: doc.blocks[i]!.end })]
    for (let next = i + 1; next < doc.blocks.length && next - i < MOST_PARAGRAPHS && goesOn(doc, next, labels[next] !== null); next++)
      parts.push(trim(doc, doc.blocks[next]!))
    if (parts[0]!.end > parts[0]!.start) turns.push({ parts })
  }
  return turns
}

/** An unlabelled paragraph between two turns; behind the last turn it could be anything. */
function goesOn(doc: Document, index: number, isLabelled: boolean): boolean {
  const block = doc.blocks[index]!
  if (isLabelled || block.role !== 'body' || block.kind === 'heading') return false
  const following = doc.blocks.slice(index + 1, index + MOST_PARAGRAPHS)
  return following.some((later) => later.role === 'body' && readLabel(doc, later) !== null)
}

function readLabel(doc: Document, block: Span): { kind: 'question' | 'answer' | 'name'; text: string; end: number } | null {
  const match = doc.plain.slice(block.start, Math.min(block.end, block.start + 100)).match(LABEL)
  if (!match) return null
  const { question, answer, name } = match.groups!
  const end = block.start + match[0].length
  // a mark behind the label: the passage is found by its marks
  if (/["']/.test(doc.plain[end] ?? '')) return null
  if (question) return { kind: 'question', text: question, end }
  if (answer) return { kind: 'answer', text: answer, end }
  // "Dr. Jane B. Roe, 54, Riverton": the full stop is the initial's
  if (name && /\s\p{Lu}$/u.test(name) && match[0].trimEnd().endsWith('.')) return null
  return name && (HONORIFIC.test(name) || isFirstName(name.split(' ')[0]!)) ? { kind: 'name', text: name, end } : null
}
