import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';

export type FeedSearch = { of?: 'organisation' };

/** The feed of everything one may see, and that of the whole organisation. */
export function feedRoutes(shell: AnyRoute): AnyRoute[] {
  return [
    createRoute({
      getParentRoute: () => shell,
      path: '/feed',
      validateSearch: (search: Record<string, unknown>): FeedSearch =>
        search.of === 'organisation' ? { of: 'organisation' } : {},
      component: lazyRouteComponent(() => import('./column/FeedPage'), 'FeedPage'),
    }),
  ];
}
