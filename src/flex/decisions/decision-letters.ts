import { defineTemplate, letter, type LetterContext } from '../../platform/index.js';

/** What our own people are told of decisions: a number to look under, and nothing of the customer. */
const WORDS: Record<string, { subject: (f: LetterFacts) => string; says: string }> = {
  'remedy-failed': {
    subject: ({ number }) => `It could not be carried out: case ${number}`,
    says: 'Whoever was to carry out what was granted says that it failed. Order it again, or tell the customer what will be instead.',
  },
  'decision-expired': {
    subject: ({ number }) => `Granted and never carried out: case ${number}`,
    says: 'It has lapsed, and what was set aside for it is free again. If the customer still waits for it, decide anew.',
  },
  'policy-conflict': {
    subject: ({ policy }) => `The law and the policy “${policy}” say different things`,
    says: 'The law gives what a row of the policy says must never be. The law won, and the customer has what is theirs; the policy wants another look.',
  },
};

interface LetterFacts {
  number: string;
  subject: string;
  policy: string;
}

for (const [name, { subject, says }] of Object.entries(WORDS)) {
  defineTemplate(`staff.${name}`, async (context) => {
    const facts = await factsOf(context);
    return letter(
      {
        subject: subject(facts),
        paragraphs: [says],
        facts: [
          ['Case', `${facts.number} ${facts.subject}`],
          ['Policy', facts.policy],
        ],
        action: { label: 'Open the case', url: `${context.deskUrl}/cases/${context.caseId}` },
      },
      context.language,
    );
  });
}

async function factsOf({ work, data }: LetterContext): Promise<LetterFacts> {
  const [facts] = await work.query<LetterFacts>(
    `select c.number, c.subject, p.name as policy from decisions d join cases c on c.id = d.case_id join policies p on p.id = d.policy_id
     where d.id = $1`,
    [data['decisionId']],
  );
  return facts!;
}
