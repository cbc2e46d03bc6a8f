import type { Indikator } from '../../model/indikator.js';
import { kunciKode } from '../../model/kode.js';
import type { RekapLaporan } from '../../rekap/rekap-laporan.js';
import type { BarisLaporan, TabelLaporan } from '../../tabel/tabel-laporan.js';
import { bangunTabel, baris, kolom } from '../bangun-tabel.js';
import { SEL_KOSONG, selNilai, selTeks } from '../sel.js';

/** One element of the cascade: what is to be reached, at which level, measured by what. */
export interface SimpulKinerja {
  readonly id: string;
  readonly kode: string;
  readonly uraian: string;
  readonly sebutan: 'Tujuan' | 'Sasaran' | 'Program' | 'Kegiatan' | 'Sub-kegiatan';
  readonly indikator: readonly Indikator[];
  readonly anak: readonly SimpulKinerja[];
}

interface Berkode {
  readonly kode: string;
  readonly nama: string;
  readonly indikator?: readonly Indikator[] | undefined;
}

const simpul = (
  x: Berkode,
  sebutan: SimpulKinerja['sebutan'],
  dari: string,
  anak: readonly SimpulKinerja[],
): SimpulKinerja => ({
  id: `${dari}/${x.kode}`,
  kode: x.kode,
  uraian: x.nama,
  sebutan,
  indikator: x.indikator ?? [],
  anak,
});

/** The cascade of a report: tujuan → sasaran → program → kegiatan → sub-kegiatan. A program stands under every sasaran that it serves. */
export function pohonKinerja({ asal }: RekapLaporan): SimpulKinerja[] {
  return asal.tujuan.map((t) =>
    simpul(
      { ...t, nama: t.uraian },
      'Tujuan',
      '',
      t.sasaran.map((s) => {
        const kunci = new Set((s.program ?? []).map((p) => kunciKode(typeof p === 'string' ? p : p.kode)));
        const program = asal.program.filter((p) => kunci.has(kunciKode(p.kode)));
        return simpul(
          { ...s, nama: s.uraian },
          'Sasaran',
          t.kode,
          program.map((p) =>
            simpul(
              p,
              'Program',
              s.kode,
              p.kegiatan.map((k) =>
                simpul(
                  k,
                  'Kegiatan',
                  s.kode,
                  k.subKegiatan.map((x) => simpul(x, 'Sub-kegiatan', s.kode, [])),
                ),
              ),
            ),
          ),
        );
      }),
    ),
  );
}

function keBaris(s: SimpulKinerja, tingkat: number, tahun: number): BarisLaporan[] {
  const [pertama, ...lain] = s.indikator;
  const ukuran = (i: Indikator | undefined) => ({
    indikator: i ? selTeks(i.nama) : SEL_KOSONG,
    satuan: i ? selTeks(i.satuan) : SEL_KOSONG,
    target: selNilai(i?.target[tahun] ?? null),
    unit: i?.penanggungJawab === undefined ? SEL_KOSONG : selTeks(i.penanggungJawab),
  });
  return [
    baris(
      s.id,
      { tingkat: selTeks(s.sebutan), kode: selTeks(s.kode), uraian: selTeks(s.uraian), ...ukuran(pertama) },
      { jenis: tingkat < 2 ? 'kelompok' : 'isi', tingkat },
    ),
    ...lain.map((i) => baris(`${s.id}/${i.kode}`, ukuran(i), { tingkat: tingkat + 1 })),
    ...s.anak.flatMap((a) => keBaris(a, tingkat + 1, tahun)),
  ];
}

/** Cascading: every level of the performance tree with its indicator, target and unit in charge. */
export function tabelPohonKinerja(rekap: RekapLaporan, nama: string): TabelLaporan {
  return bangunTabel({
    id: 'pohon-kinerja',
    nama,
    judul: `Pohon Kinerja (Cascading) Tahun ${rekap.tahun}`,
    arah: 'mendatar',
    kolom: [
      kolom('tingkat', 'Tingkat', 'teks', 10),
      kolom('kode', 'Kode', 'kode', 13),
      kolom('uraian', 'Uraian', 'teks', 28),
      kolom('indikator', 'Indikator', 'teks', 26),
      kolom('satuan', 'Satuan', 'teks', 9),
      kolom('target', `Target ${rekap.tahun}`, 'angka', 8),
      kolom('unit', 'Penanggung Jawab', 'teks', 16),
    ],
    baris: pohonKinerja(rekap).flatMap((t) => keBaris(t, 0, rekap.tahun)),
  });
}
