import { objek, pastikanBentuk, sebuahDaftar } from '../../angka/bentuk.js';
import type { Angka } from '../../angka/desimal.js';
import { jumlahkanTepat, rasional, samaTepat, type Tepat } from '../../angka/tepat.js';
import type { Hasil } from '../hasil.js';
import { tepatDari } from '../nilai-hasil.js';
import { JENIS_KONSOLIDASI, type JenisKonsolidasi } from '../opsi.js';
import { pastikanPilihan } from '../pastikan-opsi.js';
import { evaluasi } from '../pembaca/evaluasi.js';
import { kurang, masukan } from '../pohon.js';
import { rumus } from '../rumus.js';
import { cocokTahunan, gabungTahunan, tercetak } from './cocok-tahunan.js';
import { bacaPeriode } from './konsolidasi-periode.js';

const BENTUK_RENCANA = objek({ targetTriwulan: sebuahDaftar });

const G = masukan('target gabungan', 'satuan-indikator', { min: 0, maks: null }, 'target triwulan yang digabung');
const T = masukan('target tahunan', 'satuan-indikator', { min: 0, maks: null });

/**
 * Difference between the quarter targets, made one, and the annual target: G − T. A plan that fits gives 0.
 *
 * - Inputs: the consolidated quarter targets and the annual target, one unit.
 * - Result: the unit of the inputs; above 0 when the quarters ask for more than the year.
 * - Tak terukur: either is missing.
 *
 * @example
 * evaluasi(selisihTargetTriwulan, { G: 15, T: 15 }) // => { teks: '0,00' }
 */
export const selisihTargetTriwulan = rumus({
  id: 'waktu.selisih-target-triwulan',
  nama: 'Selisih target triwulan dan target tahunan',
  gloss: 'quarter targets against the annual target',
  satuan: 'satuan-indikator',
  masukan: { G, T },
  isi: kurang(G, T),
  takTerukurBila: [
    { masukan: 'G', keadaan: 'kosong', alasan: 'target-kosong' },
    { masukan: 'T', keadaan: 'kosong', alasan: 'target-kosong' },
  ],
  arah: { G: 'naik', T: 'turun' },
  kutipan: [
    { acuan: 'lkjip-batu-sopang-2022', tempat: 'rencana aksi 2023, target TW I–IV', kedudukan: 'praktik' },
    { acuan: 'simpulan-lkjip', tempat: 'target triwulan harus menjadi target tahunan', kedudukan: 'simpulan' },
  ],
  contoh: [{ masukan: { G: 15, T: 15 }, hasil: '0.00', asal: 'TW-11: 3 + 3 + 3 + 6 terhadap 15' }],
});

/** What an indicator may count. */
export const SIFAT_INDIKATOR = ['cacah', 'indeks', 'persentase'] as const;
/** Things, which add up, or an index or percentage, which does not. */
export type SifatIndikator = (typeof SIFAT_INDIKATOR)[number];

/** What is wrong with a plan of quarters. */
export interface TemuanTarget {
  readonly kode:
    | 'target-tidak-cocok'
    | 'indeks-dijumlahkan'
    | 'indeks-dibagi-rata'
    | 'target-triwulan-kosong'
    | 'target-tahunan-kosong';
  readonly pesan: string;
}

/** Whether quarter targets fit the annual target. */
export interface HasilTargetTriwulan {
  readonly status: 'konsisten' | 'tidak-konsisten' | 'tak-terperiksa';
  /** Quarter targets made one, minus the annual target. */
  readonly selisih: Hasil;
  readonly gabungan: Hasil;
  readonly temuan: readonly TemuanTarget[];
}

/** A plan of quarters and the year that it should make; null is missing. */
export interface MasukanTargetTriwulan {
  readonly targetTriwulan: readonly (Angka | null)[];
  readonly targetTahunan: Angka | null;
  readonly jenis: JenisKonsolidasi;
  /** What the indicator counts: things, which add up, or an index or percentage, which does not. @defaultValue 'cacah' */
  readonly sifat?: SifatIndikator;
}

const PESAN = {
  'target-tidak-cocok':
    'Target triwulan tidak menjadi target tahunan; perbaiki salah satunya atau cara konsolidasinya.',
  'indeks-dijumlahkan':
    'Indeks dan persentase tidak dijumlahkan antartriwulan; pakai konsolidasi nilai terakhir atau rata-rata.',
  'indeks-dibagi-rata':
    'Jumlah target triwulan sama dengan target tahunan, tetapi cara konsolidasinya bukan jumlah: target tahunan tampaknya dibagi ke triwulan.',
  'target-triwulan-kosong': 'Target triwulan belum diisi; isi agar dapat dicocokkan dengan target tahunan.',
  'target-tahunan-kosong': 'Target tahunan belum diisi; isi agar target triwulan dapat dicocokkan.',
} as const satisfies Record<TemuanTarget['kode'], string>;

const temuan = (kode: TemuanTarget['kode']): TemuanTarget => ({ kode, pesan: PESAN[kode] });

/**
 * Checks a plan of quarter targets against the annual target: under `jumlah` they must add up to it, under `terakhir` the last one must
 * equal it, under `rata-rata` their mean must print as it does, rounded half-up or cut off to its decimals as written (10,33 for 10,333…).
 *
 * `selisih` is unrounded all the same, and prints with as many decimals as the targets have, so that no difference shows as 0,00.
 * An index or a percentage that is added up over the quarters does not fit, even where the sum does. Blank quarters are passed over. With
 * no quarter targets or no annual target the plan is `tak-terperiksa`.
 *
 * Throws `ArgumenTidakSah` for what is of the wrong kind, with the field.
 *
 * @example
 * periksaTargetTriwulan({ targetTriwulan: [3, 3, 3, 6], targetTahunan: 15, jenis: 'jumlah' }) // => { status: 'konsisten', temuan: [] }
 * @example
 * periksaTargetTriwulan({ targetTriwulan: [20, 20, 20, 25], targetTahunan: 85, jenis: 'jumlah', sifat: 'indeks' })
 * // => { status: 'tidak-konsisten', temuan: [{ kode: 'indeks-dijumlahkan' }] }
 */
export function periksaTargetTriwulan(rencana: MasukanTargetTriwulan): HasilTargetTriwulan {
  pastikanBentuk('periksaTargetTriwulan', 'rencana', rencana, BENTUK_RENCANA);
  const { targetTahunan, jenis, sifat = 'cacah' } = rencana;
  pastikanPilihan('jenis', jenis, JENIS_KONSOLIDASI);
  pastikanPilihan('sifat', sifat, SIFAT_INDIKATOR);
  const triwulan = bacaPeriode(rencana.targetTriwulan, 'targetTriwulan');
  const tahunan = targetTahunan === null ? null : tercetak(targetTahunan, 'targetTahunan');
  const T = tahunan?.nilai ?? null;
  const gabungan = gabungTahunan(triwulan, jenis, 'target-kosong');
  // Stryker disable next-line StringLiteral: of what is refused, and a figure never is.
  const penuh = tepatDari(gabungan, 'gabungan');
  const pembulatan = { desimal: desimalSelisih(triwulan, tahunan?.desimal ?? 0), mode: 'setengah-naik' } as const;
  const selisih = evaluasi(selisihTargetTriwulan, { G: penuh, T }, { pembulatan });
  const temuanSemua: TemuanTarget[] = [];
  if (jenis === 'jumlah' && sifat !== 'cacah') temuanSemua.push(temuan('indeks-dijumlahkan'));
  if (penuh === null || tahunan === null) {
    temuanSemua.push(temuan(tahunan === null ? 'target-tahunan-kosong' : 'target-triwulan-kosong'));
  } else if (!cocokTahunan(penuh, tahunan, jenis)) {
    temuanSemua.push(temuan('target-tidak-cocok'));
    if (berjumlah(triwulan, tahunan.nilai)) temuanSemua.push(temuan('indeks-dibagi-rata'));
  }
  return { status: statusDari(selisih, temuanSemua), selisih, gabungan, temuan: temuanSemua };
}

const berjumlah = (triwulan: readonly (Tepat | null)[], tahunan: Tepat): boolean =>
  samaTepat(jumlahkanTepat(triwulan.filter((x) => x !== null)), tahunan);

const DESIMAL_TERBANYAK = 20;

/** Decimals with which no difference of the values prints as nothing. */
function desimalSelisih(triwulan: readonly (Tepat | null)[], tahunan: number): number {
  // Stryker disable next-line LogicalOperator,ConditionalExpression: what is missing is no fraction either.
  const banyak = triwulan.map((x) => (x !== null && rasional(x) ? x.keDesimal().decimalPlaces() : 0));
  return Math.min(DESIMAL_TERBANYAK, Math.max(2, tahunan, ...banyak));
}

function statusDari(selisih: Hasil, ada: readonly TemuanTarget[]): HasilTargetTriwulan['status'] {
  if (selisih.status === 'tak-terukur') return 'tak-terperiksa';
  return ada.length === 0 ? 'konsisten' : 'tidak-konsisten';
}
