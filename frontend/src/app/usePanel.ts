import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { ShellSearch } from './router';

/** Opens something beside the stage; the address keeps it, so Back closes it. */
export function useOpenPanel() {
  const navigate = useNavigate();
  return useCallback(
    (kind: string, id: string) =>
      navigate({
        to: '.',
        search: (s: ShellSearch) => ({ ...s, panel: `${kind}:${id}` }),
      } as never),
    [navigate],
  );
}
