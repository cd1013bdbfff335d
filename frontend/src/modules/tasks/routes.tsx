import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';

/** Which list the address shows; one's own when it says nothing. */
export type TasksSearch = { list?: 'by-me' | 'overdue' | 'all' };

/** The lists of tasks. */
export function taskRoutes(shell: AnyRoute): AnyRoute[] {
  return [
    createRoute({
      getParentRoute: () => shell,
      path: '/tasks',
      validateSearch: ({ list }: Record<string, unknown>): TasksSearch =>
        list === 'by-me' || list === 'overdue' || list === 'all' ? { list } : {},
      component: lazyRouteComponent(() => import('./list/TasksPage'), 'TasksPage'),
    }),
  ];
}
