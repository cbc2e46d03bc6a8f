import { boleh, daftar, objek, pastikanBentuk, sebuahObjek } from '../../angka/bentuk.js';
import type { Angka } from '../../angka/desimal.js';
import type { Hasil } from '../hasil.js';
import { ubahHasil } from '../hasil-malas.js';
import type { Pembulatan } from '../opsi.js';
import { OPSI_BULATAN, pastikanOpsi } from '../pastikan-opsi.js';
import { evaluasi } from '../pembaca/evaluasi.js';
import { peringatan } from '../peringatan.js';
import * as pola from '../pola-peringatan.js';
import { type HasilRataRata, rataRata } from './hitung-rata-rata.js';
import { capaianKeluaran, capaianKeluaranBervolume } from './ukur-keluaran.js';

/** Target and realisasi; null is missing. */
export interface TargetRealisasi {
  readonly target: Angka | null;
  readonly realisasi: Angka | null;
}

/** An output with its indicators; the volume counts under PMK 214/2017 only, and is left out under PMK 22/2021. */
export interface KeluaranBertingkat {
  readonly indikator: readonly TargetRealisasi[];
  readonly volume?: TargetRealisasi;
}

/** Achievement of outputs, programs and the unit. */
export interface HasilUkurBertingkat {
  readonly unit: HasilRataRata;
  readonly program: readonly { readonly capaian: HasilRataRata; readonly keluaran: readonly Hasil[] }[];
}

/**
 * Achievement by geometric means at every step: indicators make an output, outputs a program, programs the unit.
 *
 * Values go up unrounded. A 0 anywhere makes everything above it 0, with the warning `nilai-nol-rata-ukur`; what is not measurable is left
 * out one level up and counted in `cakupan`.
 *
 * Throws `ArgumenTidakSah` for what is of the wrong kind, with the field.
 *
 * @example
 * hitungUkurBertingkat([{ keluaran: [{ indikator: [{ target: 5, realisasi: 5 }, { target: 10, realisasi: 9 }] }] }])
 * // => { unit: { teks: '94,87' } }
 */
export function hitungUkurBertingkat(
  program: readonly { readonly keluaran: readonly KeluaranBertingkat[] }[],
  opsi: { readonly pembulatan?: Pembulatan } = {},
): HasilUkurBertingkat {
  pastikanBentuk(
    'hitungUkurBertingkat',
    'program',
    program,
    daftar(objek({ keluaran: daftar(objek({ indikator: daftar(sebuahObjek), volume: boleh(sebuahObjek) })) })),
  );
  pastikanOpsi('hitungUkurBertingkat', opsi, OPSI_BULATAN);
  const naik = (x: readonly Hasil[]) => rataRata(x, { ...opsi, cara: 'ukur' });
  const hasil = program.map(({ keluaran }) => {
    const isi = keluaran.map((k) => satuKeluaran(k, opsi));
    return { capaian: naik(isi), keluaran: isi };
  });
  return { unit: naik(hasil.map((p) => p.capaian)), program: hasil };
}

function satuKeluaran({ indikator, volume }: KeluaranBertingkat, opsi: { readonly pembulatan?: Pembulatan }): Hasil {
  const T = indikator.map((i) => i.target);
  const R = indikator.map((i) => i.realisasi);
  const hasil = volume
    ? evaluasi(capaianKeluaranBervolume, { VT: volume.target, VR: volume.realisasi, T, R }, opsi)
    : evaluasi(capaianKeluaran, { T, R }, opsi);
  const nol = hasil.status === 'terukur' && hasil.nilai.isZero();
  return nol ? ubahHasil(hasil, { peringatan: [peringatan(pola.nilaiNolRataUkur)] }) : hasil;
}
