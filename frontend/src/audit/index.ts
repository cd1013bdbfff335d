import { lazy } from 'react';
import type { Module } from '@/app/module';

/** What happened to things, in sentences. */
export const audit: Module = {
  name: 'audit',
  routes: () => [],
  placeTabs: [
    {
      tab: 'history',
      label: 'audit.history',
      order: 90,
      content: lazy(() => import('./HistoryOfPlace').then((m) => ({ default: m.HistoryOfPlace }))),
    },
  ],
};
