import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsInt, IsOptional, IsTimeZone, Matches, Max, Min, ValidateBy } from 'class-validator';
import { DENSITIES, keysProblem, LONGEST_UNDO_SECONDS, THEMES } from './preferences.rules.js';

const IsKeys = (): PropertyDecorator =>
  ValidateBy({
    name: 'isKeys',
    validator: {
      validate: (value) => keysProblem(value) === undefined,
      defaultMessage: (given) => keysProblem(given?.value) ?? '',
    },
  });

/** What is left out stays; null gives it back to the desk. */
export class PreferencesDto {
  /** BCP 47: of the desk, and of the mails they get. */
  @IsOptional()
  @Matches(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/, { message: 'is a language such as en or pt-BR' })
  language?: string | null;

  /** IANA name, of the desk and of the mails they get; null: as their machine says, and mails by the desk's. */
  @IsOptional()
  @IsTimeZone()
  zone?: string | null;

  @IsOptional()
  @IsIn(DENSITIES)
  density?: 'comfortable' | 'compact' | null;

  @IsOptional()
  @IsIn(THEMES)
  theme?: 'system' | 'light' | 'dark' | null;

  /** Whether a key alone does something. */
  @IsOptional()
  @IsBoolean()
  singleKeys?: boolean | null;

  /** Their own keys, all of them: actions that are not named keep the desk's, null is none. */
  @ApiProperty({
    selfRequired: false,
    nullable: true,
    type: 'object',
    additionalProperties: { type: 'string', nullable: true },
  })
  @IsOptional()
  @IsKeys()
  keys?: Record<string, string | null> | null;

  /** How many seconds what they send is held, so that they can take it back; 0: not at all. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(LONGEST_UNDO_SECONDS)
  undoSeconds?: number | null;
}
