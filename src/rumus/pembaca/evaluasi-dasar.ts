import { ArgumenTidakSah } from '../../angka/argumen-tidak-sah.js';
import { pastikanPembulatan } from '../../angka/bulatkan.js';
import { bulatkanTepat, formatBulatan } from '../../angka/bulatkan-tepat.js';
import { nolTepat, type Tepat, tandaTepat } from '../../angka/tepat.js';
import type { KodeAlasan } from '../alasan.js';
import type { Hasil, Jejak, KebijakanTerbaca } from '../hasil.js';
import { hasilTakTerukur, hasilTerukur } from '../hasil-malas.js';
import { PEMBULATAN_BAKU, type Pembulatan } from '../opsi.js';
import type { Peringatan } from '../peringatan.js';
import type { Simpul } from '../pohon.js';
import type { PokokRumus } from '../rumus.js';
import { cetakTepat, type HitungDaftar, PenghitungSimpul, TakTerhitung } from './hitung-simpul.js';
import { butirIsi, type Ikatan, type Isi, ikat, type NilaiMasukan } from './ikatan.js';
import type { CetakDaftar } from './ke-teks.js';
import { type Prasyarat, prasyaratRumus } from './prasyarat.js';
import { teksJejak } from './teks-jejak.js';

/** What computes and prints operations over lists, which most formulas don't have. */
export interface PembacaDaftar {
  readonly hitung: HitungDaftar;
  readonly cetak: CetakDaftar;
}

/** For formulas without lists: a page that has no others carries nothing that reads lists. */
export const TANPA_DAFTAR: PembacaDaftar = { hitung: tolakDaftar, cetak: tolakDaftar };

function tolakDaftar(): never {
  throw new ArgumenTidakSah('rumus atas daftar tidak dapat dihitung di sini.');
}

/** What a caller may add to an evaluation. */
export interface OpsiEvaluasi {
  /** @defaultValue two decimals, half-up */
  readonly pembulatan?: Pembulatan;
  /** Policies that led to this formula, for the trace; a function is called when the trace is looked at. */
  readonly kebijakan?: readonly KebijakanTerbaca[] | (() => readonly KebijakanTerbaca[]);
  readonly peringatan?: readonly Peringatan[];
}

/** What functions of the domain add to it. */
export interface OpsiBernilai extends OpsiEvaluasi {
  /** Why a value is what it is that a policy set and no formula computed; it follows the value in the trace. */
  readonly sebab?: string | undefined;
}

/** The result of a formula whose value is known. */
export function bernilai(
  rumus: PokokRumus,
  ikatan: Ikatan,
  nilai: Tepat,
  opsi: OpsiBernilai,
  daftar: PembacaDaftar,
): Hasil & { status: 'terukur' } {
  const pembulatan = opsi.pembulatan ?? PEMBULATAN_BAKU;
  pastikanPembulatan(pembulatan.desimal, pembulatan.mode);
  return hasilTerukur(nilai, pembulatan, opsi.peringatan ?? [], () => jejakTerukur(rumus, ikatan, opsi, daftar));
}

/** The result of a formula that has no value, for a reason that is known. */
export function tanpaNilai(rumus: PokokRumus, ikatan: Ikatan, alasan: KodeAlasan, opsi: OpsiEvaluasi): Hasil {
  const { desimal, mode } = opsi.pembulatan ?? PEMBULATAN_BAKU;
  pastikanPembulatan(desimal, mode);
  const jejak = (): Jejak => ({ ...jejakDasar(rumus, ikatan, opsi), langkah: [], hasil: null, teks: null });
  return hasilTakTerukur(alasan, opsi.peringatan ?? [], jejak);
}

/** A result without a formula of its own: not measurable for a reason that is known before any formula applies. */
export function takTerukur(rumus: PokokRumus, nilai: NilaiMasukan, alasan: KodeAlasan, opsi: OpsiEvaluasi = {}): Hasil {
  return tanpaNilai(rumus, ikat(rumus, nilai), alasan, opsi);
}

/** The exact value alone, or the reason why there is none. */
export function nilaiIkatan(rumus: PokokRumus, ikatan: Ikatan, daftar: PembacaDaftar): Tepat | KodeAlasan {
  for (const prasyarat of prasyaratRumus(rumus)) {
    if (kena(prasyarat, ikatan, daftar)) return prasyarat.alasan;
  }
  try {
    return nilaiSimpul(rumus.isi, ikatan, daftar);
  } catch (galat) {
    if (galat instanceof TakTerhitung) return galat.alasan;
    throw galat;
  }
}

/** The exact value of an expression whose inputs are all there. */
export const nilaiSimpul = (isi: Simpul, ikatan: Ikatan, { hitung }: PembacaDaftar): Tepat =>
  // Stryker disable next-line BooleanLiteral: steps that were written down would be read by nobody.
  new PenghitungSimpul(ikatan, false, hitung).hitung(isi).angka;

function jejakTerukur(rumus: PokokRumus, ikatan: Ikatan, opsi: OpsiBernilai, daftar: PembacaDaftar): Jejak {
  const dasar = jejakDasar(rumus, ikatan, opsi);
  return { ...dasar, ...langkahRumus(rumus, ikatan, dasar.pembulatan, daftar, opsi.sebab) };
}

/** The steps of a formula that has a value, and the line that sums them up. */
export function langkahRumus(
  rumus: PokokRumus,
  ikatan: Ikatan,
  { desimal, mode }: Pembulatan,
  daftar: PembacaDaftar,
  sebab?: string,
): Pick<Jejak, 'langkah' | 'hasil'> & { readonly teks: string } {
  const penghitung = new PenghitungSimpul(ikatan, true, daftar.hitung);
  const { angka, rujukan } = penghitung.hitung(rumus.isi);
  const bulat = formatBulatan(bulatkanTepat(angka, desimal, mode));
  const teks = teksJejak(rumus.isi, ikatan, penghitung, daftar.cetak, bulat, sebab);
  return { langkah: penghitung.langkah, hasil: rujukan, teks };
}

function jejakDasar(rumus: PokokRumus, ikatan: Ikatan, opsi: OpsiEvaluasi): Omit<Jejak, 'langkah' | 'hasil' | 'teks'> {
  const teks = (x: Tepat | null) => (x === null ? null : cetakTepat(x));
  const { kebijakan = [] } = opsi;
  return {
    rumus: rumus.id,
    nama: rumus.nama,
    kutipan: rumus.kutipan,
    masukan: Object.fromEntries(
      [...ikatan].map(([nama, x]) => [nama, x.bentuk === 'daftar' ? x.nilai.map(teks) : teks(x.nilai)]),
    ),
    kebijakan: typeof kebijakan === 'function' ? kebijakan() : kebijakan,
    pembulatan: opsi.pembulatan ?? PEMBULATAN_BAKU,
  };
}

/** Whether a condition under which the formula has no value holds for these inputs. */
function kena(prasyarat: Prasyarat, ikatan: Ikatan, daftar: PembacaDaftar): boolean {
  if (prasyarat.jenis === 'syarat') {
    const lengkap = prasyarat.terisi.every((m) => terisi(ikatan, m.nama));
    // Stryker disable next-line BooleanLiteral: as above.
    return lengkap && new PenghitungSimpul(ikatan, false, daftar.hitung).penuhi(prasyarat.syarat, null);
  }
  const butir = butirIsi(ikatan.get(prasyarat.masukan.nama) as Isi);
  switch (prasyarat.jenis) {
    case 'kosong':
      return (butir.length === 0 && !prasyarat.bolehHampa) || butir.includes(null);
    case 'nol':
      // Stryker disable next-line ConditionalExpression: what is missing is no 0 for nolTepat either.
      return butir.some((x) => x !== null && nolTepat(x));
    case 'negatif':
      return butir.some((x) => x !== null && tandaTepat(x) < 0);
    case 'tidak-positif':
      return butir.some((x) => x !== null && tandaTepat(x) <= 0);
  }
}

const terisi = (ikatan: Ikatan, nama: string): boolean => !butirIsi(ikatan.get(nama) as Isi).includes(null);
