import batuSopang from '../../../examples/batu-sopang-2022/laporan.json' with { type: 'json' };
import { periksaKeJson } from '../../periksa/keluaran/json.js';
import { periksaTabel } from '../../periksa/periksa-tabel.js';
import { rekapKeJson } from '../../rekap/ke-json.js';
import { rekapLaporan } from '../../rekap/rekap-laporan.js';
import { bukuBatuSopang } from '../buku-batu-sopang.js';
import { laporanDariData, tulisRekap } from '../hitung-data.js';
import { jsonBersih } from '../keluaran/json-bersih.js';
import { tulisPeriksa } from '../periksa-data.js';
import { cuplikanLaporan, cuplikanPeriksa } from '../teks/teks-cuplikan.js';
import { gayaTerminal } from '../warna.js';
import type { FORMAT_DEMO } from './format.js';

const SELENGKAPNYA = 'Selengkapnya: lkjip demo --lengkap. Berkas sendiri: lkjip templat, lkjip hitung, lkjip periksa.';

/** Computes the embedded report of Kecamatan Batu Sopang, then checks its tables and text as printed. */
export async function tugasDemo(format: (typeof FORMAT_DEMO)[number], lengkap: boolean): Promise<string> {
  const rekap = rekapLaporan(laporanDariData(batuSopang, 'laporan contoh', 'id').laporan);
  const buku = bukuBatuSopang();
  const sumber = [...new Set([...buku.tabel, ...(buku.narasi ?? [])].flatMap((b) => b.berkas ?? []))];
  const hasil = periksaTabel(buku);
  if (format === 'json') {
    const isi = { ...rekapKeJson(rekap), periksa: periksaKeJson(hasil, sumber) };
    return jsonBersih(isi);
  }
  const judul = 'Pemeriksaan silang tabel tercetak';
  if (format === 'teks' && !lengkap) {
    const isi = [cuplikanLaporan(rekap), `${judul}\n${cuplikanPeriksa(hasil, gayaTerminal())}`, SELENGKAPNYA];
    return isi.join('\n\n');
  }
  const laporan = await tulisRekap(rekap, format);
  const periksa = tulisPeriksa(hasil, { format, buku, sumber, bahasa: 'id', gaya: gayaTerminal() });
  return `${laporan}\n\n${judul}\n${'='.repeat(judul.length)}\n\n${periksa}`;
}
