import { IconCheck, IconX } from '@tabler/icons-react';
import { Chip } from '../../ui/chip.js';
import { Empty } from '../../ui/states.js';
import { situationWords } from '../cell-words.js';
import { expectationWords } from '../expectation-words.js';
import type { Check, Fact } from '../policy-shapes.js';
import { t } from '../text.js';
import classes from './findings.module.css';

interface TestLinesProps {
  results: Check['testResults'];
  catalogue: ReadonlyMap<string, Fact>;
  ownNumber: number;
}

/** What its author expects of the table, and what was promised by tests before: whether each holds. */
export function TestLines({ results, catalogue, ownNumber }: TestLinesProps) {
  if (results.length === 0) return <Empty title={t('noTests')}>{t('noTestsWords')}</Empty>;
  return (
    <ul className={classes.tests}>
      {results.map(({ name, from, passes, facts, expects, got }) => (
        <li key={`${from} ${name}`} className={classes.test} data-fails={!passes || undefined}>
          <p className={classes.testHead}>
            <TestChip passes={passes} />
            <span className={classes.testName} dir="auto">
              {name}
            </span>
            {from !== ownNumber && <Chip>{t('testOfVersion', { number: from })}</Chip>}
          </p>
          <p className={classes.soft}>{situationWords(facts, catalogue)}</p>
          <p className={classes.soft}>
            {t('expected', { answer: expectationWords(expects) })}
            {!passes && ` ${t('found', { answer: expectationWords(got) })}`}
          </p>
        </li>
      ))}
    </ul>
  );
}

export const TestChip = ({ passes }: { passes: boolean }) => (
  <Chip tone={passes ? 'good' : 'late'} icon={passes ? <IconCheck /> : <IconX />}>
    {t(passes ? 'holds' : 'fails')}
  </Chip>
);
