import type { DeskModule } from '../shell/desk-module.js';
import { t } from './text.js';
import { useFinds } from './use-finds.js';

export const deskModule: DeskModule = { finds: { group: () => t('found'), useFinds } };
