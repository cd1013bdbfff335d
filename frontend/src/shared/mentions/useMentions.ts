import { useCallback, useMemo, useState } from 'react';
import { type Named, stored } from './mentions';

const key = 'chung.draft.mentions';

const known = (): Named => JSON.parse(localStorage.getItem(key) ?? '{}');

/** Who was named in a field. Kept with the drafts, so that a reload forgets nobody. */
export function useMentions() {
  const [named, setNamed] = useState<Named>(known);
  const add = useCallback((name: string, id: string) => {
    const more = { ...known(), [name]: id };
    localStorage.setItem(key, JSON.stringify(more));
    setNamed(more);
  }, []);
  return useMemo(
    () => ({ named, add, stored: (text: string) => stored(text, named) }),
    [named, add],
  );
}

export type Mentions = ReturnType<typeof useMentions>;
