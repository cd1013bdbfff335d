import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { DirectorySearch } from './directory/PeoplePage';

const day = /^\d{4}-\d{2}-\d{2}$/;

function directorySearch(search: Record<string, unknown>): DirectorySearch {
  const { department, at } = search;
  return {
    ...(typeof department === 'string' && { department }),
    ...(typeof at === 'string' && day.test(at) && { at }),
  };
}

/** Screens of the directory, one's own account and the administration. */
export function peopleRoutes(shell: AnyRoute): AnyRoute[] {
  const getParentRoute = () => shell;
  return [
    createRoute({
      getParentRoute,
      path: '/people',
      validateSearch: directorySearch,
      component: lazyRouteComponent(() => import('./directory/PeoplePage'), 'PeoplePage'),
    }),
    createRoute({
      getParentRoute,
      path: '/account',
      component: lazyRouteComponent(() => import('./account/AccountPage'), 'AccountPage'),
    }),
    createRoute({
      getParentRoute,
      path: '/admin',
      component: lazyRouteComponent(() => import('./admin/AdminPage'), 'AdminPage'),
    }),
    createRoute({
      getParentRoute,
      path: '/more',
      component: lazyRouteComponent(() => import('@/app/More'), 'More'),
    }),
  ];
}

/** Screens for who is not signed in. */
export function publicRoutes(root: AnyRoute): AnyRoute[] {
  const getParentRoute = () => root;
  const outside = (name: 'SetupPage' | 'SignInPage' | 'InvitationPage' | 'ResetPage') =>
    lazyRouteComponent(() => import('./outside/pages'), name);
  return [
    createRoute({ getParentRoute, path: '/setup', component: outside('SetupPage') }),
    createRoute({ getParentRoute, path: '/sign-in', component: outside('SignInPage') }),
    createRoute({
      getParentRoute,
      path: '/invitation/$token',
      component: outside('InvitationPage'),
    }),
    createRoute({
      getParentRoute,
      path: '/password-reset/$token',
      component: outside('ResetPage'),
    }),
  ];
}
