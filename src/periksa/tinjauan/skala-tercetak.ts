import { bacaAngka } from '../../angka/baca/baca-angka.js';
import { teksKanonik } from '../../angka/desimal.js';
import { periksaSkala } from '../../skala/periksa-skala.js';
import { bacaSelang, type SelangTeks } from '../../skala/selang-teks.js';
import type { KelasSkala, Skala } from '../../skala/skala.js';
import type { Tabel } from '../../tabel/tabel.js';
import { lokasiSel } from '../fakta/baca-tabel.js';
import { p206 } from '../temuan/p206-skala.js';
import type { Temuan } from '../temuan.js';
import { namaLokasi } from '../uraian-relasi.js';
import { type Bacaan, tulisTemuan } from './tinjauan.js';

/** Printed scales with holes, overlaps, or nothing above their top. */
export function skalaTercetak(b: Bacaan): Temuan[] {
  return b.tabel.flatMap(({ tabel }) => {
    const skala = bacaSkala(tabel);
    if (skala === null) return [];
    const lokasi = lokasiSel(tabel, skala.baris, skala.kolom);
    return periksaSkala(skala.skala)
      .temuan.filter((x) => x.kode !== 'dasar-terbuka' && x.kode !== 'urutan')
      .map(({ pesan }) =>
        tulisTemuan(
          p206,
          b,
          { lokasi, tercetak: skala.teks, penjelasan: [] },
          { sel: namaLokasi(lokasi), masalah: pesan.replace(/;.*$/, '') },
        ),
      );
  });
}

/** A table of classes; null when it is none: at least three rows that begin with an interval. */
export function bacaSkala(t: Tabel): { skala: Skala; baris: number; kolom: number; teks: string } | null {
  if (t.baris.length > 14) return null;
  for (const kolom of [0, 1]) {
    const kelas = t.baris.flatMap((b, i) => {
      const teks = b[kolom] ?? '';
      const di = bacaKelas(teks);
      const label = b.slice(kolom + 1).find((s) => /\p{L}{2}/u.test(s)) ?? '';
      return di === null || bacaSelang(di) === null || label === ''
        ? []
        : [{ baris: i, teks, kelas: { di, kode: `K${i}`, label: label.slice(0, 80) } satisfies KelasSkala }];
    });
    const [pertama, ...lain] = kelas;
    if (pertama === undefined || lain.length < 2 || kelas.length < t.baris.length - 2) continue;
    const skala: Skala = {
      id: 'tercetak',
      nama: 'Skala tercetak',
      satuan: 'persen',
      rentang: [pertama.kelas, ...lain.map((k) => k.kelas)],
      diAtas: 'tolak',
      diBawah: 'kelas-terbawah',
      kutipan: [{ acuan: 'simpulan-lkjip', tempat: 'skala yang dicetak laporan itu sendiri', kedudukan: 'simpulan' }],
    };
    return { skala, baris: pertama.baris, kolom, teks: pertama.teks };
  }
  return null;
}

/** `75 sd < 85 %`, `85 – 100`, `> 100 %`, `≤ 50`. */
function bacaKelas(teks: string): SelangTeks | null {
  const t = teks.replace(/%|persen/gi, '').trim();
  if (t.length > 40) return null;
  const angka = (s: string): string | null => {
    const h = bacaAngka(s, { jenis: 'persen' });
    return h.status === 'angka' ? teksKanonik(h.nilai) : null;
  };
  const dua = /^([>≥]=?)?\s*([\d.,]+)\s*(?:s\s*\/?\s*\.?d\.?|-|–|sampai(?: dengan)?)\s*([<≤]=?)?\s*([\d.,]+)$/i.exec(t);
  if (dua) {
    const [, kiri, bawah = '', kanan, atas = ''] = dua;
    const [b, a] = [angka(bawah), angka(atas)];
    if (b === null || a === null) return null;
    return `${kiri === '>' ? '(' : '['}${b}, ${a}${kanan === '<' ? ')' : ']'}` as SelangTeks;
  }
  const satu = /^([<>≤≥=]=?)\s*([\d.,]+)$/.exec(t);
  if (!satu) return null;
  const [, tanda = '', batas = ''] = satu;
  const n = angka(batas);
  if (n === null) return null;
  if (tanda === '=') return `[${n}, ${n}]` as SelangTeks;
  if (tanda.startsWith('<') || tanda === '≤') return `(-∞, ${n}${tanda === '<' ? ')' : ']'}` as SelangTeks;
  return `${tanda === '>' ? '(' : '['}${n}, ∞)` as SelangTeks;
}
