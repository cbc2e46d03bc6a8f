import { describe, expect, it } from 'vitest';
import type { Kebijakan } from '../../src/model/kebijakan.js';
import { tulisPhp } from '../../src/php/index.js';
import { butuhAlat } from '../alat/butuh-alat.js';
import berkas from '../vektor/vektor.json' with { type: 'json' };
import { jalankanPhp, type Panggilan, SERVER } from './jalankan-php.js';

// biome-ignore lint/suspicious/noExplicitAny: each rule has inputs of its own shape; the caller of the rule reads them
type Masukan = any;
interface Vektor {
  readonly id: string;
  readonly rule: string;
  readonly input: Masukan;
  readonly expected: Readonly<Record<string, unknown>>;
}
/** Under which policies something is asked, and the field of the answer that holds what is expected: to that many decimals. */
interface Tanya {
  readonly kebijakan: Kebijakan;
  readonly panggilan: Panggilan;
  readonly harapan: unknown;
  /** A number is compared after rounding to so many decimals, a class by its code or label. */
  readonly sebagai: number | 'kode' | 'label' | 'tak-terukur';
}

const RUMUS = [
  'gabungan.rata-rata-ukur',
  'gabungan.ukur-keluaran',
  'gabungan.bagian',
  'efisiensi.rasio',
  'efisiensi.selisih',
  'efisiensi.pmk-214.dari-nilai',
  'efisiensi.nka',
  'individu.iki.konversi',
  'individu.iki.target-maksimal',
  'efisiensi.kelebihan-rasio',
];
const DUA = { desimal: 2, mode: 'setengah-naik' };
const TEPAT = { desimal: 6, mode: 'setengah-naik' };

const capaian =
  (polarisasi: string, kebijakan: Kebijakan = {}) =>
  ({ input: { target, realisasi }, expected }: Vektor): Tanya[] => {
    const T = Array.isArray(target) ? { bawah: target[0], atas: target[1] } : target;
    return angka(expected, ['capaian', 'capaian_2dp', 'capaian_floor_0']).map(([desimal, harapan]) => ({
      kebijakan,
      panggilan: ['capaian', T, realisasi, polarisasi],
      harapan,
      sebagai: harapan === null ? 'tak-terukur' : desimal,
    }));
  };
/** The expected figures under these names, with the decimals that they are given to. */
const angka = (expected: Vektor['expected'], nama: readonly string[]): [number, unknown][] =>
  nama.filter((n) => n in expected).map((n) => [/2dp|half_up/.test(n) ? 2 : 6, expected[n]]);
const predikat =
  (skala: string, bidang: string, sebagai: 'kode' | 'label' = 'kode') =>
  ({ input, expected }: Vektor): Tanya[] => [
    { kebijakan: { skala }, panggilan: ['predikat', Object.values(input)[0]], harapan: expected[bidang], sebagai },
  ];
const rumus = (id: string, masukan: object, harapan: unknown, desimal: number): Tanya => ({
  kebijakan: {},
  panggilan: ['evaluasi', id, masukan, desimal === 2 ? DUA : TEPAT],
  harapan,
  sebagai: desimal,
});
const gabungan = ({ input: { program }, expected }: Vektor): Tanya[] => {
  const jumlah = (i: number) => (program as number[][]).reduce((a, p) => a + (p[i] as number), 0);
  return angka(expected, ['serapan_2dp', 'gabungan_2dp_half_up']).map(([desimal, harapan]) => ({
    kebijakan: {},
    panggilan: ['serapan', jumlah(0), jumlah(1)],
    harapan,
    sebagai: desimal,
  }));
};
const pertumbuhan = ({ input: { lalu, ini }, expected }: Vektor): Tanya[] => [
  rumus('waktu.selisih-tahun', { ini, lalu }, expected['delta'], 6),
  ...angka(expected, ['persen_half_up', 'persen_2dp']).map(([d, h]) => rumus('waktu.pertumbuhan', { ini, lalu }, h, d)),
];
const nka =
  (bobot: (i: Masukan) => Record<string, number>) =>
  ({ input, expected }: Vektor): Tanya[] => {
    const w = bobot(input);
    const masukan = { x: Object.keys(w).map((k) => input[k]), w: Object.values(w) };
    return angka(expected, ['nka_2dp', 'nka_2dp_half_up']).map(([d, h]) => rumus('efisiensi.nka', masukan, h, d));
  };

/** How PHP is asked for each rule. Rules of codes, words, quarters and forms are not among what the file does. */
const TANYA: Readonly<Record<string, (v: Vektor) => Tanya[]>> = {
  'capaian.maximize': capaian('maximize'),
  'capaian.minimize.selisih': (v) => [
    ...capaian('minimize', v.input.clamp?.[1] === 120 ? 'kemenkeu' : {})(v),
    ...angka(v.expected, ['capaian_unclamped']).map(([d, h]) =>
      rumus('capaian.minimize.selisih', { T: v.input.target, R: v.input.realisasi }, h, d),
    ),
  ],
  'capaian.minimize.rasio': capaian('minimize', 'paser-lkjip-2022'),
  'capaian.minimize.target_nol_skala_terburuk': capaian('minimize', 'kemenkeu'),
  'capaian.stabilize.interpolasi': (v) => [
    ...capaian('stabilize', { stabilize: { tabel: v.input.skala } })(v),
    rumus('capaian.stabilize', { T: v.input.target, R: v.input.realisasi }, v.expected['ca'], 6),
  ],
  'capaian.range.normal': capaian('maximize'),
  'capaian.range.khusus': capaian('minimize'),
  'capaian.persentase': ({ input, expected }) => [
    {
      kebijakan: {},
      panggilan: ['capaian', input.penyebut, input.pembilang, 'maximize'],
      harapan: expected['persen_2dp'],
      sebagai: 2,
    },
  ],
  'predikat.empat_skala_batusopang': predikat('lan.empat-kelas', 'predikat', 'label'),
  'predikat.empat_skala_batusopang_cetakan_3_1': predikat('lan.empat-kelas-cetakan-3-1', 'predikat', 'label'),
  'predikat.permendagri86.e81_ekspor': predikat('permendagri-86-2017.e81-ekspor', 'kode'),
  'predikat.akip88': predikat('akip.permenpanrb-88-2021', 'predikat'),
  'predikat.skm14': predikat('skm.permenpanrb-14-2017', 'mutu'),
  'predikat.skm14.celah': predikat('skm.permenpanrb-14-2017', 'mutu'),
  'iki.nilai_konversi.8_2021': ({ input, expected }) => [
    rumus(
      input.target_adalah_nilai_maksimal ? 'individu.iki.target-maksimal' : 'individu.iki.konversi',
      { C: input.capaian },
      expected['nilai'],
      6,
    ),
  ],
  'rollup.rata_rata.abaikan_tidak_terukur': ({ input, expected }) => [
    { kebijakan: {}, panggilan: ['rataRata', input.capaian], harapan: expected['half_up_2dp'], sebagai: 2 },
    {
      kebijakan: { pembulatan: { desimal: 2, mode: 'potong' } },
      panggilan: ['rataRata', input.capaian],
      harapan: expected['trunc_2dp'],
      sebagai: 2,
    },
  ],
  'rollup.rata_rata_geometrik': ({ input: { rasio, persen }, expected }) => [
    rasio
      ? rumus(
          'gabungan.ukur-keluaran',
          { T: rasio.map((r: number[]) => r[1]), R: rasio.map((r: number[]) => r[0]) },
          expected['persen_2dp'],
          2,
        )
      : rumus('gabungan.rata-rata-ukur', { x: persen }, expected['persen_2dp'], 2),
  ],
  'rollup.rata_rata.tidak_terukur_nol': ({ input, expected }) => [
    {
      kebijakan: { rataRata: { takTerukur: 'nol' } },
      panggilan: ['rataRata', input.capaian],
      harapan: expected['rata'],
      sebagai: 6,
    },
  ],
  'anggaran.rollup': ({ input, expected }) =>
    ['pagu', 'realisasi'].map((n, i) =>
      rumus('anggaran.jumlah', { x: input.program.map((p: number[]) => p[i]) }, expected[n], 6),
    ),
  'anggaran.serapan_sasaran.gabungan': gabungan,
  'anggaran.serapan_sasaran': gabungan,
  'anggaran.rincian_vs_program': ({
    input: {
      jumlah_rincian: [p1, a1],
      jumlah_program: [p2, a2],
    },
    expected,
  }) => [
    rumus('anggaran.sisa', { P: p1, A: p2 }, expected['selisih_pagu'], 6),
    rumus('anggaran.sisa', { P: a1, A: a2 }, expected['selisih_realisasi'], 6),
  ],
  'anggaran.penyerapan': ({ input, expected }) => [
    {
      kebijakan: {},
      panggilan: ['serapan', input.pagu, input.realisasi],
      harapan: expected['serapan_2dp'],
      sebagai: 2,
    },
  ],
  'tren.pertumbuhan': pertumbuhan,
  'kemajuan.maximize': ({ input, expected }) => [
    {
      kebijakan: {},
      panggilan: ['kemajuan', input.target_akhir, input.realisasi, 'maximize'],
      harapan: expected['tingkat_kemajuan_2dp'],
      sebagai: 2,
    },
  ],
  'kemajuan.minimize': ({ input: { target_akhir: T, realisasi: R }, expected }) => [
    {
      kebijakan: { minimize: 'rasio' },
      panggilan: ['kemajuan', T, R, 'minimize'],
      harapan: expected['rasio_2dp'],
      sebagai: 2,
    },
    { kebijakan: {}, panggilan: ['kemajuan', T, R, 'minimize'], harapan: expected['selisih_floor_0'], sebagai: 6 },
    rumus('waktu.kemajuan.minimize.selisih', { T, R }, expected['selisih_unclamped'], 6),
  ],
  'kemajuan.dari_kondisi_awal': ({ input: i, expected }) => [
    {
      kebijakan: { kemajuan: 'dari-kondisi-awal' },
      panggilan: ['kemajuan', i.target_akhir, i.nilai, 'maximize', i.kondisi_awal],
      harapan: expected['progres_2dp'],
      sebagai: 2,
    },
  ],
  'efisiensi.rasio': ({ input, expected }) => [
    rumus('efisiensi.rasio', { C: input.capaian, S: input.serapan }, expected['rasio_2dp'], 2),
  ],
  'efisiensi.rasio.rata_rata': ({ input, expected }) => [
    rumus('efisiensi.rasio', { C: input.capaian, S: input.serapan }, expected['rasio_2dp'], 2),
    rumus('efisiensi.kelebihan-rasio', { C: input.capaian, S: input.serapan }, expected['kelebihan_2dp'], 2),
  ],
  'efisiensi.selisih.kategori5': ({ input, expected }) => [
    rumus('efisiensi.selisih', { C: input.capaian, S: input.serapan }, expected['selisih_2dp'], 2),
  ],
  'efisiensi.ne_invers': ({ input, expected }) => [rumus('efisiensi.pmk-214.dari-nilai', input, expected['E'], 6)],
  'smart.nka_satker': nka((i) => i.bobot),
  'nka.pmk62': nka(() => ({ perencanaan: 50, pelaksanaan: 50 })),
};

const vektor = (berkas.vektor as readonly Vektor[]).filter((v) => v.rule in TANYA);
const semua = vektor.flatMap((v) => (TANYA[v.rule]?.(v) ?? []).map((t) => ({ ...t, id: v.id })));

describe('the vectors in PHP', butuhAlat('php'), () => {
  it('has every rule that it asks for, and most vectors', () => {
    expect([...new Set(vektor.map((v) => v.rule))].sort()).toEqual(Object.keys(TANYA).sort());
    expect(vektor.length).toBeGreaterThan(70);
  });

  // Expected figures are those of vektor.json: printed in reports and regulations, or computed there from their figures.
  it.each(Object.entries(SERVER))('gives what they expect (%s)', (_, opsi) => {
    const menurut = new Map<string, typeof semua>();
    for (const t of semua) {
      const kunci = JSON.stringify(t.kebijakan);
      menurut.set(kunci, [...(menurut.get(kunci) ?? []), t]);
    }
    for (const bagian of menurut.values()) {
      const kode = tulisPhp(bagian[0]?.kebijakan, { rumus: RUMUS });
      const hasil = jalankanPhp(
        kode,
        bagian.map((t) => t.panggilan),
        opsi,
      ) as Masukan[];
      for (const [i, t] of bagian.entries()) expect(jawab(hasil[i], t), t.id).toEqual(t.harapan);
    }
  });
});

function jawab(hasil: Masukan, { sebagai }: Tanya): unknown {
  if (sebagai === 'tak-terukur') return hasil.status === 'tak-terukur' ? null : hasil;
  if (sebagai === 'kode') return hasil.kode ?? null;
  // The vectors write "Sangat berhasil", the seed's table "Sangat Berhasil".
  if (sebagai === 'label')
    return hasil.label === undefined ? null : hasil.label.replace(/(?<=.)[A-Z]/g, (h: string) => h.toLowerCase());
  return Number(sebagai === 2 ? hasil.bulat : hasil.nilai);
}
