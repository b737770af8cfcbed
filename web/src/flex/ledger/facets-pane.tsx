import { IconX } from '@tabler/icons-react';
import { useEffect, useState, type Ref } from 'react';
import type { Shape } from '../../api/client.js';
import { Button } from '../../ui/button.js';
import { IconButton } from '../../ui/icon-button.js';
import { Loading } from '../../ui/states.js';
import { TextField } from '../../ui/text-field.js';
import { sumsWords } from '../money-words.js';
import { facetWords, t } from './text.js';
import { authorityWords, faultWords, reasonWords, remedyWords } from '../words.js';
import { DaysAndBands } from './days-and-bands.js';
import { holds, ledgerSearch, qualifiersOf, toggled, type LedgerSearch } from './ledger-search.rules.js';
import classes from './ledger.module.css';

interface FacetsPaneProps {
  search: LedgerSearch;
  facets: Shape<'FacetsView'> | undefined;
  wordsRef: Ref<HTMLInputElement>;
  onNarrow: (search: LedgerSearch) => void;
  onClose: () => void;
}

const FEW = 6;
/** Longer than between two letters, shorter than anybody waits. */
const A_PAUSE_MS = 250;

/** What narrows the ledger: words, days, bands of value, and each facet's values with how many there are. */
export function FacetsPane({ search, facets, wordsRef, onNarrow, onClose }: FacetsPaneProps) {
  const [words, setWords] = useState(search.q ?? '');
  useEffect(() => setWords(search.q ?? ''), [search.q]);
  useEffect(() => {
    const q = words.trim();
    if (q === (search.q ?? '')) return;
    const timer = setTimeout(() => {
      const { q: _, ...rest } = search;
      onNarrow(q ? { ...rest, q: q.slice(0, 200) } : rest);
    }, A_PAUSE_MS);
    return () => clearTimeout(timer);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only what is typed starts it anew
  }, [words]);
  return (
    <aside className={classes.filters} aria-label={t('filter')}>
      <div className={classes.filtersHead}>
        <h2>{t('filter')}</h2>
        <span>
          {Object.keys(search).length > 0 && (
            <Button look="quiet" size="small" onClick={() => onNarrow({})}>
              {t('clear')}
            </Button>
          )}
          <span className={classes.closeFilters}>
            <IconButton label={t('close')} icon={<IconX />} onClick={onClose} />
          </span>
        </span>
      </div>
      <TextField
        ref={wordsRef}
        label={t('words')}
        type="search"
        value={words}
        onChange={({ target }) => setWords(target.value)}
      />
      <DaysAndBands search={search} currencies={currenciesIn(facets)} onNarrow={onNarrow} />
      {!facets && <Loading label={t('counting')} lines={9} />}
      {facets?.facets.map((facet) => (
        <Facet key={facet.facet} facet={facet} search={search} onNarrow={onNarrow} />
      ))}
    </aside>
  );
}

const currenciesIn = (facets: Shape<'FacetsView'> | undefined): string[] =>
  facets?.facets
    .find(({ facet }) => facet === 'currency')
    ?.values.flatMap(({ value }) => (value === 'none' ? [] : [value])) ?? [];

interface FacetProps {
  facet: Shape<'FacetView'>;
  search: LedgerSearch;
  onNarrow: (search: LedgerSearch) => void;
}

function Facet({ facet: { facet, values, distinct }, search, onNarrow }: FacetProps) {
  const [all, setAll] = useState(false);
  if (values.length === 0) return null;
  const shown = all ? values : values.slice(0, FEW);
  return (
    <section className={classes.facet} aria-label={facetWords(facet)}>
      <h3 className={classes.facetName}>{facetWords(facet)}</h3>
      <ul>
        {shown.map((value) => {
          const qualifiers = qualifiersOf(facet, value);
          return (
            <li key={`${value.policyId} ${value.value}`}>
              <button
                type="button"
                className={classes.value}
                aria-pressed={holds(search, qualifiers)}
                // Some can be counted and not be asked for: no sum has no currency.
                disabled={!holds(ledgerSearch(qualifiers), qualifiers)}
                title={sumsWords(value.sums)}
                onClick={() => onNarrow(toggled(search, qualifiers))}
              >
                <span className={classes.valueName} dir="auto">
                  {valueName(facet, value)}
                </span>
                <span className={classes.count}>{value.count}</span>
              </button>
            </li>
          );
        })}
      </ul>
      {values.length > FEW && (
        <Button look="quiet" size="small" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('fewer') : t('allValues', { count: distinct })}
        </Button>
      )}
    </section>
  );
}

const WORDS: Record<string, (code: string) => string> = {
  remedy: remedyWords,
  reason: reasonWords,
  authority: authorityWords,
  partyAtFault: faultWords,
  repeated: (value) => t(value === 'true' ? 'yes' : 'no'),
  orderedAgain: (value) => t(value === 'true' ? 'yes' : 'no'),
  pulse: (value) => t('pulseOf', { pulse: value }),
};

function valueName(facet: string, { value, name }: Shape<'FacetValueView'>): string {
  if (value === 'none') return t('none');
  if (facet === 'row') return name ? `${name}: ${value}` : value;
  return name ?? WORDS[facet]?.(value) ?? value;
}
