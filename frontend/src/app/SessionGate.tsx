import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useLocation, useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { onSignedOut } from '@/shared/api/http';
import { useI18n } from '@/shared/i18n/i18n';
import { ErrorBox } from '@/shared/ui/States';
import { Shell } from './Shell';
import styles from './Shell.module.css';
import { MeContext, sessionEnded, setupQuery, useSession } from './session';
import { useLive } from './useLive';

/** Lets in who is signed in; everybody else goes to the wizard or the sign-in page and comes back after. */
export function SessionGate() {
  const client = useQueryClient();
  const session = useSession();
  const { language, setLanguage } = useI18n();
  const me = session.data;
  useEffect(() => onSignedOut(() => sessionEnded(client)), [client]);
  useLive(Boolean(me));
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when somebody signs in; later choices are made here
  useEffect(() => {
    if (me && me.language !== language) setLanguage(me.language);
  }, [me?.person]);
  if (session.isError) {
    return (
      <main className={styles.alone}>
        <ErrorBox error={session.error} onRetry={() => session.refetch()} />
      </main>
    );
  }
  if (session.isPending) return null;
  if (!me) return <Outside />;
  return (
    <MeContext.Provider value={me}>
      <Shell />
    </MeContext.Provider>
  );
}

function Outside() {
  const setup = useQuery(setupQuery);
  // Where the person wanted to go when they came, not where the way to the door leads through.
  const [back] = useState(useLocation().href);
  const navigate = useNavigate();
  const needed = setup.data?.needed;
  useEffect(() => {
    if (needed === undefined) return;
    void navigate(
      needed
        ? { to: '/setup', replace: true }
        : { to: '/sign-in', search: { back } as never, replace: true },
    );
  }, [needed, back, navigate]);
  if (!setup.isError) return null;
  return (
    <main className={styles.alone}>
      <ErrorBox error={setup.error} onRetry={() => setup.refetch()} />
    </main>
  );
}
