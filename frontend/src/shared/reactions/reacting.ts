import type { Reaction, ReactionBy } from '@/shared/api/contract';

type Answered = { reactions: ReactionBy[] };

/** The thing as it will be once the person's reaction is set or withdrawn. */
export function toggled<T extends Answered>(thing: T, reaction: Reaction, person: string): T {
  const known = thing.reactions.find((r) => r.reaction === reaction);
  if (!known) return { ...thing, reactions: [...thing.reactions, { reaction, people: [person] }] };
  const people = known.people.includes(person)
    ? known.people.filter((p) => p !== person)
    : [...known.people, person];
  const reactions = thing.reactions.map((r) => (r === known ? { reaction, people } : r));
  return { ...thing, reactions: reactions.filter((r) => r.people.length > 0) };
}
