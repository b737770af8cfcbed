import { IsIn, IsOptional, Matches } from 'class-validator';
import { IsInstant } from '../calendars/index.js';
import { ListQuery } from '../platform/index.js';
import { COMMITMENT_SOURCES, type CommitmentSource } from './commitment.entity.js';
import { COMMITMENT_STATES, type CommitmentState } from './commitment-states.rules.js';

const LISTED = [...COMMITMENT_STATES, 'open'] as const;

/** Which promises to list. */
export class ListCommitmentsDto extends ListQuery {
  /** One state, or `open` for every state that is not settled. */
  @IsOptional()
  @IsIn(LISTED)
  state?: CommitmentState | 'open';

  /** `us`, or a partner's id. */
  @IsOptional()
  @Matches(/^(us|ptn_[0-9a-f-]{36})$/, { message: 'is "us" or the id of a partner' })
  party?: string;

  /** `target`: those that follow from service levels; `approval`: answers that approvals wait for; `given`: all others. */
  @IsOptional()
  @IsIn(COMMITMENT_SOURCES)
  source?: CommitmentSource;

  @IsOptional()
  @IsInstant()
  dueBefore?: string;

  @IsOptional()
  @Matches(/^cs_[0-9a-f-]{36}$/, { message: 'is the id of a case' })
  caseId?: string;
}
