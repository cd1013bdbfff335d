import { Fragment } from 'react';
import { PersonName } from '@/shared/people/PersonName';
import { mark } from './mentions';

/** Words without their look, on a line or as they were typed: who is mentioned in them stands there by name. */
export function Said({ text }: { text: string }) {
  return text.split(mark).map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never move
    <Fragment key={index}>{index % 2 === 0 ? part : <Name id={part} />}</Fragment>
  ));
}

function Name({ id }: { id: string }) {
  return (
    <>
      {'@'}
      <PersonName id={id} />
    </>
  );
}
