import { existsSync } from 'node:fs';
import { bacaTemuanLama } from '../periksa/keluaran/temuan-lama.js';
import { bacaJson, namaMasukan } from './baca-masukan.js';
import { GalatMasukan } from './galat-masukan.js';

/** The findings that an earlier check wrote down. */
export function bacaBerkasTemuanLama(berkas: string): readonly string[] {
  if (berkas !== '-' && !existsSync(berkas)) {
    throw new GalatMasukan([
      `${namaMasukan(berkas)}: tidak ada; catat dahulu temuan yang sekarang dengan --catat-temuan-lama ${berkas}.`,
    ]);
  }
  const terbaca = bacaTemuanLama(bacaJson(berkas, 'catatan temuan lama'));
  if (terbaca.status === 'sah') return terbaca.temuan;
  throw new GalatMasukan(terbaca.masalah.map((m) => `${namaMasukan(berkas)}: ${m}`));
}
