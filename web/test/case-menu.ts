import type { Page } from 'playwright-core';
import { en } from '../src/cases/relations/messages.en.js';
import { pseudo } from '../src/text/pseudo.rules.js';

/** Chooses something from the menu of the case that is open, in English or in the language that is nobody's. */
export async function openFromMenu(
  page: Page,
  what: 'merge' | 'link' | 'part' | 'split' | 'major' | 'add' | 'children' | 'update' | 'lift',
  language?: string,
): Promise<void> {
  const said = (words: string): string => (language ? pseudo(words) : words);
  await page.getByRole('button', { name: said(en.moreActs) }).click();
  await page.getByRole('menuitem', { name: said(en[what]) }).click();
  await page.getByRole('dialog').waitFor();
}
