import { Outlet, useNavigate, useSearch } from '@tanstack/react-router';
import { Suspense, useCallback } from 'react';
import { Skeleton } from '@/shared/ui/States';
import { Finder } from './Finder';
import { modules } from './modules';
import { PhoneBar } from './PhoneBar';
import { Rail } from './Rail';
import type { ShellSearch } from './router';
import { SampleBanner } from './SampleBanner';
import styles from './Shell.module.css';
import { TopBar } from './TopBar';
import { useVisit } from './visit';

const panels = Object.assign({}, ...modules.map((m) => m.panels ?? {}));

/** Rail, top bar, stage and side panel; the address holds what is open. */
export function Shell() {
  useVisit();
  const { panel } = useSearch({ strict: false }) as ShellSearch;
  return (
    <Finder>
      <div className={styles.app}>
        <Rail />
        <div className={styles.main}>
          <SampleBanner />
          <div className={styles.bar}>
            <TopBar />
          </div>
          <div className={styles.world} data-panel={panel ? 'open' : 'closed'}>
            <Outlet />
            {panel && <SidePanel panel={panel} />}
          </div>
        </div>
        <PhoneBar />
      </div>
    </Finder>
  );
}

function SidePanel({ panel }: { panel: string }) {
  const [kind = '', id = ''] = panel.split(/:(.*)/s);
  const navigate = useNavigate();
  const close = useCallback(
    () => navigate({ to: '.', search: (s: ShellSearch) => ({ ...s, panel: undefined }) } as never),
    [navigate],
  );
  const Content = panels[kind];
  if (!Content) return null;
  return (
    <aside className={styles.panel} onKeyDown={(e) => e.key === 'Escape' && close()}>
      <Suspense fallback={<Skeleton />}>
        <Content key={panel} id={id} onClose={close} />
      </Suspense>
    </aside>
  );
}
