import { CUSTOMER_READER, type Work } from '../../platform/index.js';
import { caseImported, entryImported, feedbackImported } from './import-events.js';
import { REVIEWS } from './olist-files.js';
import { isComplaint, subjectOf, wordsOf } from './olist-reviews.rules.js';
import { countRead, ref, type Writing } from './writing.js';

const BATCH = 500;

interface StagedReview {
  line: number;
  review_id: string;
  order_id: string;
  score: number;
  title: string;
  message: string;
  asked_at: string | null;
  answered_at: string;
}

/** In the order in which they were written, so that the cases they open are numbered as they came. */
const STAGED_REVIEWS = `
  select r.line, r.review_id, r.order_id, r.score, r.title, r.message, r.asked_at, r.answered_at
  from ${REVIEWS.table} r where r.state = 'read' order by r.answered_at, r.review_id, r.order_id`;

/** Every review as feedback, and for a complaint among them a case: feedback, case and the customer's words come together. */
export async function writeReviews({ staging, uow, actor, progress, created }: Writing): Promise<void> {
  progress.begin('writing reviews and complaints', await countRead(staging, REVIEWS.table));
  let done = 0;
  for await (const batch of staging.batches<StagedReview>(STAGED_REVIEWS, BATCH)) {
    const made = await uow.run(actor, (work) => writeBatch(work, batch));
    created.feedback += made.lines.size;
    created.cases += made.cases;
    await staging.settle(
      REVIEWS.table,
      'line',
      batch.map((review) => review.line),
      made.lines,
    );
    progress.reach((done += batch.length));
  }
}

/** A review now on the desk as feedback. */
interface MadeFeedback {
  review: StagedReview;
  ref: string;
  id: string;
  customerId: string;
  orderId: string;
}

async function writeBatch(work: Work, batch: readonly StagedReview[]): Promise<{ lines: Set<number>; cases: number }> {
  const made = await insertFeedback(work, batch);
  const complaints = made.filter(({ review }) => isComplaint(review));
  await openCases(work, complaints);
  return { lines: new Set(made.map(({ review }) => review.line)), cases: complaints.length };
}

async function insertFeedback(work: Work, batch: readonly StagedReview[]): Promise<MadeFeedback[]> {
  const reviews = new Map(batch.map((review) => [ref.review(review.review_id, review.order_id), review]));
  const rows = [...reviews].map(([key, review]) => ({
    ...review,
    id: work.newId('fbk'),
    ref: key,
    order: ref.order(review.order_id),
  }));
  const made = await work.query<{ id: string; external_ref: string; customer_id: string; order_id: string }>(
    `insert into feedback (id, customer_id, order_id, source, score, title, body, asked_at, answered_at, external_ref, created_at)
     select r.id, o.customer_id, o.id, 'review', r.score, nullif(btrim(r.title), ''), nullif(btrim(r.message), ''), r.asked_at, r.answered_at, r.ref, $2
     from jsonb_to_recordset($1::jsonb) as r(id text, ref text, "order" text, score smallint, title text, message text,
       asked_at timestamptz, answered_at timestamptz)
     join orders o on o.external_ref = r.order order by r.answered_at, r.ref
     on conflict (external_ref) do nothing returning id, external_ref, customer_id, order_id`,
    [JSON.stringify(rows), work.now],
  );
  return made.map((row) => {
    const review = reviews.get(row.external_ref)!;
    work.record(feedbackImported(row.id, { customerId: row.customer_id, orderId: row.order_id, score: review.score }));
    return { review, ref: row.external_ref, id: row.id, customerId: row.customer_id, orderId: row.order_id };
  });
}

async function openCases(work: Work, complaints: readonly MadeFeedback[]): Promise<void> {
  if (complaints.length === 0) return;
  const rows = complaints.map((feedback) => ({
    ...{ case: work.newId('cs'), entry: work.newId('ent'), feedback: feedback.id, ref: feedback.ref },
    ...{ customer: feedback.customerId, order: feedback.orderId },
    ...{ subject: subjectOf(feedback.review), words: wordsOf(feedback.review), at: feedback.review.answered_at },
  }));
  const given = `jsonb_to_recordset($1::jsonb) as r("case" text, entry text, feedback text, ref text, customer text, "order" text, subject text, words text, at timestamptz)`;
  await work.query(
    `insert into cases (id, kind, subject, channel, customer_id, order_id, state, received_at, state_since, external_ref, created_by)
     select r.case, 'complaint', r.subject, 'review', r.customer, r.order, 'received', r.at, r.at, r.ref, $2 from ${given} order by r.at, r.ref`,
    [JSON.stringify(rows), work.actor.id],
  );
  await work.query(
    `insert into entries (id, case_id, kind, author_kind, author_id, readers, body, channel, at)
     select r.entry, r.case, 'message', 'customer', r.customer, array[$2], r.words, 'review', r.at from ${given}`,
    [JSON.stringify(rows), CUSTOMER_READER],
  );
  await work.query(`update feedback f set case_id = r.case from ${given} where f.id = r.feedback`, [
    JSON.stringify(rows),
  ]);
  for (const row of rows) {
    work.record(caseImported(row.case, { feedbackId: row.feedback, receivedAt: row.at }));
    work.record(entryImported(row.entry, row.case));
  }
}
