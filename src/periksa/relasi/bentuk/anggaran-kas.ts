import { ratakan } from '../../../tabel/tiap.js';
import type { TabelTerbaca } from '../../fakta/fakta.js';
import { berfakta } from '../../fakta/jenis-baris.js';
import { rapikanKata } from '../../fakta/kata.js';
import type { Kolom } from '../../fakta/kolom.js';
import type { Bentuk, Kalimat } from './bentuk.js';
import { jumlahKolomKe } from './lurus.js';
import { bulanJudul } from './nama-bulan.js';
import { pohonJumlah } from './pohon-jumlah.js';

/**
 * The cash budget (RAK) and any other plan of one year by months: three months make a quarter, two quarters a semester, all of them the year; down
 * the columns the total of the rows.
 */
export const anggaranKas: Bentuk = {
  id: 'anggaran-kas',
  nama: 'Rencana Anggaran Kas',
  sumber: [
    { acuan: 'wp-sipd', tempat: 'RAK triwulan sebagai jumlah bulan', kedudukan: 'praktik' },
    { acuan: 'simpulan-lkjip', tempat: 'anggaran kas: bulan, triwulan, semester, tahun', kedudukan: 'simpulan' },
  ],
  kalimat,
};

const SETAHUN = 12;

function kalimat(t: TabelTerbaca): readonly Kalimat[] {
  const angka = t.kolom.filter((k) => berfakta(k) && !k.persen && !k.kumulatif);
  const bulan = angka.filter((k) => bulanJudul(k.judul) >= 0);
  const triwulan = angka.filter((k) => k.triwulan !== null && !bulan.includes(k));
  const berbulan = bulan.length === SETAHUN && bulan.every((k, i) => bulanJudul(k.judul) === i);
  const bertriwulan = triwulan.length === 4 && triwulan.every((k, i) => k.triwulan === i + 1);
  const baris = t.baris.filter((b) => b.jenis === 'isi' || b.jenis === 'total');
  const ke = (hasil: Kolom, bagian: readonly Kolom[]): Kalimat => jumlahKolomKe(t, baris, hasil, bagian);
  // A part of the year: the quarters whose three months stand there, once each.
  if (!berbulan) return ratakan(triwulan, (k) => tigaBulan(bulan, k, triwulan).map((bagian) => ke(k, bagian)));
  const semester = angka.filter((k) => semesterKe(k) !== null);
  const setahun = angka.filter((k) => ![...bulan, ...triwulan, ...semester].includes(k) && tahunan(k));
  const total = baris.filter((b) => b.jenis === 'total');
  const isi = baris.filter((b) => b.jenis === 'isi');
  return [
    bertriwulan ? ratakan(triwulan, (k, i) => ke(k, bulan.slice(i * 3, i * 3 + 3))) : [],
    ...semester.map((k) => ke(k, bulan.slice(((semesterKe(k) ?? 1) - 1) * 6, (semesterKe(k) ?? 1) * 6))),
    ...ratakan(setahun, (k) => [ke(k, bulan), ...(bertriwulan ? [ke(k, triwulan)] : [])]),
    ...(total.length === 1
      ? [...bulan, ...triwulan, ...semester, ...setahun].map((k) => pohonJumlah(t, isi, total, [k]))
      : []),
  ];
}

/** The three months of a quarter, where a table has each of them once and the quarter once; else none. */
function tigaBulan(bulan: readonly Kolom[], k: Kolom, triwulan: readonly Kolom[]): readonly (readonly Kolom[])[] {
  const awal = ((k.triwulan ?? 1) - 1) * 3;
  const bagian = bulan.filter((b) => Math.floor(bulanJudul(b.judul) / 3) * 3 === awal);
  const sekali = new Set(bagian.map((b) => bulanJudul(b.judul))).size === 3 && bagian.length === 3;
  return sekali && triwulan.filter((x) => x.triwulan === k.triwulan).length === 1 ? [bagian] : [];
}

/** Which half of the year a column is of. */
function semesterKe(k: Kolom): 1 | 2 | null {
  const kena = /\b(?:semester|smt) (1|2|i|ii)\b/.exec(rapikanKata(k.judul))?.[1];
  return kena === undefined ? null : kena === '1' || kena === 'i' ? 1 : 2;
}

const tahunan = (k: Kolom): boolean => k.peran === 'jumlah' || k.peran === 'pagu' || k.peran === 'target';
