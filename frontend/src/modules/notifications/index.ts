import { lazy } from 'react';
import type { Module } from '@/app/module';

/** What concerns the reader: the bell and its list. */
export const notifications: Module = {
  name: 'notifications',
  routes: () => [],
  panels: {
    notifications: lazy(() =>
      import('./NotificationsPanel').then((m) => ({ default: m.NotificationsPanel })),
    ),
  },
};
