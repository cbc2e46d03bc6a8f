import { bilanganLain } from '../../angka/baca/pola.js';
import { penghitungTeks } from '../../tabel/batas.js';
import { type Cetakan, cetakAngka, geserTitikBagian } from './cetak-angka.js';
import { cetakIlmiah } from './cetak-ilmiah.js';
import { cetakPecahan } from './cetak-pecahan.js';
import { cetakPolos } from './cetak-polos.js';
import { cetakUmum } from './cetak-umum.js';
import { cetakWaktu } from './cetak-waktu.js';
import { digitDari, geserTitik } from './digit.js';
import { berangka, harfiah, pilihBagian, pisahBagian } from './pilih-bagian.js';
import { type Bagian, type Butir, FORMAT_TERPANJANG, uraiFormat } from './urai-format.js';

const UMUM = /^(?:general|standard|@)?$/i;
const HARI_MS = 86_400_000;
/** Day 1 of the two systems by which sheets count days; the first counts a 29 February 1900 that never was. */
const HARI_PERTAMA = { '1900': Date.UTC(1900, 0, 1), '1904': Date.UTC(1904, 0, 2) } as const;
const KABISAT_KHAYAL = 60;
/** The last day that a sheet knows: 31 December 9999. */
const HARI_TERAKHIR = 2_958_466;

/** From which day a workbook counts. */
export type SistemTanggal = keyof typeof HARI_PERTAMA;

/** Shows stored values under number formats as Excel and LibreOffice do, with Indonesian separators and names. */
export class Penampil {
  private readonly terurai = new Map<string, readonly Bagian[]>();
  private readonly tergeser = new Map<Bagian, number | null>();

  /** Told of every text of the workbook; it refuses one that is too much. */
  readonly hitungTeks = penghitungTeks();

  constructor(private readonly sistem: SistemTanggal = '1900') {}

  /** The text of a number. */
  angka(nilai: number, format: string): string {
    if (!Number.isFinite(nilai)) return '';
    if (polos(format)) return tandai(nilai, cetakUmum(nilai));
    const { bagian, tanpaMinus } = pilihBagian(this.urai(format), nilai);
    const { butir } = bagian;
    if (berwaktu(bagian)) {
      return nilai < 0 || nilai >= HARI_TERAKHIR
        ? tandai(nilai, cetakUmum(nilai))
        : cetakWaktu(this.saat(nilai), bagian).trim();
    }
    const { teks, nol } = mutlak(nilai, butir);
    return (nilai < 0 && !tanpaMinus && !nol ? `-${teks.trimStart()}` : teks).trim();
  }

  /** The text of a text: under a section with `@`, what that puts around it. */
  teks(isi: string, format: string): string {
    if (polos(format)) return isi;
    const { teks } = pisahBagian(this.urai(format));
    return teks ? teks.butir.map((b) => (b.jenis === 'isian' ? isi : b.isi)).join('') : isi;
  }

  /** Whether the format shows this number as a date or a time. */
  apakahWaktu(nilai: number, format: string): boolean {
    return !polos(format) && berwaktu(pilihBagian(this.urai(format), nilai).bagian);
  }

  /**
   * How a zero reads in the section of positive figures, where its own section shows no digit: an accounting format shows `-` for a figure
   * that is there. Null where a zero shows a digit, or nothing at all.
   */
  nol(format: string): string | null {
    if (polos(format)) return null;
    const tampak = this.angka(0, format);
    if (tampak === '' || /\d/.test(tampak)) return null;
    const [satu] = pisahBagian(this.urai(format)).angka;
    if (!satu || satu.syarat || !satu.butir.some((b) => b.jenis === 'tempat')) return null;
    const teks = cetakAngka(
      digitDari(0),
      satu.butir.filter((b) => b.jenis !== 'teks'),
    ).teks.trim();
    return /\d/.test(teks) ? teks : '0';
  }

  /**
   * By how many places the section of a number moves its point: 2 for a percent, -3 for thousands that it leaves out. Null where what it shows is not the
   * number: no digit of it, or digits of the format's own. `teks` is what it shows.
   */
  geser(nilai: number, format: string, teks: string): number | null {
    if (polos(format)) return 0;
    const { bagian } = pilihBagian(this.urai(format), nilai);
    const ada = this.tergeser.get(bagian);
    const geser = ada === undefined ? geserBagian(bagian) : ada;
    if (ada === undefined) this.tergeser.set(bagian, geser);
    return nilai !== 0 && !/\d/.test(teks) ? null : geser;
  }

  /**
   * How a number reads that its section shows by a power of ten or as a fraction: as it is stored, since what is shown is rounded to a few
   * digits of any size. Null where it is shown as a plain figure, and for one of more digits than a figure has.
   */
  polos(nilai: number, format: string): string | null {
    if (polos(format) || !Number.isFinite(nilai)) return null;
    const { butir } = pilihBagian(this.urai(format), nilai).bagian;
    const ada = (jenis: Butir['jenis']): boolean => butir.some((b) => b.jenis === jenis);
    if (!ada('tempat') || !(ada('pangkat') || ada('bagi')) || berwaktu({ butir })) return null;
    const persen = ada('persen');
    const teks = cetakPolos(persen ? geserTitik(digitDari(nilai), 2) : digitDari(nilai));
    return teks === null ? null : `${nilai < 0 ? '-' : ''}${teks}${persen ? '%' : ''}`;
  }

  /** The number under which a sheet stores a moment. */
  hari(tanggal: Date): number {
    const hari = (tanggal.getTime() - HARI_PERTAMA[this.sistem]) / HARI_MS + 1;
    return this.sistem === '1900' && hari >= KABISAT_KHAYAL ? hari + 1 : hari;
  }

  private urai(format: string): readonly Bagian[] {
    const ada = this.terurai.get(format);
    if (ada) return ada;
    const bagian = uraiFormat(format);
    this.terurai.set(format, bagian);
    return bagian;
  }

  private saat(hari: number): { tanggal: Date; sejakNol: number } {
    const sejakNol = Math.floor(hari * HARI_MS + 0.5);
    const khayal = this.sistem === '1900' && hari >= KABISAT_KHAYAL ? HARI_MS : 0;
    return { tanggal: new Date(HARI_PERTAMA[this.sistem] - HARI_MS - khayal + sejakNol), sejakNol };
  }
}

function geserBagian(bagian: Bagian): number | null {
  const ada = (jenis: Butir['jenis']): boolean => bagian.butir.some((b) => b.jenis === jenis);
  // The digits of a fraction's own are what it divides by.
  if (!berangka(bagian) || (bilanganLain(harfiah(bagian)) !== undefined && !ada('bagi'))) return null;
  return ada('tempat') ? geserTitikBagian(bagian.butir) : 0;
}

const polos = (format: string): boolean => UMUM.test(format) || format.length > FORMAT_TERPANJANG;

const berwaktu = ({ butir }: Pick<Bagian, 'butir'>): boolean =>
  butir.some((b) => b.jenis === 'waktu' || b.jenis === 'lama' || b.jenis === 'siang');

/** The text of a number without its sign. */
function mutlak(nilai: number, butir: readonly Butir[]): Cetakan {
  const ada = (jenis: Butir['jenis']): boolean => butir.some((b) => b.jenis === jenis);
  const tampak = (teks: string): Cetakan => ({ teks, nol: false });
  if (ada('umum') || ada('isian')) {
    return tampak(butir.map((b) => (b.jenis === 'umum' || b.jenis === 'isian' ? cetakUmum(nilai) : b.isi)).join(''));
  }
  if (!ada('tempat')) return tampak(butir.map((b) => b.isi).join(''));
  if (ada('pangkat')) return tampak(cetakIlmiah(digitDari(nilai), butir));
  return ada('bagi') ? tampak(cetakPecahan(digitDari(nilai), butir)) : cetakAngka(digitDari(nilai), butir);
}

const tandai = (nilai: number, teks: string): string => (nilai < 0 ? `-${teks}` : teks);
