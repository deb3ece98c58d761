/** Rules for bodies that bear neither form nor head: what stands around a name shows them. */
export const INTRODUCED: ReadonlySet<string> = new Set(
  'leader-of office-at possessor-of-office body-before-office person-title-body behind-cue noun-before-name name-noun name-announces about-name name-ticker name-of-site title-organization in-list place-of-work based-in-place degree-from sign-before-name owner-of-things behind-clause name-founded subject-again person-at name-and-its-own former-of-body told-the-body firm-of-names common-name adviser-of-deal joint-act person-of-body company-of-body article-name joined-body office-with acronym-acts known-by-use chosen-body chooser house-of-board'.split(
    ' ',
  ),
)
