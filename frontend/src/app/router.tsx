import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
} from '@tanstack/react-router';
import { modules } from './modules';
import { NotFound } from './NotFound';
import { SessionGate } from './SessionGate';

/**
 * What the address of a screen inside the shell may hold beside its path: what is open in the panel, and the instant that
 * a conversation is read from.
 */
export type ShellSearch = { panel?: string; at?: string };

function shellSearch(search: Record<string, unknown>): ShellSearch {
  const { panel, at } = search;
  return {
    ...(typeof panel === 'string' ? { panel } : {}),
    ...(typeof at === 'string' && !Number.isNaN(Date.parse(at)) ? { at } : {}),
  };
}

/** Every route: those of the modules, inside the shell for who is signed in. */
export function createAppRouter() {
  const root = createRootRoute({ component: Outlet });
  const shell = createRoute({
    getParentRoute: () => root,
    id: 'shell',
    validateSearch: shellSearch,
    component: SessionGate,
  });
  const today = createRoute({
    getParentRoute: () => shell,
    path: '/',
    component: lazyRouteComponent(() => import('@/app/Today'), 'Today'),
  });
  // Inside the shell: whoever is lost finds the way on; whoever is not signed in learns nothing.
  const lost = createRoute({ getParentRoute: () => shell, path: '$', component: NotFound });
  const tree = root.addChildren([
    shell.addChildren([today, lost, ...modules.flatMap((m) => m.routes(shell))]),
    ...modules.flatMap((m) => m.publicRoutes?.(root) ?? []),
  ]);
  return createRouter({ routeTree: tree, defaultPreload: 'intent', scrollRestoration: true });
}
