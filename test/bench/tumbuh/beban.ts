import type { Buku, Tabel } from '../../../src/tabel/tabel.js';

/** One input that grows: what it is, how large it is in full, and what it may cost then. */
export interface Beban {
  readonly nama: string;
  readonly satuan: string;
  readonly n: number;
  /** Seconds of one first run on a machine that does nothing else. */
  readonly detik?: number;
  /** Mebibytes of the process at its largest. */
  readonly mib?: number;
  readonly buat: (n: number) => Buku;
}

const deret = <T>(n: number, isi: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => isi(i));
/** A figure of up to so many: the finaliser of MurmurHash3, as a linear one would make figures that add up to each other. */
function acak(i: number, sampai: number): number {
  let x = Math.imul(i + 1, 0x9e3779b1);
  x = Math.imul(x ^ (x >>> 15), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return 1 + (((x ^ (x >>> 16)) >>> 0) % sampai);
}
const ribuan = (n: number): string => String(n).replace(/\B(?=(?:\d{3})+$)/g, '.');
const persen = (a: number, b: number): string => (Math.round((a / b) * 10_000) / 100).toFixed(2).replace('.', ',');
const satu = (baris: string[][]): Buku => ({ tabel: [{ nama: 'Tabel 1', baris }] });

const KEPALA_ANGGARAN = ['Uraian', 'Pagu (Rp)', 'Realisasi (Rp)', '%', 'Sisa (Rp)'];
/** A row of a budget; with `salah`, its percentage is another's. */
function barisAnggaran(i: number, nama = `Kegiatan ${i}`, salah = false): string[] {
  const pagu = 1_000_000 + acak(i, 900_000) * 1000;
  const realisasi = pagu - acak(i + 7, 400_000) * 2;
  return [
    nama,
    ribuan(pagu),
    ribuan(realisasi),
    persen(salah ? realisasi - pagu / 4 : realisasi, pagu),
    ribuan(pagu - realisasi),
  ];
}

/** Rows of a budget in groups with a name and a sum each. */
function berkelompok(n: number, anggota: number): string[][] {
  const baris: string[][] = [KEPALA_ANGGARAN.slice(0, 3)];
  for (let i = 0; i < n; i += anggota) {
    const isi = deret(anggota, (j) => [(90_000 + acak(i + j, 90_000)) * 1000, acak(i + j + 999, 90_000) * 1000]);
    isi.forEach(([a = 0, b = 0], j) => {
      baris.push([`Kegiatan ${i + j}`, ribuan(a), ribuan(b)]);
    });
    const jumlah = (k: number): string => ribuan(isi.reduce((s, x) => s + (x[k] as number), 0));
    baris.push(['Jumlah', jumlah(0), jumlah(1)]);
  }
  return baris;
}

const JENIS_CAMPUR = ['Pagu', 'Realisasi Anggaran', '%', 'Target', 'Capaian'];
function kolomCampur(baris: number, kolom: number): string[][] {
  return [
    ['Uraian', ...deret(kolom, (k) => `${JENIS_CAMPUR[k % 5]} ${Math.floor(k / 5) + 1}`)],
    ...deret(baris, (r) => [
      `Kegiatan ${r}`,
      ...deret(kolom, (k) => {
        const x = acak(r * kolom + k - (k % 5 === 1 ? 1 : 0), 90_000);
        return [ribuan(x * 1000), ribuan(x * 700), persen(x, 90_001), String(x % 100), persen(x, 80_000)][
          k % 5
        ] as string;
      }),
    ]),
  ];
}

const kode = (i: number): string => {
  const [a, b, c, d] = [Math.floor(i / 125) + 1, Math.floor(i / 25) % 5, Math.floor(i / 5) % 5, i % 5];
  return [a, ...(b || c || d ? [b + 1] : []), ...(c || d ? [c + 1] : []), ...(d ? [d] : [])].join('.');
};

const kinerja = (i: number): string[] => {
  const target = 40 + acak(i, 50);
  const nyata = 30 + acak(i + 5, 60);
  return [String(i + 1), `Persentase layanan ${i}`, 'persen', `${target},00`, `${nyata},00`, persen(nyata, target)];
};

/** A report as offices print it: a table of indicators and one of the budget for every eight rows. */
function laporan(sel: number): Buku {
  const tabel: Tabel[] = deret(Math.ceil(sel / 100), (t) => ({
    nama: `Tabel 3.${t + 1}`,
    baris:
      t % 2 === 0
        ? [
            ['No', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi', 'Capaian (%)'],
            ...deret(16, (i) => kinerja(t * 16 + i)),
          ]
        : [KEPALA_ANGGARAN, ...deret(19, (i) => barisAnggaran(t * 19 + i))],
  }));
  return {
    tabel,
    narasi: deret(Math.ceil(sel / 200), (i) => ({
      teks: `Anggaran kegiatan ${i} sebesar Rp${ribuan(acak(i, 900_000) * 1000)} terserap dengan baik.`,
    })),
  };
}

/** A budget that many tables repeat, of which every third prints another amount for one of its rows, and every other one a wrong total. */
function kembar(n: number, salah: boolean): Buku {
  const isi = deret(24, (i) => barisAnggaran(i));
  const rupiah = (teks = ''): number => Number(teks.replaceAll('.', ''));
  const jumlah = (k: number): number => isi.reduce((s, b) => s + rupiah(b[k]), 0);
  const [pagu, realisasi] = [jumlah(1), jumlah(2)];
  return {
    tabel: deret(n, (t) => ({
      nama: `Tabel ${t}`,
      baris: [
        KEPALA_ANGGARAN,
        ...(isi.map((b, i) =>
          salah && t % 3 === 0 && i === t % 24 ? [b[0], ribuan(rupiah(b[1]) + 1_000 * t), ...b.slice(2)] : b,
        ) as string[][]),
        [
          'Jumlah',
          ribuan(pagu + (salah && t % 2 === 0 ? 90_000 : 0)),
          ribuan(realisasi),
          persen(realisasi, pagu),
          ribuan(pagu - realisasi),
        ],
      ],
    })),
  };
}

/** The loads of the growth table. */
export const BEBAN: readonly Beban[] = [
  { nama: 'laporan', satuan: 'sel', n: 5_000, detik: 0.5, buat: laporan },
  { nama: 'laporan-besar', satuan: 'sel', n: 100_000, detik: 5, buat: laporan },
  {
    nama: 'satu-tabel',
    satuan: 'sel',
    n: 100_000,
    detik: 5,
    buat: (n) => satu([KEPALA_ANGGARAN, ...deret(n / 5, (i) => barisAnggaran(i))]),
  },
  { nama: 'kolom-campur', satuan: 'kolom', n: 300, detik: 2, buat: (n) => satu(kolomCampur(200, n)) },
  {
    nama: 'kolom-tahun',
    satuan: 'kolom',
    n: 2_000,
    detik: 2,
    buat: (n) =>
      satu([
        ['Uraian', ...deret(n, (k) => `Tahun ${2000 + k}`)],
        ...deret(20, (r) => [`Pos ${r}`, ...deret(n, (k) => ribuan(acak(r * n + k, 900_000)))]),
      ]),
  },
  { nama: 'kelompok-tiga', satuan: 'baris', n: 20_000, detik: 4, buat: (n) => satu(berkelompok(n, 3)) },
  {
    nama: 'tabel-kecil',
    satuan: 'tabel',
    n: 5_000,
    detik: 6,
    mib: 500,
    buat: (n) => ({
      tabel: deret(n, (t) => ({
        nama: `Tabel ${t}`,
        baris: [
          KEPALA_ANGGARAN.slice(0, 4),
          ...deret(5, (i) => barisAnggaran(t * 5 + i, undefined, t % 2 === 1 && i === 2).slice(0, 4)),
        ],
      })),
    }),
  },
  {
    nama: 'ratusan-total',
    satuan: 'total',
    n: 800,
    buat: (n) => satu([...berkelompok(n, 1), ...deret(n, () => ['Jumlah', '1', '1'])]),
  },
  {
    nama: 'total-berjalan',
    satuan: 'baris',
    n: 4_000,
    buat: (n) => {
      let jumlah = 0;
      return satu([
        ['Uraian', 'Realisasi (Rp)', 'Realisasi s.d. ini (Rp)'],
        ...deret(n, (i) => {
          const x = acak(i, 90_000) * 1000;
          jumlah += x;
          return [`Kegiatan ${i}`, ribuan(x), ribuan(jumlah)];
        }),
      ]);
    },
  },
  { nama: 'tabel-kembar', satuan: 'tabel', n: 160, detik: 2, buat: (n) => kembar(n, false) },
  { nama: 'kembar-salah', satuan: 'tabel', n: 160, detik: 2, buat: (n) => kembar(n, true) },
  {
    nama: 'tabel-salah',
    satuan: 'tabel',
    n: 5_000,
    buat: (n) => ({
      tabel: deret(n, (t) => ({
        nama: `Tabel ${t}`,
        baris: [
          KEPALA_ANGGARAN.slice(0, 4),
          ...deret(5, (i) => barisAnggaran(t * 5 + i, undefined, i % 2 === 1).slice(0, 4)),
        ],
      })),
    }),
  },
  {
    nama: 'persen-salah',
    satuan: 'baris',
    n: 20_000,
    detik: 10,
    buat: (n) =>
      satu([KEPALA_ANGGARAN.slice(0, 4), ...deret(n, (i) => barisAnggaran(i, undefined, i % 2 === 1).slice(0, 4))]),
  },
  {
    nama: 'kalimat-berselisih',
    satuan: 'kalimat',
    n: 25_000,
    detik: 10,
    buat: (n) => ({
      tabel: [],
      narasi: deret(n, (i) => ({
        teks: `Pagu Rp ${ribuan(1_000_000 + i * 1000)} terealisasi Rp 600.000 atau 70,00%.`,
      })),
    }),
  },
  {
    nama: 'kode-berjenjang',
    satuan: 'baris',
    n: 20_000,
    detik: 5,
    buat: (n) => satu([['Kode', ...KEPALA_ANGGARAN], ...deret(n, (i) => [kode(i), ...barisAnggaran(i)])]),
  },
  {
    nama: 'predikat',
    satuan: 'baris',
    n: 20_000,
    detik: 5,
    buat: (n) =>
      satu([
        ['No', 'Indikator', 'Satuan', 'Target', 'Realisasi', 'Capaian (%)', 'Predikat'],
        ...deret(n, (i) => [...kinerja(i), ['Sangat Tinggi', 'Tinggi', 'Sedang'][i % 3] as string]),
      ]),
  },
  {
    nama: 'kepala-apa-saja',
    satuan: 'kepala',
    n: 1_000,
    detik: 1,
    buat: (n) => ({
      tabel: deret(n, (t) => ({
        nama: `Tabel ${t}`,
        baris: [
          ['Uraian', `${['realisasi ', '(', 'tahun ', 's.d. ', '- '][t % 5]?.repeat(60)}/x`, '%'],
          ['A', ribuan(acak(t, 90_000)), '75,00'],
          ['B', ribuan(acak(t + 1, 90_000)), '50,00'],
        ],
      })),
    }),
  },
];
