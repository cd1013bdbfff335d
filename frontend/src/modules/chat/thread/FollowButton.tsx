import { Bell, BellRing } from 'lucide-react';
import { useI18n } from '@/shared/i18n/i18n';
import { IconButton } from '@/shared/ui/Button';
import { useFollow } from '../threads/useFollowedThreads';

type Props = { channel: string; thread: string; followed: boolean };

/** Follows a thread, or no more. */
export function FollowButton({ channel, thread, followed }: Props) {
  const { say } = useI18n();
  const follow = useFollow();
  const Icon = followed ? BellRing : Bell;
  return (
    <IconButton
      label={say('chat.follow')}
      pressed={followed}
      icon={<Icon size={20} strokeWidth={1.75} aria-hidden />}
      onClick={() => void follow({ channel, thread }, !followed)}
    />
  );
}
