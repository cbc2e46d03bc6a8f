import type { TabelTerbaca } from '../../fakta/fakta.js';
import { terpenuhi } from '../konsistensi.js';
import { masukanRelasi, type Relasi } from '../relasi.js';
import type { Kalimat } from './bentuk.js';
import { daftarBentuk } from './daftar.js';

/** So many relations that hold and mean something show that a table is the form that it looks like. */
const SAKSI_TERSEDIKIT = 2;

/**
 * What the forms say of a table. Where the figures show that it is the form, a relation that does not hold is an error; where nothing shows
 * it, it is a question.
 */
export const relasiBentuk = (t: TabelTerbaca): Relasi[] =>
  daftarBentuk.flatMap((b) => {
    const kalimat = b.kalimat(t).filter(masukAkal);
    const berlaku = kalimat.flat().filter((r) => terpenuhi(r) && berarti(r)).length;
    return kalimat.flat().map((r): Relasi => ({ ...r, asal: 'bentuk', kuat: berlaku >= SAKSI_TERSEDIKIT }));
  });

/** A sentence that more of its rows break than keep is none that the table follows. */
const masukAkal = (k: Kalimat): boolean => k.length < 3 || k.filter(terpenuhi).length * 2 >= k.length;

/** A sum of one figure shows nothing. */
const berarti = (r: Relasi): boolean => masukanRelasi(r).filter((f) => !f.nilai.isZero()).length > 1;
