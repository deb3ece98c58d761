/** Fields, seats and ranks around the noun of a title, and titles that stand apart from a name: sentence and `[name, ...titles]`, a title with its body behind " @ ". */
export const fields: readonly (readonly [string, readonly (readonly string[])[]])[] = [
  // a field in brackets
  ['Dr Ann Larsen, Permanent Secretary (Development), Ministry of Mills, spoke.', [['Ann Larsen', 'Permanent Secretary (Development) @ Ministry of Mills']]],
  ['Ann Larsen, Deputy Vice-Chancellor (Research) at Linden University, spoke.', [['Ann Larsen', 'Deputy Vice-Chancellor (Research) @ Linden University']]],
  ['Ann Larsen, Senator (D-Ex.), spoke.', [['Ann Larsen', 'Senator']]],
  // a field without a mark
  ['Bo Larsen, VP Sales at Quillip Ltd, said so.', [['Bo Larsen', 'VP Sales @ Quillip Ltd']]],
  ['Bo Larsen, Director Marketing, Quillip Ltd, said so.', [['Bo Larsen', 'Director Marketing @ Quillip Ltd']]],
  ['Bo Larsen, general manager commercial at Quillip Ltd, said so.', [['Bo Larsen', 'general manager commercial @ Quillip Ltd']]],
  ['Bo Larsen, COO Mill Services, said so.', [['Bo Larsen', 'COO Mill Services']]],
  ['Bo Larsen, Head of Investor Relationsbo@mills.example, said so.', [['Bo Larsen', 'Head of Investor Relations']]],
  // a region, and a body, without a mark
  [
    'Ann Roe, CFO North America, met Bo Larsen, Managing Director Germany at Quillip Ltd, on Monday.',
    [
      ['Ann Roe', 'CFO North America'],
      ['Bo Larsen', 'Managing Director Germany @ Quillip Ltd'],
    ],
  ],
  ['Bo Larsen, CEO Quillip Ltd, said so.', [['Bo Larsen', 'CEO @ Quillip Ltd']]],
  ['Bo Larsen, CEO North of Riverton, said so.', [['Bo Larsen', 'CEO']]],
  ['Ann Roe met Bo Larsen, Director, and Vice President Jane Larsen.', [['Ann Roe'], ['Bo Larsen', 'Director'], ['Jane Larsen', 'Vice President']]],
  // the body between name and title
  ['Bo Larsen, Quillip Ltd, VP Open Technology, said so.', [['Bo Larsen', 'VP Open Technology @ Quillip Ltd']]],
  ['Bo Larsen, Quillip Ltd, Director Jane Day and Ann Roe spoke.', [['Bo Larsen'], ['Jane Day', 'Director'], ['Ann Roe']]],
  // two offices of state
  ['Mr Bo Larsen, Minister for Law and Second Minister for Home Affairs, spoke.', [['Bo Larsen', 'Minister for Law', 'Second Minister for Home Affairs']]],
  ['The Minister for Home Affairs and Second Minister for Law, Mr Bo Larsen, spoke.', [['Bo Larsen', 'Minister for Home Affairs', 'Second Minister for Law']]],
  ['Mr Bo Larsen, Minister for Trade and Industry, spoke.', [['Bo Larsen', 'Minister for Trade and Industry']]],
  // what somebody does to an office
  [
    'Mr Bo Larsen will be assuming the appointment of Chief Executive of the Example Authority.',
    [['Bo Larsen', 'Chief Executive of the Example Authority @ Example Authority']],
  ],
  ['Mr Bo Larsen will be posted to the Ministry of Mills as Deputy Secretary.', [['Bo Larsen', 'Deputy Secretary @ Ministry of Mills']]],
  ['Bo Larsen takes over as Director-General of the Example Agency.', [['Bo Larsen', 'Director-General of the Example Agency @ Example Agency']]],
  ['Bo Larsen was the first CEO of the Example Agency.', [['Bo Larsen', 'CEO of the Example Agency @ Example Agency']]],
  ['Bo Larsen holds the position that Ann Roe, the Director, gave him.', [['Bo Larsen'], ['Ann Roe', 'Director']]],
  // whom a line is for
  ['Editors: Ann Larsen, director of the Example Centre, is available.', [['Ann Larsen', 'director of the Example Centre @ Example Centre']]],
  // an acronym in the body, one behind the noun, a bracket that is no title
  ['Riverton Police Department (RPD) Sergeant Bo Larsen spoke.', [['Bo Larsen', 'Riverton Police Department (RPD) Sergeant @ Riverton Police Department']]],
  ['Bo Larsen, Chief Financial Officer (CFO), Quillip Ltd, said so.', [['Bo Larsen', 'Chief Financial Officer @ Quillip Ltd']]],
  ['Bo Larsen, Chief Executive Officer (CEO) of Quillip Ltd, said so.', [['Bo Larsen', 'Chief Executive Officer (CEO) of Quillip Ltd @ Quillip Ltd']]],
  ['Rear Admiral (NS) Bo Larsen spoke.', [['Bo Larsen', 'Rear Admiral']]],
  // two fields between "Chief" and "Officer"
  ['Chief Legal and Compliance Officer Bo Larsen said so.', [['Bo Larsen', 'Chief Legal and Compliance Officer']]],
  ['Bo Larsen, EVP, Chief Commercial and Customer Experience Officer, said so.', [['Bo Larsen', 'EVP', 'Chief Commercial and Customer Experience Officer']]],
  // offices of a university, the comma that was lost
  [
    'University of Linden Vice-Chancellor Professor Bo Larsen said so.',
    [['Bo Larsen', 'University of Linden Vice-Chancellor @ University of Linden', 'Professor']],
  ],
  ['The Chair of the Board of Trustees Ann Larsen said so.', [['Ann Larsen', 'Chair of the Board of Trustees']]],
  ['The Dean of Medicine, Professor Owen Town, is glad.', [['Owen Town', 'Dean of Medicine', 'Professor']]],
  ['Dr Ann Larsen Director of the Research Group says so.', [['Ann Larsen', 'Director of the Research Group']]],
  ['Jane Dean of Linden met Jane Bishop of Riverton.', [['Jane Dean'], ['Jane Bishop']]],
  // a body that is new, offices that open a sentence, offices that a pronoun gets
  ['Ann Larsen, chair of the newly formed Mills Commission, spoke.', [['Ann Larsen', 'chair of the newly formed Mills Commission @ Mills Commission']]],
  ['As director, Ms Larsen leads the mill. Ann Larsen smiled.', [['Ann Larsen', 'director']]],
  ['Bo Larsen spoke. The town appointed him as the Chair of the Example Commission.', [['Bo Larsen', 'Chair of the Example Commission @ Example Commission']]],
  ['Bo Larsen spoke. The town sees him as the Chair of the Example Commission.', [['Bo Larsen']]],
  // behind the comma a region and a house
  ['We met Ann Larsen, CEO, North Linden Bakeries.', [['Ann Larsen', 'CEO @ North Linden Bakeries']]],
  ['We met Ann Larsen, CEO, North America.', [['Ann Larsen', 'CEO, North America']]],
  // careers
  [
    'Ann Larsen was posted to the Linden District Court, initially as a magistrate and subsequently as a district judge.',
    [['Ann Larsen', 'magistrate @ Linden District Court', 'district judge @ Linden District Court']],
  ],
  ['Ann Larsen left the Linden District Court and joined the firm Tarn Hollow as partner.', [['Ann Larsen']]],
  [
    'Ann Larsen retired. She also holds the appointments of Commissioner of Lands and Controller of Property.',
    [['Ann Larsen', 'Commissioner of Lands', 'Controller of Property']],
  ],
  [
    'Ann Larsen had posts in industry and was an Associate Professor and Head of Department at the University of Linden.',
    [['Ann Larsen', 'Associate Professor @ University of Linden', 'Head of Department @ University of Linden']],
  ],
  ['Ann Larsen met Jane Roe and was the talk of the town.', [['Ann Larsen'], ['Jane Roe']]],
  // small words before and behind the noun
  ['Ann Larsen is the current party leader.', [['Ann Larsen', 'party leader']]],
  ['Ann Larsen is a leader.', [['Ann Larsen']]],
  ['Ann Larsen, the national representative body of mills, said so.', [['Ann Larsen']]],
  ['Ann Larsen, chief node officer at Quillip Ltd, said so.', [['Ann Larsen', 'chief node officer @ Quillip Ltd']]],
  ['The mill thanks cabaret artist Ann Larsen.', [['Ann Larsen', 'cabaret artist']]],
  // a firm at the end of the sentence, a seat on a board that others list
  ['We met Ann Larsen, vice president of engineering, Novexo.', [['Ann Larsen', 'vice president of engineering @ Novexo']]],
  ['We met Ann Larsen, mayor, Smallville.', [['Ann Larsen', 'mayor']]],
  ['Ann Larsen, board member, chief executive at Quillip Ltd, spoke.', [['Ann Larsen', 'board member', 'chief executive @ Quillip Ltd']]],
  [
    'Ann Larsen, chairman of the board and CEO of Quillip Ltd, spoke.',
    [['Ann Larsen', 'chairman of the board @ Quillip Ltd', 'CEO of Quillip Ltd @ Quillip Ltd']],
  ],
  ['Ann Larsen, chair, chief node officer at Quillip Ltd, spoke.', [['Ann Larsen', 'chair @ Quillip Ltd', 'chief node officer @ Quillip Ltd']]],
  ['Ann Larsen, chief mate on the ship, spoke.', [['Ann Larsen']]],
  // a place between office and name
  ['Country Director for Nepal Hiroki Tamashiro said so.', [['Hiroki Tamashiro', 'Country Director for Nepal']]],
  ['Member for Linden Ann Larsen said so.', [['Ann Larsen', 'Member for Linden']]],
  // words of other lands
  [
    'Lord Mayor Ann Roe met Mdm Noraini Hassan and Governing Mayor Bo Larsen.',
    [['Ann Roe', 'Lord Mayor'], ['Noraini Hassan'], ['Bo Larsen', 'Governing Mayor']],
  ],
  [
    'Cathaoirleach Bo Larsen met Victim advocate Ann Roe.',
    [
      ['Bo Larsen', 'Cathaoirleach'],
      ['Ann Roe', 'Victim advocate'],
    ],
  ],
  ['Ann Larsen, Director of the Example Agency (EA) for Linden, spoke.', [['Ann Larsen', 'Director of the Example Agency (EA) for Linden @ Example Agency']]],
  // short letters of offices, grades in small letters before them, words of honour, bodies of a body
  ['Bo Larsen, MD & CEO, Quillip Bank, said so.', [['Bo Larsen', 'MD @ Quillip Bank', 'CEO @ Quillip Bank']]],
  ['Bo Larsen, MD, came with Md. Karim Holm, MD.', [['Bo Larsen'], ['Md. Karim Holm']]],
  ['Quillip Ltd co-founder and joint CEO Ann Larsen said so.', [['Ann Larsen', 'Quillip Ltd co-founder @ Quillip Ltd', 'joint CEO @ Quillip Ltd']]],
  ['Bo Larsen, General Manager, Asia Pacific at Quillip Ltd, said so.', [['Bo Larsen', 'General Manager, Asia Pacific @ Quillip Ltd']]],
  ["Shri Bo Larsen, Hon'ble Minister of Mills, spoke.", [['Bo Larsen', 'Minister of Mills']]],
  ["Ann Larsen, chair of Quillip Ltd's board of trustees, spoke.", [['Ann Larsen', "chair of Quillip Ltd's board of trustees @ Quillip Ltd"]]],
  ['Ann Larsen, Chairman of the Trustees, spoke.', [['Ann Larsen', 'Chairman of the Trustees']]],
  // letters that a firm is called by stand between name and title, no degree
  ['Bo Larsen, IBM, VP Open Technology, said so.', [['Bo Larsen', 'VP Open Technology @ IBM']]],
  ['Bo Larsen, CFA, VP Open Technology, said so.', [['Bo Larsen', 'VP Open Technology']]],
  // news of an office is no part of it
  ["The Example Office's new director Ann Larsen spoke.", [['Ann Larsen', 'director @ Example Office']]],
  ['Ann Larsen, Minister for Information, Communications and the Arts, spoke.', [['Ann Larsen', 'Minister for Information, Communications and the Arts']]],
  [
    'Before that, Professor Larsen taught abroad and was a Dean at the University of Linden. Ann Larsen smiled.',
    [['Ann Larsen', 'Professor', 'Dean @ University of Linden']],
  ],
  // who gives an office to whom
  ['The Example Trust has appointed Ann Larsen as its new Chief Executive.', [['Ann Larsen', 'Chief Executive @ Example Trust']]],
  ['The Example Trust named Ann Larsen its next Chief Executive.', [['Ann Larsen', 'Chief Executive @ Example Trust']]],
  ['The mill appoints Ann Larsen President and CEO.', [['Ann Larsen', 'President', 'CEO']]],
  ['The mill named Ann Larsen Executive of the Year.', [['Ann Larsen']]],
  ['Ann Larsen has joined the Example Trust as Director of Finance.', [['Ann Larsen', 'Director of Finance @ Example Trust']]],
  ['Ann Larsen was appointed to the role of Director of Finance at the Example Trust.', [['Ann Larsen', 'Director of Finance @ Example Trust']]],
  ['Ann Larsen was sworn in as Mayor of Linden.', [['Ann Larsen', 'Mayor of Linden']]],
  ['Ann Larsen is a mill owner and chairs the Example Trust.', [['Ann Larsen', 'mill owner']]],
]
