/** Bodies by those who belong to them and by what they own, in order. People stand between square brackets. */
export const yes: readonly (readonly [string, readonly string[]])[] = [
  ['With us are [Jane Roe] (Vellmark), [Jo Doe] (Brinlow) and [Ann Fitch] (Orsted Quay).', ['Vellmark', 'Brinlow', 'Orsted Quay']],
  ['With us are [Jane Roe], Vellmark; [Jo Doe], Brinlow; and [Ann Fitch], Orsted Quay.', ['Vellmark', 'Brinlow', 'Orsted Quay']],
  ['It is from Orsted Foods, a Vellmark company, and is good.', ['Orsted Foods', 'Vellmark']],
  ['The mill, formerly Vellmark Foods, is open. The finalists are Vellot, Brinlow, and Orsted Foods.', ['Vellmark Foods', 'Vellot', 'Brinlow', 'Orsted Foods']],
  ['According to Vellmark, it rains. Vellmark today said it will mill. At Brinlow, we mill, and Brinlow customers like it.', ['Vellmark', 'Brinlow']],
  ['She was CFO for Vellmark. It is used by Brinlow, Orsted Quay and more than 30 other companies.', ['Vellmark', 'Brinlow', 'Orsted Quay']],
  ['The YWCA of Vellheim met. It helps start-ups such as Brinlow and Vellot.', ['YWCA of Vellheim', 'Brinlow', 'Vellot']],
]

/** Nothing here is a body. */
export const no: readonly string[] = [
  'With us are [Jane Roe] (R-Ohio), [Jo Doe] (D-Iowa) and [Ann Fitch] (Kenya). [Bo Roe] (Vellmark) came alone.',
  'According to Vellmark users, it rains, and Vellmark makes it wet. She was CFO for EMEA.',
  'It is a Vellian company. It is a Fintech company, a Delaware company, and a Smith company.',
  `It is ${'a Vellmark '.repeat(20000)}`,
]
