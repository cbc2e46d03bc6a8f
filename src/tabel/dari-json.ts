import * as z from 'zod/mini';
import { bacaAman } from '../angka/baca-aman.js';
import { apakahPadat, teks as sebuahTeks } from '../angka/bentuk.js';
import { terdekat } from '../angka/kata-terdekat.js';
import { tolakOpsiAsing } from '../angka/tolak-opsi.js';
import { bakukanBuku, type SelMasukan } from './bakukan-buku.js';
import { pastikanSel, TabelTakTerbaca } from './batas.js';
import { sebutBeberapa } from './catatan-bacaan.js';
import { kunciTakDikenal, semuaTeks } from './kunci-tak-dikenal.js';
import type { Buku } from './tabel.js';

/** Options of {@link bukuDariJson}. */
export interface OpsiDariJson {
  readonly berkas?: string;
}

// `zod/mini` weighs a quarter of `zod` in a bundle; no message of either is shown here.

/** Anything but a list, by which a grid is told from a list of grids; what a cell may hold is seen to where its place is known. */
const sel = z.custom<SelMasukan>((s) => s !== undefined && !Array.isArray(s));
/** A list without holes: one of a length that nobody wrote would be walked without end. */
const padat = z.custom<unknown[]>(apakahPadat);
const daftar = <T extends z.core.SomeType>(isi: T) => z.pipe(padat, z.array(isi));
const baris = daftar(daftar(sel));
const opsional = z.optional(z.string());
const urutan = z.int().check(z.minimum(1));
const tabel = z.union([
  z.pipe(
    baris,
    z.transform((b) => ({ baris: b })),
  ),
  z.object({
    nama: opsional,
    judul: opsional,
    lembar: opsional,
    baris,
    /** The notes under it, as `Tabel` has them: they may say how the table counts. */
    catatan: z.optional(
      z.pipe(
        z.custom<unknown>(() => true),
        z.transform((c) => (semuaTeks(c) ? [...c] : undefined)),
      ),
    ),
    asal: z.optional(z.object({ baris: urutan, kolom: urutan })),
  }),
]);
const narasi = z.union([
  z.pipe(
    z.string(),
    z.transform((teks) => [{ teks }]),
  ),
  daftar(
    z.union([
      z.pipe(
        z.string(),
        z.transform((teks) => ({ teks })),
      ),
      z.object({ bagian: opsional, baris: z.optional(urutan), teks: z.string() }),
    ]),
  ),
]);
const bentuk = z.union([
  z.object({ tabel: daftar(tabel), narasi: z.optional(narasi) }),
  z.pipe(
    tabel,
    z.transform((t) => ({ tabel: [t], narasi: undefined })),
  ),
  z.pipe(
    daftar(tabel),
    z.transform((t) => ({ tabel: t, narasi: undefined })),
  ),
]);

/**
 * Reads printed tables from JSON data: `{ tabel: [...], narasi: [...] }`, one table `{ nama, baris }`, an array of them, or a bare grid of
 * cells. Cells are strings (as printed), numbers or null. Other keys are not read; `catatan` of the book names those with a table or a text in them.
 *
 * Throws `TabelTakTerbaca` when the data has none of these shapes, when a cell holds something else (it is named), when a key is one of these
 * but for a slip, or when it is too large; `ArgumenTidakSah` for an option that is not known.
 *
 * @example
 * bukuDariJson({ nama: 'Tabel 1', baris: [['Pagu', '%'], [200, '75']] }).tabel // => [{ nama: 'Tabel 1', baris: [['Pagu', '%'], ['200', '75']] }]
 */
export function bukuDariJson(isi: unknown, opsi: OpsiDariJson = {}): Buku {
  tolakOpsiAsing('bukuDariJson', opsi, { berkas: sebuahTeks });
  const hasil = bacaAman('bukuDariJson: isi', () => bentuk.safeParse(isi));
  if (!hasil.success) {
    throw new TabelTakTerbaca(
      'JSON ini bukan tabel tercetak. Berikan { "tabel": [{ "nama", "baris": [["sel", …], …] }], "narasi": [{ "teks" }] }, satu tabel, atau daftar tabel; isi sel berupa teks, angka atau null.',
    );
  }
  bacaAman('bukuDariJson: isi', () => pastikanKunci(isi));
  const berkas = opsi.berkas === undefined ? {} : { berkas: opsi.berkas };
  const berupaBuku = !Array.isArray(isi) && Array.isArray((isi as Buku).tabel);
  const asing = bacaAman('bukuDariJson: isi', () => kunciTakDikenal(isi, berupaBuku));
  const buku = bakukanBuku({
    tabel: hasil.data.tabel.map((t) => ({ ...berkas, ...buangKosong(t) })),
    narasi: (hasil.data.narasi ?? []).map((n) => ({ ...berkas, ...buangKosong(n) })),
    ...(asing.length === 0
      ? {}
      : { catatan: [`kunci yang tidak dikenal memuat tabel atau tulisan, dan tidak dibaca: ${sebutBeberapa(asing)}`] }),
  });
  pastikanSel(buku.tabel);
  return buku;
}

/** Keys under which the figures stand, and whether a value may be what stands there. */
const KUNCI_ISI: Readonly<Record<string, (nilai: unknown) => boolean>> = {
  tabel: Array.isArray,
  baris: Array.isArray,
  narasi: (nilai) => Array.isArray(nilai) || typeof nilai === 'string',
  teks: (nilai) => typeof nilai === 'string',
};

/** Refuses a key that is one of these but for a slip: what stands under it would not be read, and nobody told. */
function pastikanKunci(isi: unknown): void {
  for (const atas of berupaObjek(Array.isArray(isi) ? isi : [isi])) {
    pastikanDikenal(atas);
    if (Array.isArray(isi)) continue;
    for (const dalam of [atas['tabel'], atas['narasi']]) {
      if (Array.isArray(dalam)) for (const x of berupaObjek(dalam)) pastikanDikenal(x);
    }
  }
}

/** Of a copy: a list may have a `constructor` of its own, by which `filter` would make another. */
const berupaObjek = (daftar: readonly unknown[]): Record<string, unknown>[] =>
  [...daftar].filter((x): x is Record<string, unknown> => typeof x === 'object' && x !== null && !Array.isArray(x));

function pastikanDikenal(isi: Record<string, unknown>): void {
  for (const [kunci, nilai] of Object.entries(isi)) {
    const maksud = Object.hasOwn(KUNCI_ISI, kunci) ? undefined : terdekat(kunci, Object.keys(KUNCI_ISI));
    if (maksud !== undefined && KUNCI_ISI[maksud]?.(nilai))
      throw new TabelTakTerbaca(
        `kunci "${kunci}" tidak dikenal; mungkin maksudnya "${maksud}". Isinya tidak akan dibaca, jadi betulkan atau hapus.`,
      );
  }
}

type TanpaUndefined<T> = { [K in keyof T]: Exclude<T[K], undefined> };

/** Without the keys that hold nothing, as optional fields want it. */
function buangKosong<T extends object>(isi: T): TanpaUndefined<T> {
  return Object.fromEntries(Object.entries(isi).filter(([, v]) => v !== undefined)) as TanpaUndefined<T>;
}
