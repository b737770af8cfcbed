import { IsOptional, IsString, Length } from 'class-validator';
import { ListQuery } from '../platform/index.js';

export class ListCustomersDto extends ListQuery {
  /** Part of a name or e-mail address, nearly as it is written. The best match comes first; without it, the newest customer. */
  @IsOptional()
  @IsString()
  @Length(1, 200)
  q?: string;
}
