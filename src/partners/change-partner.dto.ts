import { PartialType } from '@nestjs/swagger';
import { IsBoolean, ValidateIf } from 'class-validator';
import { CreatePartnerDto } from './create-partner.dto.js';

/** What is left out stays; null takes away what may be missing. */
export class ChangePartnerDto extends PartialType(CreatePartnerDto, { skipNullProperties: false }) {
  /** Whether it may be brought into cases. */
  @ValidateIf((_, value) => value !== undefined)
  @IsBoolean()
  active?: boolean;
}
