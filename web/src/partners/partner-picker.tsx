import { useId, useState, type KeyboardEvent } from 'react';
import { reads, type Shape } from '../api/client.js';
import { problemWords } from '../api/problem-words.js';
import { Button } from '../ui/button.js';
import { firstFocus } from '../ui/first-focus.js';
import { Failed } from '../ui/states.js';
import { TextField } from '../ui/text-field.js';
import { found } from './partner-search.rules.js';
import classes from './partner-picker.module.css';
import { Reliability } from './reliability.js';
import { t } from './text.js';

export type PartnerShape = Shape<'PartnerView'>;

interface PartnerPickerProps {
  chosen: PartnerShape | undefined;
  onChoose: (partner: PartnerShape | undefined) => void;
  /** Those who take part already. */
  here: ReadonlySet<string>;
}

const SHOWN = 6;

/** A partner by a few letters: each with how it keeps its word. Enter takes the first, and the focus goes on from there. */
export function PartnerPicker({ chosen, onChoose, here }: PartnerPickerProps) {
  const [words, setWords] = useState('');
  const name = useId();
  const { data, isError, error, refetch } = reads.useQuery('get', '/api/v1/partners', {
    params: { query: { limit: 200, active: 'true' } },
  });
  if (chosen)
    return (
      <div className={classes.chosen}>
        <span className={classes.name} dir="auto">
          {chosen.name}
        </span>
        <Reliability partnerId={chosen.id} />
        <Button ref={firstFocus} size="small" look="quiet" onClick={() => onChoose(undefined)}>
          {t('another')}
        </Button>
      </div>
    );
  if (isError)
    return (
      <Failed
        title={t('partnersFailed')}
        words={problemWords(error)}
        again={t('again')}
        onAgain={() => void refetch()}
      />
    );
  const all = (data?.items ?? []) as PartnerShape[];
  const matching = found(all, words).slice(0, SHOWN);
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    if (matching[0]) onChoose(matching[0]);
  };
  return (
    <div className={classes.picker}>
      <TextField
        ref={firstFocus}
        label={t('partner')}
        hint={t('partnerHint')}
        value={words}
        autoComplete="off"
        data-autofocus
        onChange={({ target }) => setWords(target.value)}
        onKeyDown={onKey}
      />
      <div role="group" aria-label={t('partners')} className={classes.list}>
        {matching.map((partner) => (
          <button
            key={partner.id}
            id={`${name}-${partner.id}`}
            type="button"
            className={classes.partner}
            onClick={() => onChoose(partner)}
          >
            <span className={classes.name} dir="auto">
              {partner.name}
            </span>
            <span className={classes.soft}>
              {here.has(partner.id) ? t('takesPart') : t(`kind_${partner.kind}` as 'kind_courier')}
            </span>
            <Reliability partnerId={partner.id} />
          </button>
        ))}
      </div>
      <p className={classes.soft} aria-live="polite">
        {data && matching.length === 0 ? t('noPartner') : matching.length < found(all, words).length ? t('more') : ''}
      </p>
    </div>
  );
}
