import type { Konfigurasi } from '../model/konfigurasi.js';
import { bacaKonfigurasi } from '../periksa/keluaran/konfigurasi.js';
import { bacaJson, namaMasukan } from './baca-masukan.js';
import { GalatMasukan } from './galat-masukan.js';

/** The configuration in a file; what is wrong in it is a fault of the input, a line each. */
export function bacaKonfigurasiMasukan(berkas: string): Konfigurasi {
  const hasil = bacaKonfigurasi(bacaJson(berkas, 'konfigurasi'));
  if (hasil.status === 'sah') return hasil.konfigurasi;
  throw new GalatMasukan(hasil.masalah.map((m) => `${namaMasukan(berkas)}: ${m.pesan}`));
}
