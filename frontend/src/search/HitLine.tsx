import {
  FolderKanban,
  Hash,
  type LucideIcon,
  MessageCircle,
  MessageSquareText,
  Newspaper,
  SquareCheck,
} from 'lucide-react';
import type { SearchHit, SearchKind } from '@/shared/api/contract';
import { moment } from '@/shared/i18n/dates';
import { useI18n } from '@/shared/i18n/i18n';
import { Said } from '@/shared/mentions/Said';
import { PersonAvatar, PersonName } from '@/shared/people/PersonName';
import { PlaceTile } from '@/shared/ui/PlaceTile';
import styles from './HitLine.module.css';

const icons: Record<Exclude<SearchKind, 'person' | 'group'>, LucideIcon> = {
  post: Newspaper,
  comment: MessageCircle,
  task: SquareCheck,
  message: MessageSquareText,
  channel: Hash,
  project: FolderKanban,
};

/** One thing that was found: what it is, where the words stand in it, who said it and when. */
export function HitLine({ hit }: { hit: SearchHit }) {
  const { say, language } = useI18n();
  const said = hit.snippet.map((part) => part.text).join('');
  const title = hit.title || said || say('search.untitled');
  return (
    <>
      <Picture hit={hit} />
      <span className={styles.words}>
        <span className={styles.title}>
          <Said text={title} />
        </span>
        {hit.title && said && said !== hit.title && (
          <span className={styles.snippet}>
            {hit.snippet.map((part, index) => {
              const key = `${index} ${part.text}`;
              const Around = part.hit ? 'b' : 'span';
              return (
                <Around key={key}>
                  <Said text={part.text} />
                </Around>
              );
            })}
          </span>
        )}
      </span>
      {hit.author && hit.kind !== 'person' && (
        <span className={styles.meta}>
          <span className={styles.author}>
            <PersonName id={hit.author} />
          </span>
          {hit.at && <time dateTime={hit.at}>{moment(new Date(hit.at), language)}</time>}
        </span>
      )}
    </>
  );
}

function Picture({ hit: { kind, id } }: { hit: SearchHit }) {
  if (kind === 'person') return <PersonAvatar id={id} size={24} />;
  if (kind === 'group') return <PlaceTile id={id} />;
  const Shape = icons[kind];
  return <Shape size={20} strokeWidth={1.75} aria-hidden />;
}
