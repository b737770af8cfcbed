import { OmitType } from '@nestjs/swagger';
import { IsEmail, IsIn, IsOptional, MaxLength, ValidateIf } from 'class-validator';
import { AddPerson, PERSON_TIERS, type PersonTier } from '../access/index.js';

/** One of a partner's people. Who has an e-mail address is written to; the one added first is the main contact. */
export class AddPartnerPersonDto extends OmitType(AddPerson, ['role', 'email']) {
  @IsOptional()
  @IsEmail()
  @MaxLength(254)
  email?: string | null;

  /** `agent` does the work (unless said), `lead` answers for it at any hour, `manager` is above both. */
  @ValidateIf((_, value) => value !== undefined)
  @IsIn(PERSON_TIERS)
  tier?: PersonTier;
}
