import { Trash2 } from 'lucide-react';
import { type FormEvent, useId, useState } from 'react';
import { useI18n } from '@/shared/i18n/i18n';
import { Button } from '@/shared/ui/Button';
import { Dialog } from '@/shared/ui/Dialog';
import { Area } from '@/shared/ui/Field';

type Props = { letters: number; onDiscard: (reason: string) => void; onClose: () => void };

/** Events are let go of only by who says why. */
export function DiscardDialog({ letters, onDiscard, onClose }: Props) {
  const { say } = useI18n();
  const form = useId();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (reason.trim() === '') return;
    onDiscard(reason.trim());
    onClose();
  };
  return (
    <Dialog
      title={say('operations.discard-title')}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{say('ui.cancel')}</Button>
          <Button
            kind="danger"
            type="submit"
            form={form}
            icon={<Trash2 size={18} strokeWidth={1.75} aria-hidden />}
          >
            {say('operations.discard')}
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={submit}>
        <p>{say('operations.discard-why', { letters })}</p>
        <Area
          label={say('operations.reason')}
          hint={say('operations.reason-hint')}
          error={tried && reason.trim() === '' ? say('operations.reason-missing') : undefined}
          value={reason}
          maxLength={500}
          onChange={(e) => setReason(e.target.value)}
        />
      </form>
    </Dialog>
  );
}
