import { Transform, Type } from 'class-transformer';
import { IsBoolean, IsDefined, IsIn, IsObject, IsOptional, ValidateNested } from 'class-validator';
import { ExceptionFilterDto } from '../exception-filter.dto.js';
import type { ExportFormat } from './export-row.js';

const YES_NO: Record<string, boolean> = { true: true, false: false };

/** A list as it is shown, to take along. */
export class DownloadExceptionsDto extends ExceptionFilterDto {
  /** Whether a CSV file begins with a byte order mark, which some spreadsheets want. */
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => YES_NO[String(value)] ?? value)
  @IsBoolean()
  bom?: boolean;
}

export class MakeExportDto {
  @IsIn(['csv', 'ndjson'])
  format!: ExportFormat;

  /** Which exceptions; `{}` for all. */
  @IsDefined()
  @IsObject()
  @ValidateNested()
  @Type(() => ExceptionFilterDto)
  filter!: ExceptionFilterDto;

  /** Whether a CSV file begins with a byte order mark, which some spreadsheets want. */
  @IsOptional()
  @IsBoolean()
  bom?: boolean | null;
}
