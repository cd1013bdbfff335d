import { useQuery } from '@tanstack/react-query';
import { one } from '@/shared/api/views';
import { administers, useMe } from './session';

/** Whether the reader may take away what others wrote there. */
export function useLooksAfter(group: string | null): boolean {
  const me = useMe();
  const known = useQuery({ ...one('groups/group', group ?? ''), enabled: group !== null }).data;
  return administers(me) || known?.myRole === 'admin';
}
