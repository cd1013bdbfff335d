import { Link } from '@tanstack/react-router';
import { Activity } from 'lucide-react';
import { useI18n } from '@/shared/i18n/i18n';
import styles from '../Page.module.css';

/** The way to how the workspace itself is. */
export function SystemLink() {
  const { say } = useI18n();
  return (
    <section className={styles.section}>
      <header>
        <h2>{say('people.system')}</h2>
      </header>
      <div className={styles.card}>
        <Link to="/admin/system" className={styles.way}>
          <Activity size={20} strokeWidth={1.75} aria-hidden />
          <span className={styles.grow}>
            <span className={styles.name}>{say('people.system-open')}</span>
            <span className={styles.meta}>{say('people.system-why')}</span>
          </span>
        </Link>
      </div>
    </section>
  );
}
