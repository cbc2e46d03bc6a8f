import { cariAcuan } from '../acuan/daftar.js';
import { bacaAngka } from '../angka/baca/baca-angka.js';
import { bacaAngkaPasti } from '../angka/baca/baca-angka-pasti.js';
import type { LokalAngka } from '../angka/baca/kandidat.js';
import { formatAngka } from '../angka/cetak/format-angka.js';
import type { Decimal } from '../angka/desimal.js';
import { bacaPolarisasi } from '../model/baca-polarisasi.js';
import { pesanAlasan } from '../rumus/alasan.js';
import { hitungCapaian } from '../rumus/capaian/hitung-capaian.js';
import type { Hasil, HasilJson } from '../rumus/hasil.js';
import { hasilDariJson } from '../rumus/hasil-dari-json.js';
import { CARA_MINIMIZE } from '../rumus/opsi.js';
import { cariSkala, SkalaTidakDikenal } from '../skala/daftar.js';
import { tentukanPredikat } from '../skala/tentukan-predikat.js';
import { atributAsing } from './atribut-asing.js';

/** What the element shows: a figure, or why there is none. */
export type IsiAngka =
  | {
      readonly status: 'angka';
      readonly teks: string;
      /** Target and realisasi in the unit of the indicator; null where no unit is given, or no target and realisasi. */
      readonly masukan: string | null;
      /** As a number for the bar alone; null where nothing is measured. */
      readonly batang: number | null;
      readonly predikat: string | null;
      readonly jejak: readonly string[];
      readonly sumber: readonly string[];
    }
  | {
      readonly status: 'galat';
      /** For who looks at the page. */
      readonly pesan: string;
      /** For who made it: what to write instead. */
      readonly rinci: string;
    };

/** The attributes that decide it. */
export const ATRIBUT = [
  'target',
  'realisasi',
  'polarisasi',
  'minimize',
  'skala',
  'satuan',
  'hasil',
  'judul',
  'desimal',
] as const;

/** What stands in them; null where one is not given. */
export type NilaiAtribut = Readonly<Record<(typeof ATRIBUT)[number], string | null>>;

/** What is wrong with an attribute, for both. */
class SalahAtribut extends Error {
  override readonly name = 'SalahAtribut';
  constructor(
    readonly bagiPembaca: string,
    readonly bagiPembuat: string,
  ) {
    super(bagiPembuat);
  }
}

const kosong = (teks: string | null): boolean => teks === null || teks.trim() === '';

/** The figure of a Hasil, or of a target and a realisasi. What is wrong in the attributes is said in the element, since a page has no other place for it. `nama` are the names of all attributes. */
export function isiAngka(
  atribut: NilaiAtribut,
  diberi: Hasil | HasilJson | null,
  nama: readonly string[] = [],
): IsiAngka {
  const asing = atributAsing(nama, ATRIBUT);
  if (asing !== null) return { status: 'galat', pesan: TAK_TAMPIL, rinci: asing };
  try {
    const { hasil, masukan } = bacaHasil(atribut, diberi);
    const { jejak } = hasil;
    const satuan = masukan === null ? satuanHasil(hasil, atribut.satuan) : '%';
    return {
      status: 'angka',
      teks:
        hasil.status === 'terukur' ? `${hasil.teks}${satuan === '' ? '' : ` ${satuan}`}` : pesanAlasan(hasil.alasan),
      masukan:
        masukan === null || kosong(atribut.satuan) ? null : teksMasukan(masukan, (atribut.satuan as string).trim()),
      batang: hasil.status === 'terukur' && satuan === '%' ? hasil.bulat.toNumber() : null,
      predikat: predikat(hasil, atribut.skala),
      jejak: [
        jejak.nama,
        ...(jejak.teks === null ? [] : [jejak.teks]),
        ...jejak.kebijakan.map((k) => `${k.aturan}: ${k.nilai} (${k.asal})`),
        ...hasil.peringatan.map((p) => p.pesan),
      ],
      sumber: jejak.kutipan.map((k) => `${cariAcuan(k.acuan)?.judul ?? k.acuan}: ${k.tempat}`),
    };
  } catch (galat) {
    if (galat instanceof SalahAtribut) return { status: 'galat', pesan: galat.bagiPembaca, rinci: galat.bagiPembuat };
    return {
      status: 'galat',
      pesan: TAK_TAMPIL,
      rinci: galat instanceof Error ? galat.message : String(galat),
    };
  }
}

/** A figure of the page's own may be of any unit; a capaian is a percentage, whatever its indicator is counted in. */
const satuanHasil = ({ jejak }: Hasil, satuan: string | null): string =>
  satuan === '' ? '' : satuan === null || jejak.rumus.startsWith('capaian.') ? '%' : satuan;

interface Masukan {
  readonly target: Decimal | null;
  readonly realisasi: Decimal | null;
}

function teksMasukan({ target, realisasi }: Masukan, satuan: string): string {
  const sebut = (x: Decimal | null) =>
    x === null ? 'belum ada' : `${formatAngka(x, { desimal: x.decimalPlaces() })} ${satuan}`;
  return `Target ${sebut(target)}, realisasi ${sebut(realisasi)}`;
}

const TAK_TAMPIL = 'Angka ini tidak dapat ditampilkan.';
const HARUS_HASIL = 'beri Hasil sebagai JSON, seperti yang diberi hasilKeJson atau rekapKeJson';

/** What is JSON as data; engines say in English what is none. */
function dariJson(teks: string | undefined, sebutan: string): HasilJson {
  try {
    return JSON.parse(teks as string) as HasilJson;
  } catch {
    throw new SalahAtribut(TAK_TAMPIL, `${sebutan} bukan JSON; ${HARUS_HASIL}`);
  }
}

/** A property as JSON holds it; what an object of the page throws is the page's own. */
function keJson(diberi: unknown): string | undefined {
  try {
    return JSON.stringify(diberi);
  } catch (galat) {
    if (galat instanceof TypeError)
      throw new SalahAtribut(TAK_TAMPIL, `sifat hasil tidak muat dalam JSON; ${HARUS_HASIL}`);
    throw galat;
  }
}

function bacaHasil(a: NilaiAtribut, diberi: Hasil | HasilJson | null): { hasil: Hasil; masukan: Masukan | null } {
  if (diberi !== null) return { hasil: hasilDariJson(dariJson(keJson(diberi), 'sifat hasil')), masukan: null };
  if (!kosong(a.hasil)) {
    return {
      hasil: hasilDariJson(dariJson(a.hasil as string, `atribut hasil="${a.hasil?.slice(0, 60)}"`)),
      masukan: null,
    };
  }
  // Left out it is positive, as documented; given but empty, as a page prints what its database does not have, it is unknown.
  const arah = bacaPolarisasi(a.polarisasi ?? 'maximize');
  if (arah.status === 'kosong') {
    throw new SalahAtribut(
      'Arah indikator belum disebut.',
      `atribut polarisasi="${a.polarisasi}": tulis positif, negatif atau stabil`,
    );
  }
  if (arah.status !== 'polarisasi') {
    throw takTerbaca('Arah indikator', 'polarisasi', a, 'tulis positif, negatif atau stabil');
  }
  const minimize = CARA_MINIMIZE.find((c) => c === a.minimize);
  if (!kosong(a.minimize) && minimize === undefined) {
    throw takTerbaca('Cara hitung', 'minimize', a, `tulis ${CARA_MINIMIZE.join(' atau ')}`);
  }
  const masukan = { target: angka('Target', 'target', a), realisasi: angka('Realisasi', 'realisasi', a) };
  return {
    hasil: hitungCapaian({ ...masukan, polarisasi: arah.polarisasi }, minimize === undefined ? {} : { minimize }),
    masukan,
  };
}

const takTerbaca = (sebutan: string, nama: keyof NilaiAtribut, a: NilaiAtribut, harus: string): SalahAtribut =>
  new SalahAtribut(`${sebutan} tidak dapat dibaca: "${a[nama]}".`, `atribut ${nama}="${a[nama]}": ${harus}`);

/** How the separators of a number are meant, where the page says it. */
const LOKAL: Readonly<Record<string, LokalAngka>> = { titik: 'en', koma: 'id' };

/**
 * A number as programs (`82.5`) or people (`82,5`) write it. What may be either, such as `1.234`, is not guessed: as thousands it is another figure than as
 * decimals, so the page has to say which.
 */
function angka(sebutan: string, nama: 'target' | 'realisasi', a: NilaiAtribut): Decimal | null {
  const teks = a[nama];
  if (teks === null || kosong(teks)) return null;
  const desimal = kosong(a.desimal) ? '' : (a.desimal as string).trim();
  const lokal = desimal === '' ? 'auto' : Object.hasOwn(LOKAL, desimal) ? LOKAL[desimal] : undefined;
  if (lokal === undefined) throw takTerbaca('Tanda desimal', 'desimal', a, 'tulis titik atau koma');
  const hasil = bacaAngkaPasti(teks, { lokal });
  if (hasil.status === 'kosong') return null;
  if (hasil.status === 'angka') return hasil.nilai;
  if (hasil.status === 'rentang') throw takTerbaca(sebutan, nama, a, 'adalah rentang; tulis satu angka');
  const cara =
    lokal === 'auto' && bacaAngka(teks).status === 'ambigu'
      ? '; atau tambahkan atribut desimal="titik" atau desimal="koma"'
      : '';
  throw takTerbaca(sebutan, nama, a, `${hasil.pesan}${cara}`);
}

function predikat(hasil: Hasil, skala: string | null): string | null {
  if (skala === null || kosong(skala)) return null;
  const dikenal = cariSkala(skala);
  if (!dikenal) {
    throw new SalahAtribut(`Skala predikat tidak dikenal: "${skala}".`, new SkalaTidakDikenal(skala).message);
  }
  const hasilPredikat = tentukanPredikat(hasil, dikenal);
  return hasilPredikat.status === 'kelas' ? hasilPredikat.label : null;
}
