import { isatty } from 'node:tty';
import type { GayaTeks } from '../periksa/keluaran/gaya-teks.js';

/** SGR codes: bold with a colour for levels. */
const WARNA = { galat: '1;31', peringatan: '1;33', catatan: '1;36' } as const;

/** The colours of findings when standard output is a terminal and nobody asked for none; undefined where the text stays plain. */
export function gayaTerminal(): GayaTeks | undefined {
  if (!isatty(1) || process.env['NO_COLOR'] || process.env['TERM'] === 'dumb') return undefined;
  return {
    tingkat: (teks, tingkat) => hias(teks, WARNA[tingkat]),
    tebal: (teks) => hias(teks, '1'),
    redup: (teks) => hias(teks, '2'),
  };
}

/** Each line is dressed by itself, so that a pager that shows a part of the text shows it right. */
function hias(teks: string, kode: string): string {
  return teks
    .split('\n')
    .map((baris) => `\u001b[${kode}m${baris}\u001b[0m`)
    .join('\n');
}
