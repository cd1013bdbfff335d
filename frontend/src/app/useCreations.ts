import { useModules } from './useModules';

/** Everything that can be made, in the order in which it is offered. */
export const useCreations = () =>
  useModules()
    .flatMap((m) => m.create ?? [])
    .sort((a, b) => a.order - b.order);
