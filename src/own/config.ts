import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { lilconfig } from 'lilconfig'
import type { OwnWords } from '../document.ts'
import { badConfig, ExtractError, unreadable } from '../errors.ts'
import { findNear } from '../manners/near.ts'
import { rules as builtIn, type Rule } from '../rules.ts'
import { CONFIG_FILES } from './config-files.ts'
import { importModule } from './import-module.ts'
import { joinWords, NO_WORDS, parseWords } from './words.ts'

/** What a user's own files say. */
export interface Own {
  readonly words?: OwnWords
  readonly rules?: readonly Rule[]
  /** The file that the rules come from: a worker reads it again, as functions cannot be handed to it. */
  readonly rulesFrom?: string
  readonly referenceDate?: string
}

interface Config {
  readonly lexicon?: string | readonly string[]
  readonly words?: Readonly<Record<string, readonly string[]>>
  readonly rules?: readonly Rule[]
  readonly referenceDate?: string
}

const KEYS = ['lexicon', 'words', 'rules', 'referenceDate']

/** Own words and rules: of the files named, and of the config file if there is one. Throws an `ExtractError` that says what to do. */
export async function loadOwn(lexicons: readonly string[], configPath: string | null): Promise<Own> {
  const config = configPath === null ? {} : await loadConfig(configPath)
  const beside = [config.lexicon ?? []].flat().map((path) => join(dirname(configPath ?? ''), path))
  const files = [...beside, ...lexicons].map((path) => parseWords(readText(path), path))
  const words = joinWords([...(config.words ? [readInline(config.words, configPath!)] : []), ...files])
  return {
    ...(Object.values(words).some((list) => list.length > 0) && { words }),
    ...(config.rules && { rules: checkRules(config.rules, configPath!), rulesFrom: configPath! }),
    ...(config.referenceDate !== undefined && { referenceDate: config.referenceDate }),
  }
}

async function loadConfig(path: string): Promise<Config> {
  const script = async (file: string) => (await importModule(pathToFileURL(resolve(file)).href)).default
  const json = (_: string, content: string) => parseJson(path, content)
  const loaders = { '.js': script, '.mjs': script, '.json': json, noExt: json }
  let config: unknown
  try {
    config = (await lilconfig('press-extract', { searchPlaces: [...CONFIG_FILES], loaders }).load(path))?.config
  } catch (cause) {
    if (cause instanceof ExtractError) throw cause
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') throw badConfig(path, 'There is no such file. Check the path.')
    throw badConfig(path, `It cannot be loaded: ${(cause as Error).message}.`)
  }
  if (typeof config !== 'object' || config === null || Array.isArray(config))
    throw badConfig(path, 'It holds no object. Give {"lexicon": "words.txt"}, or export one as default.')
  const unknown = Object.keys(config).find((key) => !KEYS.includes(key))
  if (unknown !== undefined) {
    const near = findNear(unknown, KEYS, 3)
    throw badConfig(path, `There is no setting "${unknown}". ${near ? `Did you mean "${near}"?` : `There are ${KEYS.join(', ')}.`}`)
  }
  return config
}

function parseJson(path: string, content: string): unknown {
  try {
    return JSON.parse(content)
  } catch (cause) {
    const position = Number(/position (\d+)/.exec((cause as Error).message)?.[1] ?? Number.NaN)
    const line = Number.isNaN(position) ? content.split('\n').length : content.slice(0, position).split('\n').length
    throw badConfig(
      `${path}, line ${line}`,
      `This is no JSON: ${(cause as Error).message.replace(/ in JSON at position.{0,400}$/, '')}. Look for a comma or a quotation mark too many or too few.`,
    )
  }
}

/** Lists inside the config file, as if they stood in a file of words. */
function readInline(words: Readonly<Record<string, readonly string[]>>, path: string): OwnWords {
  const lists = Object.entries(words).map(([name, entries]) => {
    if (!Array.isArray(entries)) throw badConfig(path, `"words.${name}" is no list. Write ["…", "…"].`)
    return parseWords([`[${name}]`, ...entries].join('\n'), `${path}, words.${name}`)
  })
  return lists.length === 0 ? NO_WORDS : joinWords(lists)
}

function checkRules(rules: unknown, path: string): readonly Rule[] {
  if (!Array.isArray(rules)) throw badConfig(path, '"rules" is no list. Export { rules: [mine] }.')
  for (const [i, rule] of rules.entries()) {
    if (typeof rule?.name !== 'string' || typeof rule?.find !== 'function' || !['organization', 'person', 'quote'].includes(rule?.kind))
      throw badConfig(
        path,
        `Rule ${i + 1} is none. A rule is { name: 'my-rule', kind: 'organization' | 'person' | 'quote', find: (doc, earlier) => [{ start, end }] }.`,
      )
  }
  return rules.some((rule) => builtIn.includes(rule)) ? rules : [...builtIn, ...rules]
}

function readText(path: string): string {
  if (!existsSync(path)) throw badConfig(path, 'There is no such file. Check the path.')
  try {
    return readFileSync(path, 'utf8')
  } catch (cause) {
    throw unreadable(cause as NodeJS.ErrnoException)
  }
}
