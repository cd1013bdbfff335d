import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';

/** The list of conversations, and one of them. */
export function chatRoutes(shell: AnyRoute): AnyRoute[] {
  const component = lazyRouteComponent(() => import('./ChatPage'), 'ChatPage');
  const getParentRoute = () => shell;
  return [
    createRoute({ getParentRoute, path: '/chat', component }),
    createRoute({ getParentRoute, path: '/chat/threads', component }),
    createRoute({ getParentRoute, path: '/chat/$channel', component }),
  ];
}
