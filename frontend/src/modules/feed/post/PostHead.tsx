import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useOpenPanel } from '@/app/usePanel';
import type { Post } from '@/shared/api/contract';
import { one } from '@/shared/api/views';
import { moment } from '@/shared/i18n/dates';
import { useI18n } from '@/shared/i18n/i18n';
import { PersonAvatar, PersonName } from '@/shared/people/PersonName';
import { Tag } from '@/shared/ui/Tag';
import styles from './PostHead.module.css';
import { PostMenu } from './PostMenu';

type Props = { post: Post; place: boolean; fresh: boolean; onEdit: () => void };

/** Who wrote, where, when, and how often it was changed. */
export function PostHead({ post, place, fresh, onEdit }: Props) {
  const { say, language } = useI18n();
  const open = useOpenPanel();
  return (
    <header className={styles.head}>
      <PersonAvatar id={post.author} size={40} />
      <div className={styles.who}>
        <h2 className={styles.name}>
          <button type="button" onClick={() => open('person', post.author)}>
            <PersonName id={post.author} />
          </button>
        </h2>
        <div className={styles.meta}>
          {place && post.group && <Place id={post.group} />}
          <time dateTime={post.writtenAt}>{moment(new Date(post.writtenAt), language)}</time>
          {post.edits > 0 && (
            <span>
              <button type="button" onClick={() => open('post', post.id)}>
                {say('feed.edited', { count: post.edits })}
              </button>
            </span>
          )}
        </div>
      </div>
      {fresh && <Tag tone="new">{say('feed.new')}</Tag>}
      <PostMenu post={post} onEdit={onEdit} />
    </header>
  );
}

function Place({ id }: { id: string }) {
  const group = useQuery(one('groups/group', id)).data;
  const where = { params: { group: id } } as object;
  return group ? (
    <span>
      <Link to="/places/$group" {...where}>
        {group.name}
      </Link>
    </span>
  ) : null;
}
