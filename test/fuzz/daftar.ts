import { Acak } from '../bench/keluarga/acak.js';
import { angka } from './jenis/angka.js';
import { BERKAS } from './jenis/berkas.js';
import { kode } from './jenis/kode.js';
import { bukuJson, kebijakan, laporan, skala } from './jenis/laporan.js';
import { csv, markdown, petak } from './jenis/petak.js';
import { ungkapan } from './jenis/ungkapan.js';
import type { Jenis } from './jenis.js';
import { nilaiGalat, protoTercemar } from './penilai.js';

export const DAFTAR: readonly Jenis[] = [
  angka,
  kode,
  ungkapan,
  laporan,
  skala,
  kebijakan,
  bukuJson,
  petak,
  csv,
  markdown,
  ...BERKAS,
];

export function cariJenis(nama: string): Jenis {
  const jenis = DAFTAR.find((j) => j.nama === nama);
  if (!jenis) throw new Error(`jenis "${nama}" tidak ada; pilih ${DAFTAR.map((j) => j.nama).join(', ')}`);
  return jenis;
}

/** How many inputs of each kind make about so many together, by what they cost. */
export function bagiMasukan(banyak: number, daftar: readonly Jenis[] = DAFTAR): ReadonlyMap<string, number> {
  const bobot = daftar.reduce((n, j) => n + j.perSeribu, 0);
  return new Map(daftar.map((j) => [j.nama, Math.max(1, Math.round((banyak * j.perSeribu) / bobot))]));
}

/** The input of a kind, seed and number; the same on every machine. */
export const masukanKe = (jenis: Jenis, benih: number, ke: number): unknown =>
  jenis.buat(new Acak(benih, `${jenis.nama}/${ke}`));

/** What is wrong with what an input leads to. */
export async function ujiSatu(jenis: Jenis, benih: number, ke: number): Promise<readonly string[]> {
  try {
    return [...(await jenis.uji(masukanKe(jenis, benih, ke))), ...protoTercemar()];
  } catch (galat) {
    const salah = nilaiGalat(galat);
    return salah === null ? protoTercemar() : [salah];
  }
}
