import { useQueryClient } from '@tanstack/react-query';
import { IconPencil, IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { answerOf, api, asRead, reads, type Shape } from '../api/client.js';
import { problemWords } from '../api/problem-words.js';
import { usePerson } from '../shell/person.js';
import { Button } from '../ui/button.js';
import { Chip } from '../ui/chip.js';
import { IconButton } from '../ui/icon-button.js';
import { Empty, Failed, Loading } from '../ui/states.js';
import { tell } from '../ui/toast-store.js';
import { MacroDialog } from './macro-dialog.js';
import classes from './macros.module.css';
import { t } from './text.js';

type Macro = Shape<'MacroView'>;

/** The macros one may use, and a way to make, change and take away one's own; managers everybody's. */
export function MacrosSettings() {
  const [asked, setAsked] = useState<Macro | 'new'>();
  const client = useQueryClient();
  const isManager = usePerson()?.role === 'manager';
  const { data, isPending, isError, error, refetch } = reads.useQuery('get', '/api/v1/macros', {
    params: { query: { limit: 100 } },
  });
  const changed = () => client.invalidateQueries({ queryKey: ['get', '/api/v1/macros'] });
  const remove = async (macro: Macro): Promise<void> => {
    try {
      await answerOf(api.DELETE('/api/v1/macros/{id}', { params: { path: { id: macro.id }, header: asRead(macro) } }));
      tell(t('removed', { name: macro.name }));
    } catch (refused) {
      tell(problemWords(refused), { tone: 'problem' });
    }
    await changed();
  };
  return (
    <section>
      <h2>{t('manage')}</h2>
      {isPending && <Loading label={t('loading')} lines={4} />}
      {isError && (
        <Failed title={t('failed')} words={problemWords(error)} again={t('again')} onAgain={() => void refetch()} />
      )}
      {data?.items.length === 0 && <Empty title={t('noneYet')}>{t('noneYetWords')}</Empty>}
      <ul>
        {(data?.items ?? []).map((macro) => (
          <li key={macro.id} className={classes.managed}>
            <span>
              <span dir="auto">{macro.name}</span> <Chip>{t(macro.shared ? 'shared' : 'own')}</Chip>{' '}
              <span className={classes.soft}>
                {t(`whom_${macro.audience}`)} · {t('uses', { count: macro.uses })}
              </span>
            </span>
            {(isManager || !macro.shared) && (
              <>
                <IconButton
                  label={t('edit', { name: macro.name })}
                  icon={<IconPencil />}
                  onClick={() => setAsked(macro)}
                />
                <IconButton
                  label={t('remove', { name: macro.name })}
                  icon={<IconTrash />}
                  onClick={() => void remove(macro)}
                />
              </>
            )}
          </li>
        ))}
      </ul>
      <Button icon={<IconPlus />} onClick={() => setAsked('new')}>
        {t('make')}
      </Button>
      {asked && (
        <MacroDialog
          macro={asked === 'new' ? undefined : asked}
          mayShare={isManager}
          onClose={() => setAsked(undefined)}
          onChanged={changed}
        />
      )}
    </section>
  );
}
