/** Contact blocks below a release, and the bodies that they alone show. */
export const yes: readonly (readonly [string, readonly string[]])[] = [
  ['Media Contact:\nJane Roe\nWide Weave PR\njane@weave.example', ['Wide Weave PR']],
  ['Contact: Jane Roe | Bright Side Strategies | jane@bright.example', ['Bright Side Strategies']],
  ['Contact Info:\nName: Jane Roe\nEmail: roe@weave.example\nOrganization: Get Weaving Online\nPhone: 555-555-0100', ['Get Weaving Online']],
  ['Press contact\nOrsted Strategic\nJane Roe\nTel: +44 20 7946 0100\nroe@strategic.example', ['Orsted Strategic']],
]

/** The blocks name people, places, offices, or bodies that the text shows by itself. */
export const no: readonly string[] = [
  'Contact:\nJane Roe\nHead Weaver\nNew York, NY\njane@weave.example',
  'Contact\nNorth America\nJane Roe\njane@weave.example',
  'Contact: Press Office, 555-555-0100, press@weave.example',
  `Contact:\n${'Jane Roe\nWide Weave\n'.repeat(5000)}`,
]
