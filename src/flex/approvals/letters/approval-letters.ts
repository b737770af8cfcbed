import { formatInZone } from '../../../calendars/index.js';
import { defineTemplate, letter, type Letter, type LetterContext } from '../../../platform/index.js';
import { sumWords, tongueOf, VOCABULARY, type ApprovalLetter } from './approval-words.rules.js';

interface Row {
  remedy: string;
  amount: string | null;
  grantedAmount: string | null;
  currency: string | null;
  state: string;
  dueAt: Date;
  note: string | null;
  why: string;
  requester: string;
  decidedBy: string | null;
  rule: string | null;
  policy: string;
  number: string;
  subject: string;
  question: string | null;
  answer: string | null;
}

const FACTS = `
  select d.remedy, a.amount, a.granted_amount as "grantedAmount", a.currency, a.state, a.due_at as "dueAt", a.settled_because as note, d.why,
    p.name as requester, y.name as policy, h.number, h.subject, q.body as question, q.answer,
    (select string_agg(b.name, ', ' order by w.at) from approval_verdicts w join people b on b.id = w.by_id where w.approval_id = a.id) as "decidedBy",
    (select r->>'says' from jsonb_array_elements(v.rows) r where r->>'id' = d.row_id limit 1) as rule
  from approvals a join decisions d on d.id = a.decision_id join people p on p.id = a.requested_by join policies y on y.id = a.policy_id
  join policy_versions v on v.policy_id = a.policy_id and v.number = a.policy_version
  join cases c on c.id = a.case_id join cases h on h.id = coalesce(c.head_id, c.id)
  left join approval_questions q on q.id = $2 and q.approval_id = a.id
  where a.id = $1`;

/** Read anew whenever it is written or looked at; its one button leads to the desk, where whoever opens it signs in. */
const write =
  (name: ApprovalLetter) =>
  async ({ work, data, reader, language, deskUrl }: LetterContext): Promise<Letter> => {
    const [row] = await work.query<Row>(FACTS, [data['approvalId'], data['questionId'] ?? null]);
    const { letters, labels, open, remedies, footer } = VOCABULARY[tongueOf(language)];
    const f = row!;
    const sum = sumWords(sumOf(f), f.currency, language);
    const when = `${formatInZone(f.dueAt.getTime(), reader.zone, 'date and time', language)} (${reader.zone})`;
    return letter(
      {
        ...letters[name]({
          remedy: remedies[f.remedy] ?? f.remedy,
          sum,
          requester: f.requester,
          decidedBy: f.decidedBy ?? '',
          when,
          granted: f.state === 'granted',
          note: f.note ?? '',
          words: (name === 'question' ? f.question : f.answer) ?? '',
        }),
        facts: [
          [labels.case, `${f.number} ${f.subject}`],
          [labels.rule, f.rule ?? f.policy],
          [labels.by, f.requester],
          [labels.why, f.why],
          ...(f.state === 'granted' || f.state === 'refused' ? [] : [[labels.until, when] as const]),
        ],
        action: { label: open, url: `${deskUrl}/approvals/${String(data['approvalId'])}` },
        footer,
      },
      language,
    );
  };

const sumOf = ({ amount, grantedAmount }: Row): number | null => {
  const sum = grantedAmount ?? amount;
  return sum === null ? null : Number(sum);
};

for (const name of Object.keys(VOCABULARY.en.letters) as ApprovalLetter[])
  defineTemplate(`staff.approval-${name}`, write(name));
