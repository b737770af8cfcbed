import { reads, type Shape } from '../../api/client.js';
import { problemWords } from '../../api/problem-words.js';
import { Avatar } from '../../ui/avatar.js';
import { Dialog } from '../../ui/dialog.js';
import { Failed, Loading } from '../../ui/states.js';
import type { WholeCase } from '../case-shapes.js';
import { t } from '../text.js';
import { useCaseActs } from '../use-case-acts.js';
import classes from './form-dialog.module.css';

/** Whose case it is to be. */
export const AssignDialog = ({ shown, open, onClose }: { shown: WholeCase; open: boolean; onClose: () => void }) => (
  <Dialog title={t('assign')} open={open} onClose={onClose} closeLabel={t('close')}>
    <People shown={shown} onClose={onClose} />
  </Dialog>
);

function People({ shown, onClose }: { shown: WholeCase; onClose: () => void }) {
  const { give } = useCaseActs(shown);
  const { data, isError, error, refetch } = reads.useQuery('get', '/api/v1/people', {
    params: { query: { limit: 100 } },
  });
  if (isError)
    return (
      <Failed title={t('peopleFailed')} words={problemWords(error)} again={t('again')} onAgain={() => void refetch()} />
    );
  if (!data) return <Loading label={t('loadingPeople')} lines={3} />;
  const ours = (data.items as Shape<'PersonView'>[]).filter(({ role, active }) => active && role !== 'partner');
  return (
    <div className={classes.people}>
      {ours.map(({ id, name, away }, place) => (
        <button
          key={id}
          type="button"
          className={classes.person}
          data-autofocus={place === 0 || undefined}
          onClick={() => {
            onClose();
            give(id, name);
          }}
        >
          <Avatar name={name} />
          <span dir="auto">{name}</span>
          {away && <span className={classes.soft}>{t('away')}</span>}
          {shown.owner?.id === id && <span className={classes.soft}>{t('ownsIt')}</span>}
        </button>
      ))}
    </div>
  );
}
