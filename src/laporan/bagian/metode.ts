import type { RekapLaporan } from '../../rekap/rekap-laporan.js';
import { type Bagian, blokTabel, daftar, paragraf } from '../dokumen.js';
import { type BesaranTerhitung, tabelRumus } from '../tabel/jejak.js';
import { tabelSkala } from '../tabel/skala.js';

/** Section 3.1: how performance is measured, by which formulas from which sources, and on which scale. */
export function bagianMetode(rekap: RekapLaporan, besaran: readonly BesaranTerhitung[]): Bagian {
  const { kebijakan, kinerja } = rekap;
  const { pembulatan, rataRata } = kinerja.asal.kebijakan.aturan;
  const mode = { 'setengah-naik': 'setengah ke atas', potong: 'dipotong', 'setengah-genap': 'setengah ke genap' }[
    pembulatan.mode
  ];
  const diubah = kebijakan.diubah.length > 0 ? ` Laporan ini menentukan sendiri: ${kebijakan.diubah.join(', ')}.` : '';
  const rata = {
    'per-sasaran': 'rata-rata capaian sasaran, setiap sasaran sama berat',
    'per-indikator': 'rata-rata capaian seluruh indikator, setiap indikator sama berat',
    berbobot: 'rata-rata capaian indikator menurut bobotnya',
  }[rataRata.cara];
  return {
    judul: '3.1 Metode Pengukuran Kinerja',
    tingkat: 2,
    blok: [
      paragraf(
        'Pengukuran kinerja membandingkan target dengan realisasi setiap indikator sasaran. Analisis setiap sasaran memuat perbandingan yang diminta pedoman pelaporan kinerja (PermenPANRB 53/2014, menurut lembar evaluasi yang memuatnya kembali):',
      ),
      ...daftar(
        [
          'target dengan realisasi tahun ini;',
          'realisasi dan capaian tahun ini dengan tahun lalu dan tahun-tahun sebelumnya;',
          'realisasi dengan target akhir Renstra dan RPJMD, serta posisinya terhadap jalur rencana;',
          'realisasi dengan standar nasional dan angka nasional, provinsi, kabupaten dan unit lain;',
          'sebab keberhasilan atau kegagalan dan langkah perbaikannya;',
          'efisiensi penggunaan sumber daya;',
          'program yang menunjang keberhasilan atau kegagalan.',
        ],
        true,
      ),
      paragraf(
        'Perbandingan yang datanya tidak ada ditulis "tidak terukur" dengan sebabnya; tidak ada data tidak sama dengan nol.',
      ),
      paragraf(
        `Kebijakan hitung: ${kebijakan.nama} (${kebijakan.dasar}).${diubah} Capaian instansi adalah ${rata}. Angka dibulatkan sekali pada hasil akhir, ${pembulatan.desimal} desimal, ${mode}.`,
      ),
      blokTabel(tabelRumus(besaran, 'Tabel 3.1.1')),
      blokTabel(tabelSkala(rekap, 'Tabel 3.1.2')),
    ],
  };
}
