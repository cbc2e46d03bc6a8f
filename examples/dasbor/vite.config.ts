import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

/** Nothing but the files of the page itself; the names of Vite's files change with their contents, so `self` is enough. */
const POLIS = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  'img-src data:',
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types dasbor',
].join('; ');

/** In the built page only: the development server reloads by a connection of its own. */
const polis = (): Plugin => ({
  name: 'polis',
  apply: 'build',
  transformIndexHtml: () => [
    { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: POLIS }, injectTo: 'head-prepend' },
  ],
});

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: './',
  resolve: {
    // The library as it stands in this repository; in a project of your own `npm install lkjip` and leave this out.
    alias: { lkjip: fileURLToPath(new URL('../../src/index.ts', import.meta.url)) },
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: { target: ['chrome109', 'firefox115'], modulePreload: { polyfill: false }, chunkSizeWarningLimit: 1500 },
  plugins: [polis()],
});
