import { IconX } from '@tabler/icons-react';
import { useRef } from 'react';
import { pagesOf, usePages } from '../../../api/pages.js';
import { problemWords } from '../../../api/problem-words.js';
import type { Shape } from '../../../api/shapes.js';
import { Button } from '../../../ui/button.js';
import { Dialog } from '../../../ui/dialog.js';
import { IconButton } from '../../../ui/icon-button.js';
import { Empty, Failed, Loading } from '../../../ui/states.js';
import type { WholeCase } from '../../case-shapes.js';
import { StateChip } from '../../state-chip.js';
import { CaseLink } from '../case-link.js';
import classes from '../relations.module.css';
import { t } from '../text.js';
import { useRelationActs } from '../use-relation-acts.js';

const AT_ONCE = 50;

/** Every case that is part of a major one; each leads there, and can be taken out. */
export function ChildrenDialog({ shown, onClose }: { shown: WholeCase; onClose: () => void }) {
  const { unlink } = useRelationActs();
  const list = useRef<HTMLUListElement>(null);
  const { items, ...pages } = usePages(
    pagesOf<Shape<'CaseLinkView'>, '/api/v1/cases/{id}/links'>('/api/v1/cases/{id}/links', {
      path: { id: shown.id },
      query: { kind: 'part_of', limit: AT_ONCE },
    }),
  );
  return (
    <Dialog title={t('childrenOf', { count: shown.children })} open onClose={onClose} closeLabel={t('close')} wide>
      {pages.isPending && <Loading label={t('loadingCases')} lines={6} />}
      {pages.isError && items.length === 0 && (
        <Failed
          title={t('casesFailed')}
          words={problemWords(pages.error)}
          again={t('again')}
          onAgain={() => void pages.refetch()}
        />
      )}
      {pages.isSuccess && items.length === 0 && <Empty title={t('noChildren')}>{t('noChildrenWords')}</Empty>}
      <ul ref={list} tabIndex={-1} className={classes.relations} onClick={(event) => isLink(event.target) && onClose()}>
        {items.map((link) => (
          <li key={link.id} className={classes.other}>
            <CaseLink of={link.case} />
            <StateChip state={link.case.state} />
            <IconButton
              label={t('takeOut', { number: link.case.number })}
              icon={<IconX />}
              onClick={() => {
                // The button will be gone: whoever goes on by keys goes on from here.
                list.current?.focus();
                unlink(shown.id, link);
              }}
            />
          </li>
        ))}
      </ul>
      {pages.hasNextPage && (
        <Button look="quiet" busy={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
          {t('showMore')}
        </Button>
      )}
    </Dialog>
  );
}

/** Who goes to a case has done with the list. */
const isLink = (target: EventTarget): boolean => target instanceof Element && target.closest('a') !== null;
