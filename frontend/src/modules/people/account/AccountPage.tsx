import { Stage } from '@/app/Columns';
import { useI18n } from '@/shared/i18n/i18n';
import styles from '../Page.module.css';
import { AccessTokens } from './AccessTokens';
import { PasswordForm } from './PasswordForm';
import { ProfileForm } from './ProfileForm';
import { Sessions } from './Sessions';

/** One's own account: profile, password, sessions, tokens for scripts. */
export function AccountPage() {
  const { say } = useI18n();
  return (
    <Stage>
      <div className={styles.page}>
        <h1>{say('people.account')}</h1>
        <ProfileForm />
        <Sessions />
        <PasswordForm />
        <AccessTokens />
      </div>
    </Stage>
  );
}
