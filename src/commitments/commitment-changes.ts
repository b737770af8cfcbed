import { type Actor, Invalid, type Work } from '../platform/index.js';
import { allowedActs, next, type CommitmentAct, type CommitmentState } from './commitment-states.rules.js';
import { awaitedFrom } from './commitment.rules.js';
import { KeptByWhatHappens, NotAllowedNow, NotYoursToAnswer, SpeakerUnnamed, StaleTerms } from './commitment.errors.js';
import { Commitment, type CommitmentId } from './commitment.entity.js';
import type { Terms } from './terms.js';

/**
 * The commitment, its values locked. Its key is not: who writes down that something refers to it (a slip, what rests on it) while
 * holding another promise need not wait for whoever holds this one (ADR 52). @throws NotFound
 */
export const lockCommitment = (work: Work, id: string): Promise<Commitment> => work.lock(Commitment, id, 'values');

/** The commitment, locked, on condition that the caller speaks of its present terms. @throws NotFound, StaleTerms, KeptByWhatHappens */
export async function lockForAnswer(work: Work, id: CommitmentId, termsVersion: number): Promise<Commitment> {
  const commitment = await lockCommitment(work, id);
  if (commitment.source !== 'given') throw new KeptByWhatHappens(commitment.kind);
  if (commitment.termsVersion !== termsVersion) throw new StaleTerms(termsVersion, commitment.termsVersion);
  return commitment;
}

/** The state `act` leads to. @throws NotAllowedNow with the acts that are possible */
export function stateAfter(commitment: Commitment, act: CommitmentAct): CommitmentState {
  const state = next(commitment.state, act);
  if (!state) throw new NotAllowedNow(act, commitment.state, allowedActs(commitment.state));
  return state;
}

/** In whose name the actor speaks: a partner for itself; our staff for us, or for the partner when they record a speaker's word. */
export interface Voice {
  party: 'us' | 'partner';
  by: string;
  speaker: string | null;
  channel: 'portal' | 'link' | 'api' | 'verbal' | 'system';
}

/** @throws NotYoursToAnswer when the terms on the table are the caller's own, SpeakerUnnamed when staff answer for a partner silently */
export function voiceOf(actor: Actor, commitment: Commitment, speaker: string | undefined): Voice {
  const awaited = awaitedFrom(commitment.proposedBy);
  if (actor.audience === 'partner' && awaited !== 'partner') throw new NotYoursToAnswer(awaited);
  return voiceFor(awaited, actor, speaker);
}

/** Who speaks for one of the sides. @throws SpeakerUnnamed; Invalid when somebody is quoted where nobody's word is recorded */
export function voiceFor(party: 'us' | 'partner', actor: Actor, speaker: string | undefined): Voice {
  const by = actor.personId ?? actor.id;
  if (party === 'partner' && actor.audience !== 'partner') {
    if (!speaker) throw new SpeakerUnnamed();
    return { party, by, speaker, channel: 'verbal' };
  }
  if (speaker)
    throw new Invalid([{ field: 'speaker', problem: 'is named only where our staff record the word of a partner' }]);
  return { party, by, speaker: null, channel: actor.channel };
}

/** Writes down a version of the terms; versions are never changed afterwards. */
export async function keepTerms(work: Work, commitment: Commitment, by: string, note: string | null): Promise<void> {
  await work.query(
    `insert into commitment_terms (commitment_id, version, proposed_by, by, at, local_start, local_end, zone, starts_at, due_at, note, ladder_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      commitment.id,
      commitment.termsVersion,
      commitment.proposedBy,
      by,
      work.now,
      commitment.localStart,
      commitment.localEnd,
      commitment.zone,
      commitment.startsAt,
      commitment.dueAt,
      note,
      commitment.ladderId,
    ],
  );
}

export async function keepAcceptance(
  work: Work,
  commitment: Commitment,
  voice: Voice,
  note: string | undefined,
): Promise<void> {
  await work.query(
    `insert into commitment_acceptances (commitment_id, terms_version, party, by, speaker, channel, recorded_by, at, note)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      commitment.id,
      commitment.termsVersion,
      voice.party,
      voice.by,
      voice.speaker,
      voice.channel,
      work.actor.id,
      work.now,
      note ?? null,
    ],
  );
}

/** What becomes of the partner's spoken word when it speaks, or we answer what it said: a new word takes the place of the old one. */
export function spokenColumns(
  work: Work,
  { party, speaker }: Pick<Voice, 'party' | 'speaker'>,
  said: string | null = null,
): Pick<Commitment, 'spokenBy' | 'spokenAt' | 'confirmedAt'> {
  const spokenBy = party === 'partner' ? speaker : said;
  return { spokenBy, spokenAt: spokenBy === null ? null : work.now, confirmedAt: null };
}

/** The columns that hold terms, as a change of the row. */
export const termsColumns = (
  terms: Terms,
): Pick<Commitment, 'localStart' | 'localEnd' | 'zone' | 'startsAt' | 'dueAt'> => ({
  localStart: terms.localStart,
  localEnd: terms.localEnd,
  zone: terms.zone,
  startsAt: terms.startsAt,
  dueAt: terms.dueAt,
});
