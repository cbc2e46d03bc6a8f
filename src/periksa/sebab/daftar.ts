import { ratakan } from '../../tabel/tiap.js';
import { angkaRusak } from './angka-rusak.js';
import { aturanLain } from './aturan-lain.js';

import { barisTerlewat, terhitungDuaKali } from './baris-terlewat.js';
import { belumDihitung } from './belum-dihitung.js';
import { digitGanda } from './digit-ganda.js';
import { digitHilang } from './digit-hilang.js';
import { digitSalah } from './digit-salah.js';
import { digitTertukar } from './digit-tertukar.js';
import { faktorSatuan } from './faktor-satuan.js';
import { naskahLama } from './naskah-lama.js';
import { nilaiTetangga } from './nilai-tetangga.js';
import { pembulatanBagian } from './pembulatan-bagian.js';
import { pemisahTergeser } from './pemisah-tergeser.js';
import { persenVsPoin } from './persen-vs-poin.js';
import { rataRataPersen } from './rata-rata-persen.js';
import type { KandidatSebab, Sebab, Tuduhan } from './sebab.js';
import { tanda } from './tanda.js';
import { totalUsang } from './total-usang.js';

/** Every cause. */
export const daftarSebab: readonly Sebab[] = [
  angkaRusak,
  aturanLain,
  barisTerlewat,
  terhitungDuaKali,
  belumDihitung,
  totalUsang,
  pembulatanBagian,
  persenVsPoin,
  nilaiTetangga,
  naskahLama,
  rataRataPersen,
  tanda,
  faktorSatuan,
  pemisahTergeser,
  digitTertukar,
  digitGanda,
  digitHilang,
  digitSalah,
];

/** What may have happened to a figure, the most plausible first. */
export const sebabUntuk = (t: Tuduhan): KandidatSebab[] =>
  ratakan(daftarSebab, (s) => s(t)).sort((a, b) => b.skor - a.skor);
