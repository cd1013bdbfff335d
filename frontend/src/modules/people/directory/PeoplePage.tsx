import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Search } from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import { Columns } from '@/app/Columns';
import { useOpenPanel } from '@/app/usePanel';
import type { Department, Employed } from '@/shared/api/contract';
import { pages } from '@/shared/api/views';
import { useI18n } from '@/shared/i18n/i18n';
import { useChanges } from '@/shared/live/changes';
import { pictureOf } from '@/shared/people/person';
import { Avatar } from '@/shared/ui/Avatar';
import { Button } from '@/shared/ui/Button';
import { Field } from '@/shared/ui/Field';
import { Empty, ErrorBox, Skeleton } from '@/shared/ui/States';
import { Tag } from '@/shared/ui/Tag';
import { DateField } from '@/shared/when/DateField';
import { today } from '@/shared/when/reading';
import { wholeDay } from '@/shared/when/words';
import styles from '../Page.module.css';
import { chartQuery, nameOf } from './chart';
import { DepartmentList } from './DepartmentList';
import { DepartmentSelect } from './DepartmentSelect';
import own from './Directory.module.css';

/** What the address of the directory holds. */
export type DirectorySearch = { department?: string | undefined; at?: string | undefined };

/** Who works where, today or on another day, sorted as names are sorted in Vietnam: by given name first. */
export function PeoplePage() {
  const { say } = useI18n();
  const { department, at } = useSearch({ strict: false }) as DirectorySearch;
  const navigate = useNavigate();
  const departments = useQuery(chartQuery).data?.departments ?? [];
  const [text, setText] = useState('');
  const q = useDeferredValue(text.trim());
  const people = useDirectory({ q: q || undefined, department, at });
  const items = people.data?.pages.flatMap((page) => page.items) ?? [];
  const show = (change: DirectorySearch) =>
    navigate({ to: '.', search: (s: DirectorySearch) => ({ ...s, ...change }) } as never);
  const on = (day: string | null) => show({ at: day && day !== today() ? day : undefined });
  return (
    <Columns label={say('people.departments')} list={<DepartmentList at={at} />} phone="stage">
      <div className={own.time} data-time={at ? 'past' : undefined}>
        <div className={styles.page}>
          <h1>{nameOf(departments, department ?? null) ?? say('people.everybody')}</h1>
          <p className={styles.lead}>{say('people.people-lead')}</p>
          <div className={own.filters}>
            <Field
              label={say('people.find')}
              labelHidden
              placeholder={say('people.find')}
              type="search"
              value={text}
              onChange={(e) => setText(e.target.value)}
            />
            <div className={own.onPhone}>
              <DepartmentSelect
                label={say('people.department')}
                none={say('people.everybody')}
                value={department ?? null}
                onChange={(chosen) => show({ department: chosen ?? undefined })}
              />
            </div>
            <DateField
              label={say('people.on-day')}
              labelHidden
              value={at ?? today()}
              onChange={on}
            />
          </div>
          {at && (
            <p className={own.past} role="status">
              {say('people.as-of', { day: wholeDay(at) })}
              <Button size="small" onClick={() => on(null)}>
                {say('people.back-to-today')}
              </Button>
            </p>
          )}
          {people.isPending && <Skeleton rows={5} />}
          {people.isError && <ErrorBox error={people.error} onRetry={() => people.refetch()} />}
          {people.data && items.length === 0 && (
            <Empty>
              <Search size={16} aria-hidden />{' '}
              {q ? say('people.none-found', { q }) : say('people.nobody-here')}
            </Empty>
          )}
          {items.length > 0 && (
            <div className={styles.rows}>
              {items.map((line) => (
                <PersonRow key={line.person.id} line={line} departments={departments} />
              ))}
            </div>
          )}
          {people.hasNextPage && (
            <Button onClick={() => people.fetchNextPage()} disabled={people.isFetchingNextPage}>
              {say('people.more')}
            </Button>
          )}
        </div>
      </div>
    </Columns>
  );
}

function useDirectory(asked: DirectorySearch & { q?: string | undefined }) {
  const client = useQueryClient();
  const anew = () => void client.invalidateQueries({ queryKey: ['people/directory'] });
  useChanges('people.employment', anew);
  useChanges('people.person', anew);
  return useInfiniteQuery(pages('people/directory', { ...asked, limit: 50 }));
}

function PersonRow({ line, departments }: { line: Employed; departments: Department[] }) {
  const { say } = useI18n();
  const open = useOpenPanel();
  const { person } = line;
  const job = [line.title, nameOf(departments, line.department)].filter(Boolean).join(' · ');
  return (
    <button type="button" className={styles.row} onClick={() => open('person', person.id)}>
      <Avatar id={person.id} givenName={person.givenName} size={36} picture={pictureOf(person)} />
      <span className={styles.grow}>
        <span className={styles.name}>{person.fullName || say('people.unknown')}</span>
        <span className={styles.meta}>{job || say(`people.role-${person.role}`)}</span>
      </span>
      {job && person.role !== 'member' && <Tag>{say(`people.role-${person.role}`)}</Tag>}
      {!person.active && <Tag>{say('people.inactive')}</Tag>}
    </button>
  );
}
