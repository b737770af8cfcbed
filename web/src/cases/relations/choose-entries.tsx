import { problemWords } from '../../api/problem-words.js';
import { absolute } from '../../time/times.js';
import { Button } from '../../ui/button.js';
import { Check } from '../../ui/check.js';
import { Chip } from '../../ui/chip.js';
import { Failed, Loading } from '../../ui/states.js';
import type { useTimeline } from '../case-reads.js';
import type { Moment, WholeCase } from '../case-shapes.js';
import { authorOf, forWhom } from '../reader-names.js';
import { readersOf } from '../timeline.rules.js';
import classes from './relations.module.css';
import { t } from './text.js';

interface ChooseEntriesProps {
  /** The newest first. */
  entries: readonly Moment[];
  timeline: ReturnType<typeof useTimeline>;
  shown: WholeCase;
  chosen: readonly string[];
  onChange: (ids: readonly string[]) => void;
}

/** What was said about the other matter: whose words, who reads them, and how they begin. */
export function ChooseEntries({ entries, timeline, shown, chosen, onChange }: ChooseEntriesProps) {
  return (
    <fieldset className={classes.choices}>
      <legend>{t('whatWasSaid')}</legend>
      <p className={classes.soft}>{t('standsInBoth')}</p>
      {timeline.isPending && <Loading label={t('loadingTimeline')} lines={3} />}
      {timeline.isError && entries.length === 0 && (
        <Failed
          title={t('timelineFailed')}
          words={problemWords(timeline.error)}
          again={t('again')}
          onAgain={() => void timeline.refetch()}
        />
      )}
      <ul className={classes.scrolls} tabIndex={0} aria-label={t('whatWasSaid')}>
        {entries.map((moment) => (
          <li key={moment.id}>
            <Check
              checked={chosen.includes(moment.entry!.id)}
              onChange={({ target }) =>
                onChange(
                  target.checked ? [...chosen, moment.entry!.id] : chosen.filter((id) => id !== moment.entry!.id),
                )
              }
            >
              <Said moment={moment} shown={shown} />
            </Check>
          </li>
        ))}
        {timeline.hasNextPage && (
          <li>
            <Button
              look="quiet"
              size="small"
              busy={timeline.isFetchingNextPage}
              onClick={() => void timeline.fetchNextPage()}
            >
              {t('earlier')}
            </Button>
          </li>
        )}
      </ul>
    </fieldset>
  );
}

const Said = ({ moment, shown }: { moment: Moment; shown: WholeCase }) => {
  const { audience, at, body } = moment.entry!;
  return (
    <span className={classes.said}>
      <span className={classes.facts}>
        <bdi>{authorOf(moment, shown)}</bdi>
        <Chip tone={readersOf(audience)}>{forWhom(moment, shown)}</Chip>
        <time dateTime={at}>{absolute(at)}</time>
      </span>
      <span className={classes.begins} dir="auto">
        {body}
      </span>
    </span>
  );
};
