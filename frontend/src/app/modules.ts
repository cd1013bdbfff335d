import type { Module } from './module';

/** The one list of modules. */
export const modules: Module[] = [];
