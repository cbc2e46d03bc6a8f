import { ratakan } from '../../../tabel/tiap.js';
import { faktaDi } from '../../fakta/baca-tabel.js';
import type { Baris, Fakta, TabelTerbaca } from '../../fakta/fakta.js';
import { berfakta } from '../../fakta/jenis-baris.js';
import type { Kolom } from '../../fakta/kolom.js';
import { bukanJumlah } from '../bukti/ragam.js';
import { putuskan } from '../konsistensi.js';
import type { RelasiLurus } from '../relasi.js';
import type { Bentuk, Kalimat } from './bentuk.js';
import { lurus } from './lurus.js';
import { bulanLabel } from './nama-bulan.js';

/**
 * Months below each other: plan, realisasi and their deviation, of the month and from the beginning of the year. What was reached until a month
 * is what was reached until the month before and in it; the total is that of the months.
 */
export const bulanan: Bentuk = {
  id: 'bulanan',
  nama: 'Rencana dan realisasi per bulan',
  sumber: [
    { acuan: 'kmk-127-2026', tempat: 'tabel 4, konsolidasi penjumlahan', kedudukan: 'lewat-pihak-lain' },
    { acuan: 'simpulan-lkjip', tempat: 'kurva S: s.d. bulan ini = s.d. bulan lalu + bulan ini', kedudukan: 'simpulan' },
  ],
  kalimat,
};

const BULAN_TERSEDIKIT = 3;

function kalimat(t: TabelTerbaca): readonly Kalimat[] {
  const bulan = t.baris.filter((b) => b.jenis === 'isi' && bulanDari(b) >= 0);
  if (bulan.length < BULAN_TERSEDIKIT || !berurutan(bulan)) return [];
  const angka = t.kolom.filter(berfakta);
  const total = t.baris.filter((b) => b.jenis === 'total' && b.ke > (bulan.at(-1)?.ke ?? 0)).slice(0, 1);
  const tunggal = angka.filter((k) => !k.kumulatif);
  return [
    ...ratakan(angka, (k, i) => deviasi(t, k, angka[i - 1], angka[i - 2], [...bulan, ...total])),
    ...angka.filter((k) => k.kumulatif).map((k) => berjalan(t, k, pasangan(k, tunggal), bulan)),
    ...ratakan(tunggal, (k) => total.map((b) => jumlahBulan(t, k, b, bulan))),
  ];
}

const bulanDari = (b: Baris): number => bulanLabel(b.label);

const berurutan = (bulan: readonly Baris[]): boolean =>
  bulan.every((b, i) => i === 0 || bulanDari(b) === bulanDari(bulan[i - 1] as Baris) + 1);

/** The column of single months to which a cumulative one belongs: of its kind, the nearest on its left. */
const pasangan = (k: Kolom, tunggal: readonly Kolom[]): Kolom | undefined =>
  tunggal.filter((x) => x.peran === k.peran && x.persen === k.persen && x.ke < k.ke).at(-1);

function deviasi(
  t: TabelTerbaca,
  k: Kolom,
  kanan: Kolom | undefined,
  kiri: Kolom | undefined,
  baris: readonly Baris[],
): Kalimat[] {
  if (
    kanan === undefined ||
    kiri === undefined ||
    kiri.kumulatif !== kanan.kumulatif ||
    k.kumulatif !== kanan.kumulatif
  )
    return [];
  const [maju, mundur] = [
    [kanan, kiri],
    [kiri, kanan],
  ].map((p) =>
    ratakan(baris, (b) => {
      const [hasil, x, y] = [k, ...p].map((c) => faktaDi(t, b, c));
      return hasil && x && y ? [lurus(hasil, [x], 'selisih-baris', [y])] : [];
    }),
  ) as [RelasiLurus[], RelasiLurus[]];
  const terbaik = banyak(maju) >= banyak(mundur) ? maju : mundur;
  return banyak(terbaik) * 2 > terbaik.length ? [terbaik] : [];
}

const banyak = (r: readonly RelasiLurus[]): number =>
  r.filter((x) => putuskan(x)?.status !== 'tidak' && !x.hasil.nilai.isZero()).length;

/** Until a month: until the month before, and in it. */
const berjalan = (t: TabelTerbaca, k: Kolom, tunggal: Kolom | undefined, bulan: readonly Baris[]): RelasiLurus[] =>
  ratakan(bulan, (b, i) => {
    const lalu = bulan[i - 1];
    const [hasil, ini] = [faktaDi(t, b, k), tunggal && faktaDi(t, b, tunggal)];
    const sebelum = lalu && faktaDi(t, lalu, k);
    if (!hasil || !ini || (lalu && !sebelum)) return [];
    return [lurus(hasil, sebelum ? [sebelum, ini] : [ini], 'jumlah-periode')];
  });

/** The total of the months, unless they run on. */
function jumlahBulan(t: TabelTerbaca, k: Kolom, total: Baris, bulan: readonly Baris[]): RelasiLurus[] {
  const hasil = faktaDi(t, total, k);
  const suku = bulan.map((b) => faktaDi(t, b, k)).filter((f): f is Fakta => f !== undefined);
  if (hasil === undefined || suku.length < bulan.length) return [];
  const r = lurus(hasil, suku, 'jumlah-kolom');
  return putuskan(r)?.status === 'tidak' && bukanJumlah(r) ? [] : [r];
}
