import { bulatkan } from '../../angka/bulatkan.js';
import { formatAngka } from '../../angka/cetak/format-angka.js';
import { type Decimal, rapikan, teksKanonik } from '../../angka/desimal.js';
import type { KodeAlasan } from '../alasan.js';
import type { Hasil, Jejak, KebijakanTerbaca } from '../hasil.js';
import { PEMBULATAN_BAKU, type Pembulatan } from '../opsi.js';
import type { Peringatan } from '../peringatan.js';
import type { Rumus, TakTerukurBila } from '../rumus.js';
import { masukanDalam, type Nilai, PenghitungSimpul, TakTerhitung } from './hitung-simpul.js';
import { type Ikatan, ikat, type NilaiMasukan } from './ikatan.js';
import { keTeksTerisi } from './ke-teks.js';

/** What a caller may add to an evaluation. */
export interface OpsiEvaluasi {
  /** @defaultValue two decimals, half-up */
  readonly pembulatan?: Pembulatan;
  /** Policies that led to this formula, for the trace. */
  readonly kebijakan?: readonly KebijakanTerbaca[];
  readonly peringatan?: readonly Peringatan[];
}

/**
 * The exact value of a formula for one case, with its trace.
 *
 * Inputs are canonical numbers by symbol; null is missing. The value is computed with 60 digits, promised to 40, and rounded
 * once at the end. When the formula has no value for the case, the result is `tak-terukur` with the reason.
 *
 * @example
 * evaluasi(capaianMinimizeSelisih, { T: 20, R: 18 }) // => { status: 'terukur', teks: '110,00' }
 */
export function evaluasi<R extends Rumus>(rumus: R, nilai: NilaiMasukan<R>, opsi: OpsiEvaluasi = {}): Hasil {
  const ikatan = ikat(rumus, nilai);
  const dasar = jejakDasar(rumus, ikatan, opsi);
  const daftarPeringatan = opsi.peringatan ?? [];
  const gagal = (alasan: KodeAlasan): Hasil => ({
    status: 'tak-terukur',
    alasan,
    jejak: { ...dasar, langkah: [], hasil: null, teks: null },
    peringatan: daftarPeringatan,
  });

  const terhitung = hitungRumus(rumus, ikatan, true);
  if (typeof terhitung === 'string') return gagal(terhitung);
  const { penghitung, angka, rujukan } = terhitung;
  const rapi = rapikan(angka);
  const bulat = bulatkan(rapi, dasar.pembulatan.desimal, dasar.pembulatan.mode);
  const teks = formatAngka(bulat, { desimal: dasar.pembulatan.desimal });
  const uraian = keTeksTerisi(
    rumus.isi,
    ikatan,
    (s, unsur) => penghitung.penuhi(s, unsur),
    (isi) => penghitung.panjang(isi),
  );
  return {
    status: 'terukur',
    nilai: rapi,
    bulat,
    teks,
    jejak: { ...dasar, langkah: penghitung.langkah, hasil: rujukan, teks: `${uraian} = ${teks}` },
    peringatan: daftarPeringatan,
  };
}

/** A formula walked over its inputs: its value with what computed it, or the reason why there is none. */
export function hitungRumus(
  rumus: Rumus,
  ikatan: Ikatan,
  mencatat: boolean,
): (Nilai & { readonly penghitung: PenghitungSimpul }) | KodeAlasan {
  const alasan = alasanTakTerukur(rumus, ikatan);
  if (alasan !== null) return alasan;
  const penghitung = new PenghitungSimpul(ikatan, mencatat);
  try {
    return { ...penghitung.hitung(rumus.isi), penghitung };
  } catch (galat) {
    if (galat instanceof TakTerhitung) return galat.alasan;
    throw galat;
  }
}

/** A result without a formula of its own: not measurable for a reason that is known before any formula applies. */
export function takTerukur(rumus: Rumus, nilai: NilaiMasukan, alasan: KodeAlasan, opsi: OpsiEvaluasi = {}): Hasil {
  return {
    status: 'tak-terukur',
    alasan,
    jejak: { ...jejakDasar(rumus, ikat(rumus, nilai), opsi), langkah: [], hasil: null, teks: null },
    peringatan: opsi.peringatan ?? [],
  };
}

function jejakDasar(rumus: Rumus, ikatan: Ikatan, opsi: OpsiEvaluasi): Omit<Jejak, 'langkah' | 'hasil' | 'teks'> {
  const teks = (x: Decimal | null) => (x === null ? null : teksKanonik(x));
  return {
    rumus: rumus.id,
    nama: rumus.nama,
    kutipan: rumus.kutipan,
    masukan: Object.fromEntries(
      [...ikatan].map(([nama, x]) => [nama, Array.isArray(x) ? x.map(teks) : teks(x as Decimal | null)]),
    ),
    kebijakan: opsi.kebijakan ?? [],
    pembulatan: opsi.pembulatan ?? PEMBULATAN_BAKU,
  };
}

/** The first reason why a formula has no value for these inputs; null when it has one, as far as the inputs tell. */
function alasanTakTerukur(rumus: Rumus, ikatan: Ikatan): KodeAlasan | null {
  for (const bila of rumus.takTerukurBila) {
    if (berlaku(rumus, bila, ikatan)) return bila.alasan;
  }
  // A formula may forget to say what a missing input means; it is never taken as zero.
  return [...ikatan.values()].every(lengkap) ? null : 'masukan-kosong';
}

function lengkap(x: Decimal | null | readonly (Decimal | null)[] | undefined): boolean {
  return Array.isArray(x) ? !x.includes(null) : x !== null && x !== undefined;
}

function berlaku(rumus: Rumus, bila: TakTerukurBila, ikatan: Ikatan): boolean {
  if ('syarat' in bila) {
    const nama = [...masukanDalam(bila.syarat.kiri), ...masukanDalam(bila.syarat.kanan)];
    return nama.every((n) => lengkap(ikatan.get(n))) && new PenghitungSimpul(ikatan).penuhi(bila.syarat, null);
  }
  const nama = rumus.masukan[bila.masukan]?.nama;
  const isi = nama === undefined ? undefined : ikatan.get(nama);
  if (isi === undefined)
    throw new TypeError(`${rumus.id}: takTerukurBila menyebut masukan ${bila.masukan} yang tidak ada.`);
  const butir: readonly (Decimal | null)[] = Array.isArray(isi) ? isi : [isi as Decimal | null];
  switch (bila.keadaan) {
    case 'kosong':
      return butir.length === 0 || butir.includes(null);
    case 'nol':
      return butir.some((x) => x?.isZero());
    case 'negatif':
      return butir.some((x) => x?.lt(0));
    case 'tidak-positif':
      return butir.some((x) => x?.lte(0));
  }
}
