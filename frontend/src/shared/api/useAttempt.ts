import { useRef } from 'react';
import { newId } from './ids';

type Attempt = { words: string; id: string; commandId: string };

/**
 * The ids under which something new is sent. The same words go out under the same ids, so that an answer that was lost makes
 * nothing a second time; other words are another command, since an id belongs to what was sent with it.
 */
export function useAttempt() {
  const last = useRef<Attempt>(undefined);
  return {
    /** Those for this body. */
    of: (body: unknown): { id: string; commandId: string } => {
      const words = JSON.stringify(body);
      if (last.current?.words !== words) {
        last.current = { words, id: newId(), commandId: newId() };
      }
      return last.current;
    },
    /** It is there: the next one is another, be it in the same words. */
    done: () => {
      last.current = undefined;
    },
  };
}
