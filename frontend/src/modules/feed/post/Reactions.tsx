import { useQueryClient } from '@tanstack/react-query';
import { SmilePlus } from 'lucide-react';
import { useMe } from '@/app/session';
import { command } from '@/shared/api/commands';
import type { Post, Reaction } from '@/shared/api/contract';
import { useWords } from '@/shared/api/words';
import { useI18n } from '@/shared/i18n/i18n';
import { usePerson } from '@/shared/people/person';
import { cx } from '@/shared/ui/cx';
import { Menu } from '@/shared/ui/Menu';
import { useToast } from '@/shared/ui/Toasts';
import { reloadPost, showPost } from '../window';
import { Glyph, reactions } from './Glyph';
import styles from './Reactions.module.css';
import { toggled } from './reacting';

/** Who feels what about a post; one's own are lit and go away by the same button. */
export function Reactions({ post }: { post: Post }) {
  const { say } = useI18n();
  const me = useMe();
  const client = useQueryClient();
  const toast = useToast();
  const words = useWords();
  const toggle = async (reaction: Reaction) => {
    const mine = post.reactions.find((r) => r.reaction === reaction)?.people.includes(me.person);
    showPost(client, toggled(post, reaction, me.person));
    try {
      const body = { post: post.id, reaction };
      await command(mine ? 'feed/withdraw-reaction' : 'feed/react-to-post', body);
    } catch (error) {
      toast(words(error));
    }
    await reloadPost(client, post.id).catch(() => undefined);
  };
  const choices = reactions.map((reaction) => ({
    label: say(`feed.${reaction}`),
    icon: <Glyph kind={reaction} />,
    onSelect: () => toggle(reaction),
  }));
  return (
    <div className={styles.row}>
      {post.reactions
        .filter(({ people }) => people.length > 0)
        .map(({ reaction, people }) => (
          <Pill
            key={reaction}
            reaction={reaction}
            people={people}
            mine={people.includes(me.person)}
            onClick={() => toggle(reaction)}
          />
        ))}
      <Menu
        label={say('feed.react')}
        icon={<SmilePlus size={18} strokeWidth={1.75} aria-hidden />}
        items={choices}
        placement="bottom-start"
      />
    </div>
  );
}

type PillProps = { reaction: Reaction; people: string[]; mine: boolean; onClick: () => void };

function Pill({ reaction, people, mine, onClick }: PillProps) {
  const { say } = useI18n();
  const first = usePerson(people[0] ?? '')?.fullName ?? '';
  const label = say('feed.reaction', {
    reaction: say(`feed.${reaction}`),
    count: people.length,
    first,
    others: people.length - 1,
  });
  return (
    <button
      type="button"
      className={cx(styles.pill, mine && styles.mine)}
      aria-pressed={mine}
      aria-label={label}
      title={label}
      onClick={onClick}
    >
      <Glyph kind={reaction} />
      {people.length}
    </button>
  );
}
