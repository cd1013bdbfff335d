import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** The address of a running Chung for `npm run dev`. */
const server = process.env.CHUNG_URL ?? 'http://localhost:8080';

export default defineConfig({
  plugins: [react()],
  resolve: { alias: { '@': new URL('./src', import.meta.url).pathname } },
  build: {
    outDir: 'target/classes/static',
    emptyOutDir: true,
    target: 'es2023',
    sourcemap: false,
    assetsInlineLimit: 0,
    manifest: true,
  },
  worker: { format: 'es' },
  server: {
    port: 5173,
    // The workspace answers to pages of its own origin alone.
    proxy: { '/api': { target: server, changeOrigin: true, headers: { origin: server } } },
  },
  test: {
    environment: 'jsdom',
    setupFiles: ['src/shared/testing/setup.ts'],
    include: ['src/**/*.test.{ts,tsx}'],
    restoreMocks: true,
  },
});
