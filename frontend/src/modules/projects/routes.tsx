import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { type CardFilter, readFilter } from './filter';

/** How a project is shown, and which of its tasks. */
export type ProjectSearch = CardFilter & { view?: 'list' };

/** A project's page. */
export function projectRoutes(shell: AnyRoute): AnyRoute[] {
  return [
    createRoute({
      getParentRoute: () => shell,
      path: '/projects/$project',
      validateSearch: (search: Record<string, unknown>): ProjectSearch => ({
        ...readFilter(search),
        ...(search.view === 'list' ? { view: 'list' as const } : {}),
      }),
      component: lazyRouteComponent(() => import('./ProjectPage'), 'ProjectPage'),
    }),
  ];
}
