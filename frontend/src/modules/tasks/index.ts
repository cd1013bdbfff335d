import { SquareCheck } from 'lucide-react';
import { lazy } from 'react';
import type { Module } from '@/app/module';
import { useOpenTasks } from './list/useOpenTasks';
import { taskRoutes } from './routes';

/** Who does what until when. */
export const tasks: Module = {
  name: 'tasks',
  routes: taskRoutes,
  rail: [{ to: '/tasks', label: 'tasks.tasks', icon: SquareCheck, order: 20 }],
  panels: {
    task: lazy(() => import('./panel/TaskPanel').then((m) => ({ default: m.TaskPanel }))),
  },
  create: [
    {
      label: 'tasks.create',
      icon: SquareCheck,
      order: 20,
      takesText: true,
      form: lazy(() => import('./list/CreateTask').then((m) => ({ default: m.CreateTask }))),
    },
  ],
  placeTabs: [
    {
      tab: 'work',
      label: 'tasks.work',
      order: 20,
      useCount: useOpenTasks,
      content: lazy(() => import('./list/WorkOfPlace').then((m) => ({ default: m.WorkOfPlace }))),
    },
  ],
};
