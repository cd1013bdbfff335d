import { LogOut, Pencil, ShieldHalf, UserPlus } from 'lucide-react';
import { useState } from 'react';
import type { Group } from '@/shared/api/contract';
import { useI18n } from '@/shared/i18n/i18n';
import { Confirm } from '@/shared/ui/Confirm';
import { Menu, type MenuItem } from '@/shared/ui/Menu';
import { useToast } from '@/shared/ui/Toasts';
import { EditGroup } from '../forms/EditGroup';
import { PrivacyDialog } from '../forms/PrivacyDialog';
import { useGroupCommand } from '../useGroupCommand';

const icon = { size: 18, strokeWidth: 1.75, 'aria-hidden': true } as const;

type Props = { group: Group; looksAfter: boolean; onAdd: () => void };

/** What may be done with a place. */
export function PlaceMenu({ group, looksAfter, onAdd }: Props) {
  const { say } = useI18n();
  const [doing, setDoing] = useState<'edit' | 'privacy' | 'leave'>();
  const leave = useLeave(group);
  const done = () => setDoing(undefined);
  // Whoever leaves an open group comes back by one click; elsewhere somebody else must let them in.
  const onLeave = () => (group.privacy === 'open' ? void leave() : setDoing('leave'));
  const items: (MenuItem | false)[] = [
    looksAfter && { label: say('groups.add'), icon: <UserPlus {...icon} />, onSelect: onAdd },
    looksAfter && {
      label: say('groups.edit'),
      icon: <Pencil {...icon} />,
      onSelect: () => setDoing('edit'),
    },
    looksAfter && {
      label: say('groups.change-privacy'),
      icon: <ShieldHalf {...icon} />,
      onSelect: () => setDoing('privacy'),
    },
    group.myRole !== null && {
      label: say('groups.leave'),
      icon: <LogOut {...icon} />,
      danger: true,
      onSelect: onLeave,
    },
  ];
  const shown = items.filter((item) => item !== false);
  if (shown.length === 0) return null;
  return (
    <>
      <Menu label={say('groups.menu')} items={shown} />
      {doing === 'edit' && <EditGroup group={group} onClose={done} />}
      {doing === 'privacy' && <PrivacyDialog group={group} onClose={done} />}
      {doing === 'leave' && (
        <Confirm
          title={say('groups.leave-title', { name: group.name })}
          action={say('groups.leave')}
          icon={<LogOut {...icon} />}
          onConfirm={() => void leave()}
          onClose={done}
        >
          {say('groups.leave-why')}
        </Confirm>
      )}
    </>
  );
}

function useLeave(group: Group) {
  const { say } = useI18n();
  const toast = useToast();
  const send = useGroupCommand();
  const back = () => void send('groups/join-group', { group: group.id });
  return async () => {
    if (!(await send('groups/leave-group', { group: group.id }))) return;
    toast(say('groups.left', { name: group.name }), group.privacy === 'open' ? back : undefined);
  };
}
