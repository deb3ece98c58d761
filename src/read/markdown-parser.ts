import type { Root } from 'mdast'
import type { NameDecoder } from './markdown-html.ts'

/** Loaded when the first text has marks. */
let parser: Promise<Parser> | null = null

/** For a text without marks. */
export const NO_PARSER: Parser = {
  parse: () => ({ type: 'root', children: [] }),
  decodeNamedCharacterReference: () => false,
}

interface Parser {
  parse(text: string): Root
  decodeNamedCharacterReference: NameDecoder
}

export function loadParser(): Promise<Parser> {
  return (parser ??= load())
}

async function load(): Promise<Parser> {
  const [{ fromMarkdown }, { gfmTable }, { gfmTableFromMarkdown }, { gfmStrikethrough }, { gfmStrikethroughFromMarkdown }, { decodeNamedCharacterReference }] =
    await Promise.all([
      import('mdast-util-from-markdown'),
      import('micromark-extension-gfm-table'),
      import('mdast-util-gfm-table'),
      import('micromark-extension-gfm-strikethrough'),
      import('mdast-util-gfm-strikethrough'),
      import('decode-named-character-reference'),
    ])
  const options = {
    // A release that was indented by its exporter is no program code.
    extensions: [gfmTable(), gfmStrikethrough({ singleTilde: false }), { disable: { null: ['codeIndented'] } }],
    mdastExtensions: [gfmTableFromMarkdown(), gfmStrikethroughFromMarkdown()],
  }
  return { parse: (text) => fromMarkdown(text, options), decodeNamedCharacterReference }
}
