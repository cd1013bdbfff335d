import { type ReactNode, useState } from 'react';
import { request } from '@/shared/api/http';
import { type AnswerOf, address, type QueryOf } from '@/shared/api/paths';
import { useI18n } from '@/shared/i18n/i18n';
import { useNames } from '@/shared/people/names';
import { Button } from '@/shared/ui/Button';
import { Dialog } from '@/shared/ui/Dialog';
import { mentioned } from './mentions';

const sight = '/api/views/people/sight';

/** Where it will be read; without any, the whole organisation. */
export type Place = Omit<QueryOf<typeof sight>, 'ids'>;

type Asking = { names: string; answer: (anyway: boolean) => void };

/** Warns before something is sent that mentions somebody who can't see it there. Unless told otherwise it is not sent. */
export function useGuard(place: Place): [(text: string) => Promise<boolean>, ReactNode] {
  const { say, language } = useI18n();
  const names = useNames();
  const [asking, setAsking] = useState<Asking>();
  const guard = async (text: string) => {
    const ids = mentioned(text);
    if (ids.length === 0) return true;
    const blind = await unreached(ids, place);
    if (blind.length === 0) return true;
    const called = await Promise.all(blind.map(names));
    const all = new Intl.ListFormat(language).format(called.map(({ name }) => name));
    return new Promise<boolean>((answer) => setAsking({ names: all, answer }));
  };
  const decide = (anyway: boolean) => {
    asking?.answer(anyway);
    setAsking(undefined);
  };
  const dialog = asking && (
    <Dialog
      title={say('mentions.blind', { names: asking.names })}
      onClose={() => decide(false)}
      footer={
        <>
          <Button onClick={() => decide(true)}>{say('mentions.anyway')}</Button>
          <Button kind="primary" onClick={() => decide(false)}>
            {say('mentions.back')}
          </Button>
        </>
      }
    >
      <p>{say('mentions.blind-why')}</p>
    </Dialog>
  );
  return [guard, dialog];
}

/** When nobody can say, nobody is reached. */
async function unreached(ids: string[], place: Place): Promise<string[]> {
  try {
    const answer = await (await request(address(sight, {}, { ids, ...place }))).json();
    return (answer as AnswerOf<typeof sight, 'get'>).people;
  } catch {
    return ids;
  }
}
