import { useQueryClient } from '@tanstack/react-query';
import { useI18n } from '@/shared/i18n/i18n';
import { Dialog } from '@/shared/ui/Dialog';
import { useToast } from '@/shared/ui/Toasts';
import { reloadWindows } from '../window';
import { Composer } from './Composer';

/** Writes a post from anywhere. */
export function WriteDialog({ onClose }: { onClose: () => void }) {
  const { say } = useI18n();
  const client = useQueryClient();
  const toast = useToast();
  const written = () => {
    toast(say('feed.published'));
    void reloadWindows(client);
    onClose();
  };
  return (
    <Dialog title={say('feed.create')} onClose={onClose}>
      <Composer group={null} choose open onWritten={written} />
    </Dialog>
  );
}
