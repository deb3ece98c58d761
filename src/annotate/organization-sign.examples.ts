/** The text and the bodies that their sign shows in it. */
export const yes: readonly (readonly [string, readonly string[]])[] = [
  ['They heard it on WKLM-FM and on KDEF-TV.', ['WKLM-FM', 'KDEF-TV']],
  ['Oxfam-Belgium and the old Caritas-Lebanon agree.', ['Oxfam-Belgium', 'Caritas-Lebanon']],
  ['Mid-Linden Legal Aid and Ohio Legal Aid helped.', ['Mid-Linden Legal Aid', 'Ohio Legal Aid']],
  ['She sat in the Ohio House of Representatives.', ['Ohio House of Representatives']],
  ['She was Interim Board Manager of the Orsted Mill Trust Board.', ['Orsted Mill Trust Board']],
]

/** Nothing here is a body. */
export const no: readonly string[] = [
  'They want Legal Aid for all, and more Legal Aid Lawyers. The Free Legal Aid is good.',
  'The K-TV and the MIDE-TV of the house, at 100 FM, were good. CARE-Belgium-wide is no word.',
  'It is an Oxfam-funded and Greenpeace-led day.',
  'Legal Aid '.repeat(20000),
  'WKLM- '.repeat(20000),
]
