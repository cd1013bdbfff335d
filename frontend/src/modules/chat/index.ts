import { MessageSquareText } from 'lucide-react';
import { lazy } from 'react';
import type { Module } from '@/app/module';
import { chatRoutes } from './routes';
import { useUnread, useUnreadOfPlace } from './useChannels';

/** Channels and direct conversations. */
export const chat: Module = {
  name: 'chat',
  routes: chatRoutes,
  rail: [
    { to: '/chat', label: 'chat.chat', icon: MessageSquareText, order: 30, useNew: useUnread },
  ],
  panels: {
    thread: lazy(() => import('./thread/ThreadPanel').then((m) => ({ default: m.ThreadPanel }))),
    channel: lazy(() =>
      import('./channel/ChannelPanel').then((m) => ({ default: m.ChannelPanel })),
    ),
  },
  placeTabs: [
    {
      tab: 'chat',
      label: 'chat.chat',
      order: 30,
      useCount: useUnreadOfPlace,
      content: lazy(() => import('./ChatOfPlace').then((m) => ({ default: m.ChatOfPlace }))),
    },
  ],
  create: [
    {
      label: 'chat.create',
      icon: MessageSquareText,
      order: 30,
      form: lazy(() => import('./forms/CreateChannel').then((m) => ({ default: m.CreateChannel }))),
    },
  ],
};
