/** Ministries, agencies, courts, councils and their parts, in order: the fullest name of each. */
export const yes: readonly (readonly [string, readonly string[]])[] = [
  ['The Head of the United Nations Office of Mills left the town.', ['United Nations Office of Mills']],
  ['She works for the Department of Health and Human Services in Riverton.', ['Department of Health and Human Services']],
  [
    'We met the Future of Mills Committee, the Linden Point of Care Foundation, the Hall of Looms Association and the Bay of Vell Council.',
    ['Future of Mills Committee', 'Linden Point of Care Foundation', 'Hall of Looms Association', 'Bay of Vell Council'],
  ],
  [
    'It is the Fraud Detection and Online Safety Centre, and the Pentagon and Loom Department are far.',
    ['Fraud Detection and Online Safety Centre', 'Pentagon', 'Loom Department'],
  ],
  [
    "The Loom Enforcement Branch of the Mill Department's Vell Division and the Linden Police Department Gang Unit came.",
    ['Loom Enforcement Branch', 'Mill Department', 'Vell Division', 'Linden Police Department Gang Unit', 'Linden Police Department'],
  ],
  [
    "She founded the National Young Ladies' Library at the University of Vellia at San Diego, and met the Democrats' Committee.",
    ["National Young Ladies' Library", 'University of Vellia at San Diego'],
  ],
  [
    "It is the Department of Roads's Federal Mill Agency; they back a Mill Officers Association's (MOA) vote with Linden PD.",
    ['Department of Roads', 'Federal Mill Agency', 'Mill Officers Association', 'Linden PD'],
  ],
  ['Both the FBI and the IRS took part.', ['FBI', 'IRS']],
  ['She sits on the Rules and Administration Committee.', ['Rules and Administration Committee']],
  ['The Ministry of Health and Ministry of Education of Examplia met.', ['Ministry of Health', 'Ministry of Education of Examplia']],
  [
    "It was led by the FBI's Riverton Field Office and the U.S. Attorney's Office for the District of Riverton.",
    ['FBI', 'Riverton Field Office', "U.S. Attorney's Office for the District of Riverton"],
  ],
  [
    'The head of the Department of Harbour Monitoring of the State Waters Committee spoke.',
    ['Department of Harbour Monitoring of the State Waters Committee', 'State Waters Committee'],
  ],
  [
    'They went to the Bureau of Alcohol, Tobacco, Firearms and Explosives and to the Riverton Police Department.',
    ['Bureau of Alcohol, Tobacco, Firearms and Explosives', 'Riverton Police Department'],
  ],
  [
    'The City of Riverton and United Millers Local 12 met at the University Hospital Riverton.',
    ['City of Riverton', 'United Millers Local 12', 'University Hospital Riverton'],
  ],
  ['It is known as a leading Engineering Company in Riverton and a trusted Marketing Agency.', []],
  ['“It is open,” said Jane Church, who lives in Kansas City.', []],
  [
    'The FBIs agents and the Mill Safety Divisions Fraud and Waste Section came. The Mill Safety Divisions highest aim is the Department of Labors aim, as the Supreme Courts decisions show.',
    ['FBI', 'Mill Safety Division', 'Fraud and Waste Section', 'Department of Labor', 'Supreme Court'],
  ],
  ['The FBIs agents came. The Linden and Vell Police Departments detectives and the Divisions mills are good.', ['FBI']],
  ['It is on the Department of Health Web site.', ['Department of Health']],
  ['The U.S. Environmental Protection Agency was there. EPA leads.', ['U.S. Environmental Protection Agency']],
  [
    'The Linden Red Cross, Ohio AFL-CIO and Greenpeace Belgium met with the FBI of Belgium in Ohio.',
    ['Red Cross', 'Ohio AFL-CIO', 'Greenpeace Belgium', 'FBI'],
  ],
  ['Foundation for Clean Rivers Programme Manager Bo Day wrote to the City of Linden im Moor.', ['Foundation for Clean Rivers', 'City of Linden im Moor']],
  [
    'They met in Riverton on the 2nd of March. It was the Linden Office of\nSafety that warned of heaters that are sold on the markets of the valley.',
    ['Linden Office of Safety'],
  ],
  [
    'The City of Linden Oaks Parks and Recreation Department met Greenpeace USA and The Salvation Army International.',
    ['City of Linden Oaks Parks and Recreation Department', 'Greenpeace USA', 'Salvation Army International'],
  ],
  ['The City of Linden and Riverton County Health Department met.', ['City of Linden', 'Riverton County Health Department']],
  ["It was the Linden County, New Jersey Prosecutor's Office that spoke.", ["Linden County, New Jersey Prosecutor's Office"]],
  [
    'It came from the Centre for Northern Research in Mining and from the Bureau of Roads in Belgium.',
    ['Centre for Northern Research in Mining', 'Bureau of Roads'],
  ],
  ['The Brinlowe Government wrote to the Shire of Linden.', ['Brinlowe Government', 'Shire of Linden']],
  ['They met at Linden Unit School District 12-U on Monday.', ['Linden Unit School District 12-U']],
  ['It was heard by the Institute of Roads and Statistics Belgium.', ['Institute of Roads', 'Statistics Belgium']],
  ["It needs the Linden Department of Roads and Peach Loom's owners.", ['Linden Department of Roads']],
  ['The City and County of Brinlowe Council met. Brinlowe Council leads.', ['City and County of Brinlowe Council']],
  ['It is the Ministerium für Mühlen und Wehre and the Lindener Mühlengenossenschaft.', ['Ministerium für Mühlen und Wehre', 'Lindener Mühlengenossenschaft']],
  ['The Office of the Warden of the Currency and the Fed agree.', ['Office of the Warden of the Currency']],
  ['They met at the Loring County Library System and at Brinlowe Memorial Health System.', ['Loring County Library System', 'Brinlowe Memorial Health System']],
  [
    'Loring County Emergency Management, Brinlowe County Fire and Orsted County EMS Chief Bo Day met.',
    ['Loring County Emergency Management', 'Brinlowe County Fire', 'Orsted County EMS'],
  ],
  [
    'She wrote to the Dicastery for the Clergy, the Vice Enforcement Division and Vellin Orstedt Government.',
    ['Dicastery for the Clergy', 'Vice Enforcement Division', 'Vellin Orstedt Government'],
  ],
  [
    'They heard the Maritime and Shorewatch Agency and the Energy and Minewatch Commission.',
    ['Maritime and Shorewatch Agency', 'Energy and Minewatch Commission'],
  ],
  ['They spoke of the May 9th Committee and wrote to theTax Division of the valley.', ['May 9th Committee', 'Tax Division']],
  [
    'What Can Congress Do? It asked the Loring Subcommittee on Trade, Energy, and the Environment.',
    ['Congress', 'Loring Subcommittee on Trade, Energy, and the Environment'],
  ],
  ['She led the Department of Mills-Office of Inspector General in the valley.', ['Department of Mills-Office of Inspector General']],
  ['It was the Justice Departments Civil Frauds Division, and todays talks show it.', ['Justice Department', 'Civil Frauds Division']],
  ['The House voted, as the Republicans say.', ['House']],
  ['The Loring Health, Education, and Roads (HERO) Committee met.', ['Loring Health, Education, and Roads (HERO) Committee']],
  ['It was Canadas Competition Office, and todays talks show it.', ['Competition Office']],
  ["They asked the Committee on Veterans’ Affairs and the Loring Carters' Federation.", ['Committee on Veterans’ Affairs', "Loring Carters' Federation"]],
  ['It was the Justice Departments Criminal Division, and todays talks show it.', ['Justice Department', 'Criminal Division']],
  ['The Orsted.js Foundation met the Linden Mills Council Europe.', ['Orsted.js Foundation', 'Linden Mills Council Europe']],
  ["It was the Ohio Department of Commerce's Division of Mills.", ['Ohio Department of Commerce', 'Division of Mills']],
  ['They asked Linden Customs and Border Mills Bureau (BMB).', ['Border Mills Bureau']],
  ['Roe Joins LORA Council', ['LORA Council']],
  ['It was the Ministry of Mills, Communities and Local Government that spoke.', ['Ministry of Mills, Communities and Local Government']],
  [
    'The Department of Looms, Equality, Integration and Youth met the Department for Levelling Up, Housing and Bridges.',
    ['Department of Looms, Equality, Integration and Youth', 'Department for Levelling Up, Housing and Bridges'],
  ],
  [
    'The Comisión Nacional de los Molinos y la Competencia met the Rijksuniversiteit Vellen and the Gemeente Vellen.',
    ['Comisión Nacional de los Molinos y la Competencia', 'Rijksuniversiteit Vellen', 'Gemeente Vellen'],
  ],
  [
    "The Office of the Virginia Attorney General met the Linden Vice-Chancellors' Committee and Orsted Looms Europe e.V. in May.",
    ['Office of the Virginia Attorney General', "Linden Vice-Chancellors' Committee", 'Orsted Looms Europe e.V.'],
  ],
  [
    'The School of Earth, Atmosphere and Environment met the Department of Obstetrics and Gynaecology and the Centre for Research on Looms.',
    ['School of Earth, Atmosphere and Environment', 'Department of Obstetrics and Gynaecology', 'Centre for Research on Looms'],
  ],
  ['It was the Permanent Mission of Belarus to the United Nations.', ['Permanent Mission of Belarus to the United Nations', 'United Nations']],
  // heads behind one word alone, boroughs, arms with a number
  [
    'They came from the Linden Central Police Station, the Vell County Jail and the London Borough of Brinlow.',
    ['Linden Central Police Station', 'Vell County Jail', 'London Borough of Brinlow'],
  ],
  ['He served in the 14th Airborne and met the Full Committee on Mills.', ['14th Airborne', 'Committee on Mills']],
  [
    'They went to the Linden Botanical Garden, the Vell Animal Shelter and the Orsted Nursing Home.',
    ['Linden Botanical Garden', 'Vell Animal Shelter', 'Orsted Nursing Home'],
  ],
  [
    'The Vellun State Government met the Vellun State House of Assembly and Te Rūnanga o Vellat.',
    ['Vellun State Government', 'Vellun State House of Assembly', 'Te Rūnanga o Vellat'],
  ],
  ['The Loring Rifles Regimental Band and the Loom Foundation Latin America met.', ['Loring Rifles Regimental Band', 'Loom Foundation Latin America']],
  [
    'Queensland Health met Transport for Wales, the Vellian High Commission London and Vellat Fire & Rescue.',
    ['Queensland Health', 'Transport for Wales', 'Vellian High Commission London', 'Vellat Fire & Rescue'],
  ],
]
