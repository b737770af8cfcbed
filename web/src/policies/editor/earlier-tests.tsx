import { Chip } from '../../ui/chip.js';
import { CheckField } from '../../ui/check-field.js';
import { situationWords } from '../cell-words.js';
import { expectationWords } from '../expectation-words.js';
import { TestChip } from '../findings/test-lines.js';
import { t } from '../text.js';
import classes from './editor.module.css';
import type { EditorProps } from './rows-editor.js';

/** Tests of versions that were published before: they stand, unless this one lets go of them by name. */
export function EarlierTests({ draft, change, checked, catalogue }: Omit<EditorProps, 'faultAt'>) {
  const own = new Set(draft.tests.map(({ name }) => name));
  const standing = (checked.check?.testResults ?? []).filter(({ name }) => !own.has(name));
  if (standing.length === 0 && draft.dropsTests.length === 0) return null;
  const drop = (name: string, dropped: boolean): void =>
    change({ dropsTests: dropped ? [...draft.dropsTests, name] : draft.dropsTests.filter((one) => one !== name) });
  return (
    <section aria-label={t('earlierTests')} className={classes.stack}>
      <h2>{t('earlierTests')}</h2>
      <p className={classes.lead}>{t('earlierTestsLead')}</p>
      {standing.map(({ name, from, passes, facts, expects, got }) => (
        <div key={name} className={classes.test} data-fails={!passes || undefined}>
          <p className={classes.testTop}>
            <TestChip passes={passes} />
            <b dir="auto">{name}</b>
            <Chip>{t('testOfVersion', { number: from })}</Chip>
          </p>
          <p className={classes.lead}>
            {situationWords(facts, catalogue)} → {expectationWords(expects)}
            {!passes && ` ${t('found', { answer: expectationWords(got) })}`}
          </p>
          <CheckField label={t('letGoOf')} checked={false} onChange={() => drop(name, true)} />
        </div>
      ))}
      {draft.dropsTests.map((name) => (
        <div key={name} className={classes.test}>
          <CheckField label={t('letsGoOf', { name })} checked onChange={() => drop(name, false)} />
        </div>
      ))}
    </section>
  );
}
