import { keepPreviousData } from '@tanstack/react-query';
import type { KeyboardEvent } from 'react';
import { reads, type Shape } from '../../api/client.js';
import { useSettled } from '../../commitments/promise/use-promise-preview.js';
import { Button } from '../../ui/button.js';
import { firstFocus } from '../../ui/first-focus.js';
import { TextField } from '../../ui/text-field.js';
import classes from './opening.module.css';
import { t } from './text.js';

export type CustomerShape = Shape<'CustomerView'>;

interface CustomerFieldProps {
  /** What is typed: the name of somebody new, where nobody is chosen. */
  words: string;
  onWords: (words: string) => void;
  chosen: CustomerShape | undefined;
  onChoose: (customer: CustomerShape | undefined) => void;
  problem: string | undefined;
}

const SHOWN = 5;
const ENOUGH = 2;

/** Who it is about: somebody we know, by a few letters, or somebody new. Enter takes the first. */
export function CustomerField({ words, onWords, chosen, onChoose, problem }: CustomerFieldProps) {
  const q = useSettled(words.trim()) ?? '';
  const { data } = reads.useQuery(
    'get',
    '/api/v1/customers',
    { params: { query: { q, limit: SHOWN } } },
    { enabled: !chosen && q.length >= ENOUGH, placeholderData: keepPreviousData },
  );
  if (chosen)
    return (
      <div className={classes.chosen}>
        <span className={classes.who}>
          <CustomerWords customer={chosen} />
        </span>
        <Button ref={firstFocus} size="small" look="quiet" onClick={() => onChoose(undefined)}>
          {t('another')}
        </Button>
      </div>
    );
  const found = q.length >= ENOUGH ? ((data?.items ?? []) as CustomerShape[]) : [];
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || !found[0]) return;
    event.preventDefault();
    onChoose(found[0]);
  };
  return (
    <div className={classes.picker}>
      <TextField
        label={t('customer')}
        hint={t('customerHint')}
        required
        value={words}
        autoComplete="off"
        dir="auto"
        data-autofocus
        problem={problem}
        onChange={({ target }) => onWords(target.value)}
        onKeyDown={onKey}
      />
      {found.length > 0 && (
        <div role="group" aria-label={t('customers')} className={classes.found}>
          {found.map((customer) => (
            <button key={customer.id} type="button" className={classes.customer} onClick={() => onChoose(customer)}>
              <CustomerWords customer={customer} />
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

const CustomerWords = ({ customer: { name, email, phone } }: { customer: CustomerShape }) => (
  <>
    <bdi className={classes.name}>{name}</bdi>
    <span className={classes.soft}>{email ?? phone}</span>
  </>
);
