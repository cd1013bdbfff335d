import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { Module } from '@/app/module';

/** What the address of the results holds: the words, and of which kind. */
export type ResultsSearch = { q?: string; kind?: string };

const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);

/** Everything one may see, found by its words. */
export const search: Module = {
  name: 'search',
  routes: (shell) => [
    createRoute({
      getParentRoute: () => shell,
      path: '/search',
      validateSearch: (asked: Record<string, unknown>): ResultsSearch => {
        const [q, kind] = [text(String(asked.q ?? '')), text(asked.kind)];
        return { ...(q && { q }), ...(kind && { kind }) };
      },
      component: lazyRouteComponent(() => import('./ResultsPage'), 'ResultsPage'),
    }),
  ],
};
