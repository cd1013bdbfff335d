import { History, Link2, Pencil, Trash2 } from 'lucide-react';
import { useMe } from '@/app/session';
import { useLooksAfter } from '@/app/useLooksAfter';
import { useOpenPanel } from '@/app/usePanel';
import type { Post } from '@/shared/api/contract';
import { useI18n } from '@/shared/i18n/i18n';
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
  const looksAfter = useLooksAfter(post.group);
  const mine = post.author === me.person;
  const address = `${location.origin}/feed?panel=${encodeURIComponent(`post:${post.id}`)}`;
  const copy = () =>
    navigator.clipboard.writeText(address).then(() => toast(say('feed.link-copied')));
  const remove = async () => {
    if (!(await send('feed/delete-post', { post: post.id }))) return;
    toast(say('feed.removed'), () => void send('feed/restore-post', { post: post.id }));
  };
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
      onSelect: remove,
    },
  ];
  return <Menu label={say('feed.post-menu')} items={items.filter((item) => item !== false)} />;
}
