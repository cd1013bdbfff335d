import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { signedOut } from '@/shared/api/http';
import { liveApplier } from '@/shared/live/apply';
import { announce } from '@/shared/live/changes';
import { listen } from '@/shared/live/live';

/** Keeps everything on screen up to date while somebody is signed in. */
export function useLive(signedIn: boolean) {
  const client = useQueryClient();
  useEffect(() => {
    if (!signedIn) return;
    const applier = liveApplier(client);
    return listen((message) => {
      if (message.kind === 'change') {
        applier.change(message.change);
        announce(message.change);
      }
      if (message.kind === 'begun') applier.begun();
      if (message.kind === 'resync') applier.resync();
      if (message.kind === 'ended') signedOut();
    });
  }, [client, signedIn]);
}
