import type { Module } from '@/app/module';
import { operationsRoutes } from './routes';

/** How the workspace itself is, for who administers it. */
export const operations: Module = { name: 'operations', routes: operationsRoutes };
