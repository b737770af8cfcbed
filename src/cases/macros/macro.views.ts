import { instant } from '../../platform/index.js';
import { EntryView } from '../entries/entry.views.js';
import { MacroActionsDto, MacroTranslationDto } from './macro.dto.js';
import type { MacroActions } from './macro.rules.js';
import type { MacroAudience } from './macro-text.rules.js';

/** A saved reply, as our staff choose from them. */
export class MacroView {
  id!: string;
  name!: string;
  /** Everybody's; else one's own. */
  shared!: boolean;
  audience!: MacroAudience;
  body!: string | null;
  translations!: MacroTranslationDto[];
  actions!: MacroActionsDto;
  /** How often it was used, in all its versions. */
  uses!: number;
  lastUsedAt!: string | null;
  version!: number;
}

/** How a macro was at some time. */
export class MacroVersionView {
  version!: number;
  name!: string;
  audience!: MacroAudience;
  body!: string | null;
  translations!: MacroTranslationDto[];
  actions!: MacroActionsDto;
  by!: string;
  at!: string;
}

export class RefusalView {
  /** `/problems/…` */
  type!: string;
  detail!: string;
}

/** What a macro would say and do in a case; nothing has been done. */
export class MacroPreviewView {
  macroId!: string;
  macroVersion!: number;
  audience!: MacroAudience;
  /** Null: it says nothing. */
  body!: string | null;
  /** In whose language and zone it is written. */
  language!: string;
  zone!: string;
  partnerId!: string | null;
  /** What will be done, in words. */
  actions!: string[];
  /** What is not known here: as long as there is any, it cannot be used. */
  missing!: string[];
  /** Why it would be refused as things stand. */
  refusal!: RefusalView | null;
}

export class MacroAppliedView {
  macroId!: string;
  macroVersion!: number;
  caseId!: string;
  entry!: EntryView | null;
  taskId!: string | null;
}

export interface MacroRow {
  id: string;
  personId: string | null;
  name: string;
  audience: MacroAudience;
  body: string | null;
  translations: { language: string; body: string }[];
  actions: MacroActions;
  version: number;
  uses: number;
  lastUsedAt: Date | null;
}

export const macroView = (row: MacroRow): MacroView => ({
  id: row.id,
  name: row.name,
  shared: row.personId === null,
  audience: row.audience,
  body: row.body,
  translations: row.translations,
  actions: row.actions,
  uses: row.uses,
  lastUsedAt: instant(row.lastUsedAt),
  version: row.version,
});
