import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Languages, LogOut, Moon, Sun, SunMoon, UserRound } from 'lucide-react';
import { useState } from 'react';
import { command } from '@/shared/api/commands';
import type { Me } from '@/shared/api/contract';
import { send } from '@/shared/api/http';
import { useWords } from '@/shared/api/words';
import { useI18n } from '@/shared/i18n/i18n';
import { forgetDrafts } from '@/shared/talk/drafts';
import { Avatar } from '@/shared/ui/Avatar';
import { Menu, type MenuItem } from '@/shared/ui/Menu';
import { useToast } from '@/shared/ui/Toasts';
import styles from './AccountMenu.module.css';
import { sessionQuery, signingOut, useMe } from './session';
import { chooseTheme, chosenTheme, type Theme } from './theme';

const themeIcons = { system: SunMoon, light: Sun, dark: Moon };

/** One's own account: profile, language, theme, sign out. */
export function AccountMenu() {
  const me = useMe();
  const { say, language, setLanguage } = useI18n();
  const client = useQueryClient();
  const navigate = useNavigate();
  const toast = useToast();
  const words = useWords();
  const [theme, setTheme] = useState(chosenTheme);
  const other = language === 'vi' ? 'en' : 'vi';
  const fail = (error: unknown) => toast(words(error));

  const changeLanguage = () => {
    const next: Me = { ...me, language: other };
    setLanguage(other);
    command('people/change-language', { person: me.person, language: other })
      .then(() => client.setQueryData(sessionQuery.queryKey, next))
      .catch(fail);
  };
  const signOut = () => {
    const stay = signingOut(client);
    send('delete', '/api/session', undefined)
      .then(() => {
        client.clear();
        forgetDrafts();
        client.setQueryData(sessionQuery.queryKey, null);
      })
      .catch((error) => {
        stay();
        fail(error);
      });
  };
  const themes = (['system', 'light', 'dark'] as Theme[]).map((choice): MenuItem => {
    const Icon = themeIcons[choice];
    return {
      label: say(`app.theme-${choice}`),
      icon: <Icon size={18} strokeWidth={1.75} aria-hidden />,
      checked: theme === choice,
      onSelect: () => {
        chooseTheme(choice);
        setTheme(choice);
      },
    };
  });
  const items: MenuItem[] = [
    {
      label: say('app.profile'),
      icon: <UserRound size={18} strokeWidth={1.75} aria-hidden />,
      onSelect: () => navigate({ to: '/account' }),
    },
    {
      label: say('app.other-language'),
      icon: <Languages size={18} strokeWidth={1.75} aria-hidden />,
      onSelect: changeLanguage,
    },
    ...themes,
    {
      label: say('app.sign-out'),
      icon: <LogOut size={18} strokeWidth={1.75} aria-hidden />,
      onSelect: signOut,
    },
  ];
  const picture = me.hasPicture ? `/api/views/people/picture/${me.person}` : undefined;
  return (
    <Menu
      label={say('app.account')}
      icon={<Avatar id={me.person} givenName={me.givenName} picture={picture} />}
      header={
        <div className={styles.who}>
          <b>{me.fullName}</b>
          <span>{me.organisation.name}</span>
        </div>
      }
      items={items}
    />
  );
}
