import { type Command, Option } from 'commander';
import batuSopang from '../../../examples/batu-sopang-2022/laporan.json' with { type: 'json' };
import { periksaKeJson } from '../../periksa/keluaran/json.js';
import { rekapKeJson } from '../../rekap/ke-json.js';
import { rekapLaporan } from '../../rekap/rekap-laporan.js';
import { bukuBatuSopang } from '../buku-batu-sopang.js';
import { laporanDariData, tulisRekap } from '../hitung-data.js';
import { tulisKeluaran } from '../keluaran.js';
import { periksaBuku, tulisPeriksa } from '../periksa-data.js';
import { cuplikanLaporan, cuplikanPeriksa } from '../teks/teks-cuplikan.js';
import { gayaTerminal } from '../warna.js';

/** A page of HTML is one report; here two things are shown. */
const FORMAT_DEMO = ['teks', 'json', 'markdown'] as const;

const SELENGKAPNYA = 'Selengkapnya: lkjip demo --lengkap. Berkas sendiri: lkjip templat, lkjip hitung, lkjip periksa.';

/**
 * `lkjip demo`: computes the embedded report of Kecamatan Batu Sopang, then checks its tables and text as printed. Exit status 0: what it
 * finds in the example is what it is there to show.
 */
export function daftarkanDemo(program: Command): void {
  program
    .command('demo')
    .description('menghitung laporan contoh, lalu memeriksa tabel tercetaknya: LKjIP 2022 Kecamatan Batu Sopang')
    .addOption(new Option('-f, --format <format>', 'bentuk keluaran').choices(FORMAT_DEMO).default('teks'))
    .option('--lengkap', 'teks: seluruh laporan dan seluruh temuan')
    .action(async ({ format, lengkap = false }: { format: (typeof FORMAT_DEMO)[number]; lengkap?: boolean }) => {
      const rekap = rekapLaporan(laporanDariData(batuSopang, 'laporan contoh', 'id').laporan);
      const buku = bukuBatuSopang();
      const sumber = [...new Set([...buku.tabel, ...(buku.narasi ?? [])].flatMap((b) => b.berkas ?? []))];
      const hasil = periksaBuku(buku, [], { bahasa: 'id' });
      if (format === 'json') {
        const isi = { ...rekapKeJson(rekap), periksa: periksaKeJson(hasil, sumber) };
        tulisKeluaran(JSON.stringify(isi, null, 2), undefined);
        return;
      }
      const judul = 'Pemeriksaan silang tabel tercetak';
      if (format === 'teks' && !lengkap) {
        const isi = [cuplikanLaporan(rekap), `${judul}\n${cuplikanPeriksa(hasil, gayaTerminal())}`, SELENGKAPNYA];
        tulisKeluaran(isi.join('\n\n'), undefined);
        return;
      }
      const laporan = await tulisRekap(rekap, format);
      const periksa = tulisPeriksa(hasil, { format, buku, sumber, bahasa: 'id', gaya: gayaTerminal() });
      tulisKeluaran(`${laporan}\n\n${judul}\n${'='.repeat(judul.length)}\n\n${periksa}`, undefined);
    });
}
