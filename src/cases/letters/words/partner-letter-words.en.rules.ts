/** What partners are told, by the name of the occasion, in English; the shape of the other languages. An empty paragraph is left out. */
export const partnerLettersEn = {
  occasions: {
    'task-offered': {
      subject: 'Can you do this? {title}, {when}',
      paragraphs: [
        'We ask you to take this on: {title}.',
        '{instructions}',
        'Say yes, or name another time. One tap is enough.',
      ],
    },
    'reply-wanted': {
      subject: 'Still waiting for your answer: {title}',
      paragraphs: [
        'You have not answered yet. Please accept, name another time, or decline, so that we can tell the customer.',
      ],
    },
    'still-on': {
      subject: 'Still on? {title}, {when}',
      paragraphs: ['You promised this. If anything stands in the way, tell us now: there is still time.'],
    },
    'due-soon': { subject: 'Due soon: {title}, {when}', paragraphs: ['This is due in a few hours.'] },
    'evidence-wanted': {
      subject: 'Is it done? {title}',
      paragraphs: [
        'The time you promised has passed. If it is done, report it; if not, give us a new time, so that the customer hears it from us.',
      ],
    },
    overdue: {
      subject: 'Overdue: {title}',
      paragraphs: ['This is late, and the customer is waiting. Please tell us what happens now and when.'],
    },
    escalated: {
      subject: 'Escalated: {title} is still not done',
      paragraphs: [
        'We have had no word on this promise. It has been passed on to those in charge, here and at your company.',
      ],
    },
    message: { subject: 'A message about {task}', paragraphs: ['{body}'] },
    countered: {
      subject: 'Another time proposed: {title}, {when}',
      paragraphs: ['We propose another time. Please accept it or name one that suits you.'],
    },
    'said-yes': {
      subject: 'Please confirm: {title}, {when}',
      paragraphs: [
        '{speaker} told us that you will do this. We have written it down, and we count on it.',
        'Please confirm it with one tap. If that is not so, tell us on the same page within a day, and we talk again.',
      ],
    },
    'said-no': {
      subject: 'You told us no: {title}',
      paragraphs: [
        '{speaker} told us that you cannot do this, so we ask somebody else.',
        'If that is not so, write to us on your page, and we ask you again.',
      ],
    },
    activated: {
      subject: 'It counts from now: {title}, {when}',
      paragraphs: ['What your promise depended on is done. From now on we count on you.'],
    },
    agreed: {
      subject: 'Agreed: {title}, {when}',
      paragraphs: ['Thank you. This time is agreed, and takes the place of any other we spoke of for this task.'],
    },
    'please-erase': {
      subject: 'Please forget a customer’s details',
      paragraphs: [
        'A customer of ours has asked to be forgotten. We have deleted what we knew of them.',
        'Please delete what you hold of them for the task you did for us: name, address, telephone, pictures. You may keep what the law obliges you to keep.',
      ],
    },
    'new-time-off': {
      subject: 'The new time is off: {title}',
      paragraphs: ['We no longer ask for this other time. What was agreed before stands.'],
    },
    withdrawn: { subject: 'No longer needed: {title}', paragraphs: ['You need not do this any more. Thank you.'] },
  },
  digest: {
    onePromise: 'One promise',
    promises: '{n} promises',
    subject: '{promises} of yours need a word',
    says: 'All of these want a word from you: done, a new time, or that it cannot be done.',
    more: 'and {n} more',
    footer:
      'You get this one letter in place of many, because your company takes part in customer cases. Anybody who has this link can answer for you: do not pass it on.',
  },
  what: 'What',
  when: 'When',
  somebody: 'Somebody of yours',
  yourTask: 'your task',
  open: 'Open your tasks',
  footer:
    'You get this because your company takes part in a customer case. Anybody who has this link can answer for you: do not pass it on.',
};

export type PartnerLetterWords = typeof partnerLettersEn;
