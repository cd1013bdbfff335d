import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';

export type FeedSearch = {
  /** Whose posts; without it all that one may see. */
  of?: 'organisation' | 'mine';
  /** What comes first; without it what was written last. */
  first?: 'unseen';
};

const scopes = ['organisation', 'mine'] as const;

const feedSearch = ({ of, first }: Record<string, unknown>): FeedSearch => {
  const scope = scopes.find((each) => each === of);
  return {
    ...(scope && { of: scope }),
    ...(first === 'unseen' && scope !== 'organisation' && { first }),
  };
};

/** The feed of everything one may see, that of one's own places, and that of the whole organisation. */
export function feedRoutes(shell: AnyRoute): AnyRoute[] {
  return [
    createRoute({
      getParentRoute: () => shell,
      path: '/feed',
      validateSearch: feedSearch,
      component: lazyRouteComponent(() => import('./column/FeedPage'), 'FeedPage'),
    }),
  ];
}
