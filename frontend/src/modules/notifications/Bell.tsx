import { useNavigate, useSearch } from '@tanstack/react-router';
import { Bell as BellIcon } from 'lucide-react';
import type { ShellSearch } from '@/app/router';
import { useOpenPanel } from '@/app/usePanel';
import { useI18n } from '@/shared/i18n/i18n';
import { IconButton } from '@/shared/ui/Button';
import { Count } from '@/shared/ui/Tag';
import styles from './Bell.module.css';
import { useUnseen } from './useUnseen';

/** Opens and closes what concerns the reader; says how much of it is new. */
export function Bell() {
  const { say } = useI18n();
  const count = useUnseen();
  const open = useOpenPanel();
  const navigate = useNavigate();
  const { panel } = useSearch({ strict: false }) as ShellSearch;
  const isOpen = panel === 'notifications:';
  const close = () =>
    navigate({ to: '.', search: (s: ShellSearch) => ({ ...s, panel: undefined }) } as never);
  return (
    <span className={styles.bell}>
      <IconButton
        label={say('notifications.bell', { count })}
        icon={<BellIcon size={20} strokeWidth={1.75} aria-hidden />}
        aria-expanded={isOpen}
        onClick={() => void (isOpen ? close() : open('notifications', ''))}
      />
      <span className={styles.count} aria-hidden>
        <Count value={count} label="" />
      </span>
    </span>
  );
}
