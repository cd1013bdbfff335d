import { type ChangeEvent, useState } from 'react';
import { problemOf } from '@/shared/api/problem';
import { useWords } from '@/shared/api/words';
import { useI18n } from '@/shared/i18n/i18n';

/** A small form: values, what is wrong with each field, sending once at a time. */
export function useForm<T extends Record<string, string>>(
  initial: T,
  check: (values: T) => Partial<Record<keyof T, string>>,
  submit: (values: T) => Promise<void>,
) {
  const { say, has } = useI18n();
  const words = useWords();
  const [values, setValues] = useState(initial);
  const [errors, setErrors] = useState<Partial<Record<keyof T, string>>>({});
  const [failure, setFailure] = useState<string>();
  const [busy, setBusy] = useState(false);

  const field = (name: keyof T & string) => ({
    name,
    value: values[name],
    error: errors[name],
    onChange: (e: ChangeEvent<HTMLInputElement | HTMLSelectElement>) => {
      setValues({ ...values, [name]: e.target.value });
      setErrors({ ...errors, [name]: undefined });
    },
  });

  const refused = (error: unknown) => {
    const wrong = (problemOf(error).errors ?? []).filter((e) => e.path in initial);
    const worded = (code: string) =>
      say(has(`people.is-${code}`) ? `people.is-${code}` : 'people.is-wrong');
    setErrors(Object.fromEntries(wrong.map((e) => [e.path, worded(e.code)])) as typeof errors);
    setFailure(wrong.length ? undefined : words(error));
  };

  const send = async () => {
    const wrong = check(values);
    setErrors(wrong);
    setFailure(undefined);
    if (Object.values(wrong).some(Boolean)) return;
    setBusy(true);
    try {
      await submit(values);
    } catch (error) {
      refused(error);
    } finally {
      setBusy(false);
    }
  };
  return { values, setValues, field, failure, busy, send };
}

const address = /^[^\s@]+@[^\s@]+$/;

/** Checks that the screens in front of the door share; each gives a message key or nothing. */
export const checks = {
  filled: (value: string | undefined) => (value?.trim() ? undefined : 'people.is-missing'),
  email: (value: string | undefined) =>
    address.test(value?.trim() ?? '') ? undefined : 'people.is-no-address',
  password: (value: string | undefined) =>
    (value?.length ?? 0) >= 8 ? undefined : 'people.is-too-short',
};

/** The given name of a Vietnamese full name is its last word. */
export function givenNameOf(fullName: string): string {
  return fullName.trim().split(/\s+/).at(-1) ?? '';
}
