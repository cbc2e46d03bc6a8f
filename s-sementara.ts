export { bacaLaporan } from './src/index.ts';
