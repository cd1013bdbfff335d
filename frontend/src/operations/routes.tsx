import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';

/** The screen on which administrators see how the workspace is. */
export function operationsRoutes(shell: AnyRoute): AnyRoute[] {
  return [
    createRoute({
      getParentRoute: () => shell,
      path: '/admin/system',
      component: lazyRouteComponent(() => import('./SystemPage'), 'SystemPage'),
    }),
  ];
}
