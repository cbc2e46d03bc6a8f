import { pastikanPembulatan } from '../../angka/bulatkan.js';
import { bulatkanTepat, formatBulatan } from '../../angka/bulatkan-tepat.js';
import { nolTepat, type Tepat, tandaTepat } from '../../angka/tepat.js';
import type { KodeAlasan } from '../alasan.js';
import type { Hasil, Jejak, KebijakanTerbaca } from '../hasil.js';
import { hasilTakTerukur, hasilTerukur } from '../hasil-malas.js';
import { PEMBULATAN_BAKU, type Pembulatan } from '../opsi.js';
import { bebas, type DaftarOpsi, pastikanBulatan, pastikanOpsi } from '../pastikan-opsi.js';
import type { Peringatan } from '../peringatan.js';
import type { Simpul } from '../pohon.js';
import type { Rumus } from '../rumus.js';
import { cetakTepat, PenghitungSimpul, TakTerhitung } from './hitung-simpul.js';
import { butirIsi, type Ikatan, type Isi, ikat, type NilaiMasukan } from './ikatan.js';
import { type Prasyarat, prasyaratRumus } from './prasyarat.js';
import { teksJejak } from './teks-jejak.js';

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

/** The options of {@link evaluasi}. */
export const OPSI_EVALUASI = {
  pembulatan: pastikanBulatan,
  kebijakan: bebas,
  peringatan: bebas,
} as const satisfies DaftarOpsi<OpsiEvaluasi>;

/**
 * The exact value of a formula for one case, with its trace.
 *
 * Inputs are canonical numbers by symbol; null is missing. The value is computed as a fraction (`pecahan`), so no comparison, tie or class is
 * decided by a digit that was cut; it is rounded once, at the end. `nilai` shows 40 digits of it. When the formula has no value for the case, the
 * result is `tak-terukur` with the reason. Throws a TypeError for what is no number, for a rounding that is none, and for an option that is not
 * known.
 *
 * @example
 * evaluasi(capaianMinimizeSelisih, { T: 20, R: 18 }) // => { status: 'terukur', teks: '110,00', pecahan: { pembilang: '110', penyebut: '1' } }
 */
export function evaluasi<R extends Rumus>(rumus: R, masukan: NilaiMasukan<R>, opsi: OpsiEvaluasi = {}): Hasil {
  pastikanOpsi('evaluasi', opsi, OPSI_EVALUASI);
  const ikatan = ikat(rumus, masukan);
  const nilai = nilaiIkatan(rumus, ikatan);
  return typeof nilai === 'string' ? tanpaNilai(rumus, ikatan, nilai, opsi) : bernilai(rumus, ikatan, nilai, opsi);
}

/** The result of a formula whose value is known. */
export function bernilai(
  rumus: Rumus,
  ikatan: Ikatan,
  nilai: Tepat,
  opsi: OpsiBernilai,
): Hasil & { status: 'terukur' } {
  const pembulatan = opsi.pembulatan ?? PEMBULATAN_BAKU;
  pastikanPembulatan(pembulatan.desimal, pembulatan.mode);
  return hasilTerukur(nilai, pembulatan, opsi.peringatan ?? [], () => jejakTerukur(rumus, ikatan, opsi));
}

/** The result of a formula that has no value, for a reason that is known. */
export function tanpaNilai(rumus: Rumus, ikatan: Ikatan, alasan: KodeAlasan, opsi: OpsiEvaluasi): Hasil {
  const { desimal, mode } = opsi.pembulatan ?? PEMBULATAN_BAKU;
  pastikanPembulatan(desimal, mode);
  const jejak = (): Jejak => ({ ...jejakDasar(rumus, ikatan, opsi), langkah: [], hasil: null, teks: null });
  return hasilTakTerukur(alasan, opsi.peringatan ?? [], jejak);
}

/** A result without a formula of its own: not measurable for a reason that is known before any formula applies. */
export function takTerukur(rumus: Rumus, nilai: NilaiMasukan, alasan: KodeAlasan, opsi: OpsiEvaluasi = {}): Hasil {
  return tanpaNilai(rumus, ikat(rumus, nilai), alasan, opsi);
}

/** The exact value alone, or the reason why there is none. */
export function nilaiIkatan(rumus: Rumus, ikatan: Ikatan): Tepat | KodeAlasan {
  for (const prasyarat of prasyaratRumus(rumus)) {
    if (kena(prasyarat, ikatan)) return prasyarat.alasan;
  }
  try {
    return nilaiSimpul(rumus.isi, ikatan);
  } catch (galat) {
    if (galat instanceof TakTerhitung) return galat.alasan;
    throw galat;
  }
}

/** The exact value of an expression whose inputs are all there. */
export const nilaiSimpul = (isi: Simpul, ikatan: Ikatan): Tepat =>
  new PenghitungSimpul(ikatan, false).hitung(isi).angka;

function jejakTerukur(rumus: Rumus, ikatan: Ikatan, opsi: OpsiBernilai): Jejak {
  const penghitung = new PenghitungSimpul(ikatan, true);
  const { angka, rujukan } = penghitung.hitung(rumus.isi);
  const dasar = jejakDasar(rumus, ikatan, opsi);
  const { desimal, mode } = dasar.pembulatan;
  const bulat = formatBulatan(bulatkanTepat(angka, desimal, mode));
  const teks = teksJejak(rumus.isi, ikatan, penghitung, bulat, opsi.sebab);
  return { ...dasar, langkah: penghitung.langkah, hasil: rujukan, teks };
}

function jejakDasar(rumus: Rumus, ikatan: Ikatan, opsi: OpsiEvaluasi): Omit<Jejak, 'langkah' | 'hasil' | 'teks'> {
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
function kena(prasyarat: Prasyarat, ikatan: Ikatan): boolean {
  if (prasyarat.jenis === 'syarat') {
    const lengkap = prasyarat.terisi.every((m) => terisi(ikatan, m.nama));
    return lengkap && new PenghitungSimpul(ikatan, false).penuhi(prasyarat.syarat, null);
  }
  const butir = butirIsi(ikatan.get(prasyarat.masukan.nama) as Isi);
  switch (prasyarat.jenis) {
    case 'kosong':
      return (butir.length === 0 && !prasyarat.bolehHampa) || butir.includes(null);
    case 'nol':
      return butir.some((x) => x !== null && nolTepat(x));
    case 'negatif':
      return butir.some((x) => x !== null && tandaTepat(x) < 0);
    case 'tidak-positif':
      return butir.some((x) => x !== null && tandaTepat(x) <= 0);
  }
}

const terisi = (ikatan: Ikatan, nama: string): boolean => !butirIsi(ikatan.get(nama) as Isi).includes(null);
