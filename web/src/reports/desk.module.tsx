import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { IconChartLine } from '@tabler/icons-react';
import type { DeskModule } from '../shell/desk-module.js';
import { deskRoute } from '../shell/desk-route.js';
import { reportSearch } from './reports.rules.js';
import { t } from '../shell/text.js';

const reportsRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/reports',
  validateSearch: reportSearch,
  component: lazyRouteComponent(() => import('./reports-screen.js'), 'ReportsScreen'),
});
const scorecardRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/partners/$partnerId/scorecard',
  validateSearch: reportSearch,
  component: lazyRouteComponent(() => import('./scorecard-screen.js'), 'ScorecardScreen'),
});

export const deskModule: DeskModule = {
  routes: [reportsRoute, scorecardRoute],
  nav: [
    {
      ...{ to: '/reports', label: () => t('trends'), icon: IconChartLine, order: 70, keys: 'g t' },
      isFor: ({ role }) => role === 'manager',
    },
  ],
};
