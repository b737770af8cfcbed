export const en = {
  onTheSpot:
    'Nobody has acknowledged this case yet. It is resolved at once if the customer has agreed; to propose a solution, acknowledge it first.',
  whatTheySay: 'What the customer says',
  theyAgree: 'It is solved',
  theyDisagree: 'It is not solved',
  whatIsMissing: 'What is still missing, if they said',
  takenUpAgain: '#{{number}} is taken up again',
  stillOpen: 'Still open:',
  onlyResolved: '“Confirmed” can only be chosen once the case is resolved.',
  howItEnds: 'How it ends',
  proposedAt: 'Proposed to the customer {{at}}. They have not answered yet.',
  agreedWaits: 'The customer agreed {{at}}. It can be resolved once what we promised them is done.',
  agreedAt: 'Put right, as the customer agreed {{at}}.',
  closedAt: 'Closed {{at}}: {{reason}}.',
  closedStays: 'This case is closed, and stays closed when you write here.',
  closedLongAgo:
    'This case was closed more than 30 days ago. What comes back now is a case of its own that follows it up.',
};
