import { ratakan } from '../../../tabel/tiap.js';
import type { TabelTerbaca } from '../../fakta/fakta.js';
import { malas } from '../../fakta/malas.js';
import { type Timbang, timbangHipotesis } from '../bukti/aturan-kolom.js';
import { BOBOT } from '../bukti/bobot.js';
import { bacaLapangan, ciriFakta, kisiFakta } from '../bukti/lapangan.js';
import { denganSekolomBulat } from '../bukti/operan.js';
import { bilaDikembalikan } from '../bukti/pertukaran.js';
import { terpenuhi } from '../konsistensi.js';
import { ANTARBARIS, masukanRelasi, type Relasi } from '../relasi.js';
import type { Kalimat } from './bentuk.js';
import { daftarBentuk } from './daftar.js';
import { diperoleh } from './diperoleh.js';

/** So many relations that hold and mean something show that a table is the form that it looks like, however little each says. */
const SAKSI_TERSEDIKIT = 2;

/**
 * What the forms say of a table. Where the figures show that it is the form, a relation that does not hold is an error; where nothing shows
 * it, it is a question.
 */
export function relasiBentuk(t: TabelTerbaca): Relasi[] {
  const dasar = malas(() => {
    const l = bacaLapangan(t);
    return { ciri: ciriFakta(l), kisi: kisiFakta(l) };
  });
  return ratakan(daftarBentuk, (b) => {
    const kalimat = b.kalimat(t);
    if (kalimat.length === 0) return [];
    if (b.tiapKalimat === true) return diperoleh(kalimat).map((r): Relasi => ({ ...r, asal: 'bentuk' }));
    const tertukar = bilaDikembalikan(kalimat.flat());
    const relasi = ratakan(
      kalimat.filter((k) => masukAkal(k, tertukar)),
      denganSekolomBulat,
    );
    const kuat =
      relasi.filter((r) => terpenuhi(r) && berarti(r)).length >= SAKSI_TERSEDIKIT ||
      tersebar(relasi) ||
      bersih(relasi, { ...dasar(), tertukar }) >= BOBOT.terbukti;
    return relasi.map((r): Relasi => ({ ...r, asal: 'bentuk', kuat }));
  });
}

/** A sentence that more of its rows break than keep is none that the table follows. */
const masukAkal = (k: Kalimat, tertukar: Timbang['tertukar']): boolean =>
  k.length < 3 || k.filter((r) => terpenuhi(r) || tertukar.has(r)).length * 2 >= k.length;

/** What the figures show for a form as a whole, beside its own heading. */
function bersih(relasi: readonly Relasi[], timbang: Timbang): number {
  const antarbaris = (r: Relasi): boolean => ANTARBARIS.has(r.jenis);
  const berat = (milik: readonly Relasi[], antar: boolean): number =>
    timbangHipotesis(milik, BOBOT.awalJudul, timbang, antar).bersih - BOBOT.awalJudul;
  return (
    BOBOT.awalJudul +
    berat(relasi.filter(antarbaris), true) +
    berat(
      relasi.filter((r) => !antarbaris(r)),
      false,
    )
  );
}

/** So many columns that are each the whole of some row: no one of them is the whole of all. */
const TERSEBAR = 3;

/** Sums of one figure each, which stands in another column from row to row: only the sum of all columns is in every row what is printed. */
const tersebar = (relasi: readonly Relasi[]): boolean =>
  new Set(
    ratakan(relasi, (r) => {
      const [satu, lagi] =
        r.jenis === 'jumlah-periode' && terpenuhi(r) ? masukanRelasi(r).filter((f) => !f.nilai.isZero()) : [];
      return satu === undefined || lagi !== undefined ? [] : [satu.sel?.kolom];
    }),
  ).size >= TERSEBAR;

/** A sum of one figure shows nothing. */
const berarti = (r: Relasi): boolean => masukanRelasi(r).filter((f) => !f.nilai.isZero()).length > 1;
