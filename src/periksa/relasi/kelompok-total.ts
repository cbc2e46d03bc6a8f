import type { Baris, TabelTerbaca } from '../fakta/fakta.js';
import { gayaNomor, type Keluarga } from './susunan-baris.js';

/** Which rows a total may be of, with the way in which they were chosen. */
export interface KelompokTotal {
  readonly cara: string;
  readonly baris: readonly Baris[];
}

/**
 * The sets of rows that a total (or a row of means) may stand for, the most likely first: the rows since the total before it, all rows above,
 * the totals above, only the upper or only the lower level of what stands above. `keluarga` is the nesting that the amounts show.
 */
export function kelompokTotal(t: TabelTerbaca, total: Baris, keluarga: readonly Keluarga[]): KelompokTotal[] {
  const atas = t.baris.filter((b) => b.ke < total.ke);
  const totalLalu = atas.filter((b) => b.jenis === 'total' || b.jenis === 'rata-rata').at(-1);
  const sejak = atas.filter((b) => b.jenis === 'isi' && b.ke > (totalLalu?.ke ?? -1));
  const semua = atas.filter((b) => b.jenis === 'isi');
  const subtotal = atas.filter((b) => b.jenis === 'total');
  const calon: KelompokTotal[] = [
    { cara: 'sejak-total', baris: sejak },
    ...lapisan(sejak).map((l) => ({ cara: `sejak-total.${l.cara}`, baris: l.baris })),
    { cara: 'semua', baris: semua },
    ...(totalLalu === undefined ? [] : lapisan(semua).map((l) => ({ cara: `semua.${l.cara}`, baris: l.baris }))),
    { cara: 'subtotal', baris: subtotal },
    ...lapisanAngka(keluarga, semua),
  ];
  const kunci = new Set<string>();
  return calon.filter((c) => {
    const k = c.baris.map((b) => b.ke).join(',');
    if (c.baris.length === 0 || kunci.has(k)) return false;
    kunci.add(k);
    return true;
  });
}

/** Upper and lower levels of rows, by each sign of level that they show. */
function lapisan(baris: readonly Baris[]): KelompokTotal[] {
  const berkode = baris.flatMap((b) => (b.kode === null ? [] : [{ b, kode: b.kode }]));
  const kunci = new Set(berkode.map(({ kode }) => kode.kunci));
  const induk = new Set(berkode.flatMap(({ kode }) => kode.induk));
  const atas = berkode.filter(({ kode }) => !kode.induk.some((i) => kunci.has(i)));
  const bawah = berkode.filter(({ kode }) => !induk.has(kode.kunci));
  const dalam = baris.map((b) => b.kedalaman);
  const dangkal = dalam.reduce((a, b) => Math.min(a, b), Number.MAX_SAFE_INTEGER);
  const terdalam = dalam.reduce((a, b) => Math.max(a, b), -1);
  const nomor = baris.filter((b) => b.nomor !== '');
  const gaya = nomor.map(gayaNomor);
  const gayaAtas = gaya.reduce((a, g) => Math.min(a, g), 4);
  const gayaBawah = gaya.reduce((a, g) => Math.max(a, g), gayaAtas);
  const tanpa = baris.filter((b) => b.nomor === '');
  return [
    { cara: 'kode-atas', baris: atas.map(({ b }) => b) },
    { cara: 'kode-bawah', baris: bawah.map(({ b }) => b) },
    ...(dangkal === terdalam
      ? []
      : [
          { cara: 'kolom-atas', baris: baris.filter((b) => b.kedalaman === dangkal) },
          { cara: 'kolom-bawah', baris: baris.filter((b) => b.kedalaman === terdalam) },
        ]),
    ...(sambungan(nomor, tanpa)
      ? []
      : [
          ...(gayaAtas === gayaBawah
            ? []
            : [
                { cara: 'gaya-atas', baris: nomor.filter((b) => gayaNomor(b) === gayaAtas) },
                { cara: 'gaya-bawah', baris: nomor.filter((b) => gayaNomor(b) === gayaBawah) },
              ]),
          { cara: 'bernomor', baris: nomor },
          { cara: 'tak-bernomor', baris: tanpa },
        ]),
    { cara: 'bernomor-utama', baris: nomor.filter((b) => /^(?:\d{1,2}|[IVX]+|[A-H])\.?$/.test(b.nomor)) },
  ];
}

function lapisanAngka(keluarga: readonly Keluarga[], baris: readonly Baris[]): KelompokTotal[] {
  if (keluarga.length === 0) return [];
  const induk = new Set(keluarga.map((k) => k.induk));
  const anak = new Set(keluarga.flatMap((k) => k.anak));
  return [
    { cara: 'angka-atas', baris: baris.filter((b) => !anak.has(b)) },
    { cara: 'angka-bawah', baris: baris.filter((b) => !induk.has(b)) },
  ];
}

/** Rows without a number below a cell that runs over several rows: they stand beside the numbered one, not under it. */
const sambungan = (bernomor: readonly Baris[], tanpa: readonly Baris[]): boolean =>
  tanpa.length > 0 &&
  tanpa.every((b) => bernomor.every((n) => n.kedalaman === b.kedalaman && n.nama.size > b.nama.size));
