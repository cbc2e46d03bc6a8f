// Started by an assistant: node /…/examples/asisten/asisten.mjs FOLDER…
import { register } from 'tsx/esm/api';

register();
await import('./src/index.ts');
