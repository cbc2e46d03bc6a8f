import { bulatkan } from '../../angka/bulatkan.js';
import { formatAngka } from '../../angka/cetak/format-angka.js';
import type { Decimal } from '../../angka/desimal.js';
import { jumlahTepat, selisihTepat } from '../../angka/jumlah.js';
import type { Dwibahasa } from '../../rumus/alasan.js';
import type { Fakta } from '../fakta/fakta.js';
import { sebutFakta } from '../fakta/sebut-lokasi.js';
import { relasiUtama } from '../pelaku/galat.js';
import type { Perbaikan } from '../pelaku/perbaikan.js';
import { putuskan } from '../relasi/konsistensi.js';
import {
  anggotaRelasi,
  denganNilai,
  type Ganti,
  nilaiRelasi,
  type Relasi,
  type RelasiLurus,
} from '../relasi/relasi.js';
import { uraikanRelasi } from '../relasi/uraian-relasi.js';
import { cetakSeperti } from '../sebab/cetak.js';

/** A sum of more figures is not written out. */
const SUKU_TERBANYAK = 5;

/**
 * The arithmetic that gives what a figure should be, as a reader can do it by hand: of a computed figure its own, of a part the total less the
 * other parts, of any other input the one that then comes out as printed.
 */
export function uraikanPerbaikan(p: Perbaikan): Dwibahasa {
  const r = relasiUtama(p);
  const isi = r.hasil === p.fakta || p.nilai === null ? maju(p, r) : (balik(p, r, p.nilai) ?? sesuai(p, r, p.nilai));
  const dibetulkan = anggotaRelasi(r).filter((f) => f !== p.fakta && p.dasar.get(f) !== undefined);
  const [pertama] = dibetulkan;
  if (pertama === undefined || dibetulkan.every((f) => p.dasar.get(f)?.eq(f.nilai))) return isi;
  const { id, en } = sebutFakta(pertama, p.fakta.lokasi);
  return { id: `${isi.id} (${id} sudah dibetulkan)`, en: `${isi.en} (${en} already put right)` };
}

/** As the relation has it; a value that is printed with fewer decimals is rounded before the reader's eyes. */
function maju({ fakta, nilai, dasar }: Perbaikan, r: Relasi): Dwibahasa {
  const isi = uraikanRelasi(r, dasar);
  const hasil = nilaiRelasi(r, dasar);
  if (nilai === null || hasil === null || r.hasil !== fakta) return isi;
  const desimal = r.bentuk === 'lurus' ? 4 : Math.min(Math.max(fakta.desimal, 2), 20);
  if (bulatkan(hasil, desimal).eq(nilai)) return isi;
  const tercetak = cetakSeperti(fakta, nilai);
  return { id: `${isi.id}, dibulatkan ${tercetak}`, en: `${isi.en}, rounded ${tercetak}` };
}

/** A part of a sum or difference from the result and the other parts; null where that is not exactly it. */
function balik(p: Perbaikan, r: Relasi, nilai: Decimal): Dwibahasa | null {
  if (r.bentuk !== 'lurus' || r.pembagi !== 1) return null;
  const [suku, lagi] = r.suku.filter((s) => s.fakta === p.fakta);
  if (suku === undefined || lagi !== undefined) return null;
  const positif = suku.koef === 1;
  const isi = sukuBalik(r, p.fakta, positif, p.dasar);
  const jumlah = jumlahTepat(isi.map((s) => (s.koef === 1 ? s.nilai : s.nilai.negated())));
  if (!jumlah.eq(nilai)) return null;
  const hasil = formatAngka(nilai, { desimal: { min: 0, maks: 4 } });
  const [pertama, ...lain] = isi;
  if (pertama !== undefined && isi.length > SUKU_TERBANYAK) {
    const sisa = teks(selisihTepat(pertama.nilai, jumlah));
    return {
      id: `${teks(pertama.nilai)} − ${lain.length} angka lainnya (${sisa}) = ${hasil}`,
      en: `${teks(pertama.nilai)} − ${lain.length} other figures (${sisa}) = ${hasil}`,
    };
  }
  const hitungan = isi.map((s, i) => `${s.koef === -1 ? '− ' : i > 0 ? '+ ' : ''}${teks(s.nilai)}`).join(' ');
  return { id: `${hitungan} = ${hasil}`, en: `${hitungan} = ${hasil}` };
}

interface Suku {
  readonly nilai: Decimal;
  readonly koef: 1 | -1;
}

/** hasil = ±f + others: f from the rest, positive figures first. */
function sukuBalik(r: RelasiLurus, f: Fakta, positif: boolean, dasar: Ganti): Suku[] {
  const nilai = (x: Fakta): Decimal => dasar.get(x) ?? x.nilai;
  const lain = r.suku
    .filter((s) => s.fakta !== f)
    .map((s): Suku => ({ nilai: nilai(s.fakta), koef: positif === (s.koef === 1) ? -1 : 1 }));
  const semua: Suku[] = [{ nilai: nilai(r.hasil), koef: positif ? 1 : -1 }, ...lain];
  return [...semua.filter((s) => s.koef === 1), ...semua.filter((s) => s.koef === -1)];
}

/** What comes out with the figure put right, as it is printed. */
function sesuai(p: Perbaikan, r: Relasi, nilai: Decimal): Dwibahasa {
  const ganti = denganNilai(p.dasar, p.fakta, nilai);
  const { id, en } = uraikanRelasi(r, ganti);
  const hasil = sebutFakta(r.hasil, p.fakta.lokasi);
  // Where only what stands behind the printed digits makes them agree, the reader sees two figures that differ.
  const bulat = putuskan(r, ganti)?.status !== 'cocok';
  return {
    id: `dengan itu ${id}, sesuai ${hasil.id}${bulat ? ' bila pembulatannya diperhitungkan' : ''}`,
    en: `with it ${en}, as in ${hasil.en}${bulat ? ' within rounding' : ''}`,
  };
}

const teks = (n: Decimal): string => formatAngka(bulatkan(n, 4), { desimal: { min: 0, maks: 4 } });
