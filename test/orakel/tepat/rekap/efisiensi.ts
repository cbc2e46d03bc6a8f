import { Pecahan } from '../../pecahan.js';
import { type Harap, nilaiHarap, takTerukur } from '../banding.js';
import { SERATUS } from '../bilangan.js';
import { efisiensiTepat, lolos, pmk214Tepat } from '../keluarga/efisiensi.js';
import { type AnggaranTepat, type AngkaTepat, pasangan } from './anggaran.js';
import { type KebijakanPenuhData, kebijakanPenuh, type LaporanData } from './bentuk.js';
import { type KinerjaTepat, pecahanHarap } from './kinerja.js';

/** Efficiency of one row of a report: what was reached beside what was spent; null for 1 ÷ a root, which is not judged. */
export function efisiensiBaris(capaian: Harap, angka: AngkaTepat | undefined, k: KebijakanPenuhData): Harap | null {
  const C = nilaiHarap(capaian);
  const { P, A } = angka ? pasangan(angka) : { P: null, A: null };
  if (k.metode !== 'pmk-214') {
    // W4: a row has one absorption, the one that it prints.
    const S = angka ? nilaiHarap(angka.serapan) : null;
    return S instanceof Pecahan
      ? efisiensiTepat(C, SERATUS, S, k.metode, k.gerbang)
      : efisiensiTepat(C, null, null, k.metode, k.gerbang);
  }
  if (C === null || P === null || A === null) return takTerukur();
  if (!lolos(C, k.gerbang)) return takTerukur('gerbang-efisiensi');
  const CK = pecahanHarap(capaian);
  return CK === null ? null : pmk214Tepat([{ P, C: CK, A }]);
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
