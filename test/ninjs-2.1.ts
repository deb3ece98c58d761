// What the published schema of IPTC ninjs 2.1 says of the properties that are printed: their types and formats, which are
// required, and that nothing else may stand beside them.
const text = { type: 'string' }
const list = (properties: object, required: string[] = []) => ({ type: 'array', items: { type: 'object', additionalProperties: false, properties, required } })
const value = { role: text, contenttype: text, value: text }
const uri = { type: 'string', format: 'uri' }
const entity = { name: text, rel: text, uri, literal: text }

export const NINJS = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: 'object',
  required: ['uri'],
  additionalProperties: false,
  properties: {
    uri,
    type: { enum: ['text', 'audio', 'video', 'picture', 'graphic', 'composite', 'component'] },
    representationtype: { enum: ['full', 'partial'] },
    standard: { type: 'object', additionalProperties: false, properties: { name: text, version: text, schema: uri } },
    contentcreated: { type: 'string', format: 'date-time' },
    ednote: text,
    title: text,
    by: text,
    located: text,
    headlines: list(value, ['value']),
    bodies: list({ ...value, charcount: { type: 'number' }, wordcount: { type: 'number' } }, ['value']),
    descriptions: list(value, ['value']),
    people: list(entity),
    organisations: list(entity),
    places: list(entity),
    genres: list({ name: text, uri: text, literal: text }),
    infosources: list({
      name: text,
      role: text,
      uri,
      literal: text,
      contactinfo: list({ type: text, role: text, lang: text, name: text, value: text }, ['value']),
    }),
  },
}
