import { lazy } from 'react';
import type { Module } from '@/app/module';
import { PlaceIcon } from './PlaceIcon';
import { groupRoutes } from './routes';

/** Places: groups of people, and what other modules show of them. */
export const groups: Module = {
  name: 'groups',
  routes: groupRoutes,
  rail: [{ to: '/places', label: 'groups.places', icon: PlaceIcon, order: 40 }],
  create: [
    {
      label: 'groups.create',
      icon: PlaceIcon,
      order: 40,
      form: lazy(() => import('./forms/CreateGroup').then((m) => ({ default: m.CreateGroup }))),
    },
  ],
  placeTabs: [
    {
      tab: 'members',
      label: 'groups.members-tab',
      order: 80,
      content: lazy(() => import('./members/Members').then((m) => ({ default: m.Members }))),
    },
  ],
};
