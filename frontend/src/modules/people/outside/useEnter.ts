import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import { sessionQuery } from '@/app/session';
import type { Me } from '@/shared/api/contract';
import { keepDraftsOf } from '@/shared/talk/drafts';

/** Goes in as the person who has just signed in; only to an address of our own. */
export function useEnter() {
  const client = useQueryClient();
  const navigate = useNavigate();
  return useCallback(
    async (me: Me, back = '/') => {
      client.clear();
      keepDraftsOf(me.person);
      client.setQueryData(sessionQuery.queryKey, me);
      await navigate({ href: /^\/(?![/\\])/.test(back) ? back : '/', replace: true });
    },
    [client, navigate],
  );
}
