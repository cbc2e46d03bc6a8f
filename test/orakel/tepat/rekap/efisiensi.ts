import { type Harap, nilaiHarap, takTerukur } from '../banding.js';
import { efisiensiTepat, lolos, pmk214Tepat } from '../keluarga/efisiensi.js';
import { type AnggaranTepat, type AngkaTepat, pasangan } from './anggaran.js';
import { type KebijakanPenuhData, kebijakanPenuh, type LaporanData } from './bentuk.js';
import { type KinerjaTepat, pecahanHarap } from './kinerja.js';

/** domain.md 4.4 and 4.5 on one row of a report: what was reached beside what was spent; null for 1 ÷ a root, which is not judged. */
export function efisiensiBaris(capaian: Harap, angka: AngkaTepat | undefined, k: KebijakanPenuhData): Harap | null {
  const C = nilaiHarap(capaian);
  // Which reason comes first when the budget is missing too is not laid down.
  if (C === null) return takTerukur('capaian-kosong', ...(angka?.pagu ? [] : ['pagu-kosong']));
  if (!lolos(C, k.gerbang)) return takTerukur('gerbang-efisiensi');
  const { P, A } = angka ? pasangan(angka) : { P: null, A: null };
  if (k.metode !== 'pmk-214') return efisiensiTepat(C, P, A, k.metode, k.gerbang);
  const CK = pecahanHarap(capaian);
  if (P === null || A === null) return takTerukur();
  if (CK === null) return null;
  return pmk214Tepat([{ P, C: CK, A }]);
}

/** Efficiency of each sasaran by code. */
export function efisiensiSasaran(
  l: LaporanData,
  kinerja: KinerjaTepat,
  anggaran: AnggaranTepat,
): Map<string, Harap | null> {
  const k = kebijakanPenuh(l);
  return new Map(
    [...kinerja.sasaran].map(([kode, s]) => [kode, efisiensiBaris(s.harap, anggaran.sasaran.get(kode), k)]),
  );
}

/** Efficiency of the office; null where the oracle does not judge it (`pmk-214` over the sasaran as outputs is not laid down in parts). */
export function efisiensiTotal(l: LaporanData, kinerja: KinerjaTepat, anggaran: AnggaranTepat): Harap | null {
  const k = kebijakanPenuh(l);
  return k.metode === 'pmk-214' ? null : efisiensiBaris(kinerja.total.harap, anggaran.total, k);
}
