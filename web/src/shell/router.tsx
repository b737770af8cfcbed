import { createRoute, createRouter, redirect } from '@tanstack/react-router';
import { deskRoute } from './desk-route.js';
import { Mishap } from './mishap.js';
import { MODULES, NAV } from './modules.js';
import { Nowhere } from './nowhere.js';
import { Shell } from './shell.js';

const frontDoor = createRoute({
  getParentRoute: () => deskRoute,
  path: '/',
  beforeLoad: () => {
    redirect({ to: NAV[0]!.to, replace: true, throw: true });
  },
});

deskRoute.update({ component: Shell });

export const makeRouter = () =>
  createRouter({
    routeTree: deskRoute.addChildren([frontDoor, ...MODULES.flatMap(({ routes }) => routes ?? [])]),
    defaultPreload: 'intent',
    defaultErrorComponent: Mishap,
    defaultNotFoundComponent: Nowhere,
  });
