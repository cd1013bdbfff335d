import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Group } from '@/shared/api/contract';
import { list } from '@/shared/api/views';
import { useI18n } from '@/shared/i18n/i18n';
import { PersonAvatar } from '@/shared/people/PersonName';
import styles from './Faces.module.css';

const most = 3;

/** The first few who are in a place, and how many more; the way to all of them. */
export function Faces({ group }: { group: Group }) {
  const { say } = useI18n();
  const members = useQuery(list('groups/membership', { group: group.id, limit: most })).data?.items;
  if (!members || members.length === 0) return null;
  const more = group.members - members.length;
  const where = { params: { group: group.id, tab: 'members' } } as object;
  return (
    <Link
      to="/places/$group/$tab"
      {...where}
      className={styles.faces}
      aria-label={say('groups.see-members', { count: group.members })}
    >
      {members.slice(0, most).map(({ person }) => (
        <PersonAvatar key={person} id={person} size={24} />
      ))}
      {more > 0 && <span className={styles.more}>{`+${more}`}</span>}
    </Link>
  );
}
