import { useNavigate } from '@tanstack/react-router';
import { Search } from 'lucide-react';
import type { ReactNode } from 'react';
import { useRailItems } from '@/app/Rail';
import { useCreations } from '@/app/useCreations';
import type { SearchHit } from '@/shared/api/contract';
import { useI18n } from '@/shared/i18n/i18n';
import { HitLine } from './HitLine';
import { byKind, unaccented } from './useHits';
import { useOpenHit } from './useOpenHit';

/** One line of the box and what it does. */
export type Entry = {
  key: string;
  group: string;
  line: ReactNode;
  run: () => void;
  /** Whether the box stays: what it makes is asked for in its place. */
  stays?: true;
};

const icon = { size: 20, strokeWidth: 1.75, 'aria-hidden': true } as const;
const plain = (text: string) => (unaccented(text) ?? text).toLocaleLowerCase();

/** What the box offers for these words: what was found, then commands, then places. */
export function useEntries(
  words: string,
  hits: SearchHit[],
  create: (index: number) => void,
): Entry[] {
  const { say } = useI18n();
  const navigate = useNavigate();
  const openHit = useOpenHit();
  const rail = useRailItems();
  const found = byKind(hits).flatMap(([kind, some]) =>
    some.map((hit) => ({
      key: `${kind} ${hit.id}`,
      group: say(`search.kind-${kind}`),
      line: <HitLine hit={hit} />,
      run: () => void openHit(hit),
    })),
  );
  const commands = useCreations().map(({ label, icon: Icon, takesText }, index) => ({
    fits: takesText || plain(say(label)).includes(plain(words)),
    key: label,
    group: say('search.commands'),
    line: (
      <>
        <Icon {...icon} />
        {words && takesText ? say('search.make', { what: say(label), words }) : say(label)}
      </>
    ),
    run: () => create(index),
    stays: true as const,
  }));
  const all = {
    key: 'all',
    group: say('search.commands'),
    line: (
      <>
        <Search {...icon} />
        {say('search.all', { words })}
      </>
    ),
    run: () => void navigate({ to: '/search', search: { q: words } } as never),
  };
  const places = rail
    .filter(({ label }) => plain(say(label)).includes(plain(words)))
    .map(({ to, label, icon: Icon }) => ({
      key: to,
      group: say('search.places'),
      line: (
        <>
          <Icon {...icon} />
          {say(label)}
        </>
      ),
      run: () => void navigate({ to } as never),
    }));
  // Enter pressed before the answer is there, or without one, looks for everything: it makes nothing by surprise.
  const fitting = commands.filter((offer) => offer.fits);
  return words ? [...found, all, ...fitting, ...places] : [...places, ...commands];
}
