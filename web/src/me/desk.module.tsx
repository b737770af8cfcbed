import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { DeskModule } from '../shell/desk-module.js';
import { deskRoute } from '../shell/desk-route.js';

export const mySettingsRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/settings/me',
  component: lazyRouteComponent(() => import('./settings-screen.js'), 'SettingsScreen'),
});

export const deskModule: DeskModule = { routes: [mySettingsRoute] };
