import { FileUp, TriangleAlert } from 'lucide-react';
import { type DragEvent, useRef, useState } from 'react';
import { useWords } from '@/shared/api/words';
import { useI18n } from '@/shared/i18n/i18n';
import { Button } from '@/shared/ui/Button';
import { cx } from '@/shared/ui/cx';
import styles from './ImportPage.module.css';
import { bytes } from './pace';
import { upload, useUpload } from './upload';

/** Takes a file by a choice or a drop, and says what will become of what is in it. */
export function DropZone({ largest }: { largest: number }) {
  const { say } = useI18n();
  const [over, setOver] = useState(false);
  const [tooLarge, setTooLarge] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const take = (file: File | undefined) => {
    setOver(false);
    if (!file) return;
    setTooLarge(file.size > largest);
    if (file.size <= largest) void upload(file);
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    take(event.dataTransfer.files[0]);
  };
  const onDragOver = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  const [most, unit] = bytes(largest);
  return (
    <section
      className={cx(styles.drop, over && styles.over)}
      aria-label={say('imports.choose')}
      onDrop={onDrop}
      onDragOver={onDragOver}
      onDragLeave={() => setOver(false)}
    >
      <FileUp size={28} strokeWidth={1.75} aria-hidden />
      <p>{say('imports.drop')}</p>
      <input
        ref={input}
        type="file"
        accept=".zip,.json,application/zip,application/json"
        className="visually-hidden"
        aria-label={say('imports.file')}
        tabIndex={-1}
        onChange={(event) => {
          take(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
      <Button kind="primary" onClick={() => input.current?.click()}>
        {say('imports.choose')}
      </Button>
      <p className={styles.meta}>{say('imports.kinds', { most, unit })}</p>
      <p className={styles.meta}>{say('imports.authors')}</p>
      <Refused tooLarge={tooLarge} />
    </section>
  );
}

function Refused({ tooLarge }: { tooLarge: boolean }) {
  const { say } = useI18n();
  const words = useWords();
  const { error } = useUpload();
  const text = tooLarge ? say('refusals.imports.too-large') : error ? words(error) : undefined;
  if (!text) return null;
  return (
    <p className={styles.refused} role="alert">
      <TriangleAlert size={18} strokeWidth={1.75} aria-hidden />
      {text}
    </p>
  );
}
