import { useState } from 'react';

/** A text that outlives the page until it is sent: closing a tab loses nothing. */
export function useDraft(name: string) {
  const key = `chung.draft.${name}`;
  const [text, setText] = useState(() => localStorage.getItem(key) ?? '');
  const keep = (next: string) => {
    setText(next);
    if (next) localStorage.setItem(key, next);
    else {
      localStorage.removeItem(key);
      // With it goes who was named there.
      localStorage.removeItem(`chung.draft.mentions.${name}`);
    }
  };
  return [text, keep] as const;
}
