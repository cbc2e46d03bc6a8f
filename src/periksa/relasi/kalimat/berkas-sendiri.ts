import type { TabelTerbaca } from '../../fakta/fakta.js';
import { samaCetak, samaTanpaSatuan } from '../../fakta/sama-cetak.js';
import { terpenuhi } from '../konsistensi.js';
import { masukanRelasi, type Relasi } from '../relasi.js';

/** Without the sentences that differ from a table of another file and agree with one of their own: that is what they speak of. */
export const dahulukanBerkasSendiri = (relasi: readonly Relasi[], tabel: readonly TabelTerbaca[]): readonly Relasi[] =>
  relasi.filter((r) => {
    const [acuan] = masukanRelasi(r);
    const { berkas } = r.hasil.lokasi;
    if (r.jenis !== 'narasi-tabel' || acuan === undefined || acuan.lokasi.berkas === berkas || terpenuhi(r))
      return true;
    const peran = acuan.sel?.kolom.peran;
    return !tabel.some(
      (t) =>
        t.tabel.berkas === berkas &&
        [...t.fakta.values()].some((baris) =>
          [...baris.values()].some(
            (f) => f.sel?.kolom.peran === peran && (samaCetak(r.hasil, f) || samaTanpaSatuan(r.hasil, f)),
          ),
        ),
    );
  });
