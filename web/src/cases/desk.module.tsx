import { createRoute } from '@tanstack/react-router';
import { IconInbox } from '@tabler/icons-react';
import type { DeskModule } from '../shell/desk-module.js';
import { deskRoute } from '../shell/desk-route.js';
import { DeskScreen } from './desk-screen.js';
import { deskSearch } from './views.rules.js';
import { t } from './text.js';

// The screen comes with the page: nearly everybody begins there, and by itself it would be one more way to the server and back.
export const casesRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/cases',
  validateSearch: deskSearch,
  component: DeskScreen,
});
export const caseRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/cases/$caseId',
  validateSearch: deskSearch,
  component: DeskScreen,
});

export const deskModule: DeskModule = {
  routes: [casesRoute, caseRoute],
  nav: [{ to: '/cases', label: () => t('desk'), icon: IconInbox, order: 10, keys: 'g i' }],
  shows: {
    case: ['/api/v1/cases', '/api/v1/cases/{id}', '/api/v1/cases/{id}/clocks', '/api/v1/cases/{id}/links'],
    timeline: ['/api/v1/cases/{id}/timeline'],
    commitments: ['/api/v1/cases', '/api/v1/cases/{id}', '/api/v1/commitments', '/api/v1/cases/{id}/clocks'],
    tasks: ['/api/v1/cases/{id}'],
    ownTasks: ['/api/v1/cases/{id}', '/api/v1/own-tasks/{id}'],
    participants: ['/api/v1/cases/{id}', '/api/v1/cases/{id}/participants'],
    decisions: ['/api/v1/cases/{id}'],
    approvals: ['/api/v1/cases/{id}'],
  },
};
