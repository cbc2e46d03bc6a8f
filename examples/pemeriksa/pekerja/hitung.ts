import { dokumenKeHtml, type RekapLaporan, rekapKeJson, rekapLaporan, susunDokumen } from 'lkjip';
import { bacaLaporanBerkas } from 'lkjip/berkas';
import { tulisLaporanHidup, tulisTemplat } from 'lkjip/excel';
import { lukisSvg } from 'lkjip/gambar';
import type { Berkas, HasilHitung, Unduhan } from '../pesan.js';
import { kataKemajuan, type LangkahKerja } from './kata.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

let kini: { readonly rekap: RekapLaporan; readonly html: string; readonly pokok: string } | null = null;

export async function hitung(berkas: Berkas, lapor: (teks: string) => void): Promise<HasilHitung> {
  kini = null;
  const hasil = await bacaLaporanBerkas(berkas, { kemajuan: (k: LangkahKerja) => lapor(kataKemajuan(k)) });
  if (hasil.status === 'tidak-sah') {
    return { status: 'tidak-sah', masalah: hasil.masalah.map((m) => m.pesan), lainnya: hasil.lainnya };
  }
  lapor('menghitung laporan');
  const rekap = rekapLaporan(hasil.laporan);
  lapor('menyusun halaman dan gambarnya');
  const dokumen = susunDokumen(rekap);
  const html = dokumenKeHtml(dokumen, { gambar: lukisSvg });
  kini = { rekap, html, pokok: berkas.nama.replace(/\.[^.]*$/, '') || 'laporan' };
  const peringatan = [...hasil.catatan, ...hasil.peringatan.map((p) => p.pesan)];
  return { status: 'sah', judul: `${dokumen.judul}, ${dokumen.instansi}`, html, peringatan };
}

export async function unduhHitung(jenis: 'xlsx' | 'html' | 'json'): Promise<Unduhan> {
  if (kini === null) throw new Error('belum ada laporan yang dihitung');
  const { rekap, html, pokok } = kini;
  const bita = (teks: string) => new TextEncoder().encode(teks);
  switch (jenis) {
    case 'xlsx':
      return { nama: `${pokok}-laporan.xlsx`, jenis: XLSX, isi: await tulisLaporanHidup(rekap) };
    case 'html':
      return { nama: `${pokok}-laporan.html`, jenis: 'text/html', isi: bita(html) };
    case 'json':
      return {
        nama: `${pokok}-laporan.json`,
        jenis: 'application/json',
        isi: bita(`${JSON.stringify(rekapKeJson(rekap), null, 2)}\n`),
      };
  }
}

export const templat = async (tahun: number): Promise<Unduhan> => ({
  nama: `lkjip-${tahun}.xlsx`,
  jenis: XLSX,
  isi: await tulisTemplat({ tahun }),
});
