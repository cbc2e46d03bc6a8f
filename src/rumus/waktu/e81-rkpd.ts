import { objek, pastikanBentuk, sebuahDaftar } from '../../angka/bentuk.js';
import type { Angka } from '../../angka/desimal.js';
import type { Hasil } from '../hasil.js';
import { OPSI_BULATAN, pastikanOpsi } from '../pastikan-opsi.js';
import { type HasilE81, hitungBarisE81, hitungRupiahE81, OPSI_E81, type OpsiE81, type SifatKinerjaE81 } from './e81.js';

const BENTUK_BARIS = objek({ realisasiTriwulan: sebuahDaftar });

/** What is entered in a row of the evaluation of the RKPD (E.79), K or Rp, by label; null is blank. */
export interface MasukanRkpd {
  /** Target at the end of the RPJMD. */
  readonly targetRpjmd: Angka | null;
  readonly realisasiSampaiTahunLalu: Angka | null;
  /** Target of the evaluated RKPD; for Rp its pagu. */
  readonly targetRkpd: Angka | null;
  readonly realisasiTriwulan: readonly (Angka | null)[];
}

/** The computed columns of a row of form E.79. */
export interface HasilRkpd {
  readonly realisasiRkpd: Hasil;
  readonly tingkatCapaianRkpd: Hasil;
  readonly realisasiSampaiTahunIni: Hasil;
  readonly tingkatCapaianRpjmd: Hasil;
}

/**
 * The performance (K) columns of one row of the evaluation of the RKPD (E.79): those of form E.81, with RKPD for Renja and RPJMD for Renstra.
 * That the two forms have the same shape is inferred.
 *
 * Throws `ArgumenTidakSah` for what is of the wrong kind, with the field.
 *
 * @example
 * hitungBarisRkpd({ targetRpjmd: 500, realisasiSampaiTahunLalu: 180, targetRkpd: 100, realisasiTriwulan: [20, 25, 25, 20], konsolidasi: 'jumlah', jenisRenstra: 'akumulasi', polarisasi: 'maximize' })
 * // => { realisasiRkpd: { teks: '90,00' }, tingkatCapaianRpjmd: { teks: '54,00' } }
 */
export function hitungBarisRkpd(baris: MasukanRkpd & SifatKinerjaE81, opsi: OpsiE81 = {}): HasilRkpd {
  pastikanBentuk('hitungBarisRkpd', 'baris', baris, BENTUK_BARIS);
  pastikanOpsi('hitungBarisRkpd', opsi, OPSI_E81);
  const { targetRpjmd, targetRkpd, ...lain } = baris;
  return keRkpd(hitungBarisE81({ ...lain, targetRenstra: targetRpjmd, targetRenja: targetRkpd }, opsi));
}

/**
 * The money (Rp) columns of one row of the evaluation of the RKPD (E.79).
 *
 * Throws `ArgumenTidakSah` for what is of the wrong kind, with the field.
 *
 * @example
 * hitungRupiahRkpd({ targetRpjmd: 1000, realisasiSampaiTahunLalu: 0, targetRkpd: 200, realisasiTriwulan: [10, 40, 50, 80] })
 * // => { tingkatCapaianRkpd: { teks: '90,00' }, tingkatCapaianRpjmd: { teks: '18,00' } }
 */
export function hitungRupiahRkpd(baris: MasukanRkpd, opsi: Pick<OpsiE81, 'pembulatan'> = {}): HasilRkpd {
  pastikanBentuk('hitungRupiahRkpd', 'baris', baris, BENTUK_BARIS);
  pastikanOpsi('hitungRupiahRkpd', opsi, OPSI_BULATAN);
  const { targetRpjmd, targetRkpd, ...lain } = baris;
  return keRkpd(hitungRupiahE81({ ...lain, targetRenstra: targetRpjmd, targetRenja: targetRkpd }, opsi));
}

function keRkpd(h: HasilE81): HasilRkpd {
  return {
    realisasiRkpd: h.realisasiRenja,
    tingkatCapaianRkpd: h.tingkatCapaianRenja,
    realisasiSampaiTahunIni: h.realisasiSampaiTahunIni,
    tingkatCapaianRpjmd: h.tingkatCapaianRenstra,
  };
}
