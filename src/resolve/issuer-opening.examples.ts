/** Releases whose headline and text open with the same name, or whose officers act first, and in whose name they go out. */
export const openingIssuers: readonly { readonly text: string; readonly issuer: string | null }[] = [
  // the words with which headline and text open, of which no rule of organizations knows
  {
    text: 'Brinlow Harriers celebrate nine medals\n\nBrinlow Harriers came home with nine medals on Monday, as all who live in the valley had hoped.',
    issuer: 'Brinlow Harriers',
  },
  {
    text: 'Copper Loom to Open in the Old Town\n\nA new tea room, The Copper Loom, will open in the old town on Monday, with cake for all who live in the valley.',
    issuer: 'Copper Loom',
  },
  {
    text: 'Brinlow Elementary School PTA to hold fair\n\nThe Brinlow Elementary School PTA will hold its fair on Monday, with cake for all who live in the valley.',
    issuer: 'Brinlow Elementary School PTA',
  },
  // no act, a thing, a storm, somebody with an office, a person, a place
  { text: 'Brinlow Harriers slow\n\nBrinlow Harriers came home with nine medals on Monday, as all who live in the valley had hoped.', issuer: null },
  {
    text: 'Copper Loom Street to Open in May\n\nCopper Loom Street will open on Monday, as all who live in the valley and in the old town had hoped.',
    issuer: null,
  },
  { text: 'Hurricane Dora Brings Floods\n\nHurricane Dora brought floods to the valley on Monday, as all who live in the old town had feared.', issuer: null },
  {
    text: 'Prime Minister Brinlow Opens Mill\n\nPrime Minister Brinlow opened a mill on Monday, as all who live in the valley and the old town had hoped.',
    issuer: null,
  },
  {
    text: 'Jane Brinlow Joins Weavers\n\nJane Brinlow has joined the weavers of the valley on Monday, as all who live in the old town had hoped.',
    issuer: null,
  },
  { text: 'New Hampshire Opens Looms\n\nNew Hampshire opened nine looms on Monday, as all who live in the valley and the old town had hoped.', issuer: null },
  // officers or deputies who act first, but where a prosecutor tells of them
  {
    text: "Two hurt in fire\n\nTwo weavers were hurt in a fire in the old mill on Monday, which began at noon and burned until the night.\n\nLinden County Sheriff's Office deputies were called, and were helped by the Brinlow Fire Department.",
    issuer: "Linden County Sheriff's Office",
  },
  {
    text: "Two hurt in fire\n\nTwo weavers were hurt in a fire in the old mill on Monday, which began at noon and burned until the night.\n\nThe Linden County Sheriff's Office and the Brinlow Fire Department have mills of their own.",
    issuer: null,
  },
  // the office of who makes a statement
  {
    text: 'Mayor Roe\'s Statement on the Fire\n\n"All who live in the valley will have looms again by the spring of the year," said Mayor Jane Roe.',
    issuer: 'Jane Roe',
  },
  {
    text: 'Weaver Roe\'s Statement on the Fire\n\n"All who live in the valley will have looms again by the spring of the year," said weaver Jane Roe.',
    issuer: null,
  },
  // a name alone where the headline should be
  {
    text: 'PRESS RELEASE\n\nEmbassy of the Republic of Linden\n\nAmbassador Jane Roe brought her letters to the old town on Monday, and thanked the Ministry of Looms for its cake.',
    issuer: 'Embassy of the Republic of Linden',
  },
]
