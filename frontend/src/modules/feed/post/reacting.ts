import type { Post, Reaction } from '@/shared/api/contract';

/** The post as it will be once the person's reaction is set or withdrawn. */
export function toggled(post: Post, reaction: Reaction, person: string): Post {
  const known = post.reactions.find((r) => r.reaction === reaction);
  if (!known) return { ...post, reactions: [...post.reactions, { reaction, people: [person] }] };
  const people = known.people.includes(person)
    ? known.people.filter((p) => p !== person)
    : [...known.people, person];
  const reactions = post.reactions.map((r) => (r === known ? { reaction, people } : r));
  return { ...post, reactions: reactions.filter((r) => r.people.length > 0) };
}
