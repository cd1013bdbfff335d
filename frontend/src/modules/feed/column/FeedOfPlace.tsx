import { useQuery } from '@tanstack/react-query';
import { one } from '@/shared/api/views';
import { useI18n } from '@/shared/i18n/i18n';
import { Composer } from './Composer';
import { FeedColumn } from './FeedColumn';

/** What is told in one place. */
export function FeedOfPlace({ group: id }: { group: string }) {
  const { say } = useI18n();
  const group = useQuery(one('groups/group', id)).data;
  if (!group) return null;
  const inside = group.myRole !== null;
  const empty = inside || group.privacy === 'open' ? 'feed.empty-place' : 'feed.closed-place';
  return (
    <FeedColumn
      key={id}
      scope={id}
      empty={say(empty)}
      composer={(written) =>
        inside && <Composer group={id} members={group.members} onWritten={written} />
      }
    />
  );
}
