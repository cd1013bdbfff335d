import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { ShellSearch } from '@/app/router';

/** The instant that the address asks a conversation to be read from, and how to go to another; undefined for its end. */
export function useAt() {
  const { at } = useSearch({ strict: false }) as ShellSearch;
  const navigate = useNavigate();
  const goTo = useCallback(
    (instant: string | undefined) => {
      const search = ({ at: _, ...rest }: ShellSearch) =>
        instant === undefined ? rest : { ...rest, at: instant };
      void navigate({ to: '.', search } as never);
    },
    [navigate],
  );
  return [at, goTo] as const;
}
