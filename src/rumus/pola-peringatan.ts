// Each text is a constant of its own, so that a page carries the warnings that its figures can have; all of them, with the English, are in
// `daftarPeringatan`.

export const realisasiNolDipatok = {
  kode: 'realisasi-nol-dipatok',
  id: 'realisasi 0: T ÷ R tak terdefinisi, capaian dipatok {patokan} menurut kebijakan realisasiNol',
} as const;
export const targetNolTercapai = {
  kode: 'target-nol-tercapai',
  id: 'target 0 dan realisasi 0: dianggap tercapai penuh (100)',
} as const;
export const caraMinimizeLain = {
  kode: 'cara-minimize-lain',
  id: 'capaian ini memakai cara {cara}; dengan cara {lain} hasilnya {hasil}',
} as const;
export const dibatasi = { kode: 'dibatasi', id: 'nilai {asal} dibatasi menjadi {hasil}' } as const;
export const akumulasiSejak = {
  kode: 'akumulasi-sejak',
  id: 'target akhir adalah jumlah semua tahun; yang dibandingkan realisasi yang dijumlahkan sejak {tahun}',
} as const;
export const tahunTanpaRealisasi = {
  kode: 'tahun-tanpa-realisasi',
  id: 'tahun {tahun} tanpa realisasi; jumlah yang berlubang bukan jumlah',
} as const;
export const realisasiMelebihiPagu = {
  kode: 'realisasi-melebihi-pagu',
  id: 'realisasi {realisasi} melebihi pagu {pagu}; periksa salah ketik atau pergeseran anggaran',
} as const;
export const belanjaTanpaPagu = {
  kode: 'belanja-tanpa-pagu',
  id: 'ada realisasi {realisasi} pada pagu 0; periksa pagunya',
} as const;
export const sebagianTakTerukur = {
  kode: 'sebagian-tak-terukur',
  id: '{terukur} dari {total} terukur; sisanya tidak diikutkan',
} as const;
export const takTerukurDihitungNol = {
  kode: 'tak-terukur-dihitung-nol',
  id: '{jumlah} yang tak terukur dihitung 0 menurut kebijakan',
} as const;
export const tahunBerselang = {
  kode: 'tahun-berselang',
  id: 'tahun {dari} dan {ke} tidak berurutan; pertumbuhan adalah untuk {jarak} tahun',
} as const;
export const diLuarMasaBerlaku = {
  kode: 'di-luar-masa-berlaku',
  id: 'sumber {acuan} tidak berlaku pada tahun {tahun}',
} as const;
export const melebihiSkala = {
  kode: 'melebihi-skala',
  id: 'nilai {nilai} di atas puncak skala; dimasukkan ke kelas teratas',
} as const;
export const diBawahSkala = {
  kode: 'di-bawah-skala',
  id: 'nilai {nilai} di bawah dasar skala; dimasukkan ke kelas terbawah',
} as const;
export const mengisiCelahSkala = {
  kode: 'mengisi-celah-skala',
  id: 'nilai {nilai} jatuh di celah skala; kelasnya dipilih dengan cara {cara}',
} as const;
export const pembulatanMengubahKelas = {
  kode: 'pembulatan-mengubah-kelas',
  id: 'tercetak {cetak}, yang masuk kelas {lain}; digolongkan menurut nilai tak dibulatkan {nilai}',
} as const;
export const capaianTerlapor = {
  kode: 'capaian-terlapor',
  id: 'capaian {tahun} sebesar {nilai} dicetak tanpa target dan realisasi; belum teruji',
} as const;
export const nilaiNolRataUkur = {
  kode: 'nilai-nol-rata-ukur',
  id: 'ada nilai 0, sehingga rata-rata ukur menjadi 0',
} as const;
export const periodeKosongDilewati = {
  kode: 'periode-kosong-dilewati',
  id: '{terisi} dari {total} periode terisi; periode kosong dilewati, bukan dianggap 0',
} as const;
export const periodeTanpaTarget = {
  kode: 'periode-tanpa-target',
  id: 'periode {periode} berisi realisasi tetapi tanpa target; realisasinya ikut, targetnya tidak ada',
} as const;
export const formulirMembagiPolos = {
  kode: 'formulir-membagi-polos',
  id: 'formulir aslinya membagi realisasi dengan target tanpa melihat polaritas, hasilnya {hasil}',
} as const;
export const nilaiTahunLaluDipakai = {
  kode: 'nilai-tahun-lalu-dipakai',
  id: 'realisasi tahun ini belum ada; dipakai nilai terakhir yang diketahui, dari tahun lalu',
} as const;
export const membulatKeAmbang = {
  kode: 'membulat-ke-ambang',
  id: 'capaian tercetak {teks} tetapi nilainya {nilai}, bukan tepat 100; yang dihitung nilai tak dibulatkan',
} as const;
export const bobotTidakSatu = {
  kode: 'bobot-tidak-satu',
  id: 'jumlah bobot {jumlah}, bukan 1; hasilnya ikut bergeser',
} as const;
export const jawabanKosongDilewati = {
  kode: 'jawaban-kosong-dilewati',
  id: '{kosong} jawaban kosong tidak dihitung',
} as const;
export const konversiDisimpulkan = {
  kode: 'konversi-disimpulkan',
  id: 'capaian {nilai} jatuh di rentang yang tidak terbaca di peraturan; nilainya disimpulkan',
} as const;
export const unsurKurang = {
  kode: 'unsur-kurang',
  id: 'survei ini berisi {ada} unsur, padahal {acuan} menghendaki paling sedikit {perlu}',
} as const;
