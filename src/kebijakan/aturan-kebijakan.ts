import { idTerdekat } from '../angka/kata-terdekat.js';
import type { Teguran } from '../model/aturan.js';
import { HURUF_ID } from '../model/kebijakan.js';
import { daftarSkala } from '../skala/daftar.js';
import { daftarKebijakan } from './daftar.js';

/** What a report may name by its id. */
const DIKENAL = {
  preset: { kode: 'kebijakan-tak-dikenal', id: daftarKebijakan.map((k) => k.id), en: 'preset' },
  skala: { kode: 'skala-tak-dikenal', id: daftarSkala.map((s) => s.id), en: 'scale' },
} as const;

/**
 * The preset and the scale that a report names are ones that there are. It reads the data itself: whatever is no text here is told by the
 * schema.
 */
export function aturanKebijakan(data: unknown): Teguran[] {
  const kebijakan = bidang(data, 'kebijakan');
  return [
    ...pastikanAda('preset', kebijakan, ['kebijakan']),
    ...pastikanAda('preset', bidang(kebijakan, 'dasar'), ['kebijakan', 'dasar']),
    ...pastikanAda('skala', bidang(kebijakan, 'skala'), ['kebijakan', 'skala']),
  ];
}

function bidang(data: unknown, nama: string): unknown {
  if (typeof data !== 'object' || data === null || !Object.hasOwn(data, nama)) return undefined;
  return (data as Readonly<Record<string, unknown>>)[nama];
}

function pastikanAda(jenis: keyof typeof DIKENAL, isi: unknown, path: readonly string[]): Teguran[] {
  // What is longer is told by the schema.
  if (typeof isi !== 'string' || isi.length > HURUF_ID[jenis]) return [];
  const { kode, id: dikenal, en } = DIKENAL[jenis];
  const nama = isi.trim();
  if (nama === '' || (dikenal as readonly string[]).includes(nama)) return [];
  const dekat = idTerdekat(nama, dikenal);
  const daftar = dikenal.join(', ');
  const [maksud, meant] = dekat === undefined ? ['', ''] : [` (maksudnya "${dekat}"?)`, ` (did you mean "${dekat}"?)`];
  return [
    {
      kode,
      tingkat: 'galat',
      path,
      id: `${jenis} "${nama}" tidak dikenal${maksud}; pilih salah satu: ${daftar}`,
      en: `the ${en} "${nama}" is unknown${meant}; choose one of: ${daftar}`,
    },
  ];
}
