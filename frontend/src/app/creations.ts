import { modules } from './modules';

/** Everything that can be made, in the order in which it is offered. */
export const creations = modules.flatMap((m) => m.create ?? []).sort((a, b) => a.order - b.order);
