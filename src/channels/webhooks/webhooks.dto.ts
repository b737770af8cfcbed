import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsOptional,
  IsString,
  Length,
  Matches,
  MaxLength,
  ValidateBy,
} from 'class-validator';
import { ListQuery } from '../../platform/index.js';
import { isEventPattern, TOLD_OF } from './webhook-events.rules.js';

const IsEventPattern = (): PropertyDecorator =>
  ValidateBy(
    {
      name: 'isEventPattern',
      validator: {
        validate: (value) => typeof value === 'string' && isEventPattern(value),
        defaultMessage: () => `each is a type such as commitment.kept or commitment.*, of ${TOLD_OF.join(', ')}`,
      },
    },
    { each: true },
  );

export class CreateWebhookDto {
  /** What it is for, in the words of who registers it. */
  @IsString()
  @Length(1, 200)
  @Matches(/\S/, { message: 'says nothing' })
  name!: string;

  /** Where news is posted to: https, on port 443 or 8443. */
  @IsString()
  @MaxLength(2_000)
  url!: string;

  /** Types of events, written out or by their beginning: `commitment.kept`, `claim.*`. Left out: all that other programs may hear of. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @IsEventPattern()
  events?: string[];
}

export class ListDeliveriesDto extends ListQuery {
  @IsOptional()
  @IsIn(['queued', 'delivered', 'failed'])
  state?: 'queued' | 'delivered' | 'failed';
}
