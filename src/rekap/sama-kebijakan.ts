import { ArgumenTidakSah } from '../angka/argumen-tidak-sah.js';
import { bacaAman } from '../angka/baca-aman.js';
import { pastikanBentuk } from '../angka/bentuk.js';
import { gabungKebijakan, type KebijakanPenuh } from '../kebijakan/gabung-kebijakan.js';
import type { Laporan } from '../model/laporan.js';
import { BENTUK_KEBIJAKAN } from './bentuk-kebijakan.js';
import { pilihSama, teksMakna } from './gabung-isi.js';

/** What the rules do, whoever chose them: 100, "100" and "100.0" are one ceiling. */
const isi = ({ aturan }: KebijakanPenuh): string => teksMakna(aturan);

/** Figures under different policies can't stand in one sum: throws `ArgumenTidakSah` that says so, in the name of the function that was called. */
export function pastikanSamaKebijakan(fungsi: string, a: KebijakanPenuh, b: KebijakanPenuh): void {
  if (isi(a) === isi(b)) return;
  throw new ArgumenTidakSah(
    `${fungsi}: kedua rekap memakai kebijakan yang berbeda; hitung keduanya dengan kebijakan yang sama.`,
  );
}

/** The policies of two parts that do the same: one of them, the same whichever comes first, for who chose them may differ. */
export function kebijakanBersama(fungsi: string, a: KebijakanPenuh, b: KebijakanPenuh): KebijakanPenuh {
  pastikanSamaKebijakan(fungsi, a, b);
  return pilihSama(a, b);
}

/** The policies of a report that nobody has looked at yet; of what is none, the usual ones. */
export const kebijakanDari = (tempat: string, laporan: Pick<Laporan, 'kebijakan'>): KebijakanPenuh =>
  bacaAman(tempat, () => gabungKebijakan(laporan?.kebijakan));

/** Refuses what `gabungKebijakan` did not make: choices as a report writes them are no full set of rules. */
export function pastikanKebijakanPenuh(fungsi: string, kebijakan: unknown): void {
  const bagian = bacaAman(`${fungsi}: kebijakan`, () => {
    const { dasar, aturan, asal } = (kebijakan ?? {}) as Partial<KebijakanPenuh>;
    return [dasar, aturan, asal];
  });
  if (bagian.every((x) => typeof x === 'object' && x !== null)) {
    pastikanBentuk(fungsi, 'kebijakan', kebijakan, BENTUK_KEBIJAKAN);
    return;
  }
  throw new ArgumenTidakSah(
    `${fungsi}: kebijakan harus hasil gabungKebijakan, misalnya gabungKebijakan({ minimize: 'rasio' }).`,
  );
}
