/** Texts that long runs found, in words of our own and as short as they break a promise: each stays mended. */
export const ONCE_BROKEN: readonly string[] = [
  // one name with both kinds of apostrophe
  [
    'Riverton Opens Its Aid Center',
    'RIVERTON, Ohio, May 3, 2024 – The Riverton Attorney’s Aid Center opened today. The Riverton Attorney\'s Aid Center helps families, said Lindsay O’Hara, its director. "It is a luxury no longer," says O\'Hara.',
    "Call the Riverton Attorney's Aid Center at 612-555-0143.",
  ].join('\n\n'),
  // marks typed twice
  'Riverton Opens Its Mill\n\nRIVERTON, Ohio, May 3, 2024 – Mayor Jane Whitlock said, ““Our town is glad to see the old mill open at last.” It has three floors.\n',
  // an introduction and a statement in lines of one width
  [
    'Town Warns of Unsafe Heaters',
    'RIVERTON, Ohio -- The Riverton Office of Public Safety has announced today\nthat it warned the public about portable heaters that have caused many\nfires, most of them in and around the town. Anyone who owns one should\nunplug it at once and return it to the shop.',
    'Commissioner Scott Langley of the Riverton Office of Public Safety issued\nthe following statement:',
    'We are delighted to see it happen at last. We hope that others will\nfollow.',
    'I am proud of what our staff have done under pressure. I want to thank\neach of them.',
  ].join('\n\n'),
  // a headline in two lines of that width
  [
    'RIVERTON INSTITUTE OF TECHNOLOGY RECEIVES FORTY MILLION FOR ITS NURSING\nSCHOOL',
    'DUNDEE, UK – The Riverton Institute of Technology (RIT) has announced that\nit received a gift of 48 million for its training of nurses, which is the\nlargest in its history. The money pays for scholarships, for a simulation\nward and for twelve lecturers.',
    '“Every one of these gifts tells a story,” said Hope Rourke, the head of\nfundraising at the institute. “We will publish figures every quarter.”',
  ].join('\n\n'),
  // an office above the name of its holder
  '"We can finally treat people close to home, and they deserve it," said the club secretary.\n\nBo Day, a member of the council, was there.\n\n"We have learned from it," said Riverton Football Club club secretary Kimberly Reading.',
  // a blank that is not there
  'Dr.İ',
]
