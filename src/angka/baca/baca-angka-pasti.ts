import { ArgumenTidakSah } from '../argumen-tidak-sah.js';
import { type Decimal, teksKanonik } from '../desimal.js';
import { sebutNilai } from '../sebut-nilai.js';
import { tolakOpsiAsing } from '../tolak-opsi.js';
import { bacaAngka, OPSI_BACA_ANGKA, type OpsiBacaAngka } from './baca-angka.js';
import { kalikanSatuan } from './ekor-angka.js';
import type { AngkaTerbaca, HasilBacaAngka, RentangTerbaca } from './hasil-angka.js';
import type { KodePeringatanAngka } from './peringatan-angka.js';
import type { SatuanTertulis } from './satuan-tertulis.js';

/** A figure to be computed with: a number, a range, nothing, or why it is not taken. */
export type HasilAngkaPasti =
  | { readonly status: 'angka'; readonly nilai: Decimal; readonly huruf?: string }
  | { readonly status: 'rentang'; readonly bawah: Decimal; readonly atas: Decimal }
  | { readonly status: 'kosong' }
  | {
      readonly status: 'tolak';
      /** What is the matter and what to write, Indonesian, to stand behind the name of the field. */
      readonly pesan: string;
      /** Whether it is a word, with no figure in front. */
      readonly kata: boolean;
    };

/** What changes no value: whose signs were used, and what cannot be seen. */
const TAK_BERARTI: ReadonlySet<KodePeringatanAngka> = new Set<KodePeringatanAngka>([
  'titik-desimal',
  'koma-desimal',
  'pemisah-inggris',
  'pemisah-indonesia',
  'pemisah-spasi',
  'nol-di-depan',
  'nol-dihilangkan',
  'angka-lebar',
  'karakter-tersembunyi',
  'penanda-teks',
]);
/** Units that say what kind of figure it is, and leave its value alone. */
const JENIS_SAJA = /^(?:|rp|idr|%|persen)$/i;

/**
 * Reads a figure that is going to be computed with. `bacaAngka` tells what a printed string says; here only what is exact and can be read in one way is taken:
 * a multiplier (`1,5 juta`, `2 M`), a minus behind, brackets, a sign such as `≥`, a unit or a remark beside the figure, and whatever is ambiguous or
 * malformed is refused with a sentence that says what to write. `Rp`, `%`, separators that fit, and a letter beside a score are taken.
 *
 * Takes the options of `bacaAngka` and throws `ArgumenTidakSah` as it does.
 *
 * @example
 * bacaAngkaPasti('1.234,5') // => { status: 'angka' }
 * @example
 * bacaAngkaPasti('1,5 juta').pesan // => '"1,5 juta" memakai kata pengali; tulis angka lengkapnya: 1500000'
 */
export function bacaAngkaPasti(teks: string, opsi: OpsiBacaAngka = {}): HasilAngkaPasti {
  tolakOpsiAsing('bacaAngkaPasti', opsi, OPSI_BACA_ANGKA);
  if (typeof teks !== 'string') {
    throw new ArgumenTidakSah('teks: bacaAngkaPasti membaca string; angka tidak perlu dibaca.');
  }
  const hasil = bacaAngka(teks, opsi);
  const sebab = sebabTolak(hasil);
  if (sebab !== null) {
    const rapi = teks.trim();
    const kata = hasil.peringatan.some((p) => p.kode === 'bukan-angka');
    return { status: 'tolak', pesan: `${kutip(rapi)} ${sebab}`, kata };
  }
  switch (hasil.status) {
    case 'angka': {
      const { nilai, huruf } = hasil;
      return huruf === undefined ? { status: 'angka', nilai } : { status: 'angka', nilai, huruf };
    }
    case 'rentang':
      return { status: 'rentang', bawah: hasil.bawah, atas: hasil.atas };
    default:
      return { status: 'kosong' };
  }
}

/** A figure that is exact but for the unit beside it, for a field whose own unit decides (`sebabSatuanLain`); null where there is none, or more is the matter. */
export function bacaAngkaBersatuan(
  teks: string,
  bacaan: OpsiBacaAngka,
): { readonly isi: AngkaTerbaca | RentangTerbaca; readonly satuan: SatuanTertulis } | null {
  const hasil = bacaAngka(teks, bacaan);
  // Stryker disable next-line ConditionalExpression: nothing else has a unit, without which none is taken below.
  if (hasil.status !== 'angka' && hasil.status !== 'rentang') return null;
  const { satuan = '', catatan, peringatan } = hasil;
  const berat = peringatan.some((p) => !TAK_BERARTI.has(p.kode) && p.kode !== 'satuan-pengali');
  if (satuan === '' || catatan !== undefined || 'kandidat' in hasil || berat) return null;
  const rapi = teks.trim();
  const pengali = JENIS_SAJA.test(satuan) ? null : sebabPengali(hasil, satuan);
  return { isi: hasil, satuan: { teks: rapi, satuan, pengali: pengali && `${kutip(rapi)} ${pengali}` } };
}

const kutip = (teks: string): string => `"${sebutNilai(teks)}"`;
const tulis = (nilai: Decimal): string => teksKanonik(nilai).replace('.', ',');

/** Why a reading is not taken; null where it is. */
function sebabTolak(hasil: HasilBacaAngka): string | null {
  const berat = hasil.peringatan.flatMap((p) => (TAK_BERARTI.has(p.kode) ? [] : p.pesan)).join('; ');
  if (hasil.status === 'ambigu' || hasil.status === 'rusak') {
    const calon = [...new Set(hasil.kandidat.map((k) => tulis(k.nilai)))];
    if (calon.length === 0) return `bukan angka (${berat}); tulis angkanya saja, misalnya 82,5`;
    return `bukan angka yang pasti (${berat}); tulis ${calon.join(' atau ')}, mana yang dimaksud`;
  }
  if (hasil.status === 'kosong') {
    return berat === '' ? null : `tanpa angka (${berat}); tulis 0, atau kosongkan bila belum ada`;
  }
  const { satuan = '', catatan } = hasil;
  if (!JENIS_SAJA.test(satuan)) return sebabSatuan(hasil, satuan);
  if (catatan !== undefined) return `memuat keterangan di samping angkanya; tulis angkanya saja: ${contoh(hasil)}`;
  return berat === '' ? null : `tidak pasti (${berat}); tulis ${contoh(hasil)} bila itu maksudnya`;
}

const sebabSatuan = (hasil: AngkaTerbaca | RentangTerbaca, satuan: string): string =>
  sebabPengali(hasil, satuan) ??
  `memuat satuan ${kutip(satuan)}, yang tidak dihitung; tulis angkanya saja: ${contoh(hasil)}`;

/** Why a unit may be a multiplier; null where it is none. */
function sebabPengali(hasil: AngkaTerbaca | RentangTerbaca, satuan: string): string | null {
  const kali = (kata: string, rupiah: boolean): string | null => {
    const bagian = hasil.status === 'angka' ? [hasil.nilai] : [hasil.bawah, hasil.atas];
    const jadi = bagian.flatMap((n) => kalikanSatuan(n, kata, rupiah)?.nilai ?? []);
    return jadi.length === 0 ? null : jadi.map(tulis).join(' - ');
  };
  const pasti = kali(satuan, false);
  if (pasti !== null) return `memakai kata pengali; tulis angka lengkapnya: ${pasti}`;
  // M and T are what the field writes for miliar and triliun, and metres and tonnes elsewhere.
  const singkatan = kali(satuan.toUpperCase(), true);
  if (singkatan !== null) {
    return `dapat berarti ${singkatan} (${kutip(satuan)} sebagai kata pengali) atau ${contoh(hasil)} (sebagai satuan); tulis angka lengkapnya`;
  }
  return null;
}

const contoh = (hasil: AngkaTerbaca | RentangTerbaca): string =>
  hasil.status === 'angka' ? tulis(hasil.nilai) : `${tulis(hasil.bawah)} - ${tulis(hasil.atas)}`;
