/** Texts and the bodies that their lists name. */
export const yes: readonly (readonly [string, readonly string[]])[] = [
  [
    '\n\nParticipating organizations include:\n\n- Vellmark Rising\n- Xandrell\n- The Orsted Trust – for mills',
    ['Vellmark Rising', 'Xandrell', 'Orsted Trust'],
  ],
  ['\n\nThe winners are:\n\n- Vellmark Collective\n- Orsted Mill Trust\n- Brinlow Rising', ['Vellmark Collective', 'Orsted Mill Trust', 'Brinlow Rising']],
  [
    '\n\nThe following schools received help.\n\n- Castle Vell Elementary School in San Antonio, Tex.\n- Dickens Elementary School in Riverton',
    ['Castle Vell Elementary School', 'Dickens Elementary School'],
  ],
]

/** Nothing in these lists is a body. */
export const no: readonly string[] = [
  '\n\nThe companies offer:\n\n- Free Vellmark\n- Orsted Returns',
  '\n\nProducts of the companies:\n\n- Vellmark Pro\n- Orsted Max',
  '\n\nThe winners are:\n\n- [Jane Roe]\n- Orsted Rising\n- Vellmark Rising',
  '\n\nAreas of the agencies:\n\n- Vell Heights\n- Ohio',
  '\n\nThe following companies of the mill will open.\n\n- Free Vellmark for all who come on a Monday in May\n- Orsted Returns at nine in the evening on all days of the week but one',
  `\n\nSponsors:\n\n${'- Mill and \n'.repeat(5000)}`,
]
