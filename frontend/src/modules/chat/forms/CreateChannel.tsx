import { useNavigate } from '@tanstack/react-router';
import { X } from 'lucide-react';
import { useRef, useState } from 'react';
import { useMe } from '@/app/session';
import { newId } from '@/shared/api/ids';
import { useI18n } from '@/shared/i18n/i18n';
import { PersonChip } from '@/shared/people/PersonName';
import { PersonPicker } from '@/shared/people/PersonPicker';
import { usePerson } from '@/shared/people/person';
import { Button, IconButton } from '@/shared/ui/Button';
import { Dialog } from '@/shared/ui/Dialog';
import { Field } from '@/shared/ui/Field';
import { Segmented } from '@/shared/ui/Segmented';
import { useChatCommand } from '../useChatCommand';
import styles from './CreateChannel.module.css';

/** More talk in a channel. */
const most = 19;

/** Opens a channel, or a conversation with one person or several. */
export function CreateChannel({ onClose }: { onClose: () => void }) {
  const { say } = useI18n();
  const send = useChatCommand();
  const navigate = useNavigate();
  const channel = useRef(newId());
  const [kind, setKind] = useState<'channel' | 'direct'>('channel');
  const [values, set] = useState({ name: '', topic: '' });
  const [people, setPeople] = useState<string[]>([]);
  const [privacy, setPrivacy] = useState<'public' | 'private'>('public');
  const ready = kind === 'channel' ? values.name.trim() !== '' : people.length > 0;

  const startWith = ([one = '', ...more]: string[]) =>
    more.length === 0
      ? send('chat/start-direct-conversation', { with: one })
      : send('chat/start-group-conversation', { with: [one, ...more] });
  const make = async () => {
    const { name, topic } = values;
    const answer =
      kind === 'channel'
        ? await send('chat/create-channel', { channel: channel.current, name, topic, privacy })
        : await startWith(people);
    if (!answer) return;
    onClose();
    await navigate({ to: '/chat/$channel', params: { channel: answer.id } } as never);
  };
  return (
    <Dialog
      title={say('chat.create')}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{say('ui.cancel')}</Button>
          <Button kind="primary" disabled={!ready} onClick={make}>
            {say(kind === 'channel' ? 'chat.open-channel' : 'chat.open-direct')}
          </Button>
        </>
      }
    >
      <Segmented
        label={say('chat.kind')}
        value={kind}
        options={[
          { value: 'channel', label: say('chat.kind-channel') },
          { value: 'direct', label: say('chat.kind-direct') },
        ]}
        onChange={setKind}
      />
      {kind === 'channel' ? (
        <>
          <Field
            label={say('chat.name')}
            hint={say('chat.name-hint')}
            maxLength={80}
            value={values.name}
            onChange={(e) => set({ ...values, name: e.target.value })}
          />
          <Field
            label={say('chat.topic')}
            maxLength={250}
            value={values.topic}
            onChange={(e) => set({ ...values, topic: e.target.value })}
          />
          <Segmented
            label={say('chat.privacy')}
            value={privacy}
            options={[
              { value: 'public', label: say('chat.public') },
              { value: 'private', label: say('chat.private') },
            ]}
            onChange={setPrivacy}
          />
        </>
      ) : (
        <People people={people} onChange={setPeople} />
      )}
    </Dialog>
  );
}

type PeopleProps = { people: string[]; onChange: (people: string[]) => void };

/** Whom to talk with: one person, or several. */
function People({ people, onChange }: PeopleProps) {
  const { say } = useI18n();
  const me = useMe();
  return (
    <>
      {people.length > 0 && (
        <ul className={styles.people}>
          {people.map((person) => (
            <Chosen
              key={person}
              person={person}
              onRemove={() => onChange(people.filter((other) => other !== person))}
            />
          ))}
        </ul>
      )}
      {people.length < most && (
        <PersonPicker
          key={people.length}
          label={say(people.length === 0 ? 'chat.with' : 'chat.and')}
          value={null}
          without={[me.person, ...people]}
          onChange={(person) => person && onChange([...people, person])}
        />
      )}
    </>
  );
}

function Chosen({ person, onRemove }: { person: string; onRemove: () => void }) {
  const { say } = useI18n();
  const name = usePerson(person)?.fullName ?? '';
  return (
    <li>
      <PersonChip id={person} size={28} />
      <IconButton
        label={say('chat.take-out', { name })}
        icon={<X size={18} strokeWidth={1.75} aria-hidden />}
        onClick={onRemove}
      />
    </li>
  );
}
