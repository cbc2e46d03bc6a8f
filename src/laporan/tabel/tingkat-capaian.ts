import type { Angka } from '../../angka/desimal.js';
import type { Tepat } from '../../angka/tepat.js';
import { nilaiHitung } from '../../model/angka-nilai.js';
import type { Indikator } from '../../model/indikator.js';
import type { NilaiTarget } from '../../model/nilai.js';
import { denganAlasan, type NilaiDiberikan } from '../../rekap/nilai-indikator.js';
import type { TargetRentang } from '../../rumus/capaian/pilih-rumus.js';
import type { Hasil } from '../../rumus/hasil.js';
import { ubahHasil } from '../../rumus/hasil-malas.js';
import { tepatDari } from '../../rumus/nilai-hasil.js';

/** What a level of achievement is of. */
export interface UkuranTingkat {
  readonly target: NilaiTarget | undefined;
  readonly realisasi: Hasil;
  /** The values that the realisasi is made of, by the reason that a missing one gives. */
  readonly diberikan: NilaiDiberikan;
  readonly ordinal: Indikator['ordinal'];
  /** Measures a realisasi by a range, for which the rows of the forms have no place. */
  readonly ukurRentang: (target: TargetRentang, realisasi: Tepat | Angka | null) => Hasil;
}

/** The level of a form's row, also by a target that is a range; what cannot be measured says what the report has there. */
export function tingkatCapaian(
  hasil: Hasil,
  { target, realisasi, diberikan, ordinal, ukurRentang }: UkuranTingkat,
): Hasil {
  const { angka } = nilaiHitung(target, ordinal);
  const terhitung =
    typeof angka === 'object' && angka !== null && 'bawah' in angka
      ? denganSebab(ukurRentang(angka, tepatDari(realisasi, 'realisasi')), realisasi)
      : hasil;
  return denganAlasan(terhitung, { 'target-kosong': target, 'target-akhir-kosong': target, ...diberikan }, ordinal);
}

const denganSebab = (hasil: Hasil, realisasi: Hasil): Hasil =>
  hasil.status === 'tak-terukur' && realisasi.status === 'tak-terukur'
    ? ubahHasil(hasil, { alasan: realisasi.alasan })
    : hasil;
