import { Stage } from '@/app/Columns';
import { useMe } from '@/app/session';
import { useI18n } from '@/shared/i18n/i18n';
import styles from '../Page.module.css';
import { Authors } from './Authors';
import { ImportLink } from './ImportLink';
import { Invitations } from './Invitations';
import { Modules } from './Modules';
import { OrganisationForm } from './OrganisationForm';
import { SystemLink } from './SystemLink';

/** The organisation: its name, and who is invited. */
export function AdminPage() {
  const { say } = useI18n();
  const me = useMe();
  return (
    <Stage>
      <div className={styles.page}>
        <h1>{say('people.admin')}</h1>
        <p className={styles.lead}>{say('people.admin-lead', { name: me.organisation.name })}</p>
        <Invitations />
        <ImportLink />
        <Authors />
        <Modules />
        <OrganisationForm />
        <SystemLink />
      </div>
    </Stage>
  );
}
