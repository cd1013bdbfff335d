import { useQuery } from '@tanstack/react-query';
import { administers, useMe } from '@/app/session';
import { one } from '@/shared/api/views';

/** Whether the reader may take away what others wrote there. */
export function useLooksAfter(group: string | null): boolean {
  const me = useMe();
  const known = useQuery({ ...one('groups/group', group ?? ''), enabled: group !== null }).data;
  return administers(me) || known?.myRole === 'admin';
}
