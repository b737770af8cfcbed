import { IsIn, IsOptional } from 'class-validator';
import { ListQuery } from '../platform/index.js';
import { PARTNER_KINDS, type PartnerKind } from './partner.entity.js';

export class ListPartnersDto extends ListQuery {
  @IsOptional()
  @IsIn(PARTNER_KINDS)
  kind?: PartnerKind;

  @IsOptional()
  @IsIn(['true', 'false'])
  active?: 'true' | 'false';
}
