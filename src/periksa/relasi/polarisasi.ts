import type { Baris } from '../fakta/fakta.js';
import { pecahKata } from '../fakta/kata.js';

/** Words of indicators of which less is better. */
const MAKIN_RENDAH: ReadonlySet<string> = new Set([
  'kemiskinan',
  'miskin',
  'kriminalitas',
  'kriminal',
  'pengangguran',
  'menganggur',
  'stunting',
  'kematian',
  'kesakitan',
  'prevalensi',
  'temuan',
  'penyimpangan',
  'konflik',
  'pelanggaran',
  'keluhan',
  'pengaduan',
  'kecelakaan',
  'kebakaran',
  'kumuh',
  'putus',
  'gini',
  'inflasi',
  'emisi',
  'limbah',
  'kerusakan',
  'waktu',
  'lama',
  'tunggakan',
  'ketimpangan',
  'korban',
  'gizi',
  'perceraian',
  'penyakit',
  'insiden',
  'gangguan',
  'kehilangan',
  'kerawanan',
  'rawan',
  'abrasi',
  'deforestasi',
  'banjir',
  'kekerasan',
  'tindak',
]);

/** Whether a text names something of which less is better. */
export const kataMakinRendah = (teks: string): boolean => pecahKata(teks).some((k) => MAKIN_RENDAH.has(k));

/** Whether the words of a row name something of which less is better; never sure, so only used to choose among rules. */
export const makinRendahMakinBaik = (b: Baris): boolean => [...b.nama.values()].some(kataMakinRendah);
