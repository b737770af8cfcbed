import { IconX } from '@tabler/icons-react';
import { Suspense } from 'react';
import { DecisionsCard } from '../../flex/card/decisions-card.js';
import { IconButton } from '../../ui/icon-button.js';
import { lazily } from '../../ui/lazily.js';
import type { WholeCase } from '../case-shapes.js';
import { t } from '../text.js';
import classes from './context-pane.module.css';
import { CustomerCard } from './customer-card.js';
import { OrderCard } from './order-card.js';
import { PartnersCard } from './partners-card.js';
import { PromisesCard } from './promises-card.js';

// The list stands before these are there.
const OwnTasksCard = lazily(async () => (await import('../case-parts.js')).OwnTasksCard);
const TasksCard = lazily(async () => (await import('../case-parts.js')).TasksCard);
const NameOrder = lazily(async () => (await import('../case-parts.js')).NameOrder);
const WithUsCard = lazily(async () => (await import('../case-parts.js')).WithUsCard);
const RelationsCard = lazily(async () => (await import('../case-parts.js')).RelationsCard);
const MajorCard = lazily(async () => (await import('../case-parts.js')).MajorCard);
const ClaimsCard = lazily(async () => (await import('../case-parts.js')).ClaimsCard);

interface ContextPaneProps {
  shown: WholeCase;
  isShown: boolean;
  onClose: () => void;
}

/** What belongs to a case: what was promised first of all, then the people and things it is about. */
export const ContextPane = ({ shown, isShown, onClose }: ContextPaneProps) => (
  <aside className={classes.pane} data-shown={isShown || undefined} aria-label={t('context')}>
    <div className={classes.close}>
      <IconButton label={t('close')} icon={<IconX />} onClick={onClose} />
    </div>
    <Suspense fallback={null}>{shown.ownTaskIds.length > 0 && <OwnTasksCard ids={shown.ownTaskIds} />}</Suspense>
    <Suspense fallback={null}>{shown.customer === null && <MajorCard shown={shown} />}</Suspense>
    <PromisesCard shown={shown} />
    <DecisionsCard shown={shown} />
    <PartnersCard shown={shown} />
    <Suspense fallback={null}>
      <TasksCard shown={shown} />
      <ClaimsCard shown={shown} />
      <RelationsCard shown={shown} />
    </Suspense>
    {shown.customer && <CustomerCard id={shown.customer.id} />}
    <Suspense fallback={null}>
      {shown.customer && !shown.orderId && <NameOrder shown={shown} customerId={shown.customer.id} />}
      {shown.customer && <WithUsCard customerId={shown.customer.id} caseId={shown.id} />}
    </Suspense>
    {shown.orderId && <OrderCard id={shown.orderId} shipments={shown.shipments} />}
  </aside>
);
