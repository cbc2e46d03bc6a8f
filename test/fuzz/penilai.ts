import { ArgumenTidakSah } from '../../src/angka/argumen-tidak-sah.js';
import { KebijakanTidakDikenal } from '../../src/kebijakan/gabung-kebijakan.js';
import { SkalaTidakDikenal } from '../../src/skala/daftar.js';
import { TabelTakTerbaca } from '../../src/tabel/batas.js';
import { WaktuHabis } from '../../src/tabel/kemajuan.js';

/** The errors of the library; a bare TypeError or RangeError is of the engine. */
const BERNAMA = [ArgumenTidakSah, TabelTakTerbaca, KebijakanTidakDikenal, SkalaTidakDikenal, WaktuHabis];

/** What V8 says by itself; a message of ours never has it. */
const V8 =
  /Cannot (?:read|set|convert|destructure|mix|access|create|delete|add|redefine)|is not (?:a function|iterable|defined|a constructor|extensible)|is null|undefined|Invalid (?:array|string|count|time|code|typed|Date|offset|regular|left)|Maximum call stack|Unexpected (?:token|end|non)|out of (?:range|bounds)|Reduce of empty|\[object |Offset is outside|Assignment to constant|read only property|Division by zero|circular structure|not valid JSON|BigInt|\[DecimalError/;

/** Control signs but tab and line ends, and those that turn the direction of text. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const KENDALI = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;
const BUKAN_ANGKA = /\b(?:NaN|Infinity|undefined)\b|\[object /;

/** How a query asks PostgreSQL for the values of a column that are no figure; no such value is an answer itself. */
export const NAMA_DI_SQL = /IN \('NaN', 'Infinity', '-Infinity'\)|~ 'NaN\|Infinity'/g;

/** What is wrong with an exception, or null for one that the library means. */
export function nilaiGalat(galat: unknown): string | null {
  if (!(galat instanceof Error)) return `melempar ${typeof galat}`;
  const pesan = `${galat.name}: ${galat.message}`.slice(0, 300);
  if (!BERNAMA.some((k) => galat instanceof k)) return `galat bukan milik pustaka: ${pesan}`;
  if (V8.test(galat.message)) return `pesan mentah: ${pesan} ${galat.stack?.split('\n')[1]?.trim() ?? ''}`;
  return KENDALI.test(galat.message) ? `tanda kendali dalam pesan: ${JSON.stringify(pesan)}` : null;
}

/** What is wrong with a text for people. What stood in the input may come back as an echo. */
export function nilaiTeks(nama: string, teks: string, masukan: string): string[] {
  const salah: string[] = [];
  const kendali = KENDALI.exec(teks);
  if (kendali) salah.push(`${nama}: tanda kendali ${JSON.stringify(kendali[0])}`);
  const kosong = BUKAN_ANGKA.exec(teks);
  if (kosong && !masukan.includes(kosong[0])) salah.push(`${nama}: ${kosong[0]}`);
  return salah;
}

/** NaN, Infinity and undefined in plain data. */
export function nilaiData(nama: string, x: unknown): string[] {
  if (typeof x === 'number') return Number.isFinite(x) ? [] : [`${nama}: ${x}`];
  if (typeof x !== 'object' || x === null) return [];
  return Object.entries(x).flatMap(([k, isi]) => nilaiData(`${nama}.${k}`.slice(0, 120), isi));
}

const PROTOTIPE = [Object.prototype, Array.prototype, String.prototype, Number.prototype, Function.prototype];
const namaProto = (): string => PROTOTIPE.map((p) => Reflect.ownKeys(p).map(String).join()).join(';');
const AWAL = namaProto();

/** Names that an input has put on what all objects share. */
export const protoTercemar = (): string[] => (namaProto() === AWAL ? [] : ['prototipe tercemar']);
