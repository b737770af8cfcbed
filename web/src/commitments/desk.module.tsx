import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { IconTargetArrow } from '@tabler/icons-react';
import type { DeskModule } from '../shell/desk-module.js';
import { deskRoute } from '../shell/desk-route.js';
import { boardSearch } from './board.rules.js';
import { t } from './text.js';

export const promisesRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/promises',
  validateSearch: boardSearch,
  component: lazyRouteComponent(() => import('./promises-screen.js'), 'PromisesScreen'),
});

export const deskModule: DeskModule = {
  routes: [promisesRoute],
  nav: [{ to: '/promises', label: () => t('promises'), icon: IconTargetArrow, order: 20, keys: 'g p' }],
  shows: { commitments: ['/api/v1/promises/board'], case: ['/api/v1/promises/board'] },
};
