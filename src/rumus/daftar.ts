import { ArgumenTidakSah } from '../angka/argumen-tidak-sah.js';
import { sebutNilai } from '../angka/sebut-nilai.js';
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
  capaianRentangToleransi,
} from './capaian/rentang.js';
import { capaianStabilize } from './capaian/stabilize.js';
import { capaianStabilizeTabel } from './capaian/stabilize-tabel.js';
import { capaianStabilizeToleransi } from './capaian/stabilize-toleransi.js';
import {
  capaianTargetNolMaximize,
  capaianTargetNolMinimize,
  capaianTargetNolStabilize,
  capaianTargetNolTerburuk,
} from './capaian/target-nol.js';
import { biayaPerKeluaran, efisiensiBiayaSatuan } from './efisiensi/biaya-satuan.js';
import { efisiensiKelebihanRasio } from './efisiensi/kelebihan-rasio.js';
import { efisiensiDariNilai, nilaiEfisiensi, nilaiEfisiensiTanpaBatas } from './efisiensi/nilai-efisiensi.js';
import { efisiensiPmk214 } from './efisiensi/pmk-214.js';
import { efisiensiRasio } from './efisiensi/rasio.js';
import { efisiensiSelisih } from './efisiensi/selisih.js';
import { efisiensiSisa } from './efisiensi/sisa-anggaran.js';
import { skorSisaAnggaran } from './efisiensi/skor-sisa.js';
import { nilaiKinerjaAnggaran } from './efisiensi/smart.js';
import { lkeBobotSub, lkeKomponen, lkeKriteria, lkeSubKomponen, lkeTotal } from './evaluasi-akip/lke.js';
import { persenBagian } from './gabungan/bagian.js';
import { efektivitasMelebihi, efektivitasMencapai, efektivitasTidakMencapai } from './gabungan/efektivitas.js';
import { hasilKali } from './gabungan/hasil-kali.js';
import { nisbah } from './gabungan/nisbah.js';
import {
  banyakTerukur,
  rataRataBerbobot,
  rataRataHitung,
  rataRataUkur,
  rataRataUkurBerbobot,
} from './gabungan/rata-rata.js';
import { capaianKeluaran, capaianKeluaranBervolume } from './gabungan/ukur-keluaran.js';
import { ikiKonversi, ikiTargetMaksimal } from './individu/iki.js';
import type { Rumus } from './rumus.js';
import { skmIkm, skmIkmBerbobot, skmKonversi, skmNik, skmNikBerbobot, skmNrr } from './survei/skm.js';
import { realisasiSampaiTahunIni } from './waktu/e81-realisasi.js';
import { kemajuanDariAwal } from './waktu/kemajuan-dari-awal.js';
import { kemajuanMaximize, kemajuanMinimizeRasio, kemajuanMinimizeSelisih } from './waktu/kemajuan-rasio.js';
import { kondisiAkhirAkumulasi, kondisiAkhirNilaiAkhir } from './waktu/kondisi-akhir.js';
import { konsolidasiJumlah, konsolidasiRataRata, konsolidasiTerakhir } from './waktu/konsolidasi-nilai.js';
import { konsolidasiTertinggi } from './waktu/konsolidasi-tertinggi.js';
import { nilaiJalur } from './waktu/nilai-jalur.js';
import { selisihTargetTriwulan } from './waktu/periksa-target-triwulan.js';
import { pertumbuhan } from './waktu/pertumbuhan.js';
import { cagr, pertumbuhanRataRata } from './waktu/pertumbuhan-rata-rata.js';
import { serapanRak } from './waktu/rak.js';
import { selisihTahun } from './waktu/selisih-tahun.js';
import { trenCapaianPersen, trenCapaianPoin } from './waktu/tren-capaian.js';

/** Every formula, one line each, by chapter. */
export const daftarRumus: readonly Rumus[] = [
  // capaian
  capaianMaximize,
  capaianMaximizeTargetNegatif,
  capaianMinimizeSelisih,
  capaianMinimizeRasio,
  capaianMinimizeSelisihMurni,
  capaianMinimizeCetakanKeliru,
  capaianStabilize,
  capaianStabilizeTabel,
  capaianStabilizeToleransi,
  capaianRentangMaximize,
  capaianRentangMinimizeSelisih,
  capaianRentangMinimizeRasio,
  capaianRentangStabilize,
  capaianRentangToleransi,
  capaianTargetNolMaximize,
  capaianTargetNolMinimize,
  capaianTargetNolStabilize,
  capaianTargetNolTerburuk,
  capaianDipatok,
  capaianTargetMaksimal,
  capaianBatas,
  // waktu
  selisihTahun,
  pertumbuhan,
  pertumbuhanRataRata,
  cagr,
  konsolidasiJumlah,
  konsolidasiRataRata,
  konsolidasiTerakhir,
  konsolidasiTertinggi,
  kemajuanMaximize,
  kemajuanMinimizeRasio,
  kemajuanMinimizeSelisih,
  kemajuanDariAwal,
  realisasiSampaiTahunIni,
  selisihTargetTriwulan,
  kondisiAkhirAkumulasi,
  kondisiAkhirNilaiAkhir,
  trenCapaianPoin,
  trenCapaianPersen,
  serapanRak,
  nilaiJalur,
  // anggaran
  serapan,
  sisa,
  jumlahRupiah,
  porsiRupiah,
  // efisiensi
  efisiensiSisa,
  efisiensiRasio,
  efisiensiSelisih,
  efisiensiPmk214,
  efisiensiBiayaSatuan,
  biayaPerKeluaran,
  skorSisaAnggaran,
  nilaiEfisiensi,
  nilaiEfisiensiTanpaBatas,
  efisiensiDariNilai,
  nilaiKinerjaAnggaran,
  efisiensiKelebihanRasio,
  // gabungan
  persenBagian,
  nisbah,
  hasilKali,
  rataRataHitung,
  rataRataBerbobot,
  rataRataUkur,
  rataRataUkurBerbobot,
  banyakTerukur,
  capaianKeluaran,
  capaianKeluaranBervolume,
  efektivitasMelebihi,
  efektivitasMencapai,
  efektivitasTidakMencapai,
  // survei
  skmNrr,
  skmIkm,
  skmIkmBerbobot,
  skmNik,
  skmNikBerbobot,
  skmKonversi,
  // evaluasi-akip
  lkeBobotSub,
  lkeSubKomponen,
  lkeKriteria,
  lkeKomponen,
  lkeTotal,
  // individu
  ikiKonversi,
  ikiTargetMaksimal,
];

/**
 * The formula with this id; undefined when there is none.
 *
 * @example
 * cariRumus('capaian.minimize.selisih')?.nama // => 'Capaian minimize, cara selisih'
 */
export function cariRumus(id: string): Rumus | undefined {
  return menurutId.get(id);
}

const menurutId: ReadonlyMap<string, Rumus> = new Map(daftarRumus.map((r) => [r.id, r]));

/** The same where there must be one: a figure that names another was not made here. */
export function rumusTerdaftar(id: string): Rumus {
  const rumus = cariRumus(id);
  if (rumus === undefined) throw new ArgumenTidakSah(`jejak.rumus: ${sebutNilai(id)} bukan rumus yang terdaftar.`);
  return rumus;
}
