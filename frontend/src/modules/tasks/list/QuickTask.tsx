import { CalendarDays, Plus } from 'lucide-react';
import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { useMe } from '@/app/session';
import { useAttempt } from '@/shared/api/useAttempt';
import { longDay } from '@/shared/i18n/dates';
import { useI18n } from '@/shared/i18n/i18n';
import { Button } from '@/shared/ui/Button';
import { Field } from '@/shared/ui/Field';
import { Tag } from '@/shared/ui/Tag';
import { DateField } from '@/shared/when/DateField';
import { dueOf } from '../due';
import { longestTitle } from '../lengths';
import { OwnerSelect } from '../OwnerSelect';
import { useTaskCommand } from '../useTaskCommand';
import styles from './QuickTask.module.css';
import { readQuickLine } from './quickLine';

type Props = { group?: string; mine?: boolean };

/**
 * One line for a new task: what, who, until when. A day or an hour in its words ("mai 15g30") is its due, unless one is
 * chosen. Enter makes it and waits for the next.
 */
export function QuickTask({ group, mine = false }: Props) {
  const { say, language } = useI18n();
  const me = useMe();
  const send = useTaskCommand();
  const empty = { title: '', owner: mine ? me.person : null, date: '' };
  const [draft, setDraft] = useState<{ title: string; owner: string | null; date: string }>(empty);
  const attempt = useAttempt();

  const heard = draft.date ? null : readQuickLine(draft.title);
  const due = heard?.date ? dueOf(heard.date, heard.time ?? '') : dueOf(draft.date, '');

  const make = async () => {
    const title = (heard?.title ?? draft.title).trim();
    if (!title) return;
    const body = {
      title,
      description: null,
      group: group ?? null,
      owner: draft.owner,
      due,
    };
    const { id: task, commandId } = attempt.of(body);
    if (await send('tasks/create-task', { task, ...body }, { commandId })) {
      attempt.done();
      setDraft({ ...empty, owner: draft.owner });
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Enter that ends a composition of Vietnamese letters is not a wish to send.
    if (event.key === 'Enter' && event.nativeEvent.isComposing) event.preventDefault();
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void make();
  };
  return (
    <div className={styles.frame}>
      <form className={styles.quick} onSubmit={onSubmit}>
        <Field
          label={say('tasks.title')}
          labelHidden
          placeholder={say('tasks.quick')}
          value={draft.title}
          maxLength={longestTitle}
          onKeyDown={onKeyDown}
          onChange={(e) => setDraft({ ...draft, title: e.target.value })}
        />
        <OwnerSelect
          labelHidden
          value={draft.owner}
          onChange={(owner) => setDraft({ ...draft, owner })}
        />
        <DateField
          label={say('tasks.due')}
          labelHidden
          value={draft.date || null}
          onChange={(date) => setDraft({ ...draft, date: date ?? '' })}
        />
        <Button
          type="submit"
          kind="primary"
          icon={<Plus size={18} strokeWidth={1.75} aria-hidden />}
          disabled={!draft.title.trim()}
        >
          <span>{say('tasks.add')}</span>
        </Button>
        <p className={styles.heard} aria-live="polite">
          {heard?.date && (
            <Tag tone="action">
              <CalendarDays size={14} aria-hidden />
              {say('tasks.heard', {
                day: longDay(new Date(`${heard.date}T00:00`), language),
                time: heard.time ?? '',
              })}
            </Tag>
          )}
        </p>
      </form>
    </div>
  );
}
