import { X } from 'lucide-react';
import { useI18n } from '@/shared/i18n/i18n';
import { Button } from '@/shared/ui/Button';
import { Bar } from './Bar';
import styles from './ImportPage.module.css';
import { useAsk } from './job';
import { bytes } from './pace';
import { stopUpload, type Upload } from './upload';

/** A file that this page is sending. */
export function UploadView({ upload }: { upload: Upload }) {
  const { say } = useI18n();
  const ask = useAsk();
  const sent = bytes(upload.sent);
  const size = bytes(upload.size);
  const stop = () => {
    stopUpload();
    void ask('discard', upload.job);
  };
  return (
    <section className={styles.card} aria-label={say('imports.state-uploading')}>
      <header className={styles.head}>
        <h2>{upload.name}</h2>
      </header>
      <p>
        {say('imports.sent', {
          sent: sent[0],
          sentUnit: sent[1],
          size: size[0],
          sizeUnit: size[1],
        })}
      </p>
      <Bar
        label={say('imports.state-uploading')}
        done={upload.sent}
        of={upload.size}
        millis={Date.now() - upload.begun}
      />
      <p className={styles.meta}>{say('imports.stay')}</p>
      <div className={styles.actions}>
        <Button icon={<X size={18} strokeWidth={1.75} aria-hidden />} onClick={stop}>
          {say('imports.cancel')}
        </Button>
      </div>
    </section>
  );
}
