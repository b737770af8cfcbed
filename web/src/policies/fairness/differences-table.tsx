import type { Shape } from '../../api/client.js';
import { number, percent } from '../../reports/figures.js';
import { Chip, type Tone } from '../../ui/chip.js';
import { Table } from '../../ui/table.js';
import classes from './fairness.module.css';
import { OddsInterval } from './odds-interval.js';
import { sentenceFor } from './odds.rules.js';
import { groupingWords, groupWords, t } from './text.js';

type Difference = Shape<'GroupComparisonView'>;

const TONES: Record<string, Tone> = { differs: 'late', explained: 'soon', 'no difference': 'good' };

interface DifferencesTableProps {
  /** What they are grouped by. */
  grouping: string;
  differences: readonly Difference[];
}

/** Each group held against all others, with what a reader may take from it: drawn, in numbers and in a sentence. */
export const DifferencesTable = ({ grouping, differences }: DifferencesTableProps) => (
  <Table
    label={t('comparedBy', { what: groupingWords(grouping) })}
    head={
      <>
        <th scope="col">{groupingWords(grouping)}</th>
        <th scope="col" data-number>
          {t('granted')}
        </th>
        <th scope="col" data-number>
          {t('othersGranted')}
        </th>
        <th scope="col">{t('oddsInLike')}</th>
        <th scope="col">{t('whatItMeans')}</th>
      </>
    }
  >
    {differences.map(({ group, itself, others, common, verdict }) => {
      const isKnown = verdict !== 'too few' && verdict !== 'not comparable';
      return (
        <tr key={group}>
          <th scope="row" dir="auto">
            {groupWords(grouping, group)}
          </th>
          <td data-number className={classes.side}>
            {sideWords(itself)}
          </td>
          <td data-number className={classes.side}>
            {sideWords(others)}
          </td>
          <td>{isKnown ? <OddsInterval odds={common} /> : <span className={classes.soft}>–</span>}</td>
          <td className={classes.says}>
            <Chip tone={TONES[verdict] ?? 'quiet'}>
              {t(`verdict_${verdict.replaceAll(' ', '_')}` as 'verdict_differs')}
            </Chip>{' '}
            {t(`says_${sentenceFor(verdict, common?.ratio)}` as 'says_explained', {
              ratio: number(common?.ratio, 2),
            })}
          </td>
        </tr>
      );
    })}
  </Table>
);

const sideWords = ({ granted, of, percent: share }: Difference['itself']): string =>
  t('sideOf', { share: percent(share), granted: number(granted, 0), of: number(of, 0) });
