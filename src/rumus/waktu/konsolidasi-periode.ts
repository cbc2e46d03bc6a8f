import type { Angka } from '../../angka/desimal.js';
import { bacaTepat, type Tepat } from '../../angka/tepat.js';
import type { KodeAlasan } from '../alasan.js';
import type { Hasil } from '../hasil.js';
import type { JenisKonsolidasi } from '../opsi.js';
import { evaluasi } from '../pembaca/evaluasi.js';
import { type OpsiEvaluasi, takTerukur } from '../pembaca/evaluasi-dasar.js';
import type { NilaiMasukan } from '../pembaca/ikatan.js';
import type { Rumus } from '../rumus.js';
import { konsolidasiJumlah, konsolidasiRataRata, konsolidasiTerakhir } from './konsolidasi-nilai.js';

/** Reads the values of periods; null is blank. Throws `ArgumenTidakSah`, which names the field and the period. */
export function bacaPeriode(nilai: readonly (Angka | Tepat | null)[], bidang: string): (Tepat | null)[] {
  return nilai.map((x, i) => (x === null ? null : bacaTepat(x, `${bidang}[${i}]`)));
}

/** The place of the last filled period, counted from 0; −1 when all are blank. */
export function periodeTerakhir(nilai: readonly (Tepat | null)[]): number {
  return nilai.map((x) => x !== null).lastIndexOf(true);
}

/** Makes one value of the filled periods; blank ones are passed over, 0 is filled. `alasan` says what an empty list lacks. */
export function gabungPeriode(
  nilai: readonly (Tepat | null)[],
  jenis: JenisKonsolidasi,
  alasan: KodeAlasan,
  opsi: OpsiEvaluasi,
): Hasil {
  const terisi = nilai.filter((x) => x !== null);
  const [rumus, masukan] = pilih(terisi, jenis);
  return terisi.length === 0 ? takTerukur(rumus, masukan, alasan, opsi) : evaluasi(rumus, masukan, opsi);
}

function pilih(terisi: readonly Tepat[], jenis: JenisKonsolidasi): [Rumus, NilaiMasukan] {
  switch (jenis) {
    case 'jumlah':
      return [konsolidasiJumlah, { x: terisi }];
    case 'rata-rata':
      return [konsolidasiRataRata, { x: terisi }];
    case 'terakhir':
      return [konsolidasiTerakhir, { x: terisi.at(-1) ?? null }];
  }
}
