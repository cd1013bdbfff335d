import { useCallback, useMemo, useState } from 'react';
import { called, type Named, stored } from './mentions';

const known = (key: string): Named => JSON.parse(localStorage.getItem(key) ?? '{}');

/** Who is named in a field. */
export type Mentions = {
  named: Named;
  /** Somebody more; what they are called there. */
  add: (name: string, id: string, title?: string | null) => string;
  /** What is stored of what was typed. */
  stored: (text: string) => string;
};

/** Who was named in the field of a draft. Kept beside it, so that a reload forgets nobody. */
export function useMentions(draft: string): Mentions {
  const key = `chung.draft.mentions.${draft}`;
  const [named, setNamed] = useState<Named>(() => known(key));
  const add = useCallback<Mentions['add']>(
    (name, id, title) => {
      const all = known(key);
      const unique = called(name, id, all, title);
      const more = { ...all, [unique]: id };
      localStorage.setItem(key, JSON.stringify(more));
      setNamed(more);
      return unique;
    },
    [key],
  );
  return useMemo(
    () => ({ named, add, stored: (text: string) => stored(text, named) }),
    [named, add],
  );
}
