import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { type CardFilter, readFilter } from './filter';
import { readSort, written } from './sort';

/** How a project is shown, which of its tasks, and in what order. */
export type ProjectSearch = CardFilter & { view?: 'list'; sort?: string };

/** A project's page. */
export function projectRoutes(shell: AnyRoute): AnyRoute[] {
  return [
    createRoute({
      getParentRoute: () => shell,
      path: '/projects/$project',
      validateSearch: (search: Record<string, unknown>): ProjectSearch => {
        const sort = written(readSort(search));
        return {
          ...readFilter(search),
          ...(search.view === 'list' ? { view: 'list' as const } : {}),
          ...(sort ? { sort } : {}),
        };
      },
      component: lazyRouteComponent(() => import('./ProjectPage'), 'ProjectPage'),
    }),
  ];
}
