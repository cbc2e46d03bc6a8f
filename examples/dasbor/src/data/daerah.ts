import { ArgumenTidakSah, bacaLaporan, type Laporan, rekapKabupaten, rekapLaporan } from 'lkjip';
import batuSopang from '../../../batu-sopang-2022/laporan.json' with { type: 'json' };
import { opdBerkala, TAHUN_BERKALA } from '../../../kabupaten-30-opd/opd-berkala.js';

/** A region: its reports, each of which holds all its years. */
export interface Daerah {
  readonly id: string;
  readonly nama: string;
  readonly keterangan: string;
  readonly tahun: readonly number[];
  /** The year that is shown first. */
  readonly tahunAwal: number;
  readonly laporan: readonly Laporan[];
}

const contoh: Daerah = {
  id: 'contoh',
  nama: 'Kabupaten Contoh (30 OPD)',
  keterangan:
    'Data rekaan dari examples/kabupaten-30-opd. Tahun 2025 sedang berjalan: yang terisi baru sampai triwulan II.',
  tahun: TAHUN_BERKALA,
  tahunAwal: 2024,
  laporan: Array.from({ length: 30 }, (_, i) => opdBerkala(i + 1)),
};

function paser(): Daerah {
  const terbaca = bacaLaporan(batuSopang);
  if (terbaca.status !== 'sah') throw new Error(terbaca.masalah.map((m) => m.pesan).join('\n'));
  return {
    id: 'paser',
    nama: 'Kabupaten Paser (Batu Sopang)',
    keterangan:
      'LKjIP 2022 Kecamatan Batu Sopang yang diterbitkan, satu OPD. Tahun 2023 baru berisi target dan rencana aksi.',
    tahun: [2022, 2023],
    tahunAwal: 2022,
    laporan: [terbaca.laporan],
  };
}

/** The regions that come with the dashboard; opened files make one more. */
export const DAERAH: readonly Daerah[] = [contoh, paser()];

/** Years in which a report has a target or a budget. */
function tahunLaporan(l: Laporan): number[] {
  const indikator = l.tujuan.flatMap((t) => t.sasaran.flatMap((s) => s.indikator));
  const ada = indikator.flatMap((i) => [...Object.keys(i.realisasi), ...Object.keys(i.triwulan ?? {})]);
  return [l.tahun, ...ada.map(Number)];
}

/** Files that somebody opened, as a region; what cannot be read is said by file and place. */
export function daerahDariBerkas(berkas: readonly { readonly nama: string; readonly teks: string }[]): {
  readonly daerah: Daerah | null;
  readonly masalah: readonly string[];
} {
  const laporan: Laporan[] = [];
  const masalah: string[] = [];
  for (const { nama, teks } of berkas) {
    try {
      const terbaca = bacaLaporan(JSON.parse(teks));
      if (terbaca.status === 'sah') laporan.push(terbaca.laporan);
      else masalah.push(...terbaca.masalah.slice(0, 3).map((m) => `${nama}: ${m.pesan}`));
    } catch {
      masalah.push(`${nama}: bukan JSON.`);
    }
  }
  const [satu] = laporan;
  if (!satu) return { daerah: null, masalah };
  try {
    // Offices come once, under one policy: else there is no figure for all of them.
    rekapKabupaten(laporan.map((l) => rekapLaporan({ ...l, tahun: satu.tahun })));
  } catch (galat) {
    if (!(galat instanceof ArgumenTidakSah)) throw galat;
    return { daerah: null, masalah: [...masalah, galat.message] };
  }
  const tahun = [...new Set(laporan.flatMap(tahunLaporan))].sort((a, b) => a - b);
  return {
    daerah: {
      id: 'berkas',
      nama: `Berkas yang dibuka (${laporan.length} OPD)`,
      keterangan: 'Dari berkas yang Anda buka; tidak dikirim ke mana pun dan hilang bila halaman dimuat ulang.',
      tahun,
      tahunAwal: satu.tahun,
      laporan,
    },
    masalah,
  };
}
