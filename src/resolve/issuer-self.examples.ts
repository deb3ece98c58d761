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
]
