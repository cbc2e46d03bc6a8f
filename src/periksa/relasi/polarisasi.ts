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
]);

/** What is good by itself. */
const MAKIN_TINGGI: ReadonlySet<string> = new Set(
  (
    'kepuasan|kualitas|cakupan|layak|mantap|aktif|tertata|tertib|mandiri|akuntabilitas|sakip|reformasi|inovasi|lulus|partisipasi|pertumbuhan|pendapatan|' +
    'kunjungan|produksi|produktivitas|terpenuhi|terlaksana|terakomodir|tercapai|sesuai|kesehatan|kesejahteraan|prestasi|kepatuhan'
  ).split('|'),
);

/** A stay, and years at school, are better for being longer. */
const LAMA_BAIK: ReadonlySet<string> = new Set(['sekolah', 'tinggal']);

/** Whether a text names something of which more is better, and nothing of which less is. */
export const kataMakinTinggi = (teks: string): boolean =>
  arahTercetak(teks) === null && !kataMakinRendah(teks) && pecahKata(teks).some((k) => MAKIN_TINGGI.has(k));

/** Whether a text names something of which less is better. */
export function kataMakinRendah(teks: string): boolean {
  const tercetak = arahTercetak(teks);
  if (tercetak !== null) return tercetak === 'turun';
  const kata = pecahKata(teks);
  const rendah = (k: string, i: number): boolean =>
    MAKIN_RENDAH.has(k) && !(k === 'lama' && LAMA_BAIK.has(kata[i + 1] ?? ''));
  return kata.some(rendah) && !kata.some((k) => PENANGANAN.has(k));
}

/** Whether less is better in a row: as the table prints it, else by the words that name it, which are never sure and only choose among rules. */
export const makinRendahMakinBaik = (b: Baris): boolean =>
  b.arah === null ? [...b.nama.values()].some(kataMakinRendah) : b.arah === 'turun';

/** Of these less is better, whoever reports it: no office counts them as its work. */
const JELAS_RENDAH: ReadonlySet<string> = new Set(
  'kemiskinan|miskin|pengangguran|menganggur|stunting|kematian|kesakitan|kriminalitas|kecelakaan|ketimpangan|gini|perceraian|putus'.split(
    '|',
  ),
);
/** What may stand beside them in the name of a rate, and changes nothing. */
const PENGIRING: ReadonlySet<string> = new Set(
  (
    'persentase|persen|prosentase|angka|tingkat|prevalensi|jumlah|rasio|indeks|koefisien|proporsi|kasus|penduduk|warga|terbuka|bayi|balita|anak|ibu|melahirkan|' +
    'neonatal|sekolah|sd|smp|sma|usia|lalu|lintas|pendapatan|gender|ekstrem|tpt|aki|akb|per|kelahiran|hidup|dan|pada|tahun'
  ).split('|'),
);
/** Behind these stands where, and not what. */
const DI = /\s(?:di|kabupaten|kab|kota|provinsi|kecamatan)\s.*$/isu;

/** Whether less is beyond doubt better in a row, by nothing but its name: each word is known, and none is of what was done about it. */
export function jelasMakinRendah({ arah, label }: Baris): boolean {
  const kata = pecahKata(label.replace(DI, '')).filter((k) => !/^\d+$/.test(k));
  return (
    arah !== 'naik' &&
    kata.some((k, i) => JELAS_RENDAH.has(k) && (k !== 'putus' || kata[i + 1] === 'sekolah')) &&
    kata.every((k) => JELAS_RENDAH.has(k) || PENGIRING.has(k))
  );
}
