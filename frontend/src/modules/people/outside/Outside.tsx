import type { FormEvent, ReactNode } from 'react';
import { LogoMark } from '@/app/LogoMark';
import { useI18n } from '@/shared/i18n/i18n';
import { Button } from '@/shared/ui/Button';
import { Segmented } from '@/shared/ui/Segmented';
import styles from './Outside.module.css';

type Props = {
  title: string;
  intro?: ReactNode;
  action?: string;
  busy?: boolean;
  /** What went wrong with the whole form. */
  error?: string | undefined;
  onSubmit?: () => void;
  children?: ReactNode;
};

/** The frame of every screen in front of the door: mark, language, one form. */
export function Outside({ title, intro, action, busy, error, onSubmit, children }: Props) {
  const { language, setLanguage, say } = useI18n();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit?.();
  };
  return (
    <main className={styles.outside}>
      <header className={styles.header}>
        <span className={styles.mark}>
          <LogoMark />
          <span lang="vi">{say('people.chung')}</span>
        </span>
        <Segmented
          label={say('people.language')}
          value={language}
          options={[
            { value: 'vi', label: say('people.vi') },
            { value: 'en', label: say('people.en') },
          ]}
          onChange={setLanguage}
        />
      </header>
      <form className={styles.form} onSubmit={submit} noValidate>
        <h1>{title}</h1>
        {intro && <div className={styles.intro}>{intro}</div>}
        {children}
        {error && (
          <p className={styles.error} role="alert">
            {error}
          </p>
        )}
        {action && (
          <Button type="submit" kind="primary" disabled={busy}>
            {action}
          </Button>
        )}
      </form>
    </main>
  );
}
