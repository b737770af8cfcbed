import { IsInt, IsOptional, Matches, Max, Min } from 'class-validator';

/** How long there is to answer an approval. */
export class ApprovalTermsDto {
  /** In whose open hours it is counted; none: around the clock. */
  @IsOptional()
  @Matches(/^cal_[0-9a-f-]{36}$/, { message: 'is the id of a calendar' })
  calendarId?: string | null;

  @IsInt()
  @Min(15)
  @Max(14 * 24 * 60)
  answerWithinMinutes!: number;
}

export class ApprovalTermsView {
  calendarId!: string | null;
  answerWithinMinutes!: number;
  version!: number;
}
