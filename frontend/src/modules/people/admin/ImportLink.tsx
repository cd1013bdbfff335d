import { Link } from '@tanstack/react-router';
import { FileUp } from 'lucide-react';
import { useI18n } from '@/shared/i18n/i18n';
import styles from '../Page.module.css';

/** The way to bring a history in. */
export function ImportLink() {
  const { say } = useI18n();
  return (
    <section className={styles.section}>
      <header>
        <h2>{say('people.import')}</h2>
      </header>
      <div className={styles.card}>
        <Link to="/admin/import" className={styles.way}>
          <FileUp size={20} strokeWidth={1.75} aria-hidden />
          <span className={styles.grow}>
            <span className={styles.name}>{say('people.import-open')}</span>
            <span className={styles.meta}>{say('people.import-why')}</span>
          </span>
        </Link>
      </div>
    </section>
  );
}
