import { createRootRoute } from '@tanstack/react-router';

/** What every screen's route is a child of. The frame around them is given to it where the router is made. */
export const deskRoute = createRootRoute();
