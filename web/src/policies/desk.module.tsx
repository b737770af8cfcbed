import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { IconGavel } from '@tabler/icons-react';
import type { DeskModule } from '../shell/desk-module.js';
import { deskRoute } from '../shell/desk-route.js';
import { draftSearch, listSearch, policySearch } from './policies.rules.js';
import { t } from '../shell/text.js';

const policiesRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/policies',
  validateSearch: listSearch,
  component: lazyRouteComponent(() => import('./list/policies-screen.js'), 'PoliciesScreen'),
});
const factsRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/policies/facts',
  component: lazyRouteComponent(() => import('./list/facts-screen.js'), 'FactsScreen'),
});
const policyRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/policies/$policyId',
  validateSearch: policySearch,
  component: lazyRouteComponent(() => import('./sheet/policy-screen.js'), 'PolicyScreen'),
});
const draftRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/policies/$policyId/draft',
  validateSearch: draftSearch,
  component: lazyRouteComponent(() => import('./editor/draft-screen.js'), 'DraftScreen'),
});

export const deskModule: DeskModule = {
  routes: [policiesRoute, factsRoute, policyRoute, draftRoute],
  nav: [{ to: '/policies', label: () => t('policies'), icon: IconGavel, order: 60, keys: 'g y' }],
};
