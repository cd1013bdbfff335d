import { FileUp, MessageSquareText, Newspaper, UserRoundPlus, UsersRound } from 'lucide-react';
import type { Me } from '@/shared/api/contract';
import { administers } from '../session';

/** Where one may begin; a guest makes no places, channels or posts for everybody. */
export function doorsOf(me: Me, isOn: (module: string) => boolean) {
  if (me.role === 'guest') return [];
  return [
    ...(administers(me)
      ? [
          { to: '/admin', word: 'app.today-door-invite', icon: UserRoundPlus },
          { to: '/admin/import', word: 'app.today-door-import', icon: FileUp },
        ]
      : []),
    { to: '/places', word: 'app.today-door-place', icon: UsersRound },
    ...(isOn('chat')
      ? [{ to: '/chat', word: 'app.today-door-chat', icon: MessageSquareText }]
      : []),
    ...(isOn('feed') ? [{ to: '/feed', word: 'app.today-door-feed', icon: Newspaper }] : []),
  ].slice(0, 3);
}
