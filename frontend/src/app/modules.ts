import { audit } from '@/audit';
import { chat } from '@/modules/chat';
import { feed } from '@/modules/feed';
import { groups } from '@/modules/groups';
import { imports } from '@/modules/imports';
import { notifications } from '@/modules/notifications';
import { people } from '@/modules/people';
import { projects } from '@/modules/projects';
import { tasks } from '@/modules/tasks';
import { operations } from '@/operations';
import { search } from '@/search';
import type { Module } from './module';

/** The one list of modules. */
export const modules: Module[] = [
  feed,
  groups,
  tasks,
  projects,
  chat,
  people,
  imports,
  notifications,
  audit,
  operations,
  search,
];
