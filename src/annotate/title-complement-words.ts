export const TO_HEAD = new Set(
  'ambassador adviser advisor assistant counsel counsellor counselor secretary envoy representative delegate rapporteur deputy aide ambassadors advisers advisors consul commissioner'.split(
    ' ',
  ),
)
export const ON_HEAD = new Set(
  'envoy rapporteur adviser advisor representative expert specialist authority member coordinator fellow lead leads spokesperson spokesman spokeswoman'.split(
    ' ',
  ),
)
/** Heads whose "of X" names the body that they lead or belong to, whatever X looks like. */
export const OF_BODY = new Set(
  'co-founder cofounder founder owner ceo cfo coo cto cmo president chairman chairwoman chairperson chair partner principal spokesman spokeswoman spokesperson proprietor publisher editor executive trustee secretary-treasurer treasurer'.split(
    ' ',
  ),
)
export const IN_HEAD = new Set(
  'expert leader specialist authority researcher professor reader lecturer instructor scholar pioneer fellow judge justice magistrate'.split(' '),
)
/** Parts of bodies, and works: "head of the Riverton *branch*", "author of the Riverton *report*". */
export const UNIT = new Set(
  'branch chapter team unit division office programme programm department region campus subsidiary affiliate delegation mission project study trial campaign initiative network report paper review survey book series podcast blog journal magazine'.split(
    ' ',
  ),
)
/** Bodies of a body, in small letters behind a possessive. */
export const OWN_BODY = new Set('board council committee trustees cabinet senate'.split(' '))
/** "owner of a Florida *company*" */
export const COMPANY = new Set(
  'company firm business startup restaurant clinic practice school church store shop farm charity nonprofit bank brokerage agency contractor manufacturer dealership'.split(
    ' ',
  ),
)
/** Seats and parts of bodies that bear a number: "*District 5* Supervisor", "president of *Local 12*". */
export const NUMBERED = new Set('District Place Ward Seat Zone Area Division Region Post Precinct Level Grade Local Lodge Chapter'.split(' '))
