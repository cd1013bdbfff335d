import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useI18n } from '@/shared/i18n/i18n';
import { type Problem, problemOf, toldBy } from './problem';
import { one } from './views';

/** The names of the persons that a refusal tells of, as far as the screen knows them. */
function useNames() {
  const client = useQueryClient();
  return useCallback(
    (problem: Problem) => {
      const names: Record<string, string> = {};
      for (const [field, id] of toldBy(problem)) {
        const name = client.getQueryData(one('people/person', id).queryKey)?.fullName;
        if (name) names[field] = name;
      }
      return names;
    },
    [client],
  );
}

/** The sentence for an error: the refusal's own words, with names where it has any, else those of its status. */
export function useWords() {
  const { say, has } = useI18n();
  const namesIn = useNames();
  return useCallback(
    (error: unknown) => {
      const problem = problemOf(error);
      const key = `refusals.${problem.type}`;
      const names = namesIn(problem);
      if (Object.keys(names).length > 0 && has(`${key}-named`)) return say(`${key}-named`, names);
      if (has(key)) return say(key);
      const status = `refusals.status-${problem.status}`;
      return say(has(status) ? status : 'refusals.kernel.unexpected');
    },
    [say, has, namesIn],
  );
}
