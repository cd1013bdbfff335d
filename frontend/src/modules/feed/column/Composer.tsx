import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useMe } from '@/app/session';
import { list } from '@/shared/api/views';
import { useI18n } from '@/shared/i18n/i18n';
import { useGuard } from '@/shared/mentions/useGuard';
import { useMentions } from '@/shared/mentions/useMentions';
import { PersonAvatar } from '@/shared/people/PersonName';
import { TextBox } from '@/shared/talk/TextBox';
import { useDraft } from '@/shared/talk/useDraft';
import { Button } from '@/shared/ui/Button';
import { Select } from '@/shared/ui/Field';
import styles from './Composer.module.css';
import { usePublish } from './usePublish';

type Props = {
  /** Where the post goes; null for the whole organisation. */
  group: string | null;
  /** How many read there. */
  members?: number;
  /** Whether another place may be chosen. */
  choose?: boolean;
  /** Starts unfolded, in a dialog. */
  open?: boolean;
  onWritten: () => Promise<void> | void;
};

/** Where a post is written, in Markdown; folded until somebody wants to. What was typed stays until it is sent. */
export function Composer({ group, members, choose = false, open = false, onWritten }: Props) {
  const { say } = useI18n();
  const me = useMe();
  const [text, setText] = useDraft(`post.${group ?? 'organisation'}`);
  const [unfolded, setUnfolded] = useState(open || text !== '');
  const [target, setTarget] = useState(group);
  const { publish, busy, error } = usePublish(onWritten);
  const mentions = useMentions(`post.${group ?? 'organisation'}`);
  const [guard, warning] = useGuard(target ? { group: target } : {});
  const ask =
    members === undefined
      ? say('feed.write-organisation', { name: me.organisation.name })
      : say('feed.write-place', { count: members });
  const send = async () => {
    if (!text.trim() || busy) return;
    const said = mentions.stored(text);
    if (!(await guard(said)) || !(await publish(said, target))) return;
    setText('');
    setUnfolded(open);
  };
  if (!unfolded) {
    return (
      <button type="button" className={styles.folded} onClick={() => setUnfolded(true)}>
        <PersonAvatar id={me.person} size={32} />
        {ask}
      </button>
    );
  }
  return (
    <div className={open ? styles.plain : styles.composer}>
      <TextBox
        label={ask}
        value={text}
        onChange={setText}
        onSend={send}
        error={error}
        mentions={mentions}
        autoFocus
      />
      <div className={styles.bar}>
        {choose ? <Where value={target} onChange={setTarget} /> : <span className={styles.space} />}
        {!open && <Button onClick={() => setUnfolded(false)}>{say('ui.cancel')}</Button>}
        <Button kind="primary" disabled={!text.trim() || busy} onClick={send}>
          {say('feed.publish')}
        </Button>
      </div>
      {warning}
    </div>
  );
}

type WhereProps = { value: string | null; onChange: (group: string | null) => void };

function Where({ value, onChange }: WhereProps) {
  const { say } = useI18n();
  const me = useMe();
  const mine = useQuery(list('groups/group', { mine: true }));
  return (
    <div className={styles.where}>
      <Select
        label={say('feed.where')}
        labelHidden
        value={value ?? ''}
        onChange={(e) => onChange(e.target.value || null)}
      >
        <option value="">{say('feed.organisation', { name: me.organisation.name })}</option>
        {mine.data?.items.map((group) => (
          <option key={group.id} value={group.id}>
            {group.name}
          </option>
        ))}
      </Select>
    </div>
  );
}
