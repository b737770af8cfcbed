import { useNavigate } from '@tanstack/react-router';
import { answerOf, api, type Shape } from '../../api/client.js';
import { FormDialog } from '../../cases/dialogs/form-dialog.js';
import { Select } from '../../ui/select.js';
import { TextField } from '../../ui/text-field.js';
import { tell } from '../../ui/toast-store.js';
import { optionsOf, useCalendars } from '../pattern/reads.js';
import { useChanged } from '../pattern/use-changed.js';
import { filled, useForm } from '../pattern/use-form.js';
import { ownZone, ZoneField } from '../pattern/zone-field.js';
import { named, t } from '../text.js';

const KINDS = ['courier', 'seller', 'repairer', 'payment', 'other'] as const;
type Kind = (typeof KINDS)[number];

/** A partner that is new, or what is to be different about one. */
export function PartnerDialog({ partner, onClose }: { partner?: Shape<'PartnerView'>; onClose: () => void }) {
  const form = useForm({
    ...{ name: partner?.name ?? '', kind: (partner?.kind ?? 'courier') as Kind, zone: partner?.zone ?? ownZone() },
    ...{ calendarId: partner?.calendarId ?? '', externalRef: partner?.externalRef ?? '' },
  });
  const changed = useChanged('/api/v1/partners');
  const calendars = useCalendars();
  const go = useNavigate();
  const title = t(partner ? 'changePartner' : 'addPartner');
  const submit = (): void => {
    let id = partner?.id;
    void form.send(
      async () => {
        const { name, kind, calendarId, externalRef, zone } = form.values;
        if (partner) {
          const body = { name, kind, zone, calendarId: calendarId || null, externalRef: externalRef || null };
          const params = { path: { id: partner.id }, header: { 'If-Match': `"${partner.version}"` } };
          await answerOf(api.PATCH('/api/v1/partners/{id}', { params, body }));
        } else {
          ({ id } = await answerOf(
            api.POST('/api/v1/partners', { body: { name, kind, ...filled({ zone, calendarId, externalRef }) } }),
          ));
        }
        await changed();
      },
      () => {
        tell(t('saved'));
        onClose();
        if (!partner) void go({ to: '/settings/$section/$id', params: { section: 'partners', id: id! } });
      },
    );
  };
  return (
    <FormDialog
      title={title}
      open
      onClose={onClose}
      act={t('save')}
      busy={form.busy}
      problem={form.problem}
      onSubmit={submit}
    >
      <TextField label={t('name')} required dir="auto" data-autofocus {...form.text('name')} />
      <Select
        label={t('kind')}
        options={KINDS.map((value) => ({ value, label: named('kind', value) }))}
        {...form.choice('kind')}
      />
      <ZoneField {...form.text('zone')} />
      <Select
        label={t('hours')}
        hint={t('hoursHint')}
        options={optionsOf(calendars, t('alwaysOpen'))}
        {...form.choice('calendarId')}
      />
      <TextField label={t('externalRef')} hint={t('externalRefHint')} {...form.text('externalRef')} />
    </FormDialog>
  );
}
