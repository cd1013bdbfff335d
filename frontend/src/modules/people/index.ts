import { SlidersHorizontal, UsersRound } from 'lucide-react';
import { lazy } from 'react';
import type { Module } from '@/app/module';
import { peopleRoutes, publicRoutes } from './routes';

/** The organisation, its people, their accounts. */
export const people: Module = {
  name: 'people',
  routes: peopleRoutes,
  publicRoutes,
  rail: [
    {
      to: '/people',
      label: 'people.people',
      icon: UsersRound,
      order: 100,
      roles: ['owner', 'admin', 'member', 'auditor', 'analyst'],
    },
    {
      to: '/admin',
      label: 'people.admin',
      icon: SlidersHorizontal,
      order: 130,
      roles: ['owner', 'admin'],
    },
  ],
  panels: {
    person: lazy(() => import('./directory/PersonPanel').then((m) => ({ default: m.PersonPanel }))),
  },
};
