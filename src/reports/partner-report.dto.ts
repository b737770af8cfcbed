import { IsInt, IsOptional, Matches, Max, Min } from 'class-validator';
import { Type } from 'class-transformer';
import { PromiseReportDto } from './promise-report.dto.js';

/** Which promises the partners are ranked by. */
export class PartnerReportDto extends PromiseReportDto {
  /** Promises of this kind only; all kinds together if left out. */
  @IsOptional()
  @Matches(/^[a-z][a-z_]{1,39}$/, { message: 'is a word such as pickup, delivery, refund' })
  kind?: string;

  /** How many partners to list. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(1_000)
  limit: number = 100;
}
