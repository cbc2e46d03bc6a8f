import type { Dwibahasa } from '../../rumus/alasan.js';
import type { Skala } from '../../skala/skala.js';
import { ratakan } from '../../tabel/tiap.js';
import { bacaSkala } from './p206-skala.js';
import { skalaBaris, skalaKalimat } from './skala-kalimat.js';
import type { Bacaan } from './tinjauan.js';

/** A scale with what messages call it. */
export type SkalaBernama = { readonly skala: Skala; readonly nama: Dwibahasa };

const TABEL_SKALA: Dwibahasa = { id: 'tabel skala', en: 'the table of the scale' };
const kembar = (nama: string | undefined): Dwibahasa | undefined =>
  nama === undefined ? undefined : { id: nama, en: nama };

/** A report does not change, and is asked for its scales by its tables and by its sentences. */
const catatan = new WeakMap<Bacaan, readonly SkalaBernama[]>();

/** The scales that a report prints: in tables of their own, in notes under tables, in sentences. */
export function skalaLaporan(b: Bacaan): readonly SkalaBernama[] {
  const ada = catatan.get(b) ?? cariSkala(b);
  catatan.set(b, ada);
  return ada;
}

function cariSkala({ tabel, narasi }: Bacaan): SkalaBernama[] {
  const bertabel = ratakan(tabel, ({ tabel: t }): SkalaBernama[] => {
    const s = bacaSkala(t);
    if (s !== null)
      return [{ skala: { ...s.skala, diAtas: 'kelas-teratas' as const }, nama: kembar(t.nama) ?? TABEL_SKALA }];
    const sendiri = ratakan(t.baris, (b) => {
      const [teks = '', lagi] = b.filter((x) => x.trim() !== '');
      return lagi === undefined ? [teks] : [];
    });
    return ratakan([sendiri, t.catatan ?? []], skalaBaris).map((skala) => ({ skala, nama: CATATAN_SKALA }));
  });
  const kalimat = ratakan(narasi, ({ teks }) => skalaKalimat(teks) ?? []);
  return [...bertabel, ...kalimat.map((skala) => ({ skala, nama: KALIMAT_SKALA }))];
}

const CATATAN_SKALA: Dwibahasa = { id: 'skala di catatan tabel', en: 'the scale in the note of the table' };
const KALIMAT_SKALA: Dwibahasa = { id: 'skala yang ditulis laporan', en: 'the scale that the text gives' };
