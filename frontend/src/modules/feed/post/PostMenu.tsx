import { useQuery } from '@tanstack/react-query';
import { History, Link2, Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { administers, useMe } from '@/app/session';
import { useOpenPanel } from '@/app/usePanel';
import type { Post } from '@/shared/api/contract';
import { one } from '@/shared/api/views';
import { useI18n } from '@/shared/i18n/i18n';
import { Confirm } from '@/shared/ui/Confirm';
import { Menu, type MenuItem } from '@/shared/ui/Menu';
import { useToast } from '@/shared/ui/Toasts';
import { usePostCommand } from './usePostCommand';

const icon = { size: 18, strokeWidth: 1.75, 'aria-hidden': true } as const;

/** What may be done with a post. */
export function PostMenu({ post, onEdit }: { post: Post; onEdit: () => void }) {
  const { say } = useI18n();
  const me = useMe();
  const open = useOpenPanel();
  const toast = useToast();
  const send = usePostCommand(post.id);
  const [deleting, setDeleting] = useState(false);
  const looksAfter = useLooksAfter(post.group);
  const mine = post.author === me.person;
  const address = `${location.origin}/feed?panel=${encodeURIComponent(`post:${post.id}`)}`;
  const copy = () =>
    navigator.clipboard.writeText(address).then(() => toast(say('feed.link-copied')));
  const items: (MenuItem | false)[] = [
    mine && { label: say('feed.edit'), icon: <Pencil {...icon} />, onSelect: onEdit },
    {
      label: say('feed.history'),
      icon: <History {...icon} />,
      onSelect: () => open('post', post.id),
    },
    { label: say('feed.copy-link'), icon: <Link2 {...icon} />, onSelect: copy },
    (mine || looksAfter) && {
      label: say('feed.delete'),
      icon: <Trash2 {...icon} />,
      danger: true,
      onSelect: () => setDeleting(true),
    },
  ];
  return (
    <>
      <Menu label={say('feed.post-menu')} items={items.filter((item) => item !== false)} />
      {deleting && (
        <Confirm
          title={say('feed.delete-title')}
          action={say('feed.delete')}
          icon={<Trash2 {...icon} />}
          onConfirm={() => void send('feed/delete-post', { post: post.id })}
          onClose={() => setDeleting(false)}
        >
          {say('feed.delete-why')}
        </Confirm>
      )}
    </>
  );
}

/** Whether the reader may take away what others wrote there. */
function useLooksAfter(group: string | null): boolean {
  const me = useMe();
  const known = useQuery({ ...one('groups/group', group ?? ''), enabled: group !== null }).data;
  return administers(me) || known?.myRole === 'admin';
}
