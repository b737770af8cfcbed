import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { IconSettings } from '@tabler/icons-react';
import type { DeskModule } from '../shell/desk-module.js';
import { deskRoute } from '../shell/desk-route.js';
import { t } from '../shell/text.js';

const homeRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/settings',
  component: lazyRouteComponent(() => import('./home-screen.js'), 'HomeScreen'),
});
const sectionRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/settings/$section',
  component: lazyRouteComponent(() => import('./section-screen.js'), 'SectionScreen'),
});
const oneRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/settings/$section/$id',
  component: lazyRouteComponent(() => import('./section-screen.js'), 'SectionScreen'),
});

export const deskModule: DeskModule = {
  routes: [homeRoute, sectionRoute, oneRoute],
  nav: [
    {
      ...{ to: '/settings', label: () => t('deskSettings'), icon: IconSettings, order: 90, keys: 'g s' },
      isFor: ({ role }) => role === 'manager',
    },
  ],
};
