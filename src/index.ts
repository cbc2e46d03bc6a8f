/**
 * Exact, explained calculations for Indonesian government performance reports (SAKIP, LKjIP, Renstra, RPJMD).
 *
 * Every computed figure is a {@link Hasil}: measured, or not measurable with the reason. Names are grouped by room.
 *
 * @packageDocumentation
 */

// acuan: regulations and sources
export type {
  Acuan,
  CaraDibaca,
  DaftarKutipan,
  HalamanTerbaca,
  JenisAcuan,
  Kedudukan,
  Kutipan,
  PerubahanAcuan,
} from './acuan/acuan.js';
export type { IdAcuan } from './acuan/daftar.js';
export { cariAcuan, daftarAcuan } from './acuan/daftar.js';
// angka: exact numbers, in and out
export { ArgumenTidakSah } from './angka/argumen-tidak-sah.js';
export type { OpsiBacaAngka } from './angka/baca/baca-angka.js';
export { bacaAngka } from './angka/baca/baca-angka.js';
export { bacaAngkaPasti, type HasilAngkaPasti } from './angka/baca/baca-angka-pasti.js';
export type {
  AngkaAmbigu,
  AngkaKosong,
  AngkaRusak,
  AngkaTerbaca,
  HasilBacaAngka,
  RentangTerbaca,
} from './angka/baca/hasil-angka.js';
export type { JenisAngka, Kandidat, LokalAngka } from './angka/baca/kandidat.js';
export type { KodePeringatanAngka, PeringatanAngka } from './angka/baca/peringatan-angka.js';
export type { ModeBulat } from './angka/bulatkan.js';
export { bulatkan } from './angka/bulatkan.js';
export type { OpsiFormatAngka } from './angka/cetak/format-angka.js';
export { formatAngka } from './angka/cetak/format-angka.js';
export type { OpsiFormatPersen } from './angka/cetak/format-persen.js';
export { formatPersen } from './angka/cetak/format-persen.js';
export type { OpsiFormatRupiah } from './angka/cetak/format-rupiah.js';
export { formatRupiah } from './angka/cetak/format-rupiah.js';
export type { Angka, Decimal } from './angka/desimal.js';
export type { PecahanTeks } from './angka/pecahan.js';
export type { Selang } from './angka/selang.js';
// baris: rows of an application's tables
export type { NamaTabel } from './baris/daftar-kolom.js';
export { keBaris, type TabelBaris } from './baris/ke-baris.js';
export type { Baris } from './baris/kolom.js';
export {
  type DataBaris,
  type HasilDariBaris,
  laporanDariBaris,
  type OpsiDariBaris,
} from './baris/laporan-dari-baris.js';
export type { MasalahBaris } from './baris/pencatat.js';
export { skemaBaris } from './baris/skema-baris.js';
// kebijakan: presets, and the reading of a report that names them
export { bacaLaporan } from './kebijakan/baca-laporan.js';
export type { IdKebijakan } from './kebijakan/daftar.js';
export { cariKebijakan, daftarKebijakan } from './kebijakan/daftar.js';
export type { KebijakanPenuh } from './kebijakan/gabung-kebijakan.js';
export { gabungKebijakan, KebijakanTidakDikenal } from './kebijakan/gabung-kebijakan.js';
export type { AturanKebijakan, ContohKebijakan, Preset } from './kebijakan/preset.js';
// laporan: the report itself
export type { Bagian, Blok, Dokumen } from './laporan/dokumen.js';
export { tabelDokumen } from './laporan/dokumen.js';
export type {
  Batang,
  Gambar,
  GambarBatang,
  GambarDeret,
  GambarPohon,
  PelukisGambar,
  SimpulGambar,
} from './laporan/gambar/gambar.js';
export type { OpsiHtml } from './laporan/html.js';
export { dokumenKeHtml } from './laporan/html.js';
export { dokumenKeMarkdown, tabelKeMarkdown } from './laporan/markdown.js';
export { susunDokumen } from './laporan/susun-dokumen.js';
export { tabelPeringkat } from './laporan/tabel/peringkat.js';
// model: a schema and a type under one name
export type { Anggaran, AnggaranTahun, EmpatTriwulan } from './model/anggaran.js';
export type { HasilBaca } from './model/baca-laporan.js';
export { bacaPolarisasi, type HasilBacaPolarisasi } from './model/baca-polarisasi.js';
export type { Belanja, RincianBelanja } from './model/belanja.js';
export { daftarSkema, type NamaSkema } from './model/daftar-skema.js';
export { type EmpatNilai, Indikator, type TargetAkhir, type Triwulan } from './model/indikator.js';
export type { IsiBatas, TabelStabilize, TerburukTargetNol, ToleransiStabilize } from './model/isi-kebijakan.js';
export { Kebijakan, type KebijakanIndikator, PilihanKebijakan } from './model/kebijakan.js';
export { Kegiatan } from './model/kegiatan.js';
export type { KodeRusak, KodeTerbaca, TingkatKode } from './model/kode.js';
export { bacaKode } from './model/kode.js';
export { Konfigurasi, type TingkatKonfigurasi } from './model/konfigurasi.js';
export { type Instansi, Laporan } from './model/laporan.js';
export type { Masalah } from './model/masalah.js';
export type {
  AngkaLaporan,
  Nilai,
  NilaiBerhuruf,
  NilaiLabel,
  NilaiRentang,
  NilaiTarget,
} from './model/nilai.js';
export type { PilihanOrdinal, SkalaOrdinal } from './model/ordinal.js';
export { daftarOrdinal } from './model/ordinal.js';
export type { Pembanding } from './model/pembanding.js';
export { Program } from './model/program.js';
export { type ProgramBerporsi, Sasaran } from './model/sasaran.js';
export { skemaJson } from './model/skema-json.js';
export { SubKegiatan } from './model/sub-kegiatan.js';
export { Tujuan } from './model/tujuan.js';
export type { HasilBacaDiterima, HasilDiterima, TemuanDiterima } from './periksa/keluaran/diterima.js';
export { bacaDiterima, terapkanDiterima } from './periksa/keluaran/diterima.js';
export type { GayaTeks } from './periksa/keluaran/gaya-teks.js';
export type { LokasiJson, PeriksaJson } from './periksa/keluaran/json.js';
export { periksaKeJson } from './periksa/keluaran/json.js';
export {
  bacaKonfigurasi,
  type HasilBacaKonfigurasi,
  terapkanKonfigurasi,
} from './periksa/keluaran/konfigurasi.js';
export { markdownPeriksa } from './periksa/keluaran/markdown.js';
export type { OpsiSarif } from './periksa/keluaran/sarif.js';
export { sarifPeriksa } from './periksa/keluaran/sarif.js';
export type { OpsiTeksPeriksa } from './periksa/keluaran/teks.js';
export { teksPeriksa } from './periksa/keluaran/teks.js';
export {
  bacaTemuanLama,
  catatTemuanLama,
  type HasilBacaTemuanLama,
  type TemuanLamaJson,
  terapkanTemuanLama,
} from './periksa/keluaran/temuan-lama.js';
export type { OpsiPeriksa } from './periksa/periksa-tabel.js';
export { periksaTabel } from './periksa/periksa-tabel.js';
export type { BahanTemuan } from './periksa/temuan/jenis-temuan.js';
export type {
  CakupanPeriksa,
  CakupanTabel,
  HasilPeriksa,
  KolomTerbaca,
  NaskahLepas,
  Pengaturan,
  Penjelasan,
  StatusCakupan,
  TakDiperiksa,
  Temuan,
  Tingkat,
} from './periksa/temuan/temuan.js';
// periksa: the cross-check of hand-made tables
export { daftarTemuan } from './periksa/tulis/daftar-temuan.js';
// rekap: roll-ups
export type { AgregatAnggaran } from './rekap/agregat-anggaran.js';
export type { BandingIndikator, BandingNilai, Posisi, TahunIndikator } from './rekap/banding.js';
export type { BandingSasaran, ProgramPendukung } from './rekap/banding-laporan.js';
export { bandingLaporan } from './rekap/banding-laporan.js';
export type { BarisAnggaran, DaunAnggaran } from './rekap/baris-anggaran.js';
export type { CaraBarisInduk, OpsiBarisAnggaran } from './rekap/baris-induk.js';
export type {
  AngkaAnggaran,
  AsalRekapAnggaran,
  RekapAnggaran,
  RekapAnggaranSasaran,
  RekapKegiatan,
  RekapProgram,
  RekapSubKegiatan,
  TautanSasaran,
} from './rekap/bentuk-anggaran.js';
export { gabungLaporan } from './rekap/gabung-laporan.js';
export { gabungRekap } from './rekap/gabung-rekap.js';
export type { OpsiRekapKeJson, RekapLaporanJson, RekapTanpaJejakJson } from './rekap/ke-json.js';
export { rekapKeJson } from './rekap/ke-json.js';
export type { KolomKode } from './rekap/kolom/kode-kolom.js';
export {
  gabungRekapKolom,
  type MasukanRekapKolom,
  type OpsiRekapKolom,
  type RekapKolom,
  rekapKolom,
} from './rekap/kolom/rekap-kolom.js';
export type { TingkatKolom } from './rekap/kolom/susun-tingkat.js';
export type { BarisPeringkat, PesertaPeringkat } from './rekap/peringkat.js';
export { peringkat } from './rekap/peringkat.js';
export { rekapAnggaran } from './rekap/rekap-anggaran.js';
export type { RekapEfisiensi } from './rekap/rekap-efisiensi.js';
export type { RekapIndikator } from './rekap/rekap-indikator.js';
export type { CaraKabupaten, OpsiKabupaten, RekapKabupaten, RekapOpd } from './rekap/rekap-kabupaten.js';
export { gabungRekapKabupaten, rekapKabupaten } from './rekap/rekap-kabupaten.js';
export type { AsalRekapKinerja, RekapKinerja, RekapSasaran, RekapTujuan } from './rekap/rekap-kinerja.js';
export { rekapKinerja } from './rekap/rekap-kinerja.js';
export type { PeringatanLaporan, RekapLaporan } from './rekap/rekap-laporan.js';
export { rekapLaporan } from './rekap/rekap-laporan.js';
export type { KinerjaPeriode, Periode, RekapKinerjaPeriode } from './rekap/rekap-periode.js';
export { rekapAnggaranPeriode, rekapKinerjaPeriode } from './rekap/rekap-periode.js';
export type { RekapBidang, RekapUrusan } from './rekap/rekap-urusan.js';
export { rekapUrusan } from './rekap/rekap-urusan.js';
// rumus: results, readers, the registry
export type { Bahasa, KodeAlasan } from './rumus/alasan.js';
export { daftarAlasan, pesanAlasan } from './rumus/alasan.js';
// rumus/anggaran
export type { HasilSerapan, MasukanSerapan, OpsiSerapan } from './rumus/anggaran/hitung-serapan.js';
export { hitungSerapan } from './rumus/anggaran/hitung-serapan.js';
export { jumlahRupiah } from './rumus/anggaran/jumlah-rupiah.js';
export { porsiRupiah } from './rumus/anggaran/porsi.js';
export { serapan } from './rumus/anggaran/serapan.js';
export { sisa } from './rumus/anggaran/sisa.js';
export type { AsalKebijakan } from './rumus/baca-kebijakan.js';
// rumus/capaian
export { capaianBatas, capaianTargetMaksimal } from './rumus/capaian/batas.js';
export { capaianDipatok } from './rumus/capaian/dipatok.js';
export type { OpsiCapaian } from './rumus/capaian/hitung-capaian.js';
export { hitungCapaian } from './rumus/capaian/hitung-capaian.js';
export { capaianMaximize } from './rumus/capaian/maximize.js';
export { capaianMaximizeTargetNegatif } from './rumus/capaian/maximize-target-negatif.js';
export { capaianMinimizeCetakanKeliru, capaianMinimizeSelisihMurni } from './rumus/capaian/minimize-dikenali.js';
export { capaianMinimizeRasio } from './rumus/capaian/minimize-rasio.js';
export { capaianMinimizeSelisih } from './rumus/capaian/minimize-selisih.js';
export type { MasukanCapaian, OpsiRumus, TargetRentang } from './rumus/capaian/pilih-rumus.js';
export {
  capaianRentangMaximize,
  capaianRentangMinimizeRasio,
  capaianRentangMinimizeSelisih,
  capaianRentangStabilize,
  capaianRentangToleransi,
} from './rumus/capaian/rentang.js';
export { capaianStabilize } from './rumus/capaian/stabilize.js';
export { capaianStabilizeTabel, stabilizeTabel } from './rumus/capaian/stabilize-tabel.js';
export {
  capaianTargetNolMaximize,
  capaianTargetNolMinimize,
  capaianTargetNolStabilize,
  capaianTargetNolTerburuk,
} from './rumus/capaian/target-nol.js';
export { cariRumus, daftarRumus } from './rumus/daftar.js';
export { daftarPeringatan, pesanPeringatan } from './rumus/daftar-peringatan.js';
// rumus/efisiensi
export { biayaPerKeluaran, efisiensiBiayaSatuan } from './rumus/efisiensi/biaya-satuan.js';
export type {
  KeluaranEfisiensi,
  MasukanEfisiensi,
  OpsiEfisiensi,
} from './rumus/efisiensi/hitung-efisiensi.js';
export { hitungEfisiensi } from './rumus/efisiensi/hitung-efisiensi.js';
export { efisiensiKelebihanRasio } from './rumus/efisiensi/kelebihan-rasio.js';
export {
  efisiensiDariNilai,
  hitungNilaiEfisiensi,
  nilaiEfisiensi,
  nilaiEfisiensiTanpaBatas,
} from './rumus/efisiensi/nilai-efisiensi.js';
export { efisiensiPmk214 } from './rumus/efisiensi/pmk-214.js';
export { efisiensiRasio } from './rumus/efisiensi/rasio.js';
export type {
  BarisEfisiensi,
  HasilRataRataEfisiensi,
  OpsiRataRataEfisiensi,
} from './rumus/efisiensi/rata-rata-efisiensi.js';
export { hitungRataRataEfisiensi } from './rumus/efisiensi/rata-rata-efisiensi.js';
export { efisiensiSelisih } from './rumus/efisiensi/selisih.js';
export { efisiensiSisa } from './rumus/efisiensi/sisa-anggaran.js';
export { skorSisaAnggaran } from './rumus/efisiensi/skor-sisa.js';
export type { BobotNka } from './rumus/efisiensi/smart.js';
export {
  BOBOT_NKA_PMK_62_2023,
  BOBOT_NKA_SATKER_PMK_22_2021,
  hitungNka,
  nilaiKinerjaAnggaran,
} from './rumus/efisiensi/smart.js';
// rumus/survei, rumus/evaluasi-akip, rumus/individu
export type { BobotKomponen } from './rumus/evaluasi-akip/bobot-lke.js';
export { BOBOT_LKE_88_2021 } from './rumus/evaluasi-akip/bobot-lke.js';
export type { HasilLke, KomponenLke, OpsiLke, SubKomponenLke } from './rumus/evaluasi-akip/hitung-lke.js';
export { hitungLke } from './rumus/evaluasi-akip/hitung-lke.js';
export { lkeBobotSub, lkeKomponen, lkeKriteria, lkeSubKomponen, lkeTotal } from './rumus/evaluasi-akip/lke.js';
export type { TabelPoin } from './rumus/evaluasi-akip/poin.js';
export { poinHuruf, poinKriteria } from './rumus/evaluasi-akip/poin.js';
// rumus/gabungan
export type { HasilEfektivitas } from './rumus/gabungan/efektivitas.js';
export {
  efektivitasMelebihi,
  efektivitasMencapai,
  efektivitasTidakMencapai,
  hitungEfektivitas,
} from './rumus/gabungan/efektivitas.js';
export type { Cakupan, HasilRataRata, OpsiRataRata } from './rumus/gabungan/hitung-rata-rata.js';
export { rataRata } from './rumus/gabungan/hitung-rata-rata.js';
export {
  banyakTerukur,
  rataRataBerbobot,
  rataRataHitung,
  rataRataUkur,
  rataRataUkurBerbobot,
} from './rumus/gabungan/rata-rata.js';
export type { HasilUkurBertingkat, KeluaranBertingkat, TargetRealisasi } from './rumus/gabungan/ukur-bertingkat.js';
export { hitungUkurBertingkat } from './rumus/gabungan/ukur-bertingkat.js';
export { capaianKeluaran, capaianKeluaranBervolume } from './rumus/gabungan/ukur-keluaran.js';
export type {
  Hasil,
  HasilJson,
  HasilTakTerukur,
  HasilTerukur,
  Jejak,
  KebijakanTerbaca,
  Langkah,
  PangkatTeks,
} from './rumus/hasil.js';
export { hasilDariJson } from './rumus/hasil-dari-json.js';
export { hasilKeJson } from './rumus/hasil-ke-json.js';
export type { OpsiIki } from './rumus/individu/iki.js';
export { hitungIki, ikiKonversi, ikiTargetMaksimal } from './rumus/individu/iki.js';
// rumus/kolom
export { hitungKolom, type MasukanKolom } from './rumus/kolom/hitung-kolom.js';
export type { OpsiKolom } from './rumus/kolom/opsi-kolom.js';
export type { CapaianMasukan } from './rumus/nilai-hasil.js';
export type {
  Batas,
  CaraAnggaranTakTerukur,
  CaraKemajuan,
  CaraKonsolidasi,
  CaraMinimize,
  CaraRealisasiNol,
  CaraSerapanRekap,
  CaraStabilize,
  CaraTahunKosong,
  CaraTakTerukur,
  CaraTargetNol,
  CaraTingkatCapaian,
  CaraTrenCapaian,
  Gerbang,
  JenisKondisiAkhir,
  JenisKonsolidasi,
  MetodeEfisiensi,
  Pembulatan,
  Polarisasi,
  RumusRataRata,
  TabelKonversi,
  TerhadapKonsolidasi,
} from './rumus/opsi.js';
export { evaluasi } from './rumus/pembaca/evaluasi.js';
export type { OpsiEvaluasi } from './rumus/pembaca/evaluasi-dasar.js';
export type { NilaiMasukan, NilaiSatu } from './rumus/pembaca/ikatan.js';
export type { AcuanSel, OpsiExcel } from './rumus/pembaca/ke-excel.js';
export { keExcel } from './rumus/pembaca/ke-excel.js';
export { keTeks } from './rumus/pembaca/ke-teks.js';
export { keTex } from './rumus/pembaca/ke-tex.js';
export type { HasilKolom } from './rumus/pembaca/kolom/jalankan.js';
export type { IsiKolom } from './rumus/pembaca/kolom/kolom-angka.js';
export { teksKolom } from './rumus/pembaca/kolom/teks-kolom.js';
export type { HasilSelang } from './rumus/pembaca/selang.js';
export { selangRumus } from './rumus/pembaca/selang.js';
export type { MasukanSelang, NilaiMasukanSelang } from './rumus/pembaca/selang-kotak.js';
export type { KodePeringatan, Peringatan } from './rumus/peringatan.js';
export type {
  Operasi,
  OperasiDaftar,
  Rentang,
  Satuan,
  Simpul,
  SimpulMasukan,
  Syarat,
} from './rumus/pohon.js';
export type { Arah, ContohRumus, Rumus, TakTerukurBila } from './rumus/rumus.js';
export type { HasilSkm, MasukanSkm, OpsiSkm } from './rumus/survei/hitung-skm.js';
export { hitungSkm } from './rumus/survei/hitung-skm.js';
export { skmIkm, skmIkmBerbobot, skmKonversi, skmNik, skmNikBerbobot, skmNrr } from './rumus/survei/skm.js';
export { teksHasil } from './rumus/teks-hasil.js';
// rumus/waktu
export type {
  HasilE81,
  MasukanE81,
  OpsiE81,
  SifatKinerjaE81,
} from './rumus/waktu/e81.js';
export { hitungBarisE81, hitungRupiahE81 } from './rumus/waktu/e81.js';
export type { HasilKakiE81, MasukanKakiE81, OpsiKakiE81 } from './rumus/waktu/e81-kaki.js';
export { hitungE81Kaki } from './rumus/waktu/e81-kaki.js';
export type { CetakanFormulir, KunciKolomEvaluasi } from './rumus/waktu/e81-kolom.js';
export { daftarCetakanFormulir } from './rumus/waktu/e81-kolom.js';
export { realisasiSampaiTahunIni } from './rumus/waktu/e81-realisasi.js';
export type { HasilRkpd, MasukanRkpd } from './rumus/waktu/e81-rkpd.js';
export { hitungBarisRkpd, hitungRupiahRkpd } from './rumus/waktu/e81-rkpd.js';
export type { HasilTahunan, MasukanTahunan, TahunRencana } from './rumus/waktu/e81-tahunan.js';
export { hitungBarisTahunan } from './rumus/waktu/e81-tahunan.js';
export type { MasukanKemajuan, OpsiKemajuan } from './rumus/waktu/hitung-kemajuan.js';
export { hitungKemajuan } from './rumus/waktu/hitung-kemajuan.js';
export type {
  ArahTren,
  HasilTren,
  MaknaTren,
  NilaiTahun,
  OpsiTren,
  PerubahanTahun,
} from './rumus/waktu/hitung-tren.js';
export { hitungTren } from './rumus/waktu/hitung-tren.js';
export { kemajuanDariAwal } from './rumus/waktu/kemajuan-dari-awal.js';
export { kemajuanMaximize, kemajuanMinimizeRasio, kemajuanMinimizeSelisih } from './rumus/waktu/kemajuan-rasio.js';
export type { OpsiKondisiAkhir } from './rumus/waktu/kondisi-akhir.js';
export { hitungKondisiAkhir, kondisiAkhirAkumulasi, kondisiAkhirNilaiAkhir } from './rumus/waktu/kondisi-akhir.js';
export type { HasilKonsolidasi, MasukanKonsolidasi, OpsiKonsolidasi } from './rumus/waktu/konsolidasi.js';
export { konsolidasi } from './rumus/waktu/konsolidasi.js';
export { konsolidasiJumlah, konsolidasiRataRata, konsolidasiTerakhir } from './rumus/waktu/konsolidasi-nilai.js';
export { nilaiJalur } from './rumus/waktu/nilai-jalur.js';
export type {
  HasilTargetTriwulan,
  MasukanTargetTriwulan,
  TemuanTarget,
} from './rumus/waktu/periksa-target-triwulan.js';
export { periksaTargetTriwulan, selisihTargetTriwulan } from './rumus/waktu/periksa-target-triwulan.js';
export { pertumbuhan } from './rumus/waktu/pertumbuhan.js';
export { cagr, pertumbuhanRataRata } from './rumus/waktu/pertumbuhan-rata-rata.js';
export type { PatokanSerapan, SerapanTriwulan } from './rumus/waktu/rak.js';
export { daftarPatokanSerapan, hitungSerapanRak, serapanRak } from './rumus/waktu/rak.js';
export { selisihTahun } from './rumus/waktu/selisih-tahun.js';
export type { OpsiTrenCapaian } from './rumus/waktu/tren-capaian.js';
export { hitungTrenCapaian, trenCapaianPersen, trenCapaianPoin } from './rumus/waktu/tren-capaian.js';
// skala: predikat scales
export type { IdSkala } from './skala/daftar.js';
export { SkalaTidakDikenal } from './skala/daftar.js';
export { cariSkala, daftarSkala } from './skala/daftar-lengkap.js';
export { SkalaTidakSah } from './skala/pastikan-skala.js';
export type { Celah, HasilPeriksaSkala, KodeTemuanSkala, TemuanSkala, TumpangTindih } from './skala/periksa-skala.js';
export { periksaSkala } from './skala/periksa-skala.js';
export type { SelangTeks } from './skala/selang-teks.js';
export type {
  CaraDiAtas,
  CaraDiBawah,
  CaraLubang,
  ContohSkala,
  KelasSkala,
  LubangSkala,
  SatuanSkala,
  Skala,
} from './skala/skala.js';
export type { AlasanTakBerkelas, OpsiPredikat, Predikat } from './skala/tentukan-predikat.js';
export { buatPenggolong, tentukanPredikat } from './skala/tentukan-predikat.js';
export type { BukuMasukan, SelMasukan, TabelMasukan } from './tabel/bakukan-buku.js';
export type { Kemajuan, Pelapor, TahapKerja } from './tabel/kemajuan.js';
export { batasiWaktu, WaktuHabis } from './tabel/kemajuan.js';
// tabel: printed grids
export type { Lokasi } from './tabel/lokasi.js';
export type { Buku, LetakSel, Narasi, Tabel, Tersembunyi } from './tabel/tabel.js';
export type {
  BarisLaporan,
  FormatKolom,
  HitunganSel,
  JenisBaris,
  KelompokKolom,
  KolomLaporan,
  RujukanSel,
  SelLaporan,
  TabelLaporan,
} from './tabel/tabel-laporan.js';
export { keTabelTercetak } from './tabel/tabel-laporan.js';
