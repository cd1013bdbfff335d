import { useCommand } from '@/shared/api/useCommand';

const views = ['groups/group', 'groups/membership', 'feed/post/window'];

/** Sends a command about groups and shows what became of them. */
export const useGroupCommand = () => useCommand<'groups'>(views);
