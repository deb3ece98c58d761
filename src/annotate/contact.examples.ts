/** Whom a block of contacts names: name, mailboxes, numbers, and where they are given title and organization. */
export type Reached = readonly [string | null, readonly string[], readonly string[], (string | null)?, (string | null)?]

/** Contact blocks and who is reached in them. */
export const yes: readonly (readonly [string, readonly Reached[]])[] = [
  ['Media contact\nJane Roe\nCabinet Communications\n555-334-9194\njane.roe@town.example', [['Jane Roe', ['jane.roe@town.example'], ['555-334-9194']]]],
  ['Jane Roe (Riverton Office)\ntel. 0049-6221-5550123', [['Jane Roe', [], ['0049-6221-5550123']]]],
  ['Contact DetailsJane Roe\n+1 800-555-0193\nroe@mills.example', [['Jane Roe', ['roe@mills.example'], ['+1 800-555-0193']]]],
  ['Contact: Example Mills, Inc.info@mills.example', [[null, ['info@mills.example'], []]]],
  ['ContactsInvestors:1-800-555-0150ir@mills.example', [['Investors', ['ir@mills.example'], ['1-800-555-0150']]]],
  ['For more information:\nMs. Roe, Example Office, New York, roe@office.example', [['Ms. Roe', ['roe@office.example'], []]]],
  [
    'Contact:\nJane Roe (jroe@mills.example)\nBo Day (bday@mills.example)\nPhone: 555.229.7428 EXT 1011',
    [
      ['Jane Roe', ['jroe@mills.example'], []],
      ['Bo Day', ['bday@mills.example'], ['555.229.7428 EXT 1011']],
    ],
  ],
  ['Media contact: Jane Roe, jane [at] mills.example, fax 555-555-0188', [['Jane Roe', ['jane@mills.example'], []]]],
  [
    'Media contact: Jane Roe, Head of Media, 020 7946 0857; in Nairobi: Bo Day, +254 20 555 0134',
    [
      ['Jane Roe', [], ['020 7946 0857'], 'Head of Media'],
      ['Bo Day', [], ['+254 20 555 0134']],
    ],
  ],
  [
    'For interviews: Jane Roe, 555-555-0100 (cell), Bo Day, 555-555-0101 (office)',
    [
      ['Jane Roe', [], ['555-555-0100']],
      ['Bo Day', [], ['555-555-0101']],
    ],
  ],
  [
    'For further information contact:\n\n• Guild of Millers, 555-555-0100, www.mills.example\n\n• Weavers Society of Linden, 555-555-0101, weavers@looms.example',
    [
      ['Guild of Millers', [], ['555-555-0100'], null, 'Guild of Millers'],
      ['Weavers Society of Linden', ['weavers@looms.example'], ['555-555-0101'], null, 'Weavers Society of Linden'],
    ],
  ],
  [
    'Media enquiries: Jane Roe or Bo Day, Example Council. Tel 01632 960 208. Email news@town.example',
    [
      ['Jane Roe', ['news@town.example'], ['01632 960 208'], null, 'Example Council'],
      ['Bo Day', [], [], null, 'Example Council'],
    ],
  ],
  [
    'Media contacts:\nMinister Roe – Ann Lee, 01632 960 208\nMinister Day – Bo Day, 01632 960 209',
    [
      ['Ann Lee', [], ['01632 960 208']],
      ['Bo Day', [], ['01632 960 209']],
    ],
  ],
  ['Media: Dcn. Luke Roe, director of communications, roe@diocese.example', [['Dcn. Luke Roe', ['roe@diocese.example'], [], 'director of communications']]],
  [
    'For more information contact the communications team on 01632 960 732 before noon. At night call switchboard on 01632 960 700 and ask for help.',
    [
      ['communications team', [], ['01632 960 732']],
      ['switchboard', [], ['01632 960 700']],
    ],
  ],
  [
    'For more information, please contact:\nIn Bogotá, Jane Roe (English, Spanish): +57-601-555-0122; or jroe@relief.example\nIn Washington, DC, Bo Day (English): +1-202-555-0173',
    [
      ['Jane Roe', ['jroe@relief.example'], ['+57-601-555-0122']],
      ['Bo Day', [], ['+1-202-555-0173']],
    ],
  ],
  [
    'The next round will open in the spring. Guidance is available from the Example Helpline at 064 555 0127 or help@relief.example.',
    [['Example Helpline', ['help@relief.example'], ['064 555 0127']]],
  ],
  ['The press office can be reached on 0330 555 0140 or at news@relief.example.', [['press office', ['news@relief.example'], ['0330 555 0140']]]],
  ['Call Crime Stoppers at 402-555-STOP (7867) with what you know about it.', [['Crime Stoppers', [], ['402-555-STOP (7867)']]]],
  [
    'Volunteers may sign up with coordinator Jane Roe at help@hearth.example or (937) 555-0104 at any time.',
    [['Jane Roe', ['help@hearth.example'], ['(937) 555-0104']]],
  ],
  [
    "For further information contact the council's press office on 01632 960 188 or press@town.example.",
    [['press office', ['press@town.example'], ['01632 960 188']]],
  ],
  ['Press contact: Jane Roe    (+43) 1 555 0199', [['Jane Roe', [], ['(+43) 1 555 0199']]]],
  ['For inquiries: (02) 8555-0177 loc. 204', [[null, [], ['(02) 8555-0177 loc. 204']]]],
  ['Example Newsroom and Media Relations Office – Jane Roe\nEmail: media@space.example', [['Jane Roe', ['media@space.example'], []]]],
  ['Issued by:\nCorporate Communications Division\nTel: +254 20 555 0144', [['Corporate Communications Division', [], ['+254 20 555 0144']]]],
  ['Media contacts:\nJane Roe, Head of Advocacy (English, French)\nroe@relief.example', [['Jane Roe', ['roe@relief.example'], [], 'Head of Advocacy', null]]],
  ['Media contact: Bo Day, bo (at) mills (dot) example', [['Bo Day', ['bo@mills.example'], []]]],
  ['Press office: +44 (0)20 7946 0000, Fax: +44 (0)20 7946 0001', [['Press office', [], ['+44 (0)20 7946 0000']]]],
  ['Anyone with information should contact the Example Postal Service in Riverton at 555-436-7200.', [['Example Postal Service', [], ['555-436-7200']]]],
  [
    'If you need help today then please call the National Example Hotline at 1-800-555-7233(SAFE) at any hour of the day.',
    [['National Example Hotline', [], ['1-800-555-7233(SAFE)']]],
  ],
  [
    'Media Contact:\nJane Roe\nRiverton Otters\njane.roe@riverton-otters.example\n555-555-0123',
    [['Jane Roe', ['jane.roe@riverton-otters.example'], ['555-555-0123'], null, 'Riverton Otters']],
  ],
  ['Media Contact:\nJane “Bo” zu Hohenfeld\njane@mills.example', [['Jane “Bo” zu Hohenfeld', ['jane@mills.example'], []]]],
  ['Contact:\nPark Ji-woo\njpark@mills.example', [['Park Ji-woo', ['jpark@mills.example'], []]]],
  ['MEDIA CONTACT\nNewsroom\nnews@mills.example', [['Newsroom', ['news@mills.example'], []]]],
  [
    'For further information, please contact Bronwen ap Lind on 555-555-0123 or lind@mills.example.',
    [['Bronwen ap Lind', ['lind@mills.example'], ['555-555-0123']]],
  ],
  ['Contact:Lindsay Roedlindsay@mills.example', [['Lindsay Roed', ['lindsay@mills.example'], []]]],
  [
    'For media enquiries: Jane Roe, Head of Communications, T: +44 (0)1632 960 123, E: jane.roe@riverton.example',
    [['Jane Roe', ['jane.roe@riverton.example'], ['+44 (0)1632 960 123'], 'Head of Communications']],
  ],
  [
    'Media Contact:\nJane Roe\nVice President, Corporate Communications\nExample Mills, Inc.\n+1 614 555 0123\njane.roe@mills.example',
    [['Jane Roe', ['jane.roe@mills.example'], ['+1 614 555 0123'], 'Vice President, Corporate Communications', 'Example Mills, Inc.']],
  ],
  ['Media contact: Jane Roe, Director of News, Example Mills, 614-555-0123', [['Jane Roe', [], ['614-555-0123'], 'Director of News', 'Example Mills']]],
  [
    'CONTACTS\nName\tTitle\tPhone\tE-mail\nJane Roe\tPress Officer\t020 7946 0101\troe@town.example\nBo Day\tHead of News\t020 7946 0102\tday@town.example',
    [
      ['Jane Roe', ['roe@town.example'], ['020 7946 0101'], 'Press Officer'],
      ['Bo Day', ['day@town.example'], ['020 7946 0102'], 'Head of News'],
    ],
  ],
  [
    'Media Contact\nInvestor Contact\nJane Roe\nBo Day\njane.roe@mills.example\nbo.day@mills.example',
    [
      ['Jane Roe', ['jane.roe@mills.example'], []],
      ['Bo Day', ['bo.day@mills.example'], []],
    ],
  ],
  [
    'Media Relations: media@mills.example\nCustomer Service: 1-800-555-0199',
    [
      ['Media Relations', ['media@mills.example'], []],
      ['Customer Service', [], ['1-800-555-0199']],
    ],
  ],
  [
    'Press Office\nDepartment for Examples\nTelephone 020 7946 0000\nOut of hours 07700 900555',
    [['Press Office', [], ['020 7946 0000', '07700 900555'], null, 'Department for Examples']],
  ],
  [
    'Contact: Jane Roe, 614-555-0123 x204, or Bo Day, 614-555-0123 extension 205',
    [
      ['Jane Roe', [], ['614-555-0123 x204']],
      ['Bo Day', [], ['614-555-0123 extension 205']],
    ],
  ],
  ['Contact details\nExampleWireAustin, Texas\neditor@examplewire.example', [[null, ['editor@examplewire.example'], [], null, 'ExampleWire']]],
  [
    'The mill will open its gates to all who live in the town and around it from the first of next week on. Media Contact: Jane Roe, media@mills.example Investor Contact: Bo Day, ir@mills.example',
    [
      ['Jane Roe', ['media@mills.example'], []],
      ['Bo Day', ['ir@mills.example'], []],
    ],
  ],
  [
    'To buy a new mower for the greens of the club that all who live in the town may use. Contact: June Roe at 867-555-0143.',
    [['June Roe', [], ['867-555-0143']]],
  ],
  [
    'For Media Inquiries: 214-555-0173\nExample Association: Jane Roe: 504-555-0146; jane@example.example',
    [
      [null, [], ['214-555-0173']],
      ['Jane Roe', ['jane@example.example'], ['504-555-0146'], null, 'Example Association'],
    ],
  ],
  [
    'Contact\nJane Roe\nHead of Communications\nRiverton Mills\n+44 20 7946 0123\njane.roe@mills.example',
    [['Jane Roe', ['jane.roe@mills.example'], ['+44 20 7946 0123'], 'Head of Communications', 'Riverton Mills']],
  ],
  [
    'Media queries to Kirsty Roe, Communications Manager, on 0131 496 0123 or kirsty.roe@agency.example.',
    [['Kirsty Roe', ['kirsty.roe@agency.example'], ['0131 496 0123'], 'Communications Manager']],
  ],
  ['Media\nKim Park\nExample Communications\n(617) 555-0101', [['Kim Park', [], ['(617) 555-0101'], null, 'Example Communications']]],
  ['Press Office: 01632 960 700', [['Press Office', [], ['01632 960 700']]]],
  ['Contact: Mariana at mariana@studio.example', [['Mariana', ['mariana@studio.example'], []]]],
  [
    'In Geneva, Jane Roe, roe@relief.example, WhatsApp +41 79 555 01 23\nIn Nairobi (regional), Bo Day, day@relief.example, + 254 705 555 012',
    [
      ['Jane Roe', ['roe@relief.example'], ['+41 79 555 01 23']],
      ['Bo Day', ['day@relief.example'], ['+ 254 705 555 012']],
    ],
  ],
  [
    'Witnesses should contact Detective Sergeant Jane Roe on 01632 960456 or email roe@police.example, quoting reference 2500045678.',
    [['Jane Roe', ['roe@police.example'], ['01632 960456'], 'Detective Sergeant']],
  ],
  ["Jane Roe, the town's spokeswoman, can be reached at 614-555-0144.", [['Jane Roe', [], ['614-555-0144'], "town's spokeswoman"]]],
  ['Residents who need help can call 1-800-FLOWERS or 1-888-55-MILLS at any time.', [[null, [], ['1-800-FLOWERS', '1-888-55-MILLS']]]],
  [
    'Press: (852) 3594 6407 or (02) 5550 1234 or (11) 95555-0123 or 0412 555 678',
    [[null, [], ['(852) 3594 6407', '(02) 5550 1234', '(11) 95555-0123', '0412 555 678']]],
  ],
  [
    'Contact:\nRt. Rev. Jane Roe, Executive Director\n1143 S. Example Court, Suite 507\nvoice: 312-555-0136\ncell: 312-555-0128',
    [['Rt. Rev. Jane Roe', [], ['312-555-0136', '312-555-0128'], 'Executive Director', null]],
  ],
  // lines of a form
  [
    'Media Contact\nCompany Name: Example Mills Inc.\nContact Person: Jane Roe\nEmail: Send Email\nPhone: 555-555-0100\nCity: Riverton\nCountry: United States',
    [['Jane Roe', [], ['555-555-0100'], null, 'Example Mills Inc.']],
  ],
  [
    'Name: Jane Roe\nTitle: Head of Press\nEmail: jane@mills.example\nOrganization: Example Mills\nPhone: 555-555-0100',
    [['Jane Roe', ['jane@mills.example'], ['555-555-0100'], 'Head of Press', 'Example Mills']],
  ],
  ['Have questions? Call Jane Roe at 555-555-0100.', [['Jane Roe', [], ['555-555-0100']]]],
  ['Questions? Contact the Example Mills Customer Care Team at 1-888-555-0101.', [[null, [], ['1-888-555-0101'], null, 'Example Mills Customer Care Team']]],
  // in running text: the way as well as the name, a press officer, whom to go through, whose name the address holds, whose body stands behind the name
  ['To book a seat in the hall of the mill for the spring, call or text Jane Roe at 555-555-0100 by noon.', [['Jane Roe', [], ['555-555-0100']]]],
  ['To book a seat in the hall of the mill, reach out to Jane Roe via email at mill@mills.example by noon.', [['Jane Roe', ['mill@mills.example'], []]]],
  ['Our press officer Jane Roe can be reached on 020 7946 0857 by all who write of the mill in the spring.', [['Jane Roe', [], ['020 7946 0857']]]],
  ['A seat in the hall of the mill in the spring can be booked through Bo Day (bo@mills.example).', [['Bo Day', ['bo@mills.example'], []]]],
  ['Reporters can direct all questions about the mill to Bo Day, head of press, at 555-555-0100.', [['Bo Day', [], ['555-555-0100'], 'head of press']]],
  ['To see the weavers of the valley at work in the mill, please contact Jane Roe of Linden Looms at 555-555-0100.', [['Jane Roe', [], ['555-555-0100']]]],
]

/** Text that reaches nobody. */
export const no: readonly string[] = [
  'The mill made $555,123,4567 in 2024 and sold 1,200,300 bags under order 555-0199-22.',
  'Send your letter to [email protected] today.',
  'It was ordered under contract 2019-4455-6677 and has ISBN 978-3-16-148410-0, VAT 123 4567 89, IBAN DE89 3704 0044 0532 0130 00.',
  'See https://mills.example/2024/555-123-4567 for more.',
  'a@'.repeat(50000),
  '5'.repeat(100000),
]
