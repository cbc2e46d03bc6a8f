import { anggaranKas } from './anggaran-kas.js';
import type { Bentuk } from './bentuk.js';
import { bulanan } from './bulanan.js';
import { iku } from './iku.js';
import { laporanKeuangan } from './laporan-keuangan.js';
import { lke } from './lke.js';
import { mutasiSaldo } from './mutasi-saldo.js';
import { peringkatEvaluasi } from './peringkat-evaluasi.js';
import { perjanjianKinerja } from './perjanjian-kinerja.js';
import { perkembangan } from './perkembangan.js';
import { perubahanAnggaran } from './perubahan-anggaran.js';
import { skm } from './skm.js';

/** Every form that is recognised. */
export const daftarBentuk: readonly Bentuk[] = [
  perjanjianKinerja,
  skm,
  lke,
  iku,
  bulanan,
  anggaranKas,
  peringkatEvaluasi,
  perubahanAnggaran,
  laporanKeuangan,
  mutasiSaldo,
  perkembangan,
];
