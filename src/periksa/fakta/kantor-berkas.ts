import type { Narasi, Tabel } from '../../tabel/tabel.js';
import { INDUK, namaBerkas, sampaiHenti, sebutPemilik, senama } from './identitas.js';
import { teksAtas } from './teks-atas.js';

/** The office whose report a file is, and the region that it is of where that is said. */
export interface Kantor {
  readonly nama: readonly string[];
  readonly wilayah: readonly string[];
}

/** A title is no longer than this, and stands among so many texts at the beginning. */
const JUDUL_TERPANJANG = 150;
const TEKS_AWAL = 12;
const LAPORAN = /\b(?:lkj(?:ip)?|lakip|lkip|laporan (?:akuntabilitas )?kinerja)\b/i;
const WILAYAH = /(?<!\p{L})(?:([Kk]abupaten|Kab\.?|KAB\.?)|([Kk]ota)|[Pp]rovinsi|Prov\.?) ((?:\p{Lu}\p{L}* ?){1,3})/u;

/** The office that a file names: in its own name, else in its headings and titles, else in the folders that it is in; null where none, or several. */
export function kantorBerkas(
  berkas: string | undefined,
  tabel: readonly Tabel[],
  narasi: readonly Narasi[],
): Kantor | null {
  const [nama = '', ...folder] = (berkas ?? '').split(/[\\/]/).reverse().map(berkapital);
  const judul = [
    ...narasi.map((n) => n.bagian ?? ''),
    ...narasi.slice(0, TEKS_AWAL).map((n) => n.teks),
    ...tabel.flatMap(teksAtas),
  ].filter((s) => s.length <= JUDUL_TERPANJANG && !/[.;]$/.test(s.trim()));
  for (const teks of [[nama], judul, ...folder.map((f) => [f])]) {
    const kantor = satuKantor([...new Set(teks)]);
    if (kantor !== null) return kantor;
  }
  return null;
}

/** The only office of all that titles name; of several, the one that a title of a report names. */
function satuKantor(teks: readonly string[]): Kantor | null {
  const ada = teks.flatMap((t) => sebutKantor(t).map((k) => ({ k, laporan: LAPORAN.test(t) })));
  for (const milik of [ada, ada.filter((x) => x.laporan)]) {
    const [satu, ...lain] = milik.map((x) => x.k);
    if (satu === undefined || lain.some((k) => k.nama.join() !== satu.nama.join())) continue;
    return { nama: satu.nama, wilayah: milik.map((x) => x.k.wilayah).find((w) => w.length > 0) ?? [] };
  }
  return null;
}

function sebutKantor(tertulis: string): Kantor[] {
  const teks = tertulis.replace(/(?<!\p{L})\p{Lu}{4,}(?!\p{L})/gu, (k) => k.charAt(0) + k.slice(1).toLowerCase());
  const pemilik = sebutPemilik(teks);
  if (typeof pemilik !== 'string' || !INDUK.test(pemilik)) return [];
  const nama = pemilik
    .replace(/^satpol pp\b/, 'satuan polisi pamong praja')
    .replace(/^rsud\b/, 'rumah sakit umum daerah');
  const w = WILAYAH.exec(teks);
  const jenis = w?.[1] ? 'kabupaten' : w?.[2] ? 'kota' : 'provinsi';
  return [{ nama: nama.split(' '), wilayah: w === null ? [] : [jenis, ...sampaiHenti(w[3] as string).split(' ')] }];
}

/** The name of a file is often written without capitals. */
const berkapital = (nama: string): string => namaBerkas(nama).replace(/(?<!\p{L})\p{Ll}/gu, (c) => c.toUpperCase());

/** Whether two files are of one office, by the names of it; null where these leave it open: one has none, is short for the other, or goes on. */
export function sekantor(a: Kantor | null, b: Kantor | null): boolean | null {
  if (a === null || b === null) return null;
  if (a.wilayah.length > 0 && b.wilayah.length > 0 && !berawalan(a.wilayah, b.wilayah)) return false;
  if (a.nama.join() === b.nama.join()) return true;
  return berawalan(a.nama, b.nama) || senama(a.nama, b.nama) ? null : false;
}

const berawalan = (a: readonly string[], b: readonly string[]): boolean =>
  a.slice(0, Math.min(a.length, b.length)).every((k, i) => k === b[i]);
