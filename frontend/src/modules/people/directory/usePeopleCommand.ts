import { useCommand } from '@/shared/api/useCommand';

const views = ['people/chart', 'people/directory', 'people/employment'];

/** Sends a command about departments and positions and shows what became of them. */
export const usePeopleCommand = () => useCommand<'people'>(views);
