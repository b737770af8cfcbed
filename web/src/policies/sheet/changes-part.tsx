import { useState } from 'react';
import { reads } from '../../api/client.js';
import { problemWords } from '../../api/problem-words.js';
import { Chip, type Tone } from '../../ui/chip.js';
import { Select } from '../../ui/select.js';
import { Empty, Failed, Loading } from '../../ui/states.js';
import type { Policy, Sheet } from '../policy-shapes.js';
import { t } from '../text.js';
import classes from './policy-screen.module.css';

const TONES: Record<string, Tone> = { added: 'good', changed: 'soon', removed: 'late' };

/** What is new in this version, row by row and test by test, beside the one in force or any other. */
export function ChangesPart({ policy, sheet }: { policy: Policy; sheet: Sheet }) {
  const usual =
    policy.inForce && policy.inForce.number !== sheet.number
      ? policy.inForce.number
      : (sheet.basedOn ?? sheet.number - 1);
  const [from, setFrom] = useState(usual);
  const { data, isError, error, refetch } = reads.useQuery(
    'get',
    '/api/v1/policies/{id}/versions/{number}/differences',
    {
      params: { path: { id: policy.id, number: sheet.number }, query: from > 0 ? { from } : {} },
    },
  );
  const numbers = Array.from({ length: policy.counts.versions }, (_, at) => at + 1).filter(
    (number) => number !== sheet.number,
  );
  return (
    <div className={classes.stack}>
      {numbers.length > 0 && (
        <div>
          <Select
            label={t('comparedWith')}
            value={String(from)}
            options={numbers.map((number) => ({
              value: String(number),
              label: t(number === policy.inForce?.number ? 'versionInForce' : 'versionNumber', { number }),
            }))}
            onChange={(value) => setFrom(Number(value))}
          />
        </div>
      )}
      {isError && (
        <Failed title={t('failed')} words={problemWords(error)} again={t('again')} onAgain={() => void refetch()} />
      )}
      {!data && !isError && <Loading label={t('loading')} lines={5} />}
      {data && data.items.length === 0 && <Empty title={t('noChanges')} />}
      <ul className={classes.changes}>
        {data?.items.map(({ of, name, how, says }) => (
          <li key={`${of} ${name}`} className={classes.change}>
            <p>
              <Chip tone={TONES[how] ?? 'quiet'}>{t(`how_${how}` as 'how_added')}</Chip>
              <span>
                {t(of === 'row' ? 'rowNamed' : 'testNamed')} <bdi>{name}</bdi>
              </span>
            </p>
            <ul>
              {says.map((line) => (
                <li key={line} dir="auto">
                  {line}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </div>
  );
}
