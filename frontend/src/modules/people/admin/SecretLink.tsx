import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { useI18n } from '@/shared/i18n/i18n';
import { Button } from '@/shared/ui/Button';
import { Field } from '@/shared/ui/Field';
import styles from '../Page.module.css';

/** A link or token that is shown once, with a button that copies it. */
export function SecretLink({ label, link }: { label: string; link: string }) {
  const { say } = useI18n();
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(link);
    setCopied(true);
  };
  return (
    <div className={styles.link}>
      <Field label={label} readOnly value={link} onFocus={(e) => e.target.select()} />
      <Button
        kind="soft"
        icon={copied ? <Check size={18} aria-hidden /> : <Copy size={18} aria-hidden />}
        onClick={copy}
      >
        {say(copied ? 'people.copied' : 'people.copy')}
      </Button>
    </div>
  );
}
