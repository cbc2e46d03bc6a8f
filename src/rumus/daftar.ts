import { jumlahRupiah } from './anggaran/jumlah-rupiah.js';
import { porsiRupiah } from './anggaran/porsi.js';
import { serapan } from './anggaran/serapan.js';
import { sisa } from './anggaran/sisa.js';
import { capaianBatas, capaianTargetMaksimal } from './capaian/batas.js';
import { capaianDipatok } from './capaian/dipatok.js';
import { capaianMaximize } from './capaian/maximize.js';
import { capaianMaximizeTargetNegatif } from './capaian/maximize-target-negatif.js';
import { capaianMinimizeCetakanKeliru, capaianMinimizeSelisihMurni } from './capaian/minimize-dikenali.js';
import { capaianMinimizeRasio } from './capaian/minimize-rasio.js';
import { capaianMinimizeSelisih } from './capaian/minimize-selisih.js';
import {
  capaianRentangMaximize,
  capaianRentangMinimizeRasio,
  capaianRentangMinimizeSelisih,
  capaianRentangStabilize,
} from './capaian/rentang.js';
import { capaianStabilize } from './capaian/stabilize.js';
import { capaianStabilizeTabel } from './capaian/stabilize-tabel.js';
import {
  capaianTargetNolMaximize,
  capaianTargetNolMinimize,
  capaianTargetNolStabilize,
  capaianTargetNolTerburuk,
} from './capaian/target-nol.js';
import { efisiensiRasio } from './efisiensi/rasio.js';
import { efisiensiSelisih } from './efisiensi/selisih.js';
import { efisiensiSisa } from './efisiensi/sisa-anggaran.js';
import {
  banyakTerukur,
  rataRataBerbobot,
  rataRataHitung,
  rataRataUkur,
  rataRataUkurBerbobot,
} from './gabungan/rata-rata.js';
import type { Rumus } from './rumus.js';
import { kemajuanDariAwal } from './waktu/kemajuan-dari-awal.js';
import { kemajuanMaximize, kemajuanMinimizeRasio, kemajuanMinimizeSelisih } from './waktu/kemajuan-rasio.js';
import { konsolidasiJumlah, konsolidasiRataRata } from './waktu/konsolidasi-nilai.js';
import { pertumbuhan } from './waktu/pertumbuhan.js';
import { cagr, pertumbuhanRataRata } from './waktu/pertumbuhan-rata-rata.js';
import { selisihTahun } from './waktu/selisih-tahun.js';

/** Every formula, one line each, by chapter. */
export const daftarRumus: readonly Rumus[] = [
  capaianMaximize,
  capaianMaximizeTargetNegatif,
  capaianMinimizeSelisih,
  capaianMinimizeRasio,
  capaianMinimizeSelisihMurni,
  capaianMinimizeCetakanKeliru,
  capaianStabilize,
  capaianStabilizeTabel,
  capaianRentangMaximize,
  capaianRentangMinimizeSelisih,
  capaianRentangMinimizeRasio,
  capaianRentangStabilize,
  capaianTargetNolMaximize,
  capaianTargetNolMinimize,
  capaianTargetNolStabilize,
  capaianTargetNolTerburuk,
  capaianDipatok,
  capaianTargetMaksimal,
  capaianBatas,
  selisihTahun,
  pertumbuhan,
  pertumbuhanRataRata,
  cagr,
  konsolidasiJumlah,
  konsolidasiRataRata,
  kemajuanMaximize,
  kemajuanMinimizeRasio,
  kemajuanMinimizeSelisih,
  kemajuanDariAwal,
  serapan,
  sisa,
  jumlahRupiah,
  porsiRupiah,
  efisiensiSisa,
  efisiensiRasio,
  efisiensiSelisih,
  rataRataHitung,
  rataRataBerbobot,
  rataRataUkur,
  rataRataUkurBerbobot,
  banyakTerukur,
];

/** The formula with this id; undefined when there is none. */
export function cariRumus(id: string): Rumus | undefined {
  return daftarRumus.find((r) => r.id === id);
}
