import { createLucideIcon } from 'lucide-react';

/** A post above the beginning of the next. */
export const FeedIcon = createLucideIcon('feed', [
  ['rect', { x: '4', y: '4.500', width: '16', height: '8', rx: '2', key: 'post' }],
  ['path', { d: 'M4 16.500h16M4 20h9', key: 'next' }],
]);
