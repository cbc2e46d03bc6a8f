import { arahTercetak } from '../fakta/arah.js';
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

/** What is done about it: then more of it is better. */
const PENANGANAN: ReadonlySet<string> = new Set([
  'ditindaklanjuti',
  'tindaklanjut',
  'lanjut',
  'diselesaikan',
  'terselesaikan',
  'penyelesaian',
  'selesai',
  'ditangani',
  'tertangani',
  'penanganan',
  'penanggulangan',
  'penurunan',
  'pengurangan',
  'pengentasan',
  'pencegahan',
  'pengendalian',
  'perlindungan',
  'pelayanan',
  'layanan',
  'dilayani',
  'terlayani',
  'bantuan',
  'tepat',
  'ketepatan',
  'bebas',
  'sekolah',
]);

/** Whether a text names something of which less is better. */
export function kataMakinRendah(teks: string): boolean {
  const tercetak = arahTercetak(teks);
  if (tercetak !== null) return tercetak === 'turun';
  const kata = pecahKata(teks);
  return kata.some((k) => MAKIN_RENDAH.has(k)) && !kata.some((k) => PENANGANAN.has(k));
}

/** Whether less is better in a row: as the table prints it, else by the words that name it, which are never sure and only choose among rules. */
export const makinRendahMakinBaik = (b: Baris): boolean =>
  b.arah === null ? [...b.nama.values()].some(kataMakinRendah) : b.arah === 'turun';
