import { ArgumenTidakSah } from '../angka/argumen-tidak-sah.js';
import { bacaAman } from '../angka/baca-aman.js';
import { type Bentuk, objek, pastikanBentuk } from '../angka/bentuk.js';
import type { Laporan } from '../model/laporan.js';
import type { RekapAnggaran } from './bentuk-anggaran.js';
import { BENTUK_ANGGARAN, BENTUK_KINERJA, BENTUK_REKAP } from './bentuk-rekap.js';
import { gabungNilai, pilihSama } from './gabung-isi.js';
import { gabungLaporan, satukanTujuan } from './gabung-laporan.js';
import { gabungRekapAnggaran } from './rekap-anggaran.js';
import { type RekapKinerja, susunKinerja } from './rekap-kinerja.js';
import { type RekapLaporan, rekapLaporan } from './rekap-laporan.js';
import { kebijakanBersama, pastikanSamaKebijakan } from './sama-kebijakan.js';

/**
 * Merges two roll-ups of parts of one thing (whole reports, performance, or budgets), as if they had been one from the start.
 *
 * Associative and commutative to the last digit: however the input was split, the merged roll-up is that of the whole. A roll-up of no
 * lines is the identity. Budget lines of the same code add up; indicators of the same code become one. Throws `ArgumenTidakSah` when
 * the two follow different policies, years or offices, or say different things of one indicator.
 *
 * @example
 * const a = rekapAnggaran([{ kode: '7.01.01.2.06.01', pagu: 200, realisasi: 150 }]);
 * const b = rekapAnggaran([{ kode: '7.01.01.2.06.04', pagu: 100, realisasi: 100 }]);
 * gabungRekap(a, b).total.serapan // => { status: 'terukur', teks: '83,33' }
 */
export function gabungRekap(a: RekapAnggaran, b: RekapAnggaran): RekapAnggaran;
export function gabungRekap(a: RekapKinerja, b: RekapKinerja): RekapKinerja;
export function gabungRekap(a: RekapLaporan, b: RekapLaporan): RekapLaporan;
export function gabungRekap(a: Rekap, b: Rekap): Rekap {
  return bacaAman('gabungRekap: a atau b', () => gabungSejenis(a, b));
}

function gabungSejenis(a: Rekap, b: Rekap): Rekap {
  sepasang(a, b, objek());
  if ('kinerja' in a && 'kinerja' in b) {
    sepasang(a, b, BENTUK_REKAP);
    return gabungRekapLaporan(a, b);
  }
  if ('rataRata' in a && 'rataRata' in b) {
    sepasang(a, b, BENTUK_KINERJA);
    return gabungKinerja(a, b);
  }
  if ('total' in a && 'total' in b) {
    sepasang(a, b, BENTUK_ANGGARAN);
    return gabungRekapAnggaran(a, b);
  }
  throw new ArgumenTidakSah(
    'gabungRekap: gabungkan rekap yang sejenis: dua rekap laporan, dua rekap kinerja, atau dua rekap anggaran.',
  );
}

function sepasang(a: unknown, b: unknown, bentuk: Bentuk): void {
  pastikanBentuk('gabungRekap', 'a', a, bentuk);
  pastikanBentuk('gabungRekap', 'b', b, bentuk);
}

type Rekap = RekapAnggaran | RekapKinerja | RekapLaporan;

function gabungRekapLaporan(a: RekapLaporan, b: RekapLaporan): RekapLaporan {
  pastikanSamaKebijakan('gabungRekap', a.kinerja.asal.kebijakan, b.kinerja.asal.kebijakan);
  // The same rules may be written in two ways; either stands for both, the same one in whatever order the parts come.
  const [satu = b.asal.kebijakan, lain = satu] = [a.asal.kebijakan, b.asal.kebijakan];
  const kebijakan = pilihSama(satu, lain);
  const dengan = (asal: Laporan): Laporan => ({ ...asal, kebijakan });
  return rekapLaporan(gabungLaporan(dengan(a.asal), dengan(b.asal)));
}

function gabungKinerja(a: RekapKinerja, b: RekapKinerja): RekapKinerja {
  const kebijakan = kebijakanBersama('gabungRekap', a.asal.kebijakan, b.asal.kebijakan);
  if (a.asal.tahun !== b.asal.tahun) {
    throw new ArgumenTidakSah(
      `gabungRekap: tahun ${a.asal.tahun} dan ${b.asal.tahun} tidak dapat digabung; hitung tahun yang sama.`,
    );
  }
  const periode = gabungNilai(a.asal.periode, b.asal.periode, 'periode');
  return susunKinerja({ ...a.asal, kebijakan, periode, tujuan: satukanTujuan([...a.asal.tujuan, ...b.asal.tujuan]) });
}
