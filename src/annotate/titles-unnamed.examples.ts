/** Headline and text of a release, and whom it names with their titles. */
export const accused: readonly (readonly [string, string, readonly (readonly [string, ...string[]])[]])[] = [
  // the headline and the first sentence say what somebody is, a later one who it is
  [
    'Former Mill Inspector Pleads Guilty in Grain Scheme',
    'A former inspector of Example Mills Inc., a company located in Riverton, pleaded guilty today, the office announced.\n\nAnn Roe, 40, of Linden, pleaded guilty to taking grain. The charges stem from a scheme with Bo Larsen.',
    [['Ann Roe', 'Former Mill Inspector', 'former inspector of Example Mills Inc. @ Example Mills Inc.'], ['Bo Larsen']],
  ],
  [
    'Clinic Manager Sentenced to Prison for Fraud',
    'Attorney General Bo Larsen today announced that a clinic manager has been sentenced.\n\nThe attorney general identified the defendant as Ann Roe, 30, of Linden.',
    [
      ['Bo Larsen', 'Attorney General'],
      ['Ann Roe', 'Clinic Manager'],
    ],
  ],
  [
    'Riverton-Area Mill Owner Charged with Fraud',
    'The indictment charges Ann Roe with taking grain from three mills of the town.',
    [['Ann Roe', 'Mill Owner']],
  ],
  // a body that only the capitals of the headline make
  [
    'Former Riverton School Superintendent Indicted for Fraud',
    'Ann Roe, 40, was indicted today for taking grain.',
    [['Ann Roe', 'Former Riverton School Superintendent']],
  ],
  // several, somebody who is named, no office, and what another does about the accused
  ['Three Former Mill Inspectors Sentenced to Prison', 'Ann Roe was sentenced today to two years in prison.', [['Ann Roe']]],
  ['Inspector Ann Roe Charged with Fraud', 'Bo Larsen was charged too with taking grain from a mill.', [['Ann Roe', 'Inspector'], ['Bo Larsen']]],
  ['Riverton Man Sentenced to Prison for Fraud', 'Ann Roe was sentenced today to two years in prison.', [['Ann Roe']]],
  ['Prosecutor Moves to Vacate Sentence of Man Who Pleaded Guilty', 'Ann Roe pleaded guilty long ago to taking grain.', [['Ann Roe']]],
  // who is named first may be the one who did it
  [
    'Former Mill Inspector Pleads Guilty in Grain Scheme',
    'According to the charge, Bo Larsen gave grain to a clerk. Ann Roe pleaded guilty in May to taking grain.',
    [['Bo Larsen'], ['Ann Roe']],
  ],
]
