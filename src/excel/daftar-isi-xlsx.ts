import { tiapUnsur } from '../arsip/tiap-unsur.js';
import { ringkas } from './catatan-lembar.js';
import type { HasilTelaah } from './periksa-bagian.js';

const DAFTAR = '[Content_Types].xml';
const BAGIAN_LEMBAR = /^xl\/worksheets\/[^/]{1,200}\.xml$/;
const JENIS_LEMBAR = /worksheet\+xml$/;

/**
 * Names sheets that another program may see otherwise: parts in the archive that the workbook does not name, which nobody shows, and sheets that the list of
 * contents leaves out though it has others, which Excel drops.
 */
export function catatanDaftarIsi(
  bagian: ReadonlyMap<string, Uint8Array>,
  nama: readonly string[],
  lembar: readonly Omit<HasilTelaah, 'teks'>[],
): string[] {
  const milik = new Set(lembar.map((l) => l.letak));
  const yatim = nama.filter((n) => BAGIAN_LEMBAR.test(n) && !milik.has(n));
  const terdaftar = lembarTerdaftar(bagian);
  const luput =
    terdaftar.size === 0 ? [] : lembar.filter((l) => l.lain === undefined && !terdaftar.has(l.letak.toLowerCase()));
  return [
    ...(yatim.length > 0
      ? [`memuat ${yatim.length} bagian lembar yang tidak disebut buku kerjanya, dan tidak dibaca (${ringkas(yatim)})`]
      : []),
    ...luput.map((l) => `lembar "${l.nama}" tidak ada di daftar isi arsipnya, jadi Excel dapat membuangnya; ia dibaca`),
  ];
}

/** The parts that the list calls sheets of cells, in small letters, as it is compared. */
function lembarTerdaftar(bagian: ReadonlyMap<string, Uint8Array>): ReadonlySet<string> {
  const hasil = new Set<string>();
  tiapUnsur(bagian, DAFTAR, 'Override', ({ PartName = '', ContentType = '' }) => {
    if (JENIS_LEMBAR.test(ContentType)) hasil.add(PartName.replace(/^\//, '').toLowerCase());
  });
  return hasil;
}
