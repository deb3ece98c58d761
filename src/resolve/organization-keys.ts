const LEGAL_FORM = / (?:inc|incorporated|llc|llp|l l c|ltd|limited|corp|corporation|co|company|plc|gmbh|ag|se|sa|s a|nv|pty|lp|l p|group)$/
const FORM_KINDS = new Map([
  ['inc', 'inc'],
  ['incorporated', 'inc'],
  ['llc', 'llc'],
  ['ltd', 'ltd'],
  ['limited', 'ltd'],
  ['plc', 'plc'],
  ['ag', 'ag'],
  ['gmbh', 'gmbh'],
  ['llp', 'llp'],
])
const COUNTRY = /^(?:u s|us|united states) /
/** "Department of Mills" */
const TURNED = /^(department|ministry|bureau) of (?:the )?([^ ]+)$/
/** "Office of the Linden Attorney General", which is also "the Linden Attorney General's Office" */
const OFFICE_OF =
  /\boffice of (?:the )?((?:[^ ]{1,20} ){0,3}?(?:attorney general|district attorney|state attorney|governor|mayor|prime minister|president|prosecutor|sheriff))$/
/** Words of plain letters: most names. */
const PLAIN = /^[A-Za-z]+(?: [A-Za-z]+)*$/
const ACCENTED = /[\u00c0-\u024f]/

/** The form of the company, where it is one that no other spells out: "Inc" for "Inc." and "Incorporated". */
export function formOf(name: string): string | null {
  const word = name
    .slice(name.lastIndexOf(' ') + 1)
    .toLowerCase()
    .replace(/\./g, '')
  return FORM_KINDS.get(word) ?? null
}

/** Letters and digits, without "the", legal form and country; "Example Department" and "Department of Example" agree. */
export function keyOf(name: string): string {
  let key = (PLAIN.test(name) ? name.toLowerCase() : lettersOf(name))
    .replace(/s(?= |$)(?<=\p{L}{3}s)(?<!ss)/gu, '')
    .replace(/^the /, '')
    .replace(/\bda (?=office|consumer|\S+ (?:unit|bureau|division))/, 'district attorney ')
  if (key.includes(' of ')) key = key.replace(/\b(?:the )?(?:islamic |federal |democratic |people )?(?:republic|kingdom) of (?:the )?/, '')
  for (let cut = key.replace(LEGAL_FORM, ''); cut !== key; cut = key.replace(LEGAL_FORM, '')) key = cut
  key = key.replace(COUNTRY, '')
  if (key === 'foreign ministry') return 'ministry of foreign affair'
  if (key.includes('office of ')) key = key.replace(OFFICE_OF, '$1 office')
  return key.replace(TURNED, '$2 $1')
}

/** In small letters, "Mâori" as "Maori", anything but letters and digits as one blank. */
function lettersOf(name: string): string {
  return (ACCENTED.test(name) ? name.normalize('NFD').replace(/\p{M}/gu, '') : name)
    .toLowerCase()
    .replace(/[’'‘`]s?(?=\s|$)/g, '')
    .replace(/[’'‘`]/g, '')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
