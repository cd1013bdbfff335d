import { FolderKanban } from 'lucide-react';
import { lazy } from 'react';
import type { Module } from '@/app/module';
import { projectRoutes } from './routes';

/** Projects: boards and lists of tasks that go through the same states. */
export const projects: Module = {
  name: 'projects',
  routes: projectRoutes,
  create: [
    {
      label: 'projects.create',
      icon: FolderKanban,
      order: 25,
      form: lazy(() => import('./forms/CreateProject').then((m) => ({ default: m.CreateProject }))),
    },
  ],
};
