import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { IconSpeakerphone, IconTargetArrow } from '@tabler/icons-react';
import type { DeskModule } from '../shell/desk-module.js';
import { deskRoute } from '../shell/desk-route.js';
import { boardSearch } from './board.rules.js';
import { useOwnTaskCount } from './own-tasks/use-own-task-count.js';
import { t } from './text.js';

export const promisesRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/promises',
  validateSearch: boardSearch,
  component: lazyRouteComponent(() => import('./promises-screen.js'), 'PromisesScreen'),
});
export const cellRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/promises/$party/$when',
  validateSearch: boardSearch,
  component: lazyRouteComponent(() => import('./board/cell-screen.js'), 'CellScreen'),
});
export const toTellRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/promises/to-tell',
  component: lazyRouteComponent(() => import('./own-tasks/own-tasks-screen.js'), 'OwnTasksScreen'),
});

export const deskModule: DeskModule = {
  routes: [promisesRoute, cellRoute, toTellRoute],
  nav: [
    { to: '/promises', label: () => t('promises'), icon: IconTargetArrow, order: 20, keys: 'g p' },
    {
      to: '/promises/to-tell',
      label: () => t('toTellShort'),
      icon: IconSpeakerphone,
      order: 25,
      keys: 'g w',
      useCount: useOwnTaskCount,
    },
  ],
  shows: {
    commitments: [
      '/api/v1/promises/board',
      '/api/v1/promises/board/cell',
      '/api/v1/commitments/{id}',
      '/api/v1/own-tasks',
      '/api/v1/own-tasks/{id}',
    ],
    ownTasks: ['/api/v1/own-tasks', '/api/v1/own-tasks/{id}', '/api/v1/own-tasks/count'],
    case: ['/api/v1/promises/board', '/api/v1/promises/board/cell'],
  },
};
