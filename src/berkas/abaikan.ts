import type { Konfigurasi } from '../model/konfigurasi.js';
import type { Lokasi } from '../tabel/lokasi.js';
import type { Tabel } from '../tabel/tabel.js';
import type { BukuTerbaca } from './bacaan.js';
import { apakahBerlembar, namaPokok } from './jenis-berkas.js';

/**
 * Whether a name fits a pattern in which `*` stands for anything. Upper and lower case don't count.
 *
 * @example
 * cocokPola('Rumus*', 'rumus 2025') // => true
 */
export function cocokPola(pola: string, nama: string): boolean {
  const [awal = '', ...lain] = pola.toLowerCase().split('*');
  const teks = nama.toLowerCase();
  if (lain.length === 0) return teks === awal;
  const akhir = lain.pop() as string;
  if (!teks.startsWith(awal) || !teks.endsWith(akhir)) return false;
  let dari = awal.length;
  for (const bagian of lain) {
    const di = teks.indexOf(bagian, dari);
    if (di < 0) return false;
    dari = di + bagian.length;
  }
  return dari <= teks.length - akhir.length;
}

const memuat = (pola: readonly string[] | undefined, nama: string): boolean =>
  pola?.some((p) => cocokPola(p, nama)) === true;

/** Whether a configuration leaves a file out, by its path as it was given or by its name alone. */
export function berkasDiabaikan({ abaikan }: Konfigurasi, berkas: string): boolean {
  const pola = abaikan?.berkas;
  return memuat(pola, berkas) || memuat(pola, berkas.split(/[/\\]/).at(-1) as string);
}

/** The sheet of a table: that of a CSV is called as its file, as in the marked copy of it. */
const lembarTabel = ({ lembar, berkas }: Pick<Tabel, 'lembar' | 'berkas'>): string | undefined =>
  lembar ?? (berkas !== undefined && apakahBerlembar(berkas) ? namaPokok(berkas) : undefined);

/** What was read without the sheets that a configuration leaves out, and which those are. */
export function tanpaLembarDiabaikan(
  buku: BukuTerbaca,
  { abaikan }: Konfigurasi,
): { readonly buku: BukuTerbaca; readonly diabaikan: readonly Lokasi[] } {
  if ((abaikan?.lembar ?? []).length === 0) return { buku, diabaikan: [] };
  const buang = (lembar: string | undefined): boolean => lembar !== undefined && memuat(abaikan?.lembar, lembar);
  const dalamBuku = [...buku.kerja].flatMap(([berkas, { buku: isi }]) =>
    isi.lembar.map((l) => ({ berkas, lembar: l.nama })),
  );
  const tempat = new Map(
    [...dalamBuku, ...buku.tabel].flatMap((t) => {
      const { berkas } = t;
      const lembar = lembarTabel(t);
      return lembar === undefined || !buang(lembar)
        ? []
        : [[JSON.stringify([berkas, lembar]), { ...(berkas === undefined ? {} : { berkas }), lembar }] as const];
    }),
  );
  return {
    buku: {
      ...buku,
      tabel: buku.tabel.filter((t) => !buang(lembarTabel(t))),
      // A text of a workbook has its sheet for a heading.
      narasi: (buku.narasi ?? []).filter((n) => !(buku.kerja.has(n.berkas ?? '') && buang(n.bagian))),
      kerja: new Map(
        [...buku.kerja].map(([berkas, { buku: isi, data }]) => [
          berkas,
          { data, buku: { ...isi, lembar: isi.lembar.filter((l) => !buang(l.nama)) } },
        ]),
      ),
    },
    diabaikan: [...tempat.values()],
  };
}
