import { locale } from '../../text/language.js';

/** The languages letters and pages are written in. */
const WRITTEN = ['en', 'de', 'pt'];

/** The languages to choose from, each by its name in the reader's; what somebody has already stays among them. */
export function languageOptions(current: string): { value: string; label: string }[] {
  const names = new Intl.DisplayNames(locale(), { type: 'language' });
  const tags = WRITTEN.includes(current) ? WRITTEN : [...WRITTEN, current];
  return tags.map((value) => ({ value, label: nameIn(names, value) }));
}

function nameIn(names: Intl.DisplayNames, tag: string): string {
  try {
    return names.of(tag) ?? tag;
  } catch {
    return tag;
  }
}
