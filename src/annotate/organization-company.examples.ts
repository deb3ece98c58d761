/** Companies, beside other bodies, in order: the fullest name of each. */
export const yes: readonly (readonly [string, readonly string[]])[] = [
  ['The mill is owned by Linden Mills, Inc. and by Roe Brothers GmbH & Co. KG since 2011.', ['Linden Mills, Inc.', 'Roe Brothers GmbH & Co. KG']],
  ['She leads Vellmark Public Relations, and he is with Hat Thread Public Relations.', ['Vellmark Public Relations', 'Hat Thread Public Relations']],
  ['Residents of Linden Hospital met the Mayor of Linden Council, and he filed Reports of Foreign Bank Accounts.', ['Linden Hospital', 'Linden Council']],
  [
    'They met at the offices of Vellmark Bank, were paid through Brinlow Services and hired Orsted Contracting.',
    ['Vellmark Bank', 'Brinlow Services', 'Orsted Contracting'],
  ],
  [
    'Linden Animal Society Board Member Jane Roe met the Vellmark Capital Board of Directors and the Linden Library Board Chair.',
    ['Linden Animal Society', 'Vellmark Capital', 'Linden Library Board'],
  ],
  ['It was sold to 2210 Linden LLC and 14 Vell Street Corp. in 2024.', ['2210 Linden LLC', '14 Vell Street Corp.']],
  ['The plan is by Orsted, Brinlow, Vell Architects LLP of Riverton.', ['Orsted, Brinlow, Vell Architects LLP']],
  ['Ohioans for Clean Mills met the Ohio EPA at Vellmark Fitness.', ['Ohioans for Clean Mills', 'Ohio EPA', 'Vellmark Fitness']],
  ['In Linden, Ohio, Vellmark Orthodontics gives Preventive Dentistry.', ['Vellmark Orthodontics']],
  ['She is Head of Global Public Relations at home. Crisis Public Relations is hard, said Vice President Public Relations Jane Roe.', []],
  [
    'Linden Airways A/S, Roe Wines (Pty) Ltd, Roe & Co. and Linden Law, PC met the National Endowment for Rivers.',
    ['Linden Airways A/S', 'Roe Wines (Pty) Ltd', 'Roe & Co.', 'Linden Law, PC', 'National Endowment for Rivers'],
  ],
  ['The town was built by Linden 3D Construction Corp. in the valley.', ['Linden 3D Construction Corp.']],
  ['They met the Linden Library & Archives and PA Consulting.', ['Linden Library & Archives', 'PA Consulting']],
  [
    'Minnesota Department of Education Delphine Larsen met Bishop & Roe Holdings, Inc. and Major & Roe plc.',
    ['Minnesota Department of Education', 'Bishop & Roe Holdings, Inc.', 'Major & Roe plc'],
  ],
  ['It is owned by Queen City Mill & Loom, PLLC, and by King Loring University.', ['Queen City Mill & Loom, PLLC', 'King Loring University']],
  ['The loan comes from Global Roads Partners, Mills Council England and VFL Post 12.', ['Global Roads Partners', 'Mills Council England', 'VFL Post 12']],
  ['This is the Growth While Linden Mills Inc. opened mills.', ['Linden Mills Inc.']],
  [
    'He owns Vellot Plumbing and Heating Inc., Loring and Sons Ltd. and Orsted Solutions and Networks Oy.',
    ['Vellot Plumbing and Heating Inc.', 'Loring and Sons Ltd.', 'Orsted Solutions and Networks Oy'],
  ],
  ['Loring Loom Technologies Ltd. (CSE: LOLO) (OTC: LOLOF) (“LoTech” or the “Company”) leads. LoTech mills.', ['Loring Loom Technologies Ltd.']],
  ['She is on the advisory Board of Orsted Ventures.', ['Orsted Ventures']],
  ['They asked Loring Vellot, PLLP, of course.', ['Loring Vellot, PLLP']],
  ['Today Linden Technologies opened a mill. Linden builds mills.', ['Linden Technologies']],
  [
    'Tourism South Africa met PT. Orsted Raya and PT Vellmark Looms, as did Vellmark Pte. Ltd. at noon.',
    ['Tourism South Africa', 'PT. Orsted Raya', 'PT Vellmark Looms', 'Vellmark Pte. Ltd.'],
  ],
  [
    'Fjordmyr Verft AS, the uMvella District Municipality and Naomh Vellan GAA met.',
    ['Fjordmyr Verft AS', 'uMvella District Municipality', 'Naomh Vellan GAA'],
  ],
  [
    'The East Riding of Linden Council met Linden Mills Limited and Coal Road Limited.',
    ['East Riding of Linden Council', 'Linden Mills Limited', 'Coal Road Limited'],
  ],
  ['The winners are: Orsted Corporation, Venture; We Mill, Inc., Social Venture.', ['Orsted Corporation', 'We Mill, Inc.']],
  [
    'The Linden Chamber of Commerce and East Orsted Development Corporation met the State Mill Service of Ukraine.',
    ['Linden Chamber of Commerce', 'East Orsted Development Corporation', 'State Mill Service of Ukraine'],
  ],
  ['She is with Brinlowe Investor Relations. The Volkswagen Group is old.', ['Brinlowe Investor Relations', 'Volkswagen Group']],
  ['They asked Vellmark Asset Management, Orsted Payments and Brinlowe Solar for it.', ['Vellmark Asset Management', 'Orsted Payments', 'Brinlowe Solar']],
]
