import { formatAngka } from '../angka/cetak/format-angka.js';
import { sumbu } from '../angka/sumbu.js';
import type { GambarDeret } from '../laporan/gambar/gambar.js';
import { type Label, letakkanLabel } from './label.js';
import { garisLurus, tulisan, unsur } from './unsur.js';
import { LEBAR_GAMBAR, type Lukisan, WARNA } from './warna.js';

const TINGGI = 300;
/** What stands around the points. */
const [KIRI, KANAN, ATAS, BAWAH] = [70, 150, 58, 34];
const LANGKAH_TERBANYAK = 7;
const HURUF = { 'font-size': 12 };

type Titik = readonly [number, number];

/** Realisasi as a line with filled points, targets dashed with open squares, the end target as a level. */
export function lukisDeret(g: GambarDeret): Lukisan {
  const angka = [...g.realisasi, ...g.target, g.targetAkhir].flatMap((x) => (x === null ? [] : [Number(x)]));
  const [bawah, atas] = angka.length === 0 ? [0, 1] : [Math.min(...angka), Math.max(...angka)];
  // Room for the figures above and below the points; an axis of what is never negative does not go below zero.
  const ruang = (atas - bawah || Math.abs(atas) || 1) / 8;
  const s = sumbu(bawah >= 0 ? Math.max(0, bawah - ruang) : bawah - ruang, atas + ruang, LANGKAH_TERBANYAK);
  const satuan = (TINGGI - ATAS - BAWAH) / (s.maks - s.min);
  const lebarTahun = (LEBAR_GAMBAR - KIRI - KANAN) / Math.max(1, g.tahun.length);
  const x = (i: number) => KIRI + (i + 0.5) * lebarTahun;
  const y = (n: number) => TINGGI - BAWAH - (n - s.min) * satuan;
  const letak = (nilai: readonly (string | null)[]) =>
    nilai.map((n, i): Titik | null => (n === null ? null : [x(i), y(Number(n))]));
  const [target, realisasi] = [letak(g.target), letak(g.realisasi)];
  const akhir = g.targetAkhir === null ? null : y(Number(g.targetAkhir));
  const label = [...dariTitik(realisasi, g.realisasi, true), ...dariTitik(target, g.target, false)];
  return {
    tinggi: TINGGI,
    isi: [
      legenda(),
      tulisan([g.satuan], KIRI - 8, ATAS - 20, { ...HURUF, 'text-anchor': 'end' }),
      ...s.tanda.map(
        ({ nilai, teks }) =>
          mendatar(y(nilai), { stroke: nilai === s.min ? WARNA.abu : WARNA.garis }) +
          tulisan([teks], KIRI - 8, y(nilai), { ...HURUF, 'text-anchor': 'end' }),
      ),
      ...g.tahun.map((t, i) => tulisan([String(t)], x(i), TINGGI - BAWAH + 16, { ...HURUF, 'text-anchor': 'middle' })),
      akhir === null ? '' : targetAkhir(akhir, g.targetAkhir as string),
      ...ruas(target).map((r) => garisLurus(r, GAYA_TARGET)),
      ...ruas(realisasi).map((r) => garisLurus(r, GAYA_REALISASI)),
      ...target.flatMap((t) => (t === null ? [] : [titikTarget(t)])),
      ...realisasi.flatMap((t) => (t === null ? [] : [titikRealisasi(t)])),
      ...letakkanLabel(label, [...ruas(target), ...ruas(realisasi)], akhir, { atas: ATAS - 14, bawah: TINGGI - BAWAH }),
    ].join(''),
  };
}

const GAYA_TARGET = { stroke: WARNA.jingga, 'stroke-width': 2, 'stroke-dasharray': '6 4' };
const GAYA_REALISASI = { stroke: WARNA.biru, 'stroke-width': 3 };

const mendatar = (y: number, gaya: Readonly<Record<string, string | number>>): string =>
  garisLurus(
    [
      [KIRI, y],
      [LEBAR_GAMBAR - KANAN, y],
    ],
    gaya,
  );

const targetAkhir = (y: number, nilai: string): string =>
  mendatar(y, { stroke: WARNA.abu, 'stroke-width': 2, 'stroke-dasharray': '2 3' }) +
  tulisan(lipatAkhir(`Target akhir ${formatAngka(nilai)}`), LEBAR_GAMBAR - KANAN + 6, y, HURUF);

/** The figure below its words where both are too long for one line. */
const lipatAkhir = (teks: string): string[] => (teks.length <= 22 ? [teks] : [teks.slice(0, 12), teks.slice(13)]);

const titikRealisasi = ([cx, cy]: Titik): string => unsur('circle', { cx, cy, r: 5, fill: WARNA.biru });
const titikTarget = ([x, y]: Titik): string =>
  unsur('rect', {
    x: x - 4.5,
    y: y - 4.5,
    width: 9,
    height: 9,
    fill: WARNA.putih,
    stroke: WARNA.jingga,
    'stroke-width': 2,
  });

const legenda = (): string => {
  const y = 16;
  const contoh = (x: number, gaya: Readonly<Record<string, string | number>>) =>
    garisLurus(
      [
        [x, y],
        [x + 26, y],
      ],
      gaya,
    );
  return [
    contoh(KIRI, GAYA_REALISASI) + titikRealisasi([KIRI + 13, y]) + tulisan(['Realisasi'], KIRI + 32, y, HURUF),
    contoh(KIRI + 110, GAYA_TARGET) + titikTarget([KIRI + 123, y]) + tulisan(['Target'], KIRI + 142, y, HURUF),
  ].join('');
};

/** Points that follow each other without a gap, as one line each. */
function ruas(titik: readonly (Titik | null)[]): Titik[][] {
  const semua: Titik[][] = [[]];
  for (const t of titik) {
    if (t === null) semua.push([]);
    else semua.at(-1)?.push(t);
  }
  return semua.filter((r) => r.length > 1);
}

/** The figures beside the points; formatted from the canonical value, not from the number on the axis. */
const dariTitik = (titik: readonly (Titik | null)[], nilai: readonly (string | null)[], tebal: boolean): Label[] =>
  titik.flatMap((t, i) => (t === null ? [] : [{ titik: t, teks: formatAngka(nilai[i] as string), tebal }]));
