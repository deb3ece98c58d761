/** Contact blocks and who is reached in them: name, addresses, numbers. */
export const yes: readonly (readonly [string, readonly (readonly [string | null, readonly string[], readonly string[]])[]])[] = [
  ['Media contact\nJane Roe\nCabinet Communications\n555-334-9194\njane.roe@town.example', [['Jane Roe', ['jane.roe@town.example'], ['555-334-9194']]]],
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
  ['Media contact: Bo Day, bo (at) mills (dot) example', [['Bo Day', ['bo@mills.example'], []]]],
  ['Press office: +44 (0)20 7946 0000, Fax: +44 (0)20 7946 0001', [[null, [], ['+44 (0)20 7946 0000']]]],
  ['Anyone with information should contact the Example Postal Service in Riverton at 555-436-7200.', [['Example Postal Service', [], ['555-436-7200']]]],
  [
    'If you need help today then please call the National Example Hotline at 1-800-555-7233(SAFE) at any hour of the day.',
    [['National Example Hotline', [], ['1-800-555-7233(SAFE)']]],
  ],
  ['Contact:Lindsey Johnstonlindsey@mills.example', [['Lindsey Johnston', ['lindsey@mills.example'], []]]],
]

/** Text that reaches nobody. */
export const no: readonly string[] = [
  'The mill made $555,123,4567 in 2024 and sold 1,200,300 bags under order 555-0199-22.',
  'Send your letter to [email protected] today.',
  'See https://mills.example/2024/555-123-4567 for more.',
  'a@'.repeat(50000),
  '5'.repeat(100000),
]
