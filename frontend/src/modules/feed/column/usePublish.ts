import { useState } from 'react';
import { command } from '@/shared/api/commands';
import { useAttempt } from '@/shared/api/useAttempt';
import { useWords } from '@/shared/api/words';

/** Publishes a post; trying again with the same words makes no second one. */
export function usePublish(onWritten: () => Promise<void> | void) {
  const words = useWords();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string>();
  const attempt = useAttempt();
  const publish = async (text: string, group: string | null) => {
    const body = { text, group };
    const { id: post, commandId } = attempt.of(body);
    setBusy(true);
    setError(undefined);
    try {
      await command('feed/write-post', { post, ...body }, { commandId });
      attempt.done();
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
