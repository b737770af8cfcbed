import { IconEye } from '@tabler/icons-react';
import type { Shape } from '../api/client.js';
import { problemWords } from '../api/problem-words.js';
import { spanOf } from '../commitments/when/when-text.js';
import { absolute } from '../time/times.js';
import classes from './they-will-see.module.css';
import { t } from './text.js';

interface TheyWillSeeProps {
  preview: Shape<'TaskPreviewView'> | undefined;
  error: unknown;
  busy: boolean;
}

/** Word for word what the partner will read: nothing else of the case is theirs to see. */
export function TheyWillSee({ preview, error, busy }: TheyWillSeeProps) {
  const facts = preview && factsOf(preview);
  return (
    <section className={classes.preview} aria-label={t('theyWillSee')} aria-live="polite" aria-busy={busy}>
      <h3 className={classes.title}>
        <IconEye aria-hidden />
        {t('theyWillSee')}
      </h3>
      {error ? (
        <p className={classes.problem}>{problemWords(error)}</p>
      ) : (
        !preview && <p className={classes.soft}>{t('sayMore')}</p>
      )}
      {preview && facts && (
        <>
          <p className={classes.what} dir="auto">
            {preview.title}
          </p>
          {preview.instructions && (
            <p className={classes.instructions} dir="auto" data-prose>
              {preview.instructions}
            </p>
          )}
          <dl className={classes.facts}>
            {facts.map(([name, value]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd dir="auto">{value}</dd>
              </div>
            ))}
          </dl>
          {preview.opensAt && <p className={classes.warning}>{t('closedThen', { at: absolute(preview.opensAt) })}</p>}
          <p className={classes.soft}>{t('nothingElse')}</p>
        </>
      )}
    </section>
  );
}

function factsOf(preview: Shape<'TaskPreviewView'>): [name: string, value: string][] {
  const { contact, replyBy, role, purpose, proof } = preview;
  const address = contact.address && [
    contact.address.street,
    `${contact.address.postcode ?? ''} ${contact.address.city ?? ''}`.trim(),
    contact.address.country,
  ];
  return (
    [
      [t('when'), spanOf(preview)],
      [t('replyBy'), replyBy && absolute(replyBy)],
      [t('customer'), contact.name],
      [t('phone'), contact.phone],
      [t('address'), address && address.filter(Boolean).join(', ')],
      [t('proof'), t(`proof_${proof}` as 'proof_off')],
      [t('role'), t(`role_${role}` as 'role_courier')],
      [t('purpose'), purpose],
    ] as [string, string | null][]
  ).filter((fact): fact is [string, string] => Boolean(fact[1]));
}
