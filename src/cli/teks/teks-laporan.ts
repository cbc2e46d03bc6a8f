import type { RekapLaporan } from '../../rekap/rekap-laporan.js';
import { bersihkanTeks } from '../../tabel/teks-tampil.js';
import { lipat } from './tabel-teks.js';
import { teksEfisiensi, teksProgram, teksSasaran } from './teks-anggaran.js';
import { teksCaraHitung, teksKinerja } from './teks-kinerja.js';

const bagian = (judul: string, isi: string): string => `${judul}\n${'='.repeat(judul.length)}\n\n${isi}`;

/** A computed report as text for a terminal, readable at 100 columns. */
export function teksLaporan(rekap: RekapLaporan): string {
  const { instansi, tahun, kebijakan, kinerja, anggaran, efisiensi, peringatan } = rekap;
  const nama = [instansi.nama, instansi.pemda].filter((x) => x !== undefined).join(', ');
  const diubah = kebijakan.diubah.length > 0 ? `; laporan ini mengubah: ${kebijakan.diubah.join(', ')}` : '';
  const kepala = `LAPORAN KINERJA ${tahun} – ${bersihkanTeks(nama)}\n${lipat(`Kebijakan: ${kebijakan.nama} (${kebijakan.dasar})${diubah}`, 0)}`;
  return [
    kepala,
    bagian('Capaian kinerja', teksKinerja(kinerja)),
    bagian('Cara angka kinerja dicapai', teksCaraHitung(kinerja)),
    bagian('Anggaran per program', teksProgram(anggaran)),
    bagian('Anggaran per sasaran', teksSasaran(anggaran)),
    bagian('Efisiensi per sasaran', teksEfisiensi(efisiensi)),
    bagian(
      `Peringatan (${peringatan.length})`,
      peringatan.length === 0 ? 'Tidak ada.' : peringatan.map((p) => `- ${lipat(p.pesan, 2).trimStart()}`).join('\n'),
    ),
  ].join('\n\n');
}
