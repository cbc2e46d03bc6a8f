import type { Lokasi } from '../../tabel/lokasi.js';
import type { Buku, Tabel } from '../../tabel/tabel.js';
import { kelompokkan } from '../fakta/kelompokkan.js';
import type { Temuan } from '../temuan/temuan.js';

/** How much of a sentence before a figure tells what the figure is about. */
const KALIMAT_TERPANJANG = 80;

/**
 * A finding with the places of the figures that what it says rests on, which are fewer than those related to it: which relations besides the first speak
 * for it depends on rows that are none of its business.
 */
export type TemuanBerdasar = Temuan & { readonly dasar?: readonly Lokasi[] };

/**
 * Findings with the fingerprint of what they say: the name of the row, the figure as printed and as it should be, and the printed figures that this
 * rests on. Where it stands is no part of it, so that it stays when rows move or a file is called otherwise; a decision on a finding and the note that
 * it is known fall with any of these.
 */
export function beriSidik(temuan: readonly TemuanBerdasar[], { tabel, narasi = [] }: Buku): Temuan[] {
  if (temuan.length === 0) return [];
  const menurutNama = kelompokkan(tabel.map((t) => [wadah(t.berkas, t.lembar, t.nama), t] as const));
  const kalimat = new Map<string, string>();
  for (const { berkas, bagian, baris = 1, teks } of narasi)
    for (const [i, isi] of teks.split('\n').entries()) kalimat.set(JSON.stringify([berkas, bagian, baris + i]), isi);
  const cetak = (l: Lokasi): string => {
    if (l.baris === undefined) return '';
    if (l.sel === undefined) {
      const isi = kalimat.get(JSON.stringify([l.berkas, l.bagian, l.baris])) ?? '';
      return isi.slice(0, Math.max(0, (l.kolom ?? 1) - 1)).slice(-KALIMAT_TERPANJANG);
    }
    for (const t of menurutNama.get(wadah(l.berkas, l.lembar, l.tabel)) ?? []) {
      const isi = barisDalam(t, l.baris)?.[(l.kolom ?? 1) - (t.asal?.kolom ?? 1)];
      if (isi !== undefined) return isi;
    }
    return '';
  };
  const nama = ({ lokasi, uraian }: Temuan): string => {
    if (uraian !== undefined) return uraian;
    if (lokasi.sel === undefined) return cetak(lokasi);
    const [t] = menurutNama.get(wadah(lokasi.berkas, lokasi.lembar, lokasi.tabel)) ?? [];
    return (t && barisDalam(t, lokasi.baris ?? 0)?.find((s) => /\p{L}{2}/u.test(s))) ?? '';
  };
  return temuan.map(({ dasar, ...t }) => {
    const semua = dasar ?? t.terkait;
    const setabel = semua.filter((l) => wadah(l.berkas, l.lembar, l.tabel) === wadahTemuan(t));
    const masukan = (setabel.length > 0 ? setabel : semua).map((l) => cetak(l).trim()).sort();
    return { ...t, sidik: ringkas(JSON.stringify([t.kode, nama(t).trim(), t.tercetak, t.semestinya, masukan])) };
  });
}

const wadah = (berkas?: string, lembar?: string, tabel?: string): string => JSON.stringify([berkas, lembar, tabel]);
const wadahTemuan = ({ lokasi: l }: Temuan): string => wadah(l.berkas, l.lembar, l.tabel);

const barisDalam = (t: Tabel, baris: number): readonly string[] | undefined => t.baris[baris - (t.asal?.baris ?? 1)];

/** 64 bits of a text as hexadecimal digits: two sums of its characters in multiplications modulo 2³², each with its own odd factor. */
function ringkas(teks: string): string {
  let a = 0x811c9dc5;
  let b = 0x2545f491;
  for (let i = 0; i < teks.length; i += 1) {
    const k = teks.charCodeAt(i);
    a = Math.imul(a ^ k, 0x01000193);
    b = Math.imul(b + k, 0x9e3779b1);
    b ^= b >>> 15;
  }
  return [a, b].map((n) => (n >>> 0).toString(16).padStart(8, '0')).join('');
}
