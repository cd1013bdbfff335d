import { useEffect, useRef } from 'react';
import type { Change } from '@/shared/api/contract';

const listeners = new Set<(change: Change) => void>();

/** Tells every screen that listens about a change that the live stream brought. */
export function announce(change: Change) {
  for (const listener of listeners) listener(change);
}

/** Hears the changes of one view (`feed.post`) while the screen is there. */
export function useChanges(view: string, hear: (change: Change) => void) {
  const latest = useRef(hear);
  useEffect(() => {
    latest.current = hear;
  });
  useEffect(() => {
    const listener = (change: Change) => {
      if (change.view === view) latest.current(change);
    };
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  }, [view]);
}
