import { ApiProperty } from '@nestjs/swagger';
import type { Person } from '../people/person.entity.js';
import { preferencesOf, type Preferences } from './preferences.rules.js';

/** How the caller likes the desk: every field as it holds, chosen or not. */
export class PreferencesView {
  language!: string;
  /** IANA name, where they chose one; null: as their machine says. */
  zone!: string | null;
  density!: 'comfortable' | 'compact';
  theme!: 'system' | 'light' | 'dark';
  singleKeys!: boolean;
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string', nullable: true } })
  keys!: Record<string, string | null>;
  undoSeconds!: number;
  version!: number;
}

export const preferencesView = (
  person: Pick<Person, 'language'>,
  chosen: Partial<Preferences>,
  version: number,
): PreferencesView => ({ language: person.language, ...preferencesOf(chosen), version });
