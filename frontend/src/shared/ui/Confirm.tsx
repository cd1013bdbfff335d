import type { ReactNode } from 'react';
import { useI18n } from '@/shared/i18n/i18n';
import { Button } from './Button';
import { Dialog } from './Dialog';

type Props = {
  title: string;
  children: ReactNode;
  /** The word and picture of the button that goes through with it. */
  action: string;
  icon?: ReactNode;
  onConfirm: () => void;
  onClose: () => void;
};

/** Asks before something that can't be undone. */
export function Confirm({ title, children, action, icon, onConfirm, onClose }: Props) {
  const { say } = useI18n();
  return (
    <Dialog
      title={title}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{say('ui.cancel')}</Button>
          <Button
            kind="danger"
            icon={icon}
            onClick={() => {
              onConfirm();
              onClose();
            }}
          >
            {action}
          </Button>
        </>
      }
    >
      <p>{children}</p>
    </Dialog>
  );
}
