import { useCallback } from 'react';
import { useI18n } from '@/shared/i18n/i18n';
import { problemOf } from './problem';

/** The sentence for an error: the refusal's own words, else those of its status. */
export function useWords() {
  const { say, has } = useI18n();
  return useCallback(
    (error: unknown) => {
      const problem = problemOf(error);
      const key = `refusals.${problem.type}`;
      if (has(key)) return say(key);
      const status = `refusals.status-${problem.status}`;
      return say(has(status) ? status : 'refusals.kernel.unexpected');
    },
    [say, has],
  );
}
