import type { Dwibahasa } from '../../rumus/alasan.js';
import type { Lokasi } from '../../tabel/lokasi.js';

/**
 * Cells as messages name them, the first few and each once: `D4, D5 dan 12 sel lain`; those in another table or file than `asal` with the name of
 * theirs.
 */
export function sebutLokasi(lokasi: readonly Lokasi[], asal?: Lokasi): Dwibahasa {
  // Figures of one paragraph have one place.
  const sebutan = new Map(lokasi.map((l) => sebutDari(l, asal)).map((s) => [s.id, s] as const));
  const [pertama, kedua, ketiga, ...sisa] = [...sebutan.values()];
  if (pertama === undefined) return { id: 'sel lain di baris itu', en: 'other cells of that row' };
  if (kedua === undefined) return pertama;
  const awal = ketiga === undefined ? [pertama] : [pertama, kedua];
  const akhir =
    ketiga === undefined
      ? kedua
      : sisa.length === 0
        ? ketiga
        : { id: `${sisa.length + 1} sel lain`, en: `${sisa.length + 1} other cells` };
  return {
    id: `${awal.map((l) => l.id).join(', ')} dan ${akhir.id}`,
    en: `${awal.map((l) => l.en).join(', ')} and ${akhir.en}`,
  };
}

/** A place with the table or the file that it is in, where that has a name. */
export function tempatLengkap(l: Lokasi): Dwibahasa {
  const { id, en } = namaLokasi(l);
  const wadah = l.tabel === undefined ? '' : `${l.tabel} `;
  return { id: wadah + id, en: wadah + en };
}

/** A place as it is named from another one: with its table and its file where these are not the same. */
export function sebutDari(l: Lokasi, asal?: Lokasi): Dwibahasa {
  if (asal === undefined || (l.tabel === asal.tabel && l.lembar === asal.lembar && l.berkas === asal.berkas))
    return namaLokasi(l);
  const berkas = l.berkas?.replace(/^.*[\\/]/s, '');
  if (berkas === undefined || l.berkas === asal.berkas) return tempatLengkap(l);
  // A table without a name is called by its file.
  const { id, en } = l.tabel !== undefined && berkas.startsWith(`${l.tabel}.`) ? namaLokasi(l) : tempatLengkap(l);
  return { id: `${berkas} ${id}`, en: `${berkas} ${en}` };
}

/** A figure by its cell, as it is named from another one; one of a sentence, which has others beside it, with what is printed there. */
export function sebutFakta(
  { lokasi, teks }: { readonly lokasi: Lokasi; readonly teks: string },
  asal?: Lokasi,
): Dwibahasa {
  const { id, en } = sebutDari(lokasi, asal);
  return lokasi.sel === undefined ? { id: `${teks} di ${id}`, en: `${teks} in ${en}` } : { id, en };
}

/** A place in words: the cell, the line of a text, or the paragraph of a document under its heading. */
export function namaLokasi({ sel, baris: ke, halaman }: Lokasi): Dwibahasa {
  if (sel !== undefined) return { id: sel, en: sel };
  const baris = ke ?? '?';
  if (halaman === undefined) return { id: `baris ${baris}`, en: `line ${baris}` };
  return { id: `alinea ${baris} (hlm. ${halaman})`, en: `paragraph ${baris} (p. ${halaman})` };
}
