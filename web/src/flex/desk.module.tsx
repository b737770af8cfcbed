import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { IconChecks, IconReceiptRefund, IconScale, IconShieldCheck } from '@tabler/icons-react';
import type { Shape } from '../api/client.js';
import type { DeskModule } from '../shell/desk-module.js';
import { deskRoute } from '../shell/desk-route.js';
import { approvalSearch } from './approvals/approval-views.rules.js';
import { auditSearch } from './audit/audit-search.rules.js';
import { learningSearch } from './learning/learning-search.rules.js';
import { ledgerSearch } from './ledger/ledger-search.rules.js';
import { remedySearch } from './remedies/remedy-search.rules.js';
import { t } from './text.js';

const isManager = ({ role }: Shape<'PersonView'>): boolean => role === 'manager';
const approvals = lazyRouteComponent(() => import('./approvals/approvals-screen.js'), 'ApprovalsScreen');
const under = { getParentRoute: () => deskRoute };

const routes = [
  createRoute({ ...under, path: '/approvals', validateSearch: approvalSearch, component: approvals }),
  createRoute({ ...under, path: '/approvals/$approvalId', validateSearch: approvalSearch, component: approvals }),
  createRoute({
    ...under,
    path: '/exceptions',
    validateSearch: ledgerSearch,
    component: lazyRouteComponent(() => import('./ledger/ledger-screen.js'), 'LedgerScreen'),
  }),
  createRoute({
    ...under,
    path: '/exceptions/learning',
    validateSearch: learningSearch,
    component: lazyRouteComponent(() => import('./learning/learning-screen.js'), 'LearningScreen'),
  }),
  createRoute({
    ...under,
    path: '/exceptions/$exceptionId',
    component: lazyRouteComponent(() => import('./evidence/evidence-screen.js'), 'EvidenceScreen'),
  }),
  createRoute({
    ...under,
    path: '/exceptions/samples',
    component: lazyRouteComponent(() => import('./samples/samples-screen.js'), 'SamplesScreen'),
  }),
  createRoute({
    ...under,
    path: '/exceptions/samples/$sampleId',
    component: lazyRouteComponent(() => import('./samples/sample-screen.js'), 'SampleScreen'),
  }),
  createRoute({
    ...under,
    path: '/remedies',
    validateSearch: remedySearch,
    component: lazyRouteComponent(() => import('./remedies/remedies-screen.js'), 'RemediesScreen'),
  }),
  createRoute({
    ...under,
    path: '/audit',
    validateSearch: auditSearch,
    component: lazyRouteComponent(() => import('./audit/audit-screen.js'), 'AuditScreen'),
  }),
];

const OF_DECISIONS = [
  '/api/v1/cases/{id}/decisions',
  '/api/v1/cases/{id}/flex',
  '/api/v1/remedies',
  '/api/v1/exceptions',
  '/api/v1/exceptions/facets',
] as const;
const OF_APPROVALS = ['/api/v1/approvals', '/api/v1/approvals/{id}', '/api/v1/cases/{id}/decisions'] as const;

export const deskModule: DeskModule = {
  routes,
  nav: [
    { to: '/approvals', label: () => t('approvals'), icon: IconChecks, order: 30, keys: 'g a' },
    { to: '/exceptions', label: () => t('ledger'), icon: IconScale, order: 40, keys: 'g l', isFor: isManager },
    { to: '/remedies', label: () => t('remedies'), icon: IconReceiptRefund, order: 45, keys: 'g r' },
    { to: '/audit', label: () => t('audit'), icon: IconShieldCheck, order: 90, keys: 'g u', isFor: isManager },
  ],
  shows: { decisions: OF_DECISIONS, approvals: OF_APPROVALS, case: ['/api/v1/cases/{id}/flex'] },
};
