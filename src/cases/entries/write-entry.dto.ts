import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsInt,
  IsOptional,
  IsString,
  Length,
  Matches,
  Max,
  Min,
  registerDecorator,
} from 'class-validator';
import { ApiProperty } from '@nestjs/swagger';
import type { EntryAudience } from './audience.rules.js';
import { AUDIENCE_SCHEMA } from './audience.schema.js';

/** Longer, and the reader waits for what its writer takes for sent. */
export const LONGEST_HOLD_SECONDS = 30;
const PARTNER_ID = /^ptn_[0-9a-f-]{36}$/;

export function isAudience(value: unknown): value is EntryAudience {
  if (value === 'internal' || value === 'customer') return true;
  if (typeof value !== 'object' || value === null) return false;
  const { partners, customer, ...rest } = value as Record<string, unknown>;
  if (Object.keys(rest).length > 0 || (customer !== undefined && typeof customer !== 'boolean')) return false;
  return (
    Array.isArray(partners) &&
    partners.length >= 1 &&
    partners.length <= 20 &&
    partners.every((id) => typeof id === 'string' && PARTNER_ID.test(id))
  );
}

export function IsAudience(): PropertyDecorator {
  return (target, property) =>
    registerDecorator({
      name: 'isAudience',
      target: target.constructor,
      propertyName: String(property),
      options: { message: 'is "internal", "customer" or { "partners": [ids] }' },
      validator: { validate: isAudience },
    });
}

export class WriteEntryDto {
  /** Who reads it, beside our staff. Partners and customers need not say: they write to the desk. */
  @ApiProperty({ ...AUDIENCE_SCHEMA, required: false })
  @IsOptional()
  @IsAudience()
  audience?: EntryAudience;

  @IsString()
  @Length(1, 50_000)
  body!: string;

  /**
   * The newest entry the writer has seen, or the newest send that is held: with something newer from others, the entry is refused and
   * they are shown it. To send it anyway, name the newest of what was shown.
   */
  @IsOptional()
  @Matches(/^(ent|snd)_[0-9a-f-]{36}$/, { message: 'is the id of an entry or of a send' })
  lastSeen?: string;

  /** For our staff: so many seconds it is held, and can be taken back; at once unless said. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(LONGEST_HOLD_SECONDS)
  holdSeconds?: number;

  /** For what our staff tell the customer: the promise to them that it speaks of. */
  @IsOptional()
  @Matches(/^cmt_[0-9a-f-]{36}$/, { message: 'is the id of a commitment' })
  about?: string;

  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @Matches(/^fil_[0-9a-f-]{36}$/, { each: true, message: 'holds ids of uploaded files' })
  fileIds?: string[];
}
