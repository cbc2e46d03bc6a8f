import { ratakan } from '../../../tabel/tiap.js';
import type { KalimatAngka } from '../../fakta/kalimat-angka.js';
import { anggotaRelasi, type Relasi, type RelasiLurus } from '../relasi.js';
import { relasiJumlahBernama } from './jumlah-bernama.js';
import { relasiNeraca } from './neraca.js';
import { relasiRataBelakang } from './rata-belakang.js';
import { relasiSelisih } from './selisih.js';
import { relasiSisa } from './sisa.js';
import { relasiSemuanya, relasiTotalBelakang } from './total-belakang.js';

/** What is left of a whole, and the differences, sums and means that have a name, each once: what binds the same figures already says it. */
export function relasiBernama(kalimat: readonly KalimatAngka[], sudah: readonly Relasi[]): RelasiLurus[] {
  const ada = new Set(sudah.map(kunciTempat));
  const perKunci = new Map(
    ratakan(
      [
        relasiSisa,
        relasiSelisih,
        relasiJumlahBernama,
        relasiNeraca,
        relasiTotalBelakang,
        relasiSemuanya,
        relasiRataBelakang,
      ],
      (cari) => cari(kalimat),
    ).map((r) => [kunciTempat(r), r] as const),
  );
  return ratakan([...perKunci], ([kunci, r]) => (ada.has(kunci) ? [] : [r]));
}

/** The places of its figures: what fell is another figure to who reads it with its sign. */
export const kunciTempat = (r: Relasi): string =>
  [
    ...new Set(
      anggotaRelasi(r).map(({ lokasi: { berkas, bagian, baris, kolom } }) =>
        JSON.stringify([berkas, bagian, baris, kolom]),
      ),
    ),
  ]
    .sort()
    .join();
