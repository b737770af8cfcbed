import { OmitType } from '@nestjs/swagger';
import { IsEmail, IsOptional, MaxLength } from 'class-validator';
import { AddPerson } from '../access/index.js';

/** One of a partner's people. Who has an e-mail address is written to; the one added first is the main contact. */
export class AddPartnerPersonDto extends OmitType(AddPerson, ['role', 'email']) {
  @IsOptional()
  @IsEmail()
  @MaxLength(254)
  email?: string | null;
}
