import { useInfiniteQuery } from '@tanstack/react-query';
import { Search } from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import { Stage } from '@/app/Columns';
import { useOpenPanel } from '@/app/usePanel';
import type { Person } from '@/shared/api/contract';
import { pages } from '@/shared/api/views';
import { useI18n } from '@/shared/i18n/i18n';
import { pictureOf } from '@/shared/people/person';
import { Avatar } from '@/shared/ui/Avatar';
import { Button } from '@/shared/ui/Button';
import { Field } from '@/shared/ui/Field';
import { Empty, ErrorBox, Skeleton } from '@/shared/ui/States';
import { Tag } from '@/shared/ui/Tag';
import styles from '../Page.module.css';

/** Everybody whom the reader may know, sorted as names are sorted in Vietnam: by given name first. */
export function PeoplePage() {
  const { say } = useI18n();
  const [text, setText] = useState('');
  const q = useDeferredValue(text.trim());
  const people = useInfiniteQuery(pages('people/person', { q: q || undefined, limit: 50 }));
  const items = people.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Stage>
      <div className={styles.page}>
        <h1>{say('people.people')}</h1>
        <p className={styles.lead}>{say('people.people-lead')}</p>
        <div className={styles.filter}>
          <Field
            label={say('people.find')}
            labelHidden
            placeholder={say('people.find')}
            type="search"
            value={text}
            onChange={(e) => setText(e.target.value)}
          />
        </div>
        {people.isPending && <Skeleton rows={5} />}
        {people.isError && <ErrorBox error={people.error} onRetry={() => people.refetch()} />}
        {people.data && items.length === 0 && (
          <Empty>
            <Search size={16} aria-hidden /> {say('people.none-found', { q })}
          </Empty>
        )}
        {items.length > 0 && (
          <div className={styles.rows}>
            {items.map((person) => (
              <PersonRow key={person.id} person={person} />
            ))}
          </div>
        )}
        {people.hasNextPage && (
          <Button onClick={() => people.fetchNextPage()} disabled={people.isFetchingNextPage}>
            {say('people.more')}
          </Button>
        )}
      </div>
    </Stage>
  );
}

function PersonRow({ person }: { person: Person }) {
  const { say } = useI18n();
  const open = useOpenPanel();
  return (
    <button type="button" className={styles.row} onClick={() => open('person', person.id)}>
      <Avatar id={person.id} givenName={person.givenName} size={36} picture={pictureOf(person)} />
      <span className={styles.grow}>
        <span className={styles.name}>{person.fullName || say('people.unknown')}</span>
        <span className={styles.meta}>{say(`people.role-${person.role}`)}</span>
      </span>
      {!person.active && <Tag>{say('people.inactive')}</Tag>}
    </button>
  );
}
