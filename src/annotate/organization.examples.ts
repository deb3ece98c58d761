/** Bodies that their name shows, in order: the fullest name of each. */
export const yes: readonly (readonly [string, readonly string[]])[] = [
  ['The Head of the United Nations Office of Mills left the town.', ['United Nations Office of Mills']],
  ['She works for the Department of Health and Human Services in Riverton.', ['Department of Health and Human Services']],
  ['The mill is owned by Linden Mills, Inc. and by Roe Brothers GmbH & Co. KG since 2011.', ['Linden Mills, Inc.', 'Roe Brothers GmbH & Co. KG']],
  ['Both the FBI and the IRS took part.', ['FBI', 'IRS']],
  ['The Ministry of Health and Ministry of Education of Examplia met.', ['Ministry of Health', 'Ministry of Education of Examplia']],
  [
    "It was led by the FBI's Riverton Field Office and the U.S. Attorney's Office for the District of Riverton.",
    ['FBI', 'Riverton Field Office', "U.S. Attorney's Office for the District of Riverton"],
  ],
  [
    'The head of the Department of Financial Monitoring of the State Control Committee spoke.',
    ['Department of Financial Monitoring of the State Control Committee', 'State Control Committee'],
  ],
  ['The Riverton Mill Workers Association (RMWA) was there. RMWA leads.', ['Riverton Mill Workers Association']],
  [
    'They went to the Bureau of Alcohol, Tobacco, Firearms and Explosives and to the Riverton Police Department.',
    ['Bureau of Alcohol, Tobacco, Firearms and Explosives', 'Riverton Police Department'],
  ],
  [
    'The City of Riverton and United Millers Local 12 met at the University Hospital Riverton.',
    ['City of Riverton', 'United Millers Local 12', 'University Hospital Riverton'],
  ],
  ['“It is open,” said Jane Church, who lives in Kansas City.', []],
  // apostrophes that an export lost, and a dash
  ['President Jane Whitlocks Riverton Task Force met. President Whitlock spoke.', ['Riverton Task Force']],
  ['MADRIDThe Riverton Mill Workers Association met.', ['Riverton Mill Workers Association']],
  ['It is on the Department of Health Web site.', ['Department of Health']],
  ['The U.S. Environmental Protection Agency was there. EPA leads.', ['U.S. Environmental Protection Agency']],
  [
    'The Linden Red Cross, Ohio AFL-CIO and Greenpeace Belgium met with the FBI of Belgium in Ohio.',
    ['Red Cross', 'Ohio AFL-CIO', 'Greenpeace Belgium', 'FBI'],
  ],
  ["They went to St. Anne's Children's Hospital and to the Ashby and Loring Museum.", ["St. Anne's Children's Hospital", 'Ashby and Loring Museum']],
  ['It is the Linden Institute of Museum and Library Services.', ['Linden Institute of Museum and Library Services']],
  [
    "The Faculty of Science and the Students' Union of the Anton de Loring University met.",
    ['Faculty of Science', "Students' Union of the Anton de Loring University", 'Anton de Loring University'],
  ],
  [
    'Linden Airways A/S, Roe Wines (Pty) Ltd, Roe & Co. and Linden Law, PC met the National Endowment for Rivers.',
    ['Linden Airways A/S', 'Roe Wines (Pty) Ltd', 'Roe & Co.', 'Linden Law, PC', 'National Endowment for Rivers'],
  ],
  ['Foundation for Clean Rivers Programme Manager Bo Day wrote to the City of Linden im Moor.', ['Foundation for Clean Rivers', 'City of Linden im Moor']],
  [
    'They met in Riverton on the 2nd of March. It was the Linden Office of\nSafety that warned of heaters that are sold on the markets of the valley.',
    ['Linden Office of Safety'],
  ],
  ['The town was built by Linden 3D Construction Corp. in the valley.', ['Linden 3D Construction Corp.']],
  ["Queen's College Loring leads. A chair of Queen's College Loring spoke.", ["Queen's College Loring"]],
  ['The ferries of Transport Arctic Canada and the Linden First Nation sail.', ['Transport Arctic Canada', 'Linden First Nation']],
  ['They met the Linden Library & Archives and PA Consulting.', ['Linden Library & Archives', 'PA Consulting']],
  ["It was the Linden County, New Jersey Prosecutor's Office that spoke.", ["Linden County, New Jersey Prosecutor's Office"]],
  ['She leads the Association of Criminal Defense Lawyers in Linden.', ['Association of Criminal Defense Lawyers']],
  [
    'It came from the Centre for Northern Research in Mining and from the Bureau of Roads in Belgium.',
    ['Centre for Northern Research in Mining', 'Bureau of Roads'],
  ],
  [
    'Minnesota Department of Education Delphine Larsen met Bishop & Roe Holdings, Inc. and Major & Roe plc.',
    ['Minnesota Department of Education', 'Bishop & Roe Holdings, Inc.', 'Major & Roe plc'],
  ],
  ['She is at Loring State University. Loring State has a new hall.', ['Loring State University']],
  ['The work of Transport Scotland and Trade Belgium goes on.', ['Transport Scotland', 'Trade Belgium']],
  ['They heard the Maritime and Shorewatch Agency.', ['Maritime and Shorewatch Agency']],
  ['They spoke of the January 6th Committee and wrote to theTax Division of the valley.', ['January 6th Committee', 'Tax Division']],
  ['The Fair for Open Squares and Upper Linden Partnership met.', ['Upper Linden Partnership']],
  ['This is the Growth While Linden Mills Inc. opened mills.', ['Linden Mills Inc.']],
  // plurals are no possessives that lost their apostrophe, unless the text lost others
  ['The mill is run by the Centre for Rare Diseases Research in Riverton.', ['Centre for Rare Diseases Research']],
  ['It was the Justice Departments Criminal Division, and todays talks show it.', ['Justice Department', 'Criminal Division']],
  ['Today Linden Technologies opened a mill. Linden builds mills.', ['Linden Technologies']],
]

/** Nothing here is a body. */
export const no: readonly string[] = [
  'Belarus and the United Kingdom met in New York on Monday.',
  'U.S. Attorney Jane Roe and Attorney General Bo Day spoke of the Public Health Service Act on University Avenue.',
  'The Department and the Company opened the Riverton Bridge at the Riverton Film Festival in May.',
  'They bought it at a Launch of a Limited Edition in the valley.',
  'It is good under the EU Merger Regulation.',
  "Women's Health Belgium is a good read.",
  'A report on Trade, Belgium and Attorney General Hesse came from Rural America.',
  'To be a First Nation, or to have a Police Department, is good under Regulation (EU) 2022/999.',
  'They went to the Port of Entry and Border Control of the valley.',
  'The Chief Medical Officer of Health (CMOH) and Jane E. Church went home.',
  'The independent newspaper of Jane Tesla says that the Tesla family left.',
  'A '.repeat(20000),
  'Of '.repeat(20000),
  '( '.repeat(20000),
]
