import { useQuery } from '@tanstack/react-query';
import { Check } from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import type { Person } from '@/shared/api/contract';
import { list } from '@/shared/api/views';
import { useI18n } from '@/shared/i18n/i18n';
import { pictureOf } from '@/shared/people/person';
import { Avatar } from '@/shared/ui/Avatar';
import { Dialog } from '@/shared/ui/Dialog';
import { Field } from '@/shared/ui/Field';
import { ErrorBox, Skeleton } from '@/shared/ui/States';
import { Tag } from '@/shared/ui/Tag';
import { useGroupCommand } from '../useGroupCommand';
import styles from './Members.module.css';

/** Takes people of the organisation into a place, as many as wanted. */
export function AddMember({ group, onClose }: { group: string; onClose: () => void }) {
  const { say } = useI18n();
  const send = useGroupCommand();
  const [text, setText] = useState('');
  const q = useDeferredValue(text.trim());
  const people = useQuery(list('people/person', { q: q || undefined, limit: 30 }));
  const members = useQuery(list('groups/membership', { group })).data?.items ?? [];
  const inside = new Set(members.map((m) => m.person));
  const found = people.data?.items.filter((person) => person.active) ?? [];
  return (
    <Dialog title={say('groups.add')} onClose={onClose}>
      <Field
        label={say('groups.find-person')}
        type="search"
        value={text}
        onChange={(e) => setText(e.target.value)}
      />
      {people.isPending && <Skeleton />}
      {people.isError && <ErrorBox error={people.error} onRetry={() => people.refetch()} />}
      {people.data && found.length === 0 && <p>{say('groups.nobody-found', { q })}</p>}
      <ul className={styles.people}>
        {found.map((person) => (
          <li key={person.id}>
            <Pick
              person={person}
              inside={inside.has(person.id)}
              onPick={() => void send('groups/add-member', { group, person: person.id })}
            />
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

type PickProps = { person: Person; inside: boolean; onPick: () => void };

function Pick({ person, inside, onPick }: PickProps) {
  const { say } = useI18n();
  return (
    <button type="button" className={styles.pick} disabled={inside} onClick={onPick}>
      <Avatar id={person.id} givenName={person.givenName} size={32} picture={pictureOf(person)} />
      <span>{person.fullName || say('people.unknown')}</span>
      {inside && (
        <Tag tone="good">
          <Check size={14} aria-hidden />
          {say('groups.inside')}
        </Tag>
      )}
    </button>
  );
}
