import type { Shape } from '../../api/client.js';
import { absolute } from '../../time/times.js';
import { Chip } from '../../ui/chip.js';
import { nameIn } from '../pattern/reads.js';
import { t } from '../text.js';

/** Whether somebody works with the desk, is away, or is shut out. */
export function PersonState({
  person: { active, away },
  people,
}: {
  person: Shape<'PersonView'>;
  people: readonly Shape<'PersonView'>[];
}) {
  if (!active) return <Chip>{t('shutOut')}</Chip>;
  if (!away) return <Chip tone="good">{t('here')}</Chip>;
  return (
    <Chip tone="soon">
      {t('awayUntil', { at: absolute(away.until) })}
      {away.substituteId && ` · ${t('inTheirPlace', { name: nameIn(people, away.substituteId) })}`}
    </Chip>
  );
}
