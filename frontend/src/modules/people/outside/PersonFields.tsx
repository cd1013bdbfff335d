import { useI18n } from '@/shared/i18n/i18n';
import { Field } from '@/shared/ui/Field';
import styles from './Outside.module.css';
import { givenNameOf, type useForm } from './useForm';

type Form = ReturnType<
  typeof useForm<
    Record<'fullName' | 'givenName' | 'email' | 'password', string> & Record<string, string>
  >
>;

/** Name, given name, address and password of a new person. The given name follows the full name until it is edited. */
export function PersonFields({ form }: { form: Pick<Form, 'field' | 'values' | 'setValues'> }) {
  const { say } = useI18n();
  const fullName = form.field('fullName');
  const follow = (value: string) => {
    const follows = form.values.givenName === givenNameOf(form.values.fullName);
    form.setValues({
      ...form.values,
      fullName: value,
      ...(follows ? { givenName: givenNameOf(value) } : {}),
    });
  };
  return (
    <>
      <div className={styles.two}>
        <Field
          label={say('people.full-name')}
          autoComplete="name"
          {...fullName}
          onChange={(e) => follow(e.target.value)}
        />
        <Field
          label={say('people.given-name')}
          autoComplete="given-name"
          {...form.field('givenName')}
        />
      </div>
      <Field
        label={say('people.email')}
        type="email"
        autoComplete="username"
        {...form.field('email')}
      />
      <Field
        label={say('people.password')}
        hint={say('people.password-hint')}
        type="password"
        autoComplete="new-password"
        {...form.field('password')}
      />
    </>
  );
}
