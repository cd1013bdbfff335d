import { Outlet, useLocation, useNavigate, useSearch } from '@tanstack/react-router';
import { Suspense, useCallback, useMemo } from 'react';
import { useSeenWhileOpen } from '@/modules/notifications/useSeenWhileOpen';
import { OpenTaskContext } from '@/shared/numbers/numbers';
import { ProfileContext } from '@/shared/people/profiles';
import { Skeleton } from '@/shared/ui/States';
import { Finder } from './Finder';
import type { Panel } from './module';
import { modules } from './modules';
import { NotFound } from './NotFound';
import { PhoneBar } from './PhoneBar';
import { Rail } from './Rail';
import type { ShellSearch } from './router';
import { SampleBanner } from './SampleBanner';
import styles from './Shell.module.css';
import { useMe } from './session';
import { TopBar } from './TopBar';
import { useIsOn, useModules } from './useModules';
import { useOpenPanel } from './usePanel';
import { useVisit } from './visit';

/** Rail, top bar, stage and side panel; the address holds what is open. */
export function Shell() {
  useVisit();
  const { panel } = useSearch({ strict: false }) as ShellSearch;
  const openProfile = useOpenProfile();
  const open = useOpenPanel();
  const openTask = useCallback((id: string) => void open('task', id), [open]);
  return (
    <Finder>
      <div className={styles.app}>
        <Rail />
        <div className={styles.main}>
          <SampleBanner />
          <div className={styles.bar}>
            <TopBar />
          </div>
          <ProfileContext value={openProfile}>
            <OpenTaskContext value={openTask}>
              <div className={styles.world} data-panel={panel ? 'open' : 'closed'}>
                <World />
                {panel && <SidePanel panel={panel} />}
              </div>
            </OpenTaskContext>
          </ProfileContext>
        </div>
        <PhoneBar />
      </div>
    </Finder>
  );
}

/** Guests do not look into the directory. */
function useOpenProfile() {
  const { role } = useMe();
  const open = useOpenPanel();
  return useMemo(
    () => (role === 'guest' ? null : (id: string) => void open('person', id)),
    [role, open],
  );
}

/** The page of the address. The pages of a module begin with its name; of one that is off there are none. */
function World() {
  const [, first] = useLocation().pathname.split('/');
  const isOn = useIsOn();
  const module = modules.find(({ name }) => name === first);
  return module && !isOn(module.name) ? <NotFound /> : <Outlet />;
}

function SidePanel({ panel }: { panel: string }) {
  useSeenWhileOpen(panel);
  const [kind = '', id = ''] = panel.split(/:(.*)/s);
  const navigate = useNavigate();
  const close = useCallback(
    () => navigate({ to: '.', search: (s: ShellSearch) => ({ ...s, panel: undefined }) } as never),
    [navigate],
  );
  const panels: Record<string, Panel> = Object.assign({}, ...useModules().map((m) => m.panels));
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
