import { IconEye } from '@tabler/icons-react';
import { problemWords } from '../../../api/problem-words.js';
import { Button } from '../../../ui/button.js';
import { Chip } from '../../../ui/chip.js';
import { Loading } from '../../../ui/states.js';
import classes from '../relations.module.css';
import { t } from '../text.js';
import { languageName } from './language-name.js';
import type { useUpdatePreview } from './use-update-preview.js';

interface UpdatePreviewProps {
  looked: ReturnType<typeof useUpdatePreview>;
  /** There are words already. */
  isBegun: boolean;
  /** Languages for which a text of its own is being written. */
  asked: readonly string[];
  onTranslate: (language: string) => void;
}

/** Who would read it, in which language, and what exactly; for whom something is missing is said first. */
export function UpdatePreview({ looked, isBegun, asked, onTranslate }: UpdatePreviewProps) {
  const { preview, items, error } = looked;
  return (
    <section className={classes.preview} aria-label={t('theyWillRead')} aria-busy={looked.isFetching}>
      <h3>
        <IconEye aria-hidden /> {t('theyWillRead')}
      </h3>
      {!isBegun && <p className={classes.soft}>{t('sayMore')}</p>}
      {isBegun && error !== null && (
        <p role="alert" className={classes.problem}>
          {problemWords(error)}
        </p>
      )}
      {isBegun && !preview && error === null && <Loading label={t('looking')} lines={3} />}
      {isBegun && preview && (
        <>
          <p role="status" className={classes.sum}>
            {t('readersInAll', { count: preview.total })}
            {preview.incomplete > 0 && ` ${t('incomplete', { count: preview.incomplete })}`}
          </p>
          <ul className={classes.facts} aria-label={t('languages')}>
            {preview.languages.map(({ language, customers, writtenIn }) => (
              <li key={language} className={classes.facts}>
                <Chip tone={writtenIn ? 'good' : 'quiet'}>
                  {t(writtenIn ? 'languageWritten' : 'languageNot', {
                    language: languageName(language),
                    number: customers,
                  })}
                </Chip>
                {!writtenIn && !asked.includes(language) && (
                  <Button size="small" look="quiet" onClick={() => onTranslate(language)}>
                    {t('translateTo', { language: languageName(language) })}
                  </Button>
                )}
              </li>
            ))}
          </ul>
          <ul className={classes.scrolls} tabIndex={0} aria-label={t('theyWillRead')}>
            {items.map(({ caseId, customer, language, writtenIn, body, missing }) => (
              <li key={caseId} className={classes.reader}>
                <p className={classes.facts}>
                  <bdi>{customer}</bdi>
                  <Chip>{languageName(writtenIn ?? language)}</Chip>
                  {missing.length > 0 && <Chip tone="late">{t('missing', { what: missing.join(', ') })}</Chip>}
                </p>
                <p className={classes.prose} dir="auto" data-prose lang={writtenIn ?? undefined}>
                  {body}
                </p>
              </li>
            ))}
            {looked.hasNextPage && (
              <li>
                <Button
                  look="quiet"
                  size="small"
                  busy={looked.isFetchingNextPage}
                  onClick={() => void looked.fetchNextPage()}
                >
                  {t('showMore')}
                </Button>
              </li>
            )}
          </ul>
        </>
      )}
    </section>
  );
}
