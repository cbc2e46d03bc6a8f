import { cariAcuan } from '../acuan/daftar.js';
import { bacaAngka } from '../angka/baca/baca-angka.js';
import type { LokalAngka } from '../angka/baca/kandidat.js';
import type { Decimal } from '../angka/desimal.js';
import { bacaPolarisasi } from '../model/baca-polarisasi.js';
import { pesanAlasan } from '../rumus/alasan.js';
import { hitungCapaian } from '../rumus/capaian/hitung-capaian.js';
import type { Hasil, HasilJson } from '../rumus/hasil.js';
import { hasilDariJson } from '../rumus/hasil-dari-json.js';
import { CARA_MINIMIZE } from '../rumus/opsi.js';
import { cariSkala, SkalaTidakDikenal } from '../skala/daftar.js';
import { tentukanPredikat } from '../skala/tentukan-predikat.js';

/** What the element shows: a figure, or why there is none. */
export type IsiAngka =
  | {
      readonly status: 'angka';
      readonly teks: string;
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

/** The figure of a Hasil, or of a target and a realisasi. What is wrong in the attributes is said in the element, since a page has no other place for it. */
export function isiAngka(atribut: NilaiAtribut, diberi: Hasil | HasilJson | null): IsiAngka {
  try {
    const hasil = bacaHasil(atribut, diberi);
    const { jejak } = hasil;
    const satuan = atribut.satuan ?? '%';
    return {
      status: 'angka',
      teks:
        hasil.status === 'terukur' ? `${hasil.teks}${satuan === '' ? '' : ` ${satuan}`}` : pesanAlasan(hasil.alasan),
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
      pesan: 'Angka ini tidak dapat ditampilkan.',
      rinci: galat instanceof Error ? galat.message : String(galat),
    };
  }
}

function bacaHasil(a: NilaiAtribut, diberi: Hasil | HasilJson | null): Hasil {
  if (diberi !== null) return hasilDariJson(JSON.parse(JSON.stringify(diberi)));
  if (!kosong(a.hasil)) return hasilDariJson(JSON.parse(a.hasil as string));
  const arah = bacaPolarisasi(a.polarisasi ?? 'maximize');
  if (arah.status !== 'polarisasi') {
    throw takTerbaca('Arah indikator', 'polarisasi', a, 'tulis positif, negatif atau stabil');
  }
  const minimize = CARA_MINIMIZE.find((c) => c === a.minimize);
  if (!kosong(a.minimize) && minimize === undefined) {
    throw takTerbaca('Cara hitung', 'minimize', a, `tulis ${CARA_MINIMIZE.join(' atau ')}`);
  }
  return hitungCapaian(
    {
      target: angka('Target', 'target', a),
      realisasi: angka('Realisasi', 'realisasi', a),
      polarisasi: arah.polarisasi,
    },
    minimize === undefined ? {} : { minimize },
  );
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
  const hasil = bacaAngka(teks, { lokal });
  if (hasil.status === 'kosong') return null;
  if (hasil.status === 'angka' && hasil.kandidat === undefined) return hasil.nilai;
  const pilihan = 'kandidat' in hasil ? (hasil.kandidat ?? []).map((k) => k.teks) : [];
  const harus =
    pilihan.length > 1
      ? `dapat berarti ${pilihan.join(' atau ')}; tambahkan atribut desimal="titik" atau desimal="koma", atau tulis tanpa pemisah ribuan`
      : 'tulis sebagai angka, misalnya 82.5 atau 82,5';
  throw takTerbaca(sebutan, nama, a, harus);
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
