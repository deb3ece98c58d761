// Characters that could command a terminal, made visible.

/** Characters that move the cursor, colour, or turn the direction of writing. */
const COMMANDS = /[\0-\x08\x0B-\x1F\x7F-\x9F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g

/** The text with every command to a terminal made visible; its length stays the same. */
export function neutralise(text: string): string {
  return text.replace(/\r\n/g, ' \n').replace(COMMANDS, (mark) => (mark < ' ' ? String.fromCharCode(0x2400 + mark.charCodeAt(0)) : '\uFFFD'))
}

/** The same for a piece of one line, as a file's name. */
export const neutraliseLine = (text: string) => neutralise(text).replace(/\n/g, '\u240A')

/** JSON with every command to a terminal escaped: the same values, and nothing that commands. */
export const escapeCommands = (json: string) => json.replace(COMMANDS, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`)
