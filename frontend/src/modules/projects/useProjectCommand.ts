import { useCommand } from '@/shared/api/useCommand';

const views = ['projects/project', 'projects/member', 'tasks/board'];

/** Sends a command about projects and shows what became of them. */
export const useProjectCommand = () => useCommand<'projects'>(views);
