import type { Acuan, Kutipan } from '../../acuan/acuan.js';
import { cariAcuan } from '../../acuan/daftar.js';
import { kodeBerpemilik } from '../../model/masalah.js';
import type { BandingSasaran } from '../../rekap/banding-laporan.js';
import type { RekapLaporan } from '../../rekap/rekap-laporan.js';
import { rumusTerdaftar } from '../../rumus/daftar.js';
import type { Hasil } from '../../rumus/hasil.js';
import { keTeks } from '../../rumus/pembaca/ke-teks.js';
import type { TabelLaporan } from '../../tabel/tabel-laporan.js';
import { bangunTabel, baris, kolom } from '../bangun-tabel.js';
import { sebabTakTerukur } from '../kalimat/ungkapan.js';
import { selTeks } from '../sel.js';

/** One figure with what it is of. */
export interface BesaranTerhitung {
  readonly letak: string;
  readonly besaran: string;
  readonly hasil: Hasil;
}

/** Every figure that the chapter states, in its order. */
export function besaranLaporan(rekap: RekapLaporan, sasaran: readonly BandingSasaran[]): BesaranTerhitung[] {
  const { kinerja, anggaran, efisiensi } = rekap;
  return [
    ...sasaran.flatMap((s) => [
      ...s.indikator.flatMap((i) => {
        const letak = kodeBerpemilik(s.kode, i.rekap.kode);
        return [
          { letak, besaran: 'Capaian', hasil: i.rekap.capaian },
          ...(i.rekap.nilai ? [{ letak, besaran: 'Nilai kinerja individu', hasil: i.rekap.nilai }] : []),
          { letak, besaran: 'Perubahan capaian', hasil: i.trenCapaian },
          { letak, besaran: 'Selisih realisasi dengan tahun lalu', hasil: i.tren.delta },
          { letak, besaran: 'Tingkat kemajuan', hasil: i.akhirRenstra.kemajuan },
          { letak, besaran: 'Kemajuan dari kondisi awal', hasil: i.akhirRenstra.dariKondisiAwal },
          { letak, besaran: 'Nilai jalur', hasil: i.jalur.nilai },
        ];
      }),
      { letak: s.kode, besaran: 'Rata-rata capaian', hasil: s.rekap.capaian },
      { letak: s.kode, besaran: 'Serapan', hasil: s.anggaran.serapan },
      { letak: s.kode, besaran: 'Efisiensi', hasil: s.efisiensi },
    ]),
    ...anggaran.program.map((p) => ({ letak: p.kode, besaran: 'Serapan', hasil: p.serapan })),
    { letak: 'Seluruh', besaran: 'Rata-rata capaian', hasil: kinerja.rataRata },
    { letak: 'Seluruh', besaran: 'Serapan', hasil: anggaran.total.serapan },
    { letak: 'Seluruh', besaran: 'Efisiensi', hasil: efisiensi.total },
  ];
}

const KEDUDUKAN: Readonly<Record<Kutipan['kedudukan'], string>> = {
  'dibaca-di-peraturan': 'dibaca di peraturan',
  'lewat-pihak-lain': 'lewat pihak lain',
  praktik: 'praktik',
  simpulan: 'simpulan',
};

/** Sources in words, each with its standing. */
export const sumberKutipan = (kutipan: readonly Kutipan[]): string =>
  kutipan.map((k) => `${(cariAcuan(k.acuan) as Acuan).judul}, ${k.tempat} (${KEDUDUKAN[k.kedudukan]})`).join('; ');

/** How each figure was reached: the computation with its numbers, and the formula's id. */
export function tabelJejak(besaran: readonly BesaranTerhitung[], nama: string): TabelLaporan {
  return bangunTabel({
    id: 'jejak',
    nama,
    judul: 'Cara Setiap Angka Dicapai',
    kolom: [
      kolom('letak', 'Butir', 'kode', 10),
      kolom('besaran', 'Besaran', 'teks', 18),
      kolom('uraian', 'Perhitungan', 'teks', 46),
      kolom('rumus', 'Rumus', 'teks', 20),
    ],
    baris: besaran.map(({ letak, besaran: b, hasil }, n) =>
      baris(String(n + 1), {
        letak: selTeks(letak),
        besaran: selTeks(b),
        uraian: selTeks(
          hasil.status === 'terukur'
            ? (hasil.jejak.teks as string)
            : `tidak terukur, karena ${sebabTakTerukur(hasil.alasan)}`,
        ),
        rumus: selTeks(hasil.jejak.rumus),
      }),
    ),
  });
}

/** The formulas (all of them registered) that the figures used, as printed, with their sources and the standing of these. */
export function tabelRumus(besaran: readonly BesaranTerhitung[], nama: string): TabelLaporan {
  const dipakai = new Map(besaran.map(({ hasil: { jejak } }) => [jejak.rumus, jejak]));
  return bangunTabel({
    id: 'rumus',
    nama,
    judul: 'Rumus yang Dipakai dan Sumbernya',
    kolom: [
      kolom('nama', 'Besaran', 'teks', 24),
      kolom('rumus', 'Rumus', 'teks', 34),
      kolom('sumber', 'Sumber dan Kedudukannya', 'teks', 42),
    ],
    baris: [...dipakai].map(([id, jejak]) => {
      return baris(id, {
        nama: selTeks(jejak.nama),
        rumus: selTeks(keTeks(rumusTerdaftar(id))),
        sumber: selTeks(sumberKutipan(jejak.kutipan)),
      });
    }),
  });
}
