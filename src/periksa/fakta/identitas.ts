import type { Tabel } from '../../tabel/tabel.js';
import { ratakan } from '../../tabel/tiap.js';
import type { TabelTerbaca } from './fakta.js';
import { miripKata, rapikanKata } from './kata.js';
import { kelompokkan } from './kelompokkan.js';
import type { Kolom } from './kolom.js';
import { skalaJudul } from './skala-uang.js';
import { teksAtas } from './teks-atas.js';

/**
 * What a figure is of, beside its row and what is measured: whose, when, in which version and unit. Each part is known, and '' where the whole
 * report says nothing else of it; null is unknown, and unknown equals nothing.
 */
export interface Identitas {
  /** The office or official. */
  readonly pemilik: string | null;
  readonly tahun: number | '' | null;
  /** `tw3`, `sd-tw3`, `semester1`, `bulan5`; '' for the whole year. */
  readonly periode: string | null;
  /** `murni`, `pergeseran`, `perubahan`, `rka`. */
  readonly versi: string | null;
  /** How many places the unit of amounts stands for: 6 for millions. */
  readonly skala: number;
}

/** What a text says of a dimension: nothing (null), one thing, or several that leave it open (false). */
type Sebutan = string | false | null;

const satu = (ada: ReadonlySet<string>): Sebutan => {
  const [pertama, lain] = ada;
  return lain === undefined ? (pertama ?? null) : false;
};

const VERSI: readonly (readonly [string, RegExp])[] = [
  ['murni', /\bmurni\b|\bdpa\b|\bsemula\b|\binduk\b|\bsebelum (?:perubahan|pergeseran)\b/],
  ['pergeseran', /(?<!sebelum )\bpergeseran\b/],
  [
    'perubahan',
    /(?<!sebelum )(?<!bertambah )(?<!persentase )(?<!% )\bperubahan\b(?! (?:iklim|pola|perilaku|lahan))|\bdppa\b|\bapbd ?p\b|\bp ?apbd\b|\bmenjadi\b|\b(?:setelah|sesudah) (?:perubahan|pergeseran)\b/,
  ],
  ['rka', /\brka\b|\brancangan\b/],
];

/** Which version of a budget or plan a text names. */
export function sebutVersi(teks: string): Sebutan {
  const rapi = rapikanKata(teks);
  return satu(new Set(VERSI.filter(([, pola]) => pola.test(rapi)).map(([nama]) => nama)));
}

const ROMAWI: Readonly<Record<string, string>> = { i: '1', ii: '2', iii: '3', iv: '4' };
const BULAN = [
  'januari',
  'februari',
  'maret',
  'april',
  'mei',
  'juni',
  'juli',
  'agustus',
  'september',
  'oktober',
  'november',
  'desember',
];
const TRIWULAN = /\b(?:tw|triw(?:ulan)?|tribulan|trw|kuartal) ?(iv|iii|ii|i|[1-4])\b/g;
const SEMESTER = /\b(?:semester|smt|sem) ?(ii|i|[12])\b/g;
/** The spelling that offices keep beside it: `Pebruari`, `Nopember`. */
const bulanBaku = (rapi: string): string =>
  rapi.replace(/\bpebruari\b/g, 'februari').replace(/\bnopember\b/g, 'november');
const NAMA_BULAN = new RegExp(`\\b(?:${BULAN.join('|')})\\b`, 'g');
const SAMPAI = /\bs ?d\b|\bsampai\b|\bkumulatif\b|\bper \d/;

/** Which part of the year a text names; a report up to December is of the whole year. */
export function sebutPeriode(teks: string): Sebutan {
  const rapi = bulanBaku(rapikanKata(teks));
  const angka = (a: string): string => ROMAWI[a] ?? a;
  const ada = new Set([
    ...[...rapi.matchAll(TRIWULAN)].map((m) => `tw${angka(m[1] as string)}`),
    ...[...rapi.matchAll(SEMESTER)].map((m) => `semester${angka(m[1] as string)}`),
    ...[...rapi.matchAll(NAMA_BULAN)].map((m) => `bulan${BULAN.indexOf(m[0]) + 1}`).filter((b) => b !== 'bulan12'),
  ]);
  const kapan = satu(ada);
  return typeof kapan === 'string' && SAMPAI.test(rapi) ? `sd-${kapan}` : kapan;
}

/** Officials: of an agreement of one it is known whose share its figures are. */
const PEJABAT =
  /(?<!\p{L})((?:kabid|kasubbid|kasubid|kasubbag|kasubag|kabag|kasi|kasie|sekretaris|eselon|kepala (?:sub ?)?(?:bidang|bagian|seksi))(?!\p{L})[^,;:()|\n]{0,60})/iu;
const INSTANSI =
  'dinas|badan|kecamatan|kantor|inspektorat|sekretariat|rsud|rumah sakit|satuan polisi|satpol|balai|ditjen|direktorat|uptd?|puskesmas|kelurahan|desa|bidang|bagian|seksi';
/** Offices that make a report of their own; what is below them is part of one. */
export const INDUK =
  /^(?:dinas|badan|kecamatan|kantor|inspektorat|sekretariat|rsud|rumah sakit|satuan polisi|satpol|balai|ditjen|direktorat|puskesmas)(?: |$)/;
/** An office by name: words with a capital behind what kind of office it is. */
const BERNAMA = new RegExp(
  `(?<!\\p{L})((?:${INSTANSI})(?: (?:dan|&|\\p{Lu}[\\p{L}\\d.]*)){1,7})`.replace(
    /\b([a-z])(?=[a-z]{3,})/g,
    (c) => `[${c}${c.toUpperCase()}]`,
  ),
  'u',
);
const HENTI = new RegExp(
  `^(?:tahun|ta|kabupaten|kab|kota|provinsi|prov|pada|menurut|per|triwulan|tw|semester|untuk|dalam|terhadap|berdasarkan|yang|bab|lampiran|revisi|final|draf|draft|murni|perubahan|camat|lurah|bupati|${INSTANSI}|\\d+)$`,
);

/** The office or official whose figures a text says these are: the official first. */
export function sebutPemilik(teks: string): Sebutan {
  const pendek = teks.slice(0, 500);
  const pejabat = PEJABAT.exec(pendek);
  if (pejabat !== null) return sampaiHenti(pejabat[1] as string);
  const instansi = sampaiHenti(BERNAMA.exec(pendek)?.[1] ?? '');
  return instansi.includes(' ') ? instansi : null;
}

/** The words of a name up to the first that goes on with something else. */
export function sampaiHenti(nama: string): string {
  const [awal, ...kata] = rapikanKata(nama).split(' ');
  const henti = kata.findIndex((k) => HENTI.test(k));
  return [awal, ...(henti < 0 ? kata : kata.slice(0, henti))].join(' ');
}

/** Words of sheet names that say what is on the sheet; what is left over is whose it is. */
const UMUM =
  /^(?:sheet|lembar|tabel|tbl|lampiran|lamp|iku|iki|pk|rkt|rka|dpa|dppa|renja|renstra|rpjmd|lra|lkjip|lakip|laporan|lap|realisasi|real|anggaran|keuangan|fisik|kinerja|capaian|target|belanja|pendapatan|pembiayaan|rekap|rekapitulasi|data|form|formulir|cover|daftar|isi|efisiensi|program|kegiatan|sub|sasaran|tujuan|strategis|indikator|cascading|pengukuran|evaluasi|monev|skm|ikm|lke|serapan|penyerapan|hasil|ringkasan|dan|bab|tahun|ta|tw|triwulan|semester|bulan|s|d|sd|murni|perubahan|pergeseran|semula|menjadi|rencana|aksi|perjanjian|pohon|narasi|analisis|ukur|nilai|predikat|skala|bobot|rincian|detail|total|jumlah|e|tc|t|c|[ivx]+|[a-d]|\p{L}?\d+\p{L}?)$/u;

function sisaLembar(lembar: string): string | null {
  const sisa = bulanBaku(rapikanKata(lembar))
    .split(' ')
    .filter((k) => k !== '' && !UMUM.test(k) && !BULAN.includes(k));
  return sisa.length === 0 ? null : sisa.join(' ');
}

/** What the texts around a table say of all its figures. */
interface Keterangan {
  readonly pemilik: Sebutan;
  readonly tahun: string | false | null;
  readonly periode: Sebutan;
  readonly versi: Sebutan;
  readonly skala: number | null;
}

const sebutTahun = (teks: string): Sebutan =>
  satu(new Set([...teks.matchAll(/(?<!\d)20\d{2}(?!\d)/g)].map((m) => m[0])));

/** The nearest text that says something decides: title, sheet, file. */
function terdekat(teks: readonly string[], sebut: (t: string) => Sebutan): Sebutan {
  for (const t of teks) {
    const s = t === '' ? null : sebut(t);
    if (s !== null) return s;
  }
  return null;
}

/** The name of a file in words. */
export const namaBerkas = (berkas: string): string =>
  berkas
    .replace(/^.*[\\/]/s, '')
    .replace(/\.[a-z]{2,4}$/i, '')
    .replace(/[_-]/g, ' ');

function keterangan({ tabel: t, kolom }: Pick<TabelTerbaca, 'tabel' | 'kolom'>): Keterangan {
  const judul = teksAtas(t).join(' ; ').replace(/\s+/g, ' ');
  const [lembar, berkas] = [t.lembar ?? '', namaBerkas(t.berkas ?? '')];
  const isi = [judul, lembar];
  const semua = [...isi, berkas];
  return {
    pemilik: terdekat([judul], sebutPemilik) ?? sebutPemilik(lembar) ?? sisaLembar(lembar) ?? sebutPemilik(berkas),
    // Beside columns of one year, the others are of that year too.
    tahun: satu(new Set(ratakan(kolom, (k) => (k.tahun === null ? [] : String(k.tahun))))) || terdekat(isi, sebutTahun),
    periode: terdekat(semua, sebutPeriode),
    versi: terdekat(semua, sebutVersi),
    skala: skalaJudul(judul),
  };
}

/** Reads what the columns of each table are of, against what the whole report says. */
export function pembacaIdentitas(
  tabel: readonly Pick<TabelTerbaca, 'tabel' | 'kolom'>[],
): (t: Tabel, k: Kolom) => Identitas {
  const per = new Map(tabel.map((t) => [t.tabel, keterangan(t)] as const));
  const sebut = pembacaJudul();
  const semua = [...per.values()];
  const sama = samakan(semua.map((k) => k.pemilik).filter((s) => typeof s === 'string'));
  // What says nothing is of the report's own office and year, which one name may tell. Of several versions it is of none that is known.
  const pemilik = warisan([...sama.values()].filter((s) => INDUK.test(s)));
  const tahunBerkas = pembacaTahunBerkas(per);
  const tahun = warisan([...per].map(([t, k]) => k.tahun ?? tahunBerkas(t)));
  const versi = satu(
    new Set(
      [...semua.map((k) => k.versi), ...ratakan(tabel, (t) => t.kolom.map((k) => sebut(k.judul).versi))].filter(
        (s) => typeof s === 'string',
      ),
    ),
  );
  return (t, k) => {
    const milik = per.get(t) as Keterangan;
    const thn = pasti(milik.tahun ?? tahunBerkas(t), tahun);
    const judul = sebut(k.judul);
    return {
      pemilik: typeof milik.pemilik === 'string' ? (sama.get(milik.pemilik) as string) : pemilik,
      tahun: k.tahun ?? (thn === null || thn === '' ? thn : Number(thn)),
      periode: pasti(judul.periode ?? milik.periode, ''),
      versi: pasti(judul.versi ?? milik.versi, versi === false ? null : (versi ?? '')),
      skala: judul.skala ?? milik.skala ?? 0,
    };
  };
}

/**
 * The year of what says none in a file: the one that its tables say, and only where they say none, or several, that of its name. A report of a year
 * is sent in the next.
 */
function pembacaTahunBerkas(per: ReadonlyMap<Tabel, Keterangan>): (t: Tabel) => Sebutan {
  const isi = kelompokkan(
    ratakan([...per], ([t, { tahun }]) => (typeof tahun === 'string' ? [[t.berkas ?? '', tahun] as const] : [])),
  );
  const sendiri = new Map([...isi].map(([b, tahun]) => [b, satu(new Set(tahun))] as const));
  return ({ berkas = '' }) => sendiri.get(berkas) || sebutTahun(namaBerkas(berkas));
}

/** Reads what headings say of their columns, each text once: many tables of a report have the same. */
function pembacaJudul(): (judul: string) => Pick<Keterangan, 'periode' | 'versi' | 'skala'> {
  const terbaca = new Map<string, Pick<Keterangan, 'periode' | 'versi' | 'skala'>>();
  return (judul) => {
    const ada = terbaca.get(judul);
    if (ada !== undefined) return ada;
    const baru = { periode: sebutPeriode(judul), versi: sebutVersi(judul), skala: skalaJudul(judul) };
    terbaca.set(judul, baru);
    return baru;
  };
}

/** Names of offices, each by the first one that it is written like: a slip of the pen or a short name makes no other office. */
function samakan(nama: readonly string[]): ReadonlyMap<string, string> {
  const hasil = new Map<string, string>();
  for (const n of nama) {
    if (hasil.has(n)) continue;
    const kembar = [...new Set(hasil.values())].find((x) => senama(x.split(' '), n.split(' ')));
    hasil.set(n, kembar ?? n);
  }
  return hasil;
}

/** Whether two names may be of one office: written alike, or one of them short. */
export const senama = (a: readonly string[], b: readonly string[]): boolean =>
  mirip(a, b) || disingkat(a, b) || disingkat(b, a);

/** `Dinas PUPR` for Dinas Pekerjaan Umum dan Penataan Ruang. */
const disingkat = ([jenis, singkatan = '', lagi]: readonly string[], [sejenis, ...kata]: readonly string[]): boolean =>
  lagi === undefined &&
  kata.length > 1 &&
  jenis === sejenis &&
  ratakan(kata, (k) => (k === 'dan' ? [] : [k.charAt(0)])).join('') === singkatan;

/** Whether all words are alike: equal, or long and two letters apart at most. */
const mirip = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((k, i) => miripNama(k, b[i] as string));

function miripNama(a: string, b: string): boolean {
  if (a === b || miripKata(a, b)) return true;
  if (Math.min(a.length, b.length) < 6) return false;
  let awal = 0;
  while (a[awal] === b[awal]) awal += 1;
  let akhir = 0;
  while (akhir < Math.min(a.length, b.length) - awal && a.at(-1 - akhir) === b.at(-1 - akhir)) akhir += 1;
  return Math.max(a.length, b.length) - awal - akhir <= 2;
}

/** What a table that says nothing takes from the others: the one thing that these say, else that it is the report's own. */
function warisan(semua: readonly Sebutan[]): string {
  const ada = satu(new Set(semua.filter((s) => typeof s === 'string')));
  return typeof ada === 'string' ? ada : '';
}

const pasti = (s: Sebutan, bawaan: string | null): string | null => (s === null ? bawaan : s === false ? null : s);

/** A key that only figures of the same thing share; null where a part is unknown. */
export function kunciIdentitas({ pemilik, tahun, periode, versi, skala }: Identitas): string | null {
  if (pemilik === null || tahun === null || periode === null || versi === null) return null;
  return [pemilik, tahun, periode, versi, skala].join('|');
}
