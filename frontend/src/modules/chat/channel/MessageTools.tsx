import { MessageSquareReply, Pencil, Trash2 } from 'lucide-react';
import { useMe } from '@/app/session';
import { useOpenPanel } from '@/app/usePanel';
import type { Message, Reaction } from '@/shared/api/contract';
import { useI18n } from '@/shared/i18n/i18n';
import { ReactMenu, useReactionItems } from '@/shared/reactions/Reactions';
import { IconButton } from '@/shared/ui/Button';
import { Menu, type MenuItem } from '@/shared/ui/Menu';
import { useToast } from '@/shared/ui/Toasts';
import { useChatCommand } from '../useChatCommand';
import styles from './Messages.module.css';

const icon = { size: 18, strokeWidth: 1.75, 'aria-hidden': true } as const;

type Props = {
  message: Message;
  threaded: boolean;
  /** Whether somebody is at it; only then everything is drawn. */
  near: boolean;
  onReact: (reaction: Reaction) => void;
  onEdit: () => void;
};

/** What may be done with a message: the most usual beside it, all of it in one menu. */
export function MessageTools({ message, threaded, near, onReact, onEdit }: Props) {
  const { say } = useI18n();
  const me = useMe();
  const open = useOpenPanel();
  const send = useChatCommand();
  const toast = useToast();
  const mine = message.author === me.person;
  const answer = () => void open('thread', message.id);
  const remove = async () => {
    if (!(await send('chat/delete-message', { message: message.id }))) return;
    toast(say('chat.removed'), () => void send('chat/restore-message', { message: message.id }));
  };
  const feelings = useReactionItems(onReact);
  const items: (MenuItem | false)[] = [
    threaded && {
      label: say('chat.answer'),
      icon: <MessageSquareReply {...icon} />,
      onSelect: answer,
    },
    mine && { label: say('chat.edit'), icon: <Pencil {...icon} />, onSelect: onEdit },
    mine && {
      label: say('chat.delete'),
      icon: <Trash2 {...icon} />,
      danger: true,
      onSelect: remove,
    },
    ...feelings,
  ];
  return (
    <div className={styles.tools}>
      {near && (
        <span className={styles.usual}>
          <ReactMenu onChoose={onReact} />
          {threaded && (
            <IconButton
              label={say('chat.answer')}
              icon={<MessageSquareReply {...icon} />}
              onClick={answer}
            />
          )}
        </span>
      )}
      <Menu label={say('chat.message-menu')} items={items.filter((item) => item !== false)} />
    </div>
  );
}
