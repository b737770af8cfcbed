import type { Shape } from '../../api/client.js';
import { Chip, type Tone } from '../../ui/chip.js';
import { bentWords } from '../bent-words.js';
import { sumWords } from '../money-words.js';
import { nameOfRow } from '../ledger/columns.js';
import classes from '../split.module.css';
import { t, verdictWords } from '../ledger/text.js';
import { stratumWords } from './stratum-words.js';
import own from './work-item.module.css';

const TONES: Record<string, Tone> = { sound: 'good', unsound: 'late', unclear: 'soon' };

/** One item of a worklist. */
export const WorkItem = ({
  item,
  by,
  isOpen,
  onOpen,
}: {
  item: Shape<'SampleItemView'>;
  /** By what the sample's strata differ. */
  by: string | null;
  isOpen: boolean;
  onOpen: () => void;
}) => (
  <button
    type="button"
    className={`${classes.row} ${own.item}`}
    aria-current={isOpen ? 'true' : undefined}
    onClick={onOpen}
  >
    <span className={classes.first}>
      <span className={classes.cut}>
        {item.n}. {nameOfRow(item.exception)}
      </span>
      <span className={classes.sum}>{sumWords(item.exception.value)}</span>
    </span>
    <span className={classes.second}>
      {item.verdict ? (
        <Chip tone={TONES[item.verdict] ?? 'quiet'}>{verdictWords(item.verdict)}</Chip>
      ) : (
        <Chip>{t(item.mayReview ? 'verdict_open' : 'notForYou')}</Chip>
      )}
      {item.stratum && (
        <span className={classes.cut} dir="auto">
          {stratumWords(by, item.stratum, item.exception)}
        </span>
      )}
      <span className={classes.cut} dir="auto">
        {bentWords(item.exception)}
      </span>
    </span>
  </button>
);
