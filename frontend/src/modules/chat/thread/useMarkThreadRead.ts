import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { command } from '@/shared/api/commands';
import type { Message, MessagePart } from '@/shared/api/contract';

const seenMillis = 800;

/** Moves one's mark in a thread that one follows when its newest reply has been on screen for a moment. */
export function useMarkThreadRead({ id, channel }: Message, part: MessagePart | undefined) {
  const client = useQueryClient();
  const told = useRef(0);
  const newest = Math.max(0, ...(part?.items ?? []).map(({ position }) => position));
  const read = part?.followed?.seen;
  useEffect(() => {
    if (read === undefined || newest <= Math.max(read, told.current)) return;
    const timer = setTimeout(() => {
      if (document.visibilityState !== 'visible') return;
      told.current = newest;
      command('chat/mark-thread-read', { channel, thread: id, position: newest })
        .then(() => client.invalidateQueries({ queryKey: ['chat/followed-thread'] }))
        .catch(() => {
          // Tried again with the next reply; nothing is lost by a late mark.
          told.current = read;
        });
    }, seenMillis);
    return () => clearTimeout(timer);
  }, [id, channel, newest, read, client]);
}
