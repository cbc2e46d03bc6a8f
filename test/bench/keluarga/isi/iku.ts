import type { Bahan, Keluarga } from '../bahan.js';
import { golongan, rata, sama } from '../hubungan.js';
import { type Arah, indikator, selKinerja } from '../kinerja.js';
import { bagi, banding, jumlah, type Pec, pec } from '../pecahan.js';
import { type Baris, type Kolom, penomor, susun } from '../tata.js';

const SASARAN = [
  'Meningkatnya kualitas pelayanan publik',
  'Meningkatnya akuntabilitas kinerja',
  'Meningkatnya kesejahteraan masyarakat',
  'Terwujudnya tata kelola yang baik',
] as const;

/** Printed under the table, so that the words of a row can be checked. */
const SKALA: readonly (readonly [number, string])[] = [
  [90, 'Sangat Tinggi'],
  [75, 'Tinggi'],
  [65, 'Sedang'],
  [50, 'Rendah'],
  [0, 'Sangat Rendah'],
];
const kataSkala = (x: Pec): string => SKALA.find(([batas]) => banding(x, pec(batas)) > 0)?.[1] ?? 'Sangat Rendah';

/** Target, realisasi and capaian; what should rise, what should fall, or both; with or without a ceiling. */
export const iku: Keluarga = (b: Bahan) => {
  const { a, k, g, tahun } = b;
  const campuran = a.pilih(['naik', 'naik', 'keduanya', 'keduanya', 'turun'] as const);
  const n = campuran === 'turun' ? a.bulat(3, 5) : a.bulat(3, 14);
  const turun = campuran === 'naik' ? 0 : campuran === 'turun' ? n : a.bulat(2, Math.min(4, Math.max(2, n - 2)));
  const banyak = Math.max(n, turun);
  const arahTurun: Arah = a.pilih(['selisih', 'rasio']);
  const batas = a.kira(30) ? pec(a.pilih([100, 110, 120])) : null;
  const bercatatan = turun > 0 && a.kira(75);
  const berpredikat = a.kira(35) && batas === null;
  const x = indikator(b, banyak, turun);
  const nomor = penomor(a);
  const isi: Baris[] = x.map((i, j) => {
    const s = selKinerja(b, i, i.turun ? arahTurun : 'naik', batas, bercatatan);
    const p = berpredikat ? k.kata(kataSkala(s.nilai), 'predikat') : undefined;
    // The class of a capaian whose rounding crosses a bound is anyone's guess.
    if (p && SKALA.every(([v]) => !dekat(s.nilai, v)))
      golongan(k, p, [s.c], ([y = pec(0)]) => kataSkala(y), 'predikat');
    return {
      no: nomor(j),
      s: j % 3 === 0 ? (SASARAN[(j / 3) % SASARAN.length] ?? '') : '',
      i: `${i.nama}${bercatatan && i.turun ? ' *)' : ''}`,
      u: i.satuan,
      t: s.t,
      r: s.r,
      c: s.c,
      ...(p && { p }),
      nilai: s.c,
    };
  });
  const nilai = x.map((_, j) => isi[j]?.['c']).flatMap((c) => (typeof c === 'object' ? [c] : []));
  const benar = bagi(jumlah(nilai.map((c) => c.nilai() ?? pec(0))), pec(nilai.length)) ?? pec(0);
  const rt = a.kira(60) ? k.angka(benar, g.persen, 'rata') : undefined;
  if (rt) {
    rata(k, rt, nilai);
    isi.push({
      [a.pilih(['i', 'no'])]: a.pilih([
        'Rata-rata',
        'Rata-rata Capaian',
        'RATA-RATA CAPAIAN KINERJA',
        'Rata-rata capaian kinerja',
      ]),
      c: rt,
    });
    if (a.kira(35)) {
      const s = k.angka(benar, g.persenKalimat, 'ulang');
      sama(k, s, rt);
      k.kalimat.push([`Rata-rata capaian kinerja tahun ${tahun} sebesar `, s, '.']);
    }
  }
  const catatan = [
    ...(bercatatan
      ? [
          arahTurun === 'selisih'
            ? '*) Capaian = (2 x Target - Realisasi) / Target x 100%, semakin rendah semakin baik'
            : '*) Capaian = Target / Realisasi x 100%, semakin rendah semakin baik',
        ]
      : []),
    ...(batas ? [`Catatan: capaian di atas ${batas.n}% dihitung ${batas.n}%`] : []),
    ...(berpredikat
      ? ['Skala: >90 Sangat Tinggi; >75-90 Tinggi; >65-75 Sedang; >50-65 Rendah; 50 ke bawah Sangat Rendah']
      : []),
  ];
  const th = a.kira(40) ? [`Tahun ${tahun}`] : [];
  const kolom: Kolom[] = [
    { k: 'no', judul: [a.pilih(['No', 'NO', 'No.'])] },
    ...(a.kira(40) ? [{ k: 's', judul: [a.pilih(['Sasaran Strategis', 'Sasaran'])] }] : []),
    { k: 'i', judul: [a.pilih(['Indikator Kinerja', 'Indikator Kinerja Utama', 'INDIKATOR KINERJA', 'Indikator'])] },
    ...(a.kira(85) ? [{ k: 'u', judul: ['Satuan'] }] : []),
    { k: 't', judul: [...th, a.pilih(['Target', 'TARGET'])] },
    { k: 'r', judul: [...th, a.pilih(['Realisasi', 'REALISASI', 'Real'])] },
    {
      k: 'c',
      judul: [...th, a.pilih(['Capaian (%)', '% Capaian', 'Capaian', 'CAPAIAN (%)', 'Persentase Capaian', '%'])],
      ...(turun === 0 && { rumus: (no: (k: string) => number) => `${no('r')}/${no('t')}x100` }),
    },
    ...(berpredikat ? [{ k: 'p', judul: [a.pilih(['Kriteria', 'Predikat', 'Kategori'])] }] : []),
  ];
  k.tabel.push({
    nama: `Tabel 3.${a.bulat(1, 6)}`,
    ...(a.kira(60) && { judul: 'Capaian Indikator Kinerja Utama' }),
    baris: susun(a, kolom, isi, { catatan, nomor: 30 }),
  });
};

export const dekat = (x: Pec, batas: number): boolean => {
  const d = x.n - BigInt(batas) * x.d;
  return (d < 0n ? -d : d) <= x.d;
};
