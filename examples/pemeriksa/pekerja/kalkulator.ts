import {
  bacaAngkaPasti,
  bacaLaporan,
  daftarKebijakan,
  daftarRumus,
  keTeks,
  pesanAlasan,
  type RekapIndikator,
  rekapLaporan,
} from 'lkjip';
import type { Hitungan, Permintaan, Pilihan, PilihanKalkulator } from '../pesan.js';
import { kataKutipan } from './kata.js';

/** Years decide nothing here; a report must have one. */
const TAHUN = 2025;

/** A figure as people type it: `1.234,5`, `80%`, a range `0 - 5`; null where nothing was typed. What is not exact is not computed with. */
function baca(teks: string, nama: string): unknown {
  const hasil = bacaAngkaPasti(teks);
  switch (hasil.status) {
    case 'angka':
      return hasil.nilai.toFixed();
    case 'rentang':
      return { bawah: hasil.bawah.toFixed(), atas: hasil.atas.toFixed() };
    case 'kosong':
      return null;
    default:
      throw new Salah(`${nama} ${hasil.pesan}.`);
  }
}

/** What was typed cannot be computed with. */
export class Salah extends Error {}

/** The figure under the chosen rules, then under each preset that gives something else. */
export function kalkulator(pilihan: PilihanKalkulator): readonly Hitungan[] {
  const target = baca(pilihan.target, 'Target');
  const realisasi = baca(pilihan.realisasi, 'Realisasi');
  const hitung = (id: string): { teks: string; hitungan: Hitungan } => {
    const indikator = satuIndikator(target, realisasi, pilihan.arah, id);
    return { teks: kunci(indikator), hitungan: uraikan(indikator, id) };
  };
  const pilih = hitung(pilihan.kebijakan);
  const terlihat = new Set([pilih.teks]);
  const lain = daftarKebijakan
    .filter((k) => k.id !== pilihan.kebijakan)
    .map((k) => hitung(k.id))
    .filter(({ teks }) => !terlihat.has(teks) && terlihat.add(teks));
  return [pilih.hitungan, ...lain.map((l) => l.hitungan)];
}

function satuIndikator(target: unknown, realisasi: unknown, polarisasi: string, kebijakan: string): RekapIndikator {
  const indikator = {
    kode: 'IK1',
    nama: 'Indikator',
    satuan: 'angka',
    polarisasi,
    target: { [TAHUN]: target },
    realisasi: { [TAHUN]: realisasi },
  };
  const sasaran = { kode: 'S1', uraian: 'Sasaran', indikator: [indikator] };
  const hasil = bacaLaporan({
    versi: 1,
    instansi: { nama: 'Kalkulator' },
    tahun: TAHUN,
    kebijakan,
    tujuan: [{ kode: 'T1', uraian: 'Tujuan', sasaran: [sasaran] }],
    program: [],
  });
  if (hasil.status === 'tidak-sah') throw new Salah(hasil.masalah.map((m) => m.pesan).join(' '));
  const [satu] = rekapLaporan(hasil.laporan).kinerja.tujuan[0]?.sasaran[0]?.indikator ?? [];
  if (!satu) throw new Salah('tidak ada yang dapat dihitung');
  return satu;
}

const teksCapaian = ({ capaian }: RekapIndikator): string =>
  capaian.status === 'terukur' ? capaian.teks : `Tidak terukur: ${pesanAlasan(capaian.alasan)}`;

const teksPredikat = ({ predikat }: RekapIndikator): string =>
  predikat.status === 'kelas' ? `${predikat.label} (${predikat.kode})` : '';

const kunci = (i: RekapIndikator): string => JSON.stringify([teksCapaian(i), teksPredikat(i)]);

function uraikan(indikator: RekapIndikator, id: string): Hitungan {
  const { jejak, peringatan } = indikator.capaian;
  return {
    judul: daftarKebijakan.find((k) => k.id === id)?.nama ?? id,
    teks: teksCapaian(indikator),
    terukur: indikator.capaian.status === 'terukur',
    predikat: teksPredikat(indikator),
    langkah: [
      jejak.nama,
      ...(jejak.teks === null ? [] : [jejak.teks]),
      ...jejak.kebijakan.map((k) => `${k.aturan}: ${k.nilai} (${k.asal})`),
    ],
    sumber: [
      ...jejak.kutipan.map(kataKutipan),
      ...jejak.kebijakan.flatMap((k) => (k.kutipan ? [kataKutipan(k.kutipan)] : [])),
    ].filter((s, i, semua) => semua.indexOf(s) === i),
    peringatan: [...peringatan, ...indikator.peringatan].map((p) => p.pesan),
  };
}

/** The catalogue of formulas and presets. */
export function katalog(): Permintaan['katalog']['keluar'] {
  const kebijakan: Pilihan[] = daftarKebijakan.map(({ id, nama }) => ({ id, nama }));
  const rumus = daftarRumus
    .filter((r) => !r.hanyaDikenali)
    .map((r) => ({
      id: r.id,
      nama: r.nama,
      rumus: keTeks(r),
      satuan: r.satuan,
      sumber: r.kutipan.map(kataKutipan),
      catatan: r.catatan ?? '',
    }));
  return { rumus, kebijakan };
}
