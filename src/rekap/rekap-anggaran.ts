import { ArgumenTidakSah } from '../angka/argumen-tidak-sah.js';
import { bacaAman } from '../angka/baca-aman.js';
import { pastikanBentuk } from '../angka/bentuk.js';
import type { KebijakanPenuh } from '../kebijakan/gabung-kebijakan.js';
import { BENTUK_LAPORAN } from '../model/bentuk-laporan.js';
import type { Laporan } from '../model/laporan.js';
import { pastikanOpsi } from '../rumus/pastikan-opsi.js';
import { type BarisAnggaran, barisLaporan, daunDari, pembacaKode, pilihTeks, satukanDaun } from './baris-anggaran.js';
import { type CaraBarisInduk, OPSI_BARIS_ANGGARAN, type OpsiBarisAnggaran, pilahInduk } from './baris-induk.js';
import type { RekapAnggaran } from './bentuk-anggaran.js';
import { BENTUK_BARIS } from './bentuk-rekap.js';
import { kebijakanBersama, kebijakanDari, pastikanKebijakanPenuh } from './sama-kebijakan.js';
import { susunRekap } from './susun-anggaran.js';
import { namaTingkat, satukanTautan, tautanSasaran } from './tautan-sasaran.js';

/**
 * Rolls a budget up: sub-kegiatan → kegiatan → program → office, and programs → sasaran.
 *
 * Takes a report (its reported year) or bare lines. Percentages of higher levels are ratios of sums; means of percentages where the
 * policy says so. Lines without realisasi are left out of serapan and counted. Of a report the lowest level that has figures counts. Of bare lines one
 * that stands beside lines below its own code, a kegiatan beside its sub-kegiatan, may be their sum: `barisInduk` refuses it, leaves it out, or adds it.
 * Throws `ArgumenTidakSah` naming a line whose code is no code, or lines with amounts above others.
 *
 * @example
 * rekapAnggaran([
 *   { kode: '7.01.01.2.06.01', pagu: 200, realisasi: 150 },
 *   { kode: '7.01.01.2.06.04', pagu: 100, realisasi: 100 },
 * ]).total.serapan // => { status: 'terukur', teks: '83,33' }
 */
export function rekapAnggaran(
  sumber: Laporan | readonly BarisAnggaran[],
  kebijakan: KebijakanPenuh = kebijakanSumber(sumber),
  opsi: OpsiBarisAnggaran = {},
): RekapAnggaran {
  pastikanBentuk('rekapAnggaran', 'sumber', sumber, (x) => (apakahBaris(sumber) ? BENTUK_BARIS : BENTUK_LAPORAN)(x));
  pastikanKebijakanPenuh('rekapAnggaran', kebijakan);
  pastikanOpsi('rekapAnggaran', opsi, OPSI_BARIS_ANGGARAN);
  if (!apakahBaris(sumber)) {
    if (opsi.barisInduk !== undefined)
      throw new ArgumenTidakSah('rekapAnggaran: barisInduk hanya berlaku bagi baris anggaran; hapus untuk laporan.');
    return rekapAnggaranLaporan(sumber, kebijakan, pembacaKode());
  }
  const { barisInduk = 'tolak' } = opsi;
  const daun = pilahInduk('rekapAnggaran', daunDari(sumber), barisInduk);
  return susunRekap({ daun, nama: new Map(), tautan: [], kebijakan, barisInduk });
}

/** The same of a report whose codes are read by what may have read them before. */
export function rekapAnggaranLaporan(
  sumber: Laporan,
  kebijakan: KebijakanPenuh,
  baca: ReturnType<typeof pembacaKode>,
): RekapAnggaran {
  return susunRekap({
    daun: daunDari(barisLaporan(sumber, sumber.tahun), baca),
    nama: namaTingkat(sumber, baca),
    tautan: satukanTautan(tautanSasaran(sumber)),
    kebijakan,
  });
}

const kebijakanSumber = (sumber: Laporan | readonly BarisAnggaran[]): KebijakanPenuh =>
  bacaAman('rekapAnggaran: sumber', () => kebijakanDari('rekapAnggaran: sumber', apakahBaris(sumber) ? {} : sumber));

const apakahBaris = (sumber: Laporan | readonly BarisAnggaran[]): sumber is readonly BarisAnggaran[] =>
  Array.isArray(sumber);

/**
 * Merges two budget roll-ups of disjoint parts, as if they had been one from the start. Associative and commutative to the last
 * digit; throws `ArgumenTidakSah` when the two follow different policies or `barisInduk`, and, for bare lines, when a line of one has amounts above
 * lines of the other. Reports are of different offices: their lines add up, whatever their level.
 *
 * @example
 * const a = rekapAnggaran([{ kode: '7.01.01.2.06.01', pagu: 200, realisasi: 150 }]);
 * const b = rekapAnggaran([{ kode: '7.01.01.2.06.04', pagu: 100, realisasi: 100 }]);
 * gabungRekapAnggaran(a, b).total.serapan // => { status: 'terukur', teks: '83,33' }
 */
export function gabungRekapAnggaran(a: RekapAnggaran, b: RekapAnggaran): RekapAnggaran {
  const kebijakan = kebijakanBersama('gabungRekap', a.asal.kebijakan, b.asal.kebijakan);
  const nama = new Map(a.asal.nama);
  for (const [kunci, n] of b.asal.nama) {
    const lalu = nama.get(kunci);
    nama.set(kunci, lalu ? { kode: pilihTeks([lalu.kode, n.kode]), nama: pilihTeks([lalu.nama, n.nama]) } : n);
  }
  const barisInduk = caraBersama(a.asal.barisInduk, b.asal.barisInduk);
  const daun = satukanDaun([...a.asal.daun, ...b.asal.daun]);
  return susunRekap({
    daun: barisInduk === undefined ? daun : pilahInduk('gabungRekap', daun, barisInduk),
    nama,
    tautan: satukanTautan([...a.asal.tautan, ...b.asal.tautan]),
    kebijakan,
    ...(barisInduk && { barisInduk }),
  });
}

function caraBersama(a: CaraBarisInduk | undefined, b: CaraBarisInduk | undefined): CaraBarisInduk | undefined {
  if (a !== undefined && b !== undefined && a !== b)
    throw new ArgumenTidakSah(`gabungRekap: barisInduk keduanya berbeda (${a} dan ${b}); samakan.`);
  return a ?? b;
}
