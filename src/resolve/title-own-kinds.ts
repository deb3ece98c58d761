/** Offices that only a body of one kind has: without a body beside them they are in the body of that kind whose release it is. */
const KINDS: readonly { readonly body: RegExp; readonly office: RegExp }[] = [
  // "Governor Jane Roe" in a release of a central bank
  { body: /\b(?:bank|banco|banque)\b|bank$/i, office: /^(?:(?:first|senior) )?(?:deputy |vice[ -])?governor$/i },
  {
    body: /\btribunal\b|\b(?:international|criminal) court\b|\bcourt of (?:justice|human rights|arbitration)\b/i,
    office: /^(?:(?:vice-)?president|judge(?:-rapporteur)?|registrar|deputy registrar)$/i,
  },
  {
    body: /\b(?:police|constabulary)\b/i,
    office:
      /^(?:(?:assistant|deputy|temporary|acting) ){0,2}(?:chief constable|(?:detective |chief )(?:chief )?(?:inspector|superintendent|sergeant|constable))$/i,
  },
  {
    body: /\bunion\b/i,
    office: /^(?:(?:national|general|assistant|deputy|branch|regional|state|federal) ){1,2}(?:secretary|organi[sz]er|convenor|president|treasurer)$/i,
  },
  { body: /\b(?:school district|school board|schools)\b/i, office: /^(?:(?:assistant|deputy|interim) )?superintendent(?: of schools)?$/i },
  {
    body: /\b(?:club|f\.?c\.?|afc|rfc|united|athletic)$|^(?:fc|sc|ac|rc) /i,
    office: /^(?:[\w' -]{1,30} )?(?:coach|captain|manager|physio|assistant|director of (?:football|rugby|cricket))$/i,
  },
  {
    body: /\b(?:department|ministry)\b/i,
    office: /^(?:(?:deputy |assistant |permanent |additional |joint )(?:under)?secretary|under-?secretary)(?: (?:of|for) .{2,60}| \([^()]{2,40}\))?$/i,
  },
  { body: /\b(?:commission|authority)\b/i, office: /^(?:vice-)?(?:commissioner|chair(?:man|woman|person)?)(?: for .{2,60})?$/i },
  { body: /\b(?:llp|solicitors|chambers)\b/i, office: /^(?:(?:[\w -]{1,30} )?(?:partner|associate)|of counsel)$/i },
  {
    body: /\b(?:ll[cp]|pll[cp]|law (?:firm|group|offices?|center|centre)|solicitors|attorneys at law)$| & .{1,40}\b(?:p\.?c\.?|p\.?a\.?|law)$/i,
    office: /^(?:(?:founding|managing|lead|senior|trial|partner) )?(?:attorney|lawyer|solicitor)$/i,
  },
  { body: /\b(?:museum|gallery)\b/i, office: /^(?:[\w -]{1,40} )?(?:curator|registrar|conservator|archivist)(?: (?:of|for) .{2,60})?$/i },
  { body: /\bsheriff['’]?s['’]? (?:office|department)\b/i, office: /^(?:under-?sheriff|sheriff|chief deputy|(?:sheriff['’]s )?deputy)$/i },
  {
    body: /\b(?:university|college)\b/i,
    office:
      /^(?:(?:assistant|associate|adjunct|clinical|visiting|research|distinguished|emeritus) ){0,2}(?:professor|lecturer)(?: (?:of|in) .{2,60})?$|^(?:(?:university|college) )?(?:(?:pro|deputy)[ -])?(?:(?:vice[ -])?(?:chancellor|principal|rector|provost|president))(?: (?:of|for) .{2,60})?$/i,
  },
]

/** True for an office of the kind of body that the name shows: "Detective Inspector" and "Example Constabulary". */
export function isOfficeOfKind(role: string, body: string): boolean {
  return KINDS.some((kind) => kind.office.test(role) && kind.body.test(body))
}
