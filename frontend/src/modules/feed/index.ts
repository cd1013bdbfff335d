import { PenLine } from 'lucide-react';
import { lazy } from 'react';
import type { Module } from '@/app/module';
import { FeedIcon } from './FeedIcon';
import { feedRoutes } from './routes';
import { useNewPosts } from './seen';

/** What people tell one another in the organisation and its groups. */
export const feed: Module = {
  name: 'feed',
  routes: feedRoutes,
  rail: [{ to: '/feed', label: 'feed.feed', icon: FeedIcon, order: 10, useNew: useNewPosts }],
  panels: {
    post: lazy(() => import('./post/PostPanel').then((m) => ({ default: m.PostPanel }))),
  },
  create: [
    {
      label: 'feed.create',
      icon: PenLine,
      order: 10,
      form: lazy(() => import('./column/WriteDialog').then((m) => ({ default: m.WriteDialog }))),
    },
  ],
  placeTabs: [
    {
      tab: 'feed',
      label: 'feed.feed',
      order: 10,
      content: lazy(() => import('./column/FeedOfPlace').then((m) => ({ default: m.FeedOfPlace }))),
    },
  ],
};
