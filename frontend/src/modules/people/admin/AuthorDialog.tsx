import { useQueryClient } from '@tanstack/react-query';
import { Link as LinkIcon } from 'lucide-react';
import { useState } from 'react';
import { command } from '@/shared/api/commands';
import type { Author } from '@/shared/api/contract';
import { send } from '@/shared/api/http';
import { useWords } from '@/shared/api/words';
import { useI18n } from '@/shared/i18n/i18n';
import { PersonPicker } from '@/shared/people/PersonPicker';
import { Button } from '@/shared/ui/Button';
import { Dialog } from '@/shared/ui/Dialog';
import { useToast } from '@/shared/ui/Toasts';
import styles from '../Page.module.css';
import { SecretLink } from './SecretLink';

/** Says who an archived author is, or makes a link by which they come in. */
export function AuthorDialog({ author, onClose }: { author: Author; onClose: () => void }) {
  const { say } = useI18n();
  const client = useQueryClient();
  const toast = useToast();
  const words = useWords();
  const name = author.fullName ?? say('people.unknown');
  const [into, setInto] = useState<string | null>(author.mergedInto);
  const [link, setLink] = useState<string>();
  const attempt = (work: () => Promise<void>) => work().catch((error) => toast(words(error)));
  const merge = (person: string) =>
    attempt(async () => {
      await command('people/merge-person', { person: author.id, into: person });
      await Promise.all(
        ['people/author', 'people/person'].map((view) =>
          client.invalidateQueries({ queryKey: [view] }),
        ),
      );
      toast(say('people.author-merged', { name }));
      onClose();
    });
  const invite = () =>
    attempt(async () => {
      const made = await send('post', '/api/invitations', { role: 'member', note: name });
      setLink(made.link);
      await client.invalidateQueries({ queryKey: ['people/invitation'] });
    });
  return (
    <Dialog
      title={say('people.author-who', { name })}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{say('ui.cancel')}</Button>
          <Button
            kind="primary"
            disabled={!into || into === author.mergedInto}
            onClick={() => into && void merge(into)}
          >
            {say('people.author-merge')}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <PersonPicker label={say('people.author-person')} value={into} onChange={setInto} />
        <p className={styles.meta}>{say('people.author-merge-why')}</p>
        {link ? (
          <SecretLink label={say('people.invite-link')} link={link} />
        ) : (
          <Button
            icon={<LinkIcon size={18} strokeWidth={1.75} aria-hidden />}
            onClick={() => void invite()}
          >
            {say('people.author-invite')}
          </Button>
        )}
      </div>
    </Dialog>
  );
}
