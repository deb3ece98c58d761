/** Texts and the bodies that their lists name. */
export const yes: readonly (readonly [string, readonly string[]])[] = [
  [
    '\n\nParticipating organizations include:\n\n- Vellmark Rising\n- Xandrell\n- The Orsted Trust – for mills',
    ['Vellmark Rising', 'Xandrell', 'Orsted Trust'],
  ],
  ['\n\nThe winners are:\n\n- Vellmark Collective\n- Orsted Mill Trust\n- Brinlow Rising', ['Vellmark Collective', 'Orsted Mill Trust', 'Brinlow Rising']],
]

/** Nothing in these lists is a body. */
export const no: readonly string[] = [
  '\n\nThe companies offer:\n\n- Free Vellmark\n- Orsted Returns',
  '\n\nProducts of the companies:\n\n- Vellmark Pro\n- Orsted Max',
  '\n\nThe winners are:\n\n- [Jane Roe]\n- Orsted Rising\n- Vellmark Rising',
  '\n\nAreas of the agencies:\n\n- Vell Heights\n- Ohio',
  `\n\nSponsors:\n\n${'- Mill and \n'.repeat(5000)}`,
]
