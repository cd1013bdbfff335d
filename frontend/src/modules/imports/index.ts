import type { Module } from '@/app/module';
import { importRoutes } from './routes';

/** What happened elsewhere, brought in. */
export const imports: Module = { name: 'imports', routes: importRoutes };
