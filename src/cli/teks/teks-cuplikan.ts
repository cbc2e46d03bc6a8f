import { kodeBerpemilik } from '../../model/masalah.js';
import { type GayaTeks, POLOS } from '../../periksa/keluaran/gaya-teks.js';
import { KATA } from '../../periksa/keluaran/kata.js';
import { kalimatRingkas, temuanTingkat } from '../../periksa/keluaran/ringkas.js';
import { teksPerTempat } from '../../periksa/keluaran/teks-ringkas.js';
import type { HasilPeriksa } from '../../periksa/temuan/temuan.js';
import type { RekapIndikator } from '../../rekap/rekap-indikator.js';
import type { RekapLaporan } from '../../rekap/rekap-laporan.js';
import { pesanAlasan } from '../../rumus/alasan.js';
import type { Hasil } from '../../rumus/hasil.js';
import { potongTeks } from '../../tabel/teks-tampil.js';
import { selHasil, selPredikat, selRupiah } from './sel.js';
import { lipat } from './tabel-teks.js';
import { barisRata } from './teks-kinerja.js';

const LEBAR = 100;
const LEBAR_NAMA = 62;
/** So many errors are enough to see what the check finds. */
const GALAT_TAMPAK = 6;

/** The heart of a computed report on half a screen: how each achievement was reached, and what was spent of each program. */
export function cuplikanLaporan({ instansi, tahun, kinerja, anggaran }: RekapLaporan): string {
  const indikator = kinerja.tujuan.flatMap((t) =>
    t.sasaran.flatMap((s) => s.indikator.map((i) => barisIndikator(s.kode, i))),
  );
  const program = anggaran.program.map((p) => {
    const nama = potongTeks(p.nama, LEBAR_NAMA).padEnd(LEBAR_NAMA);
    return `  ${p.kode}  ${nama}  ${selHasil(p.serapan)}`;
  });
  const { total } = anggaran;
  const jumlah = `Jumlah  ${selRupiah(total.pagu)}  ${selRupiah(total.realisasi)}  ${selRupiah(total.sisa)}  ${selHasil(total.serapan)}`;
  return [
    `Capaian kinerja ${tahun}, ${instansi.nama}`,
    ...indikator,
    lipat(`Rata-rata capaian: ${barisRata(kinerja.rataRata, kinerja)}`, 2),
    '',
    'Serapan anggaran per program (%); jumlah pagu, realisasi, sisa, serapan',
    ...program,
    lipat(jumlah, 2),
  ].join('\n');
}

function barisIndikator(sasaran: string, i: RekapIndikator): string {
  const predikat = i.predikat.status === 'kelas' ? ` – ${selPredikat(i.predikat)}` : '';
  const catatan = i.peringatan.filter((p) => p.kode === 'cara-minimize-lain').map((p) => `; ${p.pesan}`);
  return lipat(`${kodeBerpemilik(sasaran, i.kode)}  ${i.nama}: ${cara(i.capaian)}${predikat}${catatan.join('')}`, 2);
}

const cara = (hasil: Hasil): string =>
  hasil.status === 'terukur' ? (hasil.jejak.teks ?? hasil.teks) : `tak terukur, karena ${pesanAlasan(hasil.alasan)}`;

/** How many findings there are, how much was checked, and the first errors. */
export function cuplikanPeriksa(hasil: HasilPeriksa, gaya: GayaTeks = POLOS): string {
  const galat = temuanTingkat(hasil, 'galat');
  const tampak = galat.filter((t) => t.lokasi.sel !== undefined).slice(0, GALAT_TAMPAK);
  const halaman = { kata: KATA.id, lebar: LEBAR, gaya };
  return [lipat(kalimatRingkas(hasil, 'id'), 0), ...teksPerTempat(tampak, halaman)].join('\n');
}
