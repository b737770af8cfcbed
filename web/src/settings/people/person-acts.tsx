import { IconDots } from '@tabler/icons-react';
import { useState } from 'react';
import { answerOf, api, type Shape } from '../../api/client.js';
import { usePerson } from '../../shell/person.js';
import { IconButton } from '../../ui/icon-button.js';
import { Menu } from '../../ui/menu.js';
import { Confirm } from '../pattern/confirm.js';
import { useAct, useChanged } from '../pattern/use-changed.js';
import { named, t } from '../text.js';
import { AbsenceDialog } from './absence-dialog.js';

const PLACES = ['/api/v1/people', '/api/v1/partners'];
const TIERS = ['agent', 'lead', 'manager'] as const;

/** What is done with one of the people: away, back, another tier, shut out. */
export function PersonActs({ person }: { person: Shape<'PersonView'> }) {
  const [asked, setAsked] = useState<'away' | 'out'>();
  const me = usePerson();
  const act = useAct(...PLACES);
  const changed = useChanged(...PLACES);
  if (!person.active) return null;
  const params = { path: { id: person.id } };
  const close = (): void => setAsked(undefined);
  const label = t('actsOf', { name: person.name });
  return (
    <>
      <Menu
        label={label}
        target={<IconButton label={label} icon={<IconDots />} />}
        parts={[
          {
            items: person.away
              ? [
                  {
                    label: t('isBack'),
                    onChoose: () =>
                      act(api.DELETE('/api/v1/people/{id}/absence', { params }), t('backNow', { name: person.name })),
                  },
                ]
              : [{ label: t('isAway'), onChoose: () => setAsked('away') }],
          },
          ...(person.partnerId
            ? [
                {
                  title: t('tier'),
                  items: TIERS.map((tier) => ({
                    label: named('tier', tier),
                    chosen: tier === person.tier,
                    onChoose: () => act(api.PUT('/api/v1/people/{id}/tier', { params, body: { tier } }), t('saved')),
                  })),
                },
              ]
            : []),
          ...(me?.id === person.id
            ? []
            : [{ items: [{ label: t('shutOutAct'), danger: true, onChoose: () => setAsked('out') }] }]),
        ]}
      />
      {asked === 'away' && <AbsenceDialog person={person} onClose={close} />}
      {asked === 'out' && (
        <Confirm
          title={t('shutOutTitle', { name: person.name })}
          act={t('shutOutAct')}
          done={t('shutOutNow', { name: person.name })}
          send={() => answerOf(api.PUT('/api/v1/people/{id}/deactivation', { params })).then(changed)}
          onClose={close}
        >
          <p>{t('shutOutWords')}</p>
        </Confirm>
      )}
    </>
  );
}
