import type { QueryClient } from '@tanstack/react-query';
import { lastWho } from '@/audit/lastWho';
import { command } from '@/shared/api/commands';
import type { TaskDetail } from '@/shared/api/contract';
import { fetchOne } from '@/shared/api/views';
import type { Saving } from '@/shared/conflict/saveOver';

const refreshed = (client: QueryClient) => client.invalidateQueries({ queryKey: ['tasks/task'] });

/** Changes the title as it was when somebody began to. */
export const savingTitle = (client: QueryClient, task: TaskDetail): Saving => ({
  base: task.title,
  version: task.version,
  write: async (title, expectedVersion) => {
    await command('tasks/rename-task', { task: task.id, title }, { expectedVersion });
    await refreshed(client);
  },
  read: async () => {
    const now = await fetchOne('tasks/task', task.id);
    const who = await lastWho('task', task.id, 'tasks.task-renamed');
    return { text: now.title, version: now.version, ...who };
  },
});

/** Changes the description as it was when somebody began to. */
export const savingDescription = (client: QueryClient, task: TaskDetail): Saving => ({
  base: task.description ?? '',
  version: task.version,
  write: async (text, expectedVersion) => {
    const body = { task: task.id, description: text || null };
    await command('tasks/describe-task', body, { expectedVersion });
    await refreshed(client);
  },
  read: async () => {
    const now = await fetchOne('tasks/task', task.id);
    const who = await lastWho('task', task.id, 'tasks.task-described');
    return { text: now.description ?? '', version: now.version, ...who };
  },
});
