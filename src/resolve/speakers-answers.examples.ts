import type { Example } from './speakers.examples.ts'

const BOTH = ['Jane Roe', 'Carlos Medina']

/** Who answers, who is written to, and somebody without a name between a passage and a pronoun. */
export const answers: readonly Example[] = [
  {
    text: '“Do you want to run for mayor?” Carlos Medina asked Jane Roe. “I have not made up my mind,” she replied.',
    people: BOTH,
    speakers: ['Carlos Medina', 'Jane Roe'],
  },
  { text: '“We want you to run,” Carlos Medina told Jane Roe. “You would win this,” he said.', people: BOTH, speakers: ['Carlos Medina', 'Carlos Medina'] },
  {
    text: 'Jane Roe said: “The plan is not ready.” Her husband agreed. “It is a mess and we know it,” he said.',
    people: ['Jane Roe'],
    speakers: ['Jane Roe', null],
  },
  { text: 'Jane Roe opened the mill. The mayor was there. “It is good for the town,” he said.', people: ['Jane Roe'], speakers: [null] },
  { text: 'Jane Roe opened the mill. “It is good for the town,” she said.', people: ['Jane Roe'], speakers: ['Jane Roe'] },
  { text: 'The letter from Carlos Medina to Jane Roe read: “I never gave up on what I love.”', people: BOTH, speakers: ['Carlos Medina'] },
  { text: 'Speaking to Carlos Medina, Jane Roe said: “I am glad to be here today.”', people: BOTH, speakers: ['Jane Roe'] },
]
