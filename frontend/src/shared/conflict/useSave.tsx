import { lazy, Suspense, useCallback, useState } from 'react';
import { useWords } from '@/shared/api/words';
import { useToast } from '@/shared/ui/Toasts';
import { type Present, type Saving, saveOver } from './saveOver';

const ConflictDialog = lazy(() => import('./ConflictDialog'));

/** What a person decides about two versions. */
export type Choice = 'mine' | 'theirs' | 'later';

type Clash = { mine: string; there: Present; decide: (choice: Choice) => void };

/**
 * Saves words that others may be changing too. The promise tells whether it is settled: saved, or theirs taken; false when
 * the person wants to go on with their own words. The dialog must be drawn.
 */
export function useSave() {
  const toast = useToast();
  const words = useWords();
  const [clash, setClash] = useState<Clash>();
  const ask = useCallback(
    (mine: string, there: Present) =>
      new Promise<Choice>((decide) => setClash({ mine, there, decide })),
    [],
  );
  const save = useCallback(
    async (mine: string, saving: Saving): Promise<boolean> => {
      let over = saving;
      for (;;) {
        try {
          const there = await saveOver(mine, over);
          if (!there) return true;
          const choice = await ask(mine, there);
          setClash(undefined);
          if (choice !== 'mine') return choice === 'theirs';
          over = { ...saving, base: there.text, version: there.version };
        } catch (error) {
          toast(words(error));
          return false;
        }
      }
    },
    [ask, toast, words],
  );
  const dialog = clash && (
    <Suspense>
      <ConflictDialog {...clash} />
    </Suspense>
  );
  return { save, dialog };
}
