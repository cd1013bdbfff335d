import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useMe } from '@/app/session';
import { newId } from '@/shared/api/ids';
import { useI18n } from '@/shared/i18n/i18n';
import { PersonPicker } from '@/shared/people/PersonPicker';
import { Button } from '@/shared/ui/Button';
import { Dialog } from '@/shared/ui/Dialog';
import { Field } from '@/shared/ui/Field';
import { Segmented } from '@/shared/ui/Segmented';
import { useChatCommand } from '../useChatCommand';

/** Opens a channel, or a conversation with one person. */
export function CreateChannel({ onClose }: { onClose: () => void }) {
  const { say } = useI18n();
  const me = useMe();
  const send = useChatCommand();
  const navigate = useNavigate();
  const channel = useRef(newId());
  const [kind, setKind] = useState<'channel' | 'direct'>('channel');
  const [values, set] = useState({ name: '', topic: '', person: '' });
  const [privacy, setPrivacy] = useState<'public' | 'private'>('public');
  const ready = kind === 'channel' ? values.name.trim() !== '' : values.person !== '';

  const make = async () => {
    const { name, topic, person } = values;
    const answer =
      kind === 'channel'
        ? await send('chat/create-channel', { channel: channel.current, name, topic, privacy })
        : await send('chat/start-direct-conversation', { with: person });
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
        <PersonPicker
          label={say('chat.with')}
          value={values.person || null}
          without={[me.person]}
          onChange={(person) => set({ ...values, person: person ?? '' })}
        />
      )}
    </Dialog>
  );
}
