import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import type { SearchAnswer } from '@/shared/api/contract';
import { json } from '@/shared/api/http';
import { useI18n } from '@/shared/i18n/i18n';
import { Dialog } from '@/shared/ui/Dialog';
import { Field } from '@/shared/ui/Field';

/** The one box over everything. */
export function SearchBox({ onClose }: { onClose: () => void }) {
  const { say } = useI18n();
  const [text, setText] = useState('');
  const query = useDeferredValue(text.trim());
  const answer = useQuery({
    queryKey: ['search', query],
    queryFn: () => json<SearchAnswer>(`/api/search?${new URLSearchParams({ q: query })}`),
    enabled: query !== '',
  });
  return (
    <Dialog title={say('search.title')} onClose={onClose}>
      <Field
        label={say('search.title')}
        labelHidden
        value={text}
        onChange={(e) => setText(e.target.value)}
      />
      <ul>
        {answer.data?.items.map((hit) => (
          <li key={hit.id}>{hit.title}</li>
        ))}
      </ul>
    </Dialog>
  );
}
