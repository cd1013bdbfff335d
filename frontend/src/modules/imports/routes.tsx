import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';

/** The screen on which administrators bring a file in. */
export function importRoutes(shell: AnyRoute): AnyRoute[] {
  return [
    createRoute({
      getParentRoute: () => shell,
      path: '/admin/import',
      validateSearch: (search: Record<string, unknown>) =>
        search.first === true ? { first: true } : {},
      component: lazyRouteComponent(() => import('./ImportPage'), 'ImportPage'),
    }),
  ];
}
