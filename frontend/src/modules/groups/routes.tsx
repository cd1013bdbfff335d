import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';

/** All places, and one of them with its tabs. */
export function groupRoutes(shell: AnyRoute): AnyRoute[] {
  const getParentRoute = () => shell;
  const place = lazyRouteComponent(() => import('./place/PlacePage'), 'PlacePage');
  return [
    createRoute({
      getParentRoute,
      path: '/places',
      component: lazyRouteComponent(() => import('./place/PlacesPage'), 'PlacesPage'),
    }),
    createRoute({ getParentRoute, path: '/places/$group', component: place }),
    createRoute({ getParentRoute, path: '/places/$group/$tab', component: place }),
  ];
}
