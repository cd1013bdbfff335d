import { IntlMessageFormat } from 'intl-messageformat';
import {
  createContext,
  Fragment,
  type ReactNode,
  useContext,
  useEffect,
  useMemo,
  useState,
} from 'react';
import { type Language, loadTexts, locale, type Texts, type Values } from './texts';

const stored = 'chung.language';

/** The language last chosen on this device, else the browser's when it is ours, else Vietnamese. */
export function preferredLanguage(): Language {
  const chosen = localStorage.getItem(stored);
  if (chosen === 'vi' || chosen === 'en') return chosen;
  const ours = navigator.languages.map((l) => l.slice(0, 2)).find((l) => l === 'vi' || l === 'en');
  return ours === 'en' ? 'en' : 'vi';
}

/** Says a message of `module.key` with its values. */
export type Say = (key: string, values?: Values) => string;

type I18n = {
  language: Language;
  setLanguage: (language: Language) => void;
  say: Say;
  rich: (key: string, values?: Values) => ReactNode;
  has: (key: string) => boolean;
};

const Context = createContext<I18n | null>(null);

/** The formatter of one language over its messages; a missing message shows its key and is caught by a test. */
export function formatter(language: Language, texts: Texts) {
  const compiled = new Map<string, IntlMessageFormat>();
  const message = (key: string) => {
    let found = compiled.get(key);
    if (!found) {
      found = new IntlMessageFormat(texts[key] ?? key, locale(language));
      compiled.set(key, found);
    }
    return found;
  };
  return {
    has: (key: string) => key in texts,
    say: (key: string, values?: Values) => String(message(key).format(values as never)),
    rich: (key: string, values?: Values): ReactNode => {
      const parts = message(key).format<ReactNode>(values as never);
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one message never move
      return Array.isArray(parts) ? parts.map((p, i) => <Fragment key={i}>{p}</Fragment>) : parts;
    },
  };
}

/** Provides texts; shows nothing until the chosen language is there. */
export function I18nProvider({ children }: { children: ReactNode }) {
  const [language, choose] = useState<Language>(preferredLanguage);
  const [loaded, setLoaded] = useState<{ language: Language; texts: Texts } | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let current = true;
    loadTexts(language).then(
      (texts) => current && setLoaded({ language, texts }),
      () => current && setFailed(true),
    );
    document.documentElement.lang = language;
    return () => {
      current = false;
    };
  }, [language]);
  const value = useMemo<I18n | null>(() => {
    if (!loaded) return null;
    const setLanguage = (next: Language) => {
      localStorage.setItem(stored, next);
      choose(next);
    };
    return { language: loaded.language, setLanguage, ...formatter(loaded.language, loaded.texts) };
  }, [loaded]);
  if (!value) return failed ? <Textless /> : null;
  return <Context.Provider value={value}>{children}</Context.Provider>;
}

const textless = {
  vi: 'Chưa tải được phần chữ của trang này.',
  en: 'The words of this page could not be loaded.',
  again: 'Tải lại · Reload',
};

/** The one screen whose words can't come with the others, in both languages. */
function Textless() {
  return (
    <main role="alert" style={{ padding: 24 }}>
      <p lang="vi">{textless.vi}</p>
      <p lang="en">{textless.en}</p>
      <button type="button" onClick={() => location.reload()}>
        {textless.again}
      </button>
    </main>
  );
}

/** The texts of the reader's language: `say` for strings, `rich` for messages with tags. */
export function useI18n(): I18n {
  const i18n = useContext(Context);
  if (!i18n) throw new Error('useI18n outside I18nProvider');
  return i18n;
}
