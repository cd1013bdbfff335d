import { useRef, useState } from 'react';
import { command } from '@/shared/api/commands';
import { newId } from '@/shared/api/ids';
import { useWords } from '@/shared/api/words';

type Attempt = { post: string; commandId: string; text: string; group: string | null };

/**
 * Publishes a post. Trying again with the same words goes out under the same ids, so that an answer that was lost does not
 * make a second post.
 */
export function usePublish(onWritten: () => Promise<void> | void) {
  const words = useWords();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string>();
  const last = useRef<Attempt>(undefined);
  const publish = async (text: string, group: string | null) => {
    const known = last.current;
    const same = known?.text === text && known.group === group;
    const attempt = same ? known : { post: newId(), commandId: newId(), text, group };
    last.current = attempt;
    setBusy(true);
    setError(undefined);
    try {
      const { commandId, ...body } = attempt;
      await command('feed/write-post', body, { commandId });
      last.current = undefined;
      await onWritten();
      return true;
    } catch (problem) {
      setError(words(problem));
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { publish, busy, error };
}
