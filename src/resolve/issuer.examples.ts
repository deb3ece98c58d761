/** Releases and in whose name they go out; the author is what the file itself names. */
export const issuers: readonly { readonly text: string; readonly author?: string; readonly issuer: string | null }[] = [
  {
    text: 'Drivers Vote to Strike\n\nRIVERTON – Members of United Millers Local 12, which stands for 900 drivers at Linden Lines Inc., voted for a strike in the spring, the union announced today.',
    issuer: 'United Millers Local 12',
  },
  {
    text: 'Bank of Linden keeps its rate\n\nThe Rates Committee (RC) of the Bank of Linden decided today to keep its rate at 4.25 percent. The Bank of Linden will meet again in the spring.',
    issuer: 'Bank of Linden',
  },
  {
    text: 'Alliance chooses Jane Roe for the race\n\nMembers of the Green Alliance of Linden have chosen Jane Roe for the race of the spring, by 412 votes.\n\nThe Green Alliance of Linden will meet again in June. The Alliance was founded in 1912.',
    issuer: null,
  },
  {
    text: 'Linden Foundation announces a prize for mills\n\nMills have waited for a prize for years, and nobody gave one. The prize goes to Example Mills.',
    issuer: 'Linden Foundation',
  },
  {
    text: 'The Linden Foundation announces a prize for mills\n\nMills have waited for a prize for years, and nobody gave one. The prize goes to Example Mills.',
    issuer: 'Linden Foundation',
  },
  {
    text: 'New head of Linden College\n\nRIVERTON – The Board of Directors of Linden College is pleased to announce that Jane Roe will be its head. Linden College has 900 students.',
    issuer: 'Linden College',
  },
  {
    text: 'Linden Foundation to close its doors\n\nMills have waited for a prize for years, and nobody gave one. The prize goes to Example Mills.',
    issuer: null,
  },
  {
    text: 'Eight men plead guilty\n\nEight men who stole grain from the mills of three towns have pleaded guilty, Linden Attorney General Jane Roe and Riverton County Sheriff Bo Day announced today.',
    issuer: 'Linden Attorney General',
  },
  {
    text: 'Eight men plead guilty\n\nEight men who stole grain from the mills of three towns have pleaded guilty. Linden Attorney General Jane Roe spoke of them on Monday.',
    issuer: null,
  },
  {
    text: 'Deep-water harbour opens\n\nIt was built for the Linden Ports Authority, which has owned the bay since 1912. Ships have waited for it in the bay for years.',
    issuer: null,
  },
  {
    text: 'Roads close for the fair\n\nAll roads in the old town close on Monday for the fair, as they have each year, and open on Friday.',
    author: 'Government of Linden',
    issuer: 'Government of Linden',
  },
  {
    text: 'Roads close for the fair\n\nAll roads in the old town close on Monday for the fair, as they have each year, and open on Friday.',
    author: 'Jane Roe',
    issuer: null,
  },
  {
    text: 'Man sentenced\n\nLinden County District Attorney Jane Roe announced today that a man of forty was sentenced to nine years for the fires of the spring.',
    issuer: 'Linden County District Attorney',
  },
  {
    text: 'Man sentenced\n\nFormer Linden County District Attorney Jane Roe spoke of a man of forty who was sentenced to nine years for the fires of the spring.',
    issuer: null,
  },
  {
    text: 'Tariffs cost more\n\nTariffs cost the average household 900 a year, according to a report published today by the Institute for Open Towns, which looked at ten years.',
    issuer: 'Institute for Open Towns',
  },
  {
    text: 'Ferries cost more\n\nThe Linden Ferries Agency lost 84 million on ships, the Committee on Public Accounts says in a report that it sent out on Monday at noon.',
    issuer: 'Committee on Public Accounts',
  },
  // three senders above the headline: the first
  {
    text: 'NEWS RELEASE\n\nMinistry of Rivers\nBrinlow First Nation\nLinden Hydro\n\nNew dam opens\n\nRIVERTON - People in the valley will be safe from floods, now that a dam of stone was built by Linden Hydro.\n\nMedia contact:\nLinden Hydro\nmedia@lindenhydro.example',
    issuer: 'Ministry of Rivers',
  },
  // a desk that signs is nobody
  {
    text: 'Roads close for the fair\n\nAll roads in the old town close on Monday for the fair, as they have each year, and open on Friday.',
    author: 'Comms and Media Team',
    issuer: null,
  },
  // the ministry of the minister who opens the text, not another's
  {
    text: 'Looms for all\n\nRIVERTON – Jane Roe, Minister of Mills and Looms, led a group of nine to the fair of the valley on Monday.\n\nBo Day, director at the Ministry of Mills and Looms, and Cy Holt of the Ministry of Roads were there, too.',
    issuer: 'Ministry of Mills and Looms',
  },
  {
    text: 'Looms for all\n\nRIVERTON – Jane Roe, Minister of Looms, led a group of nine to the fair of the valley on Monday.\n\nBo Day, director at the Ministry of Mills and Cy Holt of the Ministry of Roads were there, too.',
    issuer: null,
  },
  // what opens the headline and acts; what others launched
  {
    text: 'Linden High Commission marks its birthday with songs\n\nGuests from all of the valley were welcomed in the old mill on Monday, where they heard songs of the looms.',
    issuer: 'Linden High Commission',
  },
  {
    text: 'Linden Mills League Launched in Riverton\n\nGuests from all of the valley were welcomed in the old mill on Monday, where they heard songs of the looms.',
    issuer: null,
  },
  // "From:" on a line of its own
  {
    text: 'Limits for looms\n\nFrom:\n\nDepartment for Looms and Jane Roe MP\n\nPublished\n\n27 March 2014\n\nLimits for looms have now been approved after years in which the valley was heard.',
    issuer: 'Department for Looms',
  },
  // who issued it, in a line of its own; a report is issued by others
  {
    text: 'Minister opens mill\n\nThe Minister of Mills, Hon. Jane Roe, today opened a mill of stone in the valley, which will grind for all.\n\nIssued by the Ministry of Mills\nPublic Relations Unit',
    issuer: 'Ministry of Mills',
  },
  {
    text: 'Minister opens mill\n\nJane Roe today opened a mill of stone in the valley, which will grind for all. A report on it was issued by the Ministry of Mills in 1912.',
    issuer: null,
  },
  // the host of a mailbox: the town of a university, the letters of a chamber
  {
    text: 'Looms turn wind into cloth\n\nResearchers at the University of Brinlow have built a loom that turns wind into cloth for all who live in the valley.\n\nMedia contact: Jane Roe, jroe@brinlow.example',
    issuer: 'University of Brinlow',
  },
  {
    text: 'Looms turn wind into cloth\n\nResearchers at the University of Brinlow have built a loom that turns wind into cloth for all who live in the valley.\n\nMedia contact: Jane Roe, jroe@talbot.example',
    issuer: null,
  },
  {
    text: 'Towns to trade more\n\nShops in the valley will trade more from the spring, as experts from the Linden Valley Joint Chamber of Commerce hope.\n\nMedia contact: Jane Roe, jroe@lvjcc.example',
    issuer: 'Linden Valley Joint Chamber of Commerce',
  },
  // two who speak together, on the site of one of them
  {
    text: 'Roe, Brinlow Open Mill\n\nRIVERTON – U.S. Senators Jane Roe (D-Minn.) and Bo Brinlow (R-Okla.) today opened a mill for all who live in the valley.\n\nhttps://www.brinlow.senate.example/mill',
    issuer: 'Bo Brinlow',
  },
  {
    text: 'Roe, Brinlow Open Mill\n\nRIVERTON – U.S. Senators Jane Roe (D-Minn.) and Bo Brinlow (R-Okla.) today opened a mill for all who live in the valley.',
    issuer: null,
  },
  // a headline in capitals
  {
    text: 'STATEMENT FROM GOVERNOR ROE ON THE DAM\n\nRIVERTON – Governor Jane Roe spoke of the dam of stone today, which will keep all who live in the valley safe.',
    issuer: 'Jane Roe',
  },
  // a committee that acts, and its chair who acts alone
  {
    text: 'Mills Committee to Hold Hearing on Flour\n\nRIVERTON, May 1 – Sen. Jane Roe (D-Minn.), Chair of the Senate Mills Committee, will lead the committee in a hearing on Thursday at noon.',
    issuer: 'Senate Mills Committee',
  },
  {
    text: 'Roe Leads Mills Committee in Hearing on Flour\n\nRIVERTON, May 1 – Sen. Jane Roe (D-Minn.), Chair of the Senate Mills Committee, will lead the committee in a hearing on Thursday at noon.',
    issuer: 'Jane Roe',
  },
  // a chair whose board is no parliament's, and one who chairs a committee of the House
  {
    text: 'Chairman Jane Roe to Leave the Mills Oversight Commission\n\nRIVERTON – Jane Roe, who chairs the Mills Oversight Commission, has told the town that she will leave in June. The Mills Oversight Commission was founded in 1912. Chairman Roe will write a book.',
    issuer: 'Mills Oversight Commission',
  },
  {
    text: 'Chairman Roe Opens Hearing on Flour\n\nRIVERTON – Chairman Jane Roe opened the hearing of the House Mills Committee on flour with these words about all who live in the valley.',
    issuer: 'Jane Roe',
  },
  // an office holder who signs above the headline
  {
    text: 'MEDIA RELEASE\n\nThe Hon Jane Roe MP, Minister for Roads\n\nNew road opens\n\nUp to 200 lorries a day will leave the old road in the valley when the new one opens in the spring.',
    issuer: 'Jane Roe',
  },
  {
    text: 'MEDIA RELEASE\n\nNew road opens\n\nUp to 200 lorries a day will leave the old road in the valley, as Jane Roe, Minister for Roads, had hoped.',
    issuer: null,
  },
  // an office with the name of its holder
  {
    text: 'OFFICE OF GOVERNOR JANE ROE\n\nFOR IMMEDIATE RELEASE\n\nGovernor signs bill\n\nPeople in the valley will be safe from floods now that the dam of stone has been built in the town.',
    issuer: 'OFFICE OF GOVERNOR JANE ROE',
  },
  // a police force by the host of its desk
  {
    text: 'Man jailed\n\nA man of forty has been jailed for the fires of the spring after work by officers of Brinlow Constabulary in the valley.\n\nContact: Jane Roe, newsdesk@brinlow.police.example',
    issuer: 'Brinlow Constabulary',
  },
  // a wire that writes of a company and names itself alone to turn to; an agency answers for the company
  {
    text: 'Example Mills Inc. opens a mill\n\nExample Mills Inc. announced today that it has opened a mill of stone in the valley, which will grind for all.\n\nAbout Example Mills Inc.\n\nExample Mills Inc. grinds flour in the valley.\n\nContact:\nLindenWire\neditor@lindenwire.example\n512 555 0193',
    issuer: 'LindenWire',
  },
  {
    text: 'Example Mills Inc. opens a mill\n\nExample Mills Inc. announced today that it has opened a mill of stone in the valley, which will grind for all.\n\nAbout Example Mills Inc.\n\nExample Mills Inc. grinds flour in the valley.\n\nContact:\nBrinlow Partners\ninfo@brinlow.example\n512 555 0193',
    issuer: 'Example Mills Inc.',
  },
  // the body that says "we" outside of quotations
  {
    text: 'New law on looms\n\nThe Linden Parliament adopted the law on looms on Tuesday by 348 votes, after years in which people went into the streets.\n\nThe Weavers Foundation of Linden began its work on looms in 1912. More than 900 people in all of the land signed our letter.',
    issuer: 'Weavers Foundation of Linden',
  },
  {
    text: 'Old looms for sale\n\nSome looms of the valley were for sale on Tuesday, after years in which nobody in the town had wanted any of them.\n\nThe Weavers Foundation of Linden has bought two. Jane Roe said: "We have signed our letter."',
    issuer: null,
  },
  // one that describes itself at the end
  {
    text: 'Old looms for sale\n\nSome looms of the valley were for sale on Tuesday, after years in which nobody in the town had wanted any of them.\n\nThe Weavers Guild of Linden is a guild of all who weave by hand, with 900 members.',
    issuer: 'Weavers Guild of Linden',
  },
  {
    text: 'Old looms for sale\n\nSome looms of the valley were for sale on Tuesday, after years in which nobody in the town had wanted any of them.\n\nThe Weavers Guild of Linden is a guild of all who weave by hand, with 900 members.\n\nThe Dyers Guild of Linden is one of the oldest guilds, with 40 members.',
    issuer: null,
  },
  // who sends it, by a label above the text
  {
    text: 'Minister opens mill\n\nFrom: Department of Mills, Looms and Local Works\nPublished on: 3 July 2031\n\nThe mill of the old valley has opened its gates again, after years in which nobody in the town had worked there.',
    issuer: 'Department of Mills, Looms and Local Works',
  },
  {
    text: 'Leaders on tour\n\nThursday, 26 February 2031, 2:54 pm\nPress Release: Weavers Union of Linden\n\nStudent leaders are in the town this week on the first leg of a tour of a month through all of the valley.',
    issuer: 'Weavers Union of Linden',
  },
  // an author in the form of an address
  {
    text: 'Old looms for sale\n\nSome looms of the valley were for sale on Tuesday, and the Weavers Guild of Linden has bought two of them for its museum.',
    author: 'weavers-guild-of-linden',
    issuer: 'Weavers Guild of Linden',
  },
  {
    text: 'Old looms for sale\n\nSome looms of the valley were for sale on Tuesday, and the Weavers Guild of Linden has bought two of them for its museum.',
    author: 'weavers-guild-of-lindenau',
    issuer: null,
  },
  // one of several that held a fair
  {
    text: 'Fair of looms\n\nThe Ministry of Looms, along with Linden Mills Inc. and Roe Mills Inc., held a fair of looms in the old town on Tuesday at noon.',
    issuer: null,
  },
  // a town by its mayor, a union by its board, a body by its officers and by the site that the text sends readers to
  {
    text: 'Mayor Names Treasurer\n\nLinden Mayor Jane Roe today announced that Bo Day will be the treasurer of the City of Linden, whose debt he has managed for years.',
    issuer: 'City of Linden',
  },
  {
    text: 'All of Labour Stands with the Millers\n\nThe Linden Weavers Union Executive Council stands with all millers who are on strike. Today we stand with the millers of the valley. Nine members of Linden Weavers Union spoke.',
    issuer: 'Linden Weavers Union',
  },
  {
    text: 'Looms of the valley\n\nOn Monday, researchers at Linden University have found old looms in the valley, and nobody knows who wove on them.\n\n"They are old," said Jane Roe, provost of Linden University.',
    issuer: 'Linden University',
  },
  {
    text: 'Looms of the valley\n\nOn Monday, former researchers at Linden University have found old looms in the valley, and nobody knows who wove on them.',
    issuer: null,
  },
  {
    text: 'Help for the valley\n\nMillers of the valley may ask for help, which the Linden Mills Agency (LMA) and the Orsted Looms Agency give. Write to www.lma.example by June, and read what the Linden Mills Agency says.\n\nThe LMA has helped 900 millers, and the LMA will help more. The LMA is open.',
    issuer: 'Linden Mills Agency',
  },
  // below a line without an end
  {
    text: 'New looms in the valley\n\nAll looms of the valley, which stand in the halls of the old mill, will be shown from May on in halls of their own\n\nThe Linden Museum of Looms announced that it will open its halls in May, after years in which nobody saw a loom.',
    issuer: 'Linden Museum of Looms',
  },
  // one of two who is named as the source; the holder of an office that has no name in the text
  {
    text: 'Roe, Day Bring Bill on Looms\n\nSource: Representative Jane Roe (D-NY)\n\nWASHINGTON – Representative Jane Roe (D-NY) and Senator Bo Day (D-NJ) today brought a bill on looms, which are old and few in the valley.',
    issuer: 'Jane Roe',
  },
  {
    text: 'Governor Roe Announces Prize for Looms\n\nRIVERTON – Governor Jane Roe today announced a prize for looms, which are old and few in the valley and in all of the towns.',
    issuer: 'Jane Roe',
  },
]
