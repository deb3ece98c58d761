/** Releases of those who describe themselves, and in whose name they go out. */
export const selfIssuers: readonly { readonly text: string; readonly issuer: string | null }[] = [
  // a place of business with an everyday name; a work is no sender
  {
    text: 'The Yard Brings Back Songs of the Mill\n\nThe Yard is bringing songs of the mill back to the valley in June, as all who live in the town had asked.\n\nAbout The Yard\n\nThe Yard is a hall with nine kitchens in the valley.',
    issuer: 'The Yard',
  },
  {
    text: 'The Yard Brings Back Songs of the Mill\n\nThe Yard is bringing songs of the mill back to the valley in June, as all who live in the town had asked.\n\nAbout The Yard\n\nThe Yard is a novel of nine kitchens in the valley.',
    issuer: null,
  },
  {
    text: 'Songs of the mill are back\n\nIn June the songs of the mill will be heard again in the valley, as all who live in the town had asked.\n\nAbout Us\n\nThis is a hall with nine kitchens in the valley.',
    issuer: null,
  },
  // not the agency that a name holds
  {
    text: 'Try FEMA Looms Opens in Riverton\n\nAs rules for looms are new, Try FEMA Looms is helping weavers of the valley who must know what FEMA says of looms.\n\nAbout Try FEMA LoomsTry FEMA Looms is a house of courses in the valley.\n\nJane Roe\njane@tryfemalooms.example',
    issuer: 'Try FEMA Looms',
  },
  // people who write of themselves: "About Jane Roe", a mailbox or site of that name, nobody else to turn to
  {
    text: 'Jane Roe Calls for Mills in Every Town\n\nRIVERTON – County judge candidate Jane Roe is calling for mills of stone in every town of the valley, which were closed in 1912.\n\nAbout Jane Roe: Jane Roe is a candidate for county judge and has nine looms.',
    issuer: 'Jane Roe',
  },
  {
    text: 'Author Jane Roe Tells of the Mills\n\nRIVERTON – In a thriller that is set on an island, Jane Roe tells of mills of stone in the valley, which were closed in 1912.\n\nMore at www.janeroe.example',
    issuer: 'Jane Roe',
  },
  {
    text: 'Author Jane Roe Tells of the Mills\n\nRIVERTON – In a thriller that is set on an island, Jane Roe tells of mills of stone in the valley, which were closed in 1912.\n\nContact: Jane Roe, mill@post.example',
    issuer: 'Jane Roe',
  },
  {
    text: 'Author Jane Roe Tells of the Mills\n\nRIVERTON – In a thriller that is set on an island, Jane Roe tells of mills of stone in the valley, which were closed in 1912.\n\nContact: Bo Day, mill@post.example',
    issuer: null,
  },
  {
    text: 'Under the Mill by Jane Roe\n\nRIVERTON – In a thriller that is set on an island, Jane Roe tells of mills of stone in the valley, which were closed in 1912.\n\nContact: Jane Roe, mill@post.example',
    issuer: null,
  },
  // whose firm bears the name
  {
    text: 'Jane Roe Stands for Weavers\n\nRIVERTON – Jane Roe has stood for weavers of the valley in court for nine years. Her firm, Law Offices of Jane Roe, P.A., is open on Monday.\n\nMore at www.janeroe.example',
    issuer: 'Law Offices of Jane Roe, P.A.',
  },
  // who is called by surname alone
  { text: 'NEWS: Roe Statement on the Dam of the Valley\n\n"This dam of stone is late, but it is a dam, and it will stand," said Roe.', issuer: 'Roe' },
  { text: 'NEWS: Roe Statement on the Dam of the Valley\n\n"This dam of stone is late, but it is a dam, and it will stand," said all who came.', issuer: null },
  // what a body does for others, in the last paragraph; of two nobody knows
  {
    text: 'Weavers go to court\n\nNine weavers of the valley went to court on Monday, after years in which nobody in the town had paid for their work at the looms.\n\nLinden Law Group represents weavers in all of the valley.',
    issuer: 'Linden Law Group',
  },
  {
    text: 'Weavers go to court\n\nNine weavers of the valley went to court on Monday, after years in which nobody in the town had paid for their work at the looms.\n\nLinden Law Group represented weavers in all of the valley.',
    issuer: null,
  },
  {
    text: 'Weavers go to court\n\nNine weavers of the valley went to court on Monday, after years in which nobody in the town had paid for their work at the looms.\n\nLinden Law Group represents weavers in all of the valley.\n\nBrinlow Mills Inc. makes looms for all.',
    issuer: null,
  },
  // whose rules the text tells of, and who helps with them
  {
    text: 'What the Looms Agency Says of Looms\n\nThe Linden Looms Agency (LLA) has changed what weavers must write on a loom. All of it will begin in the spring.\n\nBrinlow Mills, LLC helps weavers with what the LLA asks. Our team reads all of it, and you can call us on Monday.',
    issuer: 'Brinlow Mills, LLC',
  },
  // a body that the text tells its readers to call is not the sender
  {
    text: 'Beware of false weavers\n\nIn the valley people who say that they are weavers ask for money, as many have heard in the spring of the year.\n\nIf they call, contact the Linden Looms Agency at 555-010-0199 by noon.\n\nAll others may open the door, as nobody who weaves will ask for money before the cloth has been seen by those who buy.',
    issuer: null,
  },
  // the name alone behind the last paragraph
  {
    text: 'Minister hears of looms\n\nOn Monday, all who came heard of looms in the valley, of which nine are old, and spoke of trade.\n\nPress Service of the Ministry of Looms of the Republic of Linden',
    issuer: 'Ministry of Looms of the Republic of Linden',
  },
  {
    text: 'Jane Roe stands for the valley\n\nIn the spring, Jane Roe will stand for the valley, as all who weave had asked her on Monday.\n\nPaid for by the Committee to Elect Jane Roe',
    issuer: 'Committee to Elect Jane Roe',
  },
  // letterhead: a short name above the mark of the release, a body below the headline
  {
    text: 'Brinlow Looms\n\nFOR IMMEDIATE RELEASE\n\nWeavers save with new looms in the valley\n\nRIVERTON - Weavers in the valley can now have looms of stone at home, with no money down, as of Monday.',
    issuer: 'Brinlow Looms',
  },
  {
    text: 'Jane Roe\n\nFOR IMMEDIATE RELEASE\n\nWeavers save with new looms in the valley\n\nRIVERTON - Weavers in the valley can now have looms of stone at home, with no money down, as of Monday.',
    issuer: null,
  },
  {
    text: 'Council asks less of weavers\n\nBRINLOW TOWN COUNCIL\n\nPRESS RELEASE\n\nWeavers will pay no more for looms next year, as all who sit in the old hall of the valley have said.',
    issuer: 'BRINLOW TOWN COUNCIL',
  },
  // two who do something together
  {
    text: 'City of Brinlow and Linden Looms Launch Weavers Network\n\nThe City of Brinlow and Linden Looms today launched a network of nine looms for all who weave in the valley.',
    issuer: 'City of Brinlow',
  },
  // an article inside the name is not in its mailbox
  {
    text: 'Nine looms for all\n\nVolunteers from Friends of the Linden Valley have built nine looms for all who weave at home in the town.\n\nContact: Jane Roe, jane@friendsoflinden.example',
    issuer: 'Friends of the Linden Valley',
  },
  // the office by the title of its holder, who opens the text; the same where the text names the office in full
  {
    text: 'Beware of false weavers\n\nLinden County District Attorney Jane Roe is warning all who live in the valley of people who say that they are weavers.',
    issuer: 'Linden County District Attorney',
  },
  {
    text: 'Beware of false weavers\n\nLinden County District Attorney Jane Roe and Bo Day were seen in the valley with people who say that they are weavers.',
    issuer: null,
  },
  {
    text: 'Weaver sentenced\n\nLinden County District Attorney Jane Roe announced today that a weaver of forty was sentenced. The District Attorney’s Office has nine looms.',
    issuer: 'Linden County District Attorney',
  },
  {
    text: "Weaver sentenced\n\nLinden County District Attorney Jane Roe announced today that a weaver of forty was sentenced. The District Attorney's Office has nine looms.\n\nLinden County District Attorney's Office, 12 Mill Road",
    issuer: "Linden County District Attorney's Office",
  },
]
