import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Author } from '@/shared/api/contract';
import { pages } from '@/shared/api/views';
import { useI18n } from '@/shared/i18n/i18n';
import { PersonName } from '@/shared/people/PersonName';
import { Avatar } from '@/shared/ui/Avatar';
import { Button } from '@/shared/ui/Button';
import { ErrorBox } from '@/shared/ui/States';
import { Tag } from '@/shared/ui/Tag';
import styles from '../Page.module.css';
import { AuthorDialog } from './AuthorDialog';

/** Who wrote what was imported without being here: an administrator says who they are. */
export function Authors() {
  const { say } = useI18n();
  const query = useInfiniteQuery(pages('people/author', { limit: 50 }));
  const [open, setOpen] = useState<Author>();
  const authors = query.data?.pages.flatMap((page) => page.items) ?? [];
  if (query.isError) return <ErrorBox error={query.error} onRetry={() => query.refetch()} />;
  if (authors.length === 0) return null;
  return (
    <section className={styles.section}>
      <header>
        <h2>{say('people.authors')}</h2>
      </header>
      <div className={`${styles.card} ${styles.form}`}>
        <p className={styles.lead}>{say('people.authors-why')}</p>
        <ul className={styles.rows}>
          {authors.map((author) => (
            <Row key={author.id} author={author} onOpen={() => setOpen(author)} />
          ))}
        </ul>
        {query.hasNextPage && (
          <Button onClick={() => query.fetchNextPage()} disabled={query.isFetchingNextPage}>
            {say('people.more')}
          </Button>
        )}
      </div>
      {open && <AuthorDialog author={open} onClose={() => setOpen(undefined)} />}
    </section>
  );
}

function Row({ author, onOpen }: { author: Author; onOpen: () => void }) {
  const { say } = useI18n();
  const name = author.fullName ?? say('people.unknown');
  return (
    <li className={styles.row}>
      <Avatar id={author.id} givenName={author.givenName} size={36} />
      <span className={styles.grow}>
        <span className={styles.name}>{name}</span>
        <span className={styles.meta}>
          {author.mergedInto ? (
            <>
              {say('people.author-is')} <PersonName id={author.mergedInto} />
            </>
          ) : (
            (author.source ?? '')
          )}
        </span>
      </span>
      {author.mergedInto && <Tag tone="good">{say('people.author-known')}</Tag>}
      <Button size="small" onClick={onOpen}>
        {say(author.mergedInto ? 'people.author-change' : 'people.author-ask')}
        <span className="visually-hidden">{name}</span>
      </Button>
    </li>
  );
}
