import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { daftarKebijakan } from '../../src/kebijakan/daftar.js';
import { gabungKebijakan } from '../../src/kebijakan/gabung-kebijakan.js';
import { predikatDari } from '../../src/rekap/rekap-indikator.js';
import { hitungSerapan } from '../../src/rumus/anggaran/hitung-serapan.js';
import { hitungCapaian } from '../../src/rumus/capaian/hitung-capaian.js';
import { rataRata } from '../../src/rumus/gabungan/hitung-rata-rata.js';
import type { Hasil } from '../../src/rumus/hasil.js';
import type { CaraTargetNol, Polarisasi } from '../../src/rumus/opsi.js';
import { daftarDialek } from '../../src/rumus/pembaca/sql-daftar-dialek.js';
import { bacaPeta, skemaPeta } from '../../src/sql/pandangan/peta.js';
import { susunPandangan } from '../../src/sql/pandangan/susun.js';
import { butuhAlat } from '../alat/butuh-alat.js';
import { pengacak } from '../orakel/masukan-acak.js';
import { SEMUA_MESIN } from '../orakel/mesin-sql.js';

/** The presets that views can follow, and choices on top of one. */
const KEBIJAKAN = [
  'anjuran',
  'paser-lkjip-2022',
  {
    dasar: 'anjuran',
    minimize: 'rasio',
    realisasiNol: 'nol',
    targetNol: 'seratus-bila-tercapai',
    stabilize: { toleransi: 5 },
    batas: { indikator: { bawah: 0, atas: 120 } },
    rataRata: { takTerukur: 'nol' },
    anggaran: { takTerukur: 'nol' },
    pembulatan: { desimal: 1, mode: 'potong' },
    klasifikasi: 'dibulatkan',
  },
  { dasar: 'anjuran', skala: 'lan.empat-kelas-cetakan-3-1', anggaran: { takTerukur: 'tak-terukur' }, targetNol: 'nol' },
  { dasar: 'anjuran', skala: 'akip.permenpanrb-88-2021', pembulatan: { desimal: 0, mode: 'setengah-genap' } },
] as const;

const JENIS: Readonly<Record<string, Polarisasi>> = { positif: 'maximize', negatif: 'minimize', stabil: 'stabilize' };
const PETA = {
  kinerja: {
    tabel: 'v_indikator',
    kunci: ['id'],
    target: 'target',
    realisasi: 'realisasi',
    polarisasi: { kolom: 'jenis', nilai: { maximize: ['positif'], minimize: ['negatif'], stabilize: ['stabil'] } },
    kelompok: [['opd_id'], []],
  },
  anggaran: { tabel: 'sub_kegiatans', kunci: ['id'], pagu: 'pagu', realisasi: 'realisasi', kelompok: [['opd_id'], []] },
};

interface Indikator {
  readonly id: number;
  readonly opd: number;
  readonly jenis: string;
  readonly target: string | null;
  readonly realisasi: string | null;
}
interface Baris {
  readonly id: number;
  readonly opd: number;
  readonly pagu: string | null;
  readonly realisasi: string | null;
}

const acak = pengacak(20_261_126);
const pilih = <T>(isi: readonly T[]): T => isi[acak(isi.length)] as T;
const angka = () =>
  pilih([null, '0', '1', '3', '3', '7', '8', '20', '65', '80', '100', '12.5', '-2', `${acak(500)}`, `${acak(99)}.25`]);
const indikator: Indikator[] = [
  // A mean of exactly 100 that no decimals show: three thirds and 300.
  ...(['1', '1', '1'] as const).map((r, i) => ({ id: i, opd: 0, jenis: 'positif', target: '3', realisasi: r })),
  { id: 3, opd: 0, jenis: 'positif', target: '1', realisasi: '3' },
  ...Array.from({ length: 90 }, (_, i) => ({
    id: 4 + i,
    opd: 1 + acak(12),
    jenis: pilih(['positif', 'positif', 'negatif', 'stabil', 'lain']),
    target: angka(),
    realisasi: angka(),
  })),
  { id: 99, opd: 20, jenis: 'positif', target: null, realisasi: '1' },
];
const rupiah = () => pilih([null, '0', `${acak(9)}000000`, `${1 + acak(90_000_000)}`, `${acak(1_000_000)}.5`]);
const baris: Baris[] = Array.from({ length: 50 }, (_, i) => ({
  id: i,
  opd: acak(12),
  pagu: rupiah(),
  realisasi: rupiah(),
}));

/** Tables as a Laravel application has them, and the view that brings an indicator, its target and its realisasi into one row. */
function tabel(): string[] {
  const isi = (nama: string, data: readonly (readonly (string | number | null)[])[]) =>
    `INSERT INTO ${nama} VALUES ${data.map((b) => `(${b.map((x) => (typeof x === 'string' && !/^-?\d/.test(x) ? `'${x}'` : (x ?? 'NULL'))).join(', ')})`).join(', ')}`;
  return [
    'CREATE TABLE indikators (id INT, opd_id INT, jenis VARCHAR(20))',
    'CREATE TABLE targets (indikator_id INT, tahun INT, target DECIMAL(18,4))',
    'CREATE TABLE realisasis (indikator_id INT, tahun INT, realisasi DECIMAL(18,4))',
    'CREATE TABLE sub_kegiatans (id INT, opd_id INT, pagu DECIMAL(18,2), realisasi DECIMAL(18,2))',
    isi(
      'indikators',
      indikator.map((b) => [b.id, b.opd, b.jenis]),
    ),
    isi(
      'targets',
      indikator.map((b) => [b.id, 2026, b.target]),
    ),
    isi(
      'realisasis',
      indikator.flatMap((b) => (b.realisasi === null ? [] : [[b.id, 2026, b.realisasi]])),
    ),
    isi(
      'sub_kegiatans',
      baris.map((b) => [b.id, b.opd, b.pagu, b.realisasi]),
    ),
    'CREATE VIEW v_indikator AS SELECT i.id, i.opd_id, i.jenis, t.target, r.realisasi FROM indikators i LEFT JOIN targets t ON t.indikator_id = i.id AND t.tahun = 2026 LEFT JOIN realisasis r ON r.indikator_id = i.id AND r.tahun = 2026',
  ];
}

type Jawaban = readonly (string | null)[];
const cetak = (h: Hasil, desimal: number) => (h.status === 'terukur' ? h.bulat.toFixed(desimal) : null);
const sebab = (h: Hasil) => (h.status === 'terukur' ? null : h.alasan);

/** What the library says, by view and key. */
function menurutPustaka(pilihan: (typeof KEBIJAKAN)[number]): Map<string, Jawaban> {
  const kebijakan = gabungKebijakan(pilihan as Parameters<typeof gabungKebijakan>[0]);
  const { aturan } = kebijakan;
  const hasil = new Map<string, Jawaban>();
  const kelas = (h: Hasil) => {
    const p = predikatDari(h, kebijakan);
    if (h.status !== 'terukur') return [null, null];
    return p.status === 'kelas' ? [p.kode, null] : [null, p.alasan];
  };
  const { minimize, stabilize, realisasiNol, targetNol, pembulatan } = aturan;
  const capaian = indikator.map((b) => {
    const polarisasi = JENIS[b.jenis];
    const opsi = {
      minimize,
      stabilize,
      realisasiNol,
      targetNol: targetNol as CaraTargetNol,
      pembulatan,
      batas: aturan.batas.indikator,
    };
    return polarisasi === undefined
      ? null
      : hitungCapaian({ target: b.target, realisasi: b.realisasi, polarisasi }, opsi);
  });
  for (const [i, h] of capaian.entries()) {
    hasil.set(
      `capaian ${indikator[i]?.id}`,
      h ? [cetak(h, pembulatan.desimal), ...kelas(h), sebab(h)] : [null, null, null, 'polarisasi-tak-dikenal'],
    );
  }
  const opd = (x: readonly { readonly opd: number }[]) => [...new Set(x.map((b) => b.opd)), null];
  for (const o of opd(indikator)) {
    const anggota = capaian
      .filter((_, i) => o === null || indikator[i]?.opd === o)
      .map((h) => h ?? hitungCapaian({ target: null, realisasi: 1, polarisasi: 'maximize' }));
    const h = rataRata(anggota, { takTerukur: aturan.rataRata.takTerukur, pembulatan });
    hasil.set(`rata ${o}`, [cetak(h, pembulatan.desimal), ...kelas(h), sebab(h)]);
  }
  for (const b of baris) {
    const h = hitungSerapan(b, { pembulatan });
    hasil.set(`serapan ${b.id}`, [cetak(h, pembulatan.desimal), sebab(h)]);
  }
  return hasil;
}

const NAMA = KEBIJAKAN.map((k) => (typeof k === 'string' ? k : JSON.stringify(k)));

describe.each(SEMUA_MESIN)('views in %s', (dialek, { hitung, alat, teks }) => {
  const butuh = butuhAlat(...alat);
  const jawaban: Map<string, Jawaban>[] = KEBIJAKAN.map(() => new Map());
  beforeAll(async () => {
    if (butuh.skip) return;
    const kolom = (...isi: string[]) => isi.map((x, i) => `${x === 'NULL' ? x : teks(x)} AS k${i}`).join(', ');
    const [angka4, rata4] = ['capaian', 'rata_rata'].map((x) => kolom(x, 'predikat', 'alasan_predikat', 'alasan'));
    const jumlah4 = kolom('serapan', 'alasan', 'pagu', 'realisasi');
    const persiapan = tabel();
    const kueri = KEBIJAKAN.flatMap((kebijakan, i) => {
      persiapan.push(...susunPandangan(bacaPeta({ ...PETA, kebijakan, awalan: `p${i}_` }, dialek)).split(';\n\n'));
      const dari = (nama: string, kunci: string, isi: string | undefined, view: string) =>
        `SELECT ${i} AS preset, '${nama}' AS nama, ${kunci} AS kunci, ${isi} FROM p${i}_${view}`;
      return [
        dari('capaian', 'id', angka4, 'capaian'),
        dari('rata', 'opd_id', rata4, 'capaian_per_opd_id'),
        dari('rata', 'NULL', rata4, 'capaian_total'),
        dari('serapan', 'id', kolom('serapan', 'alasan', 'NULL', 'NULL'), 'serapan'),
        dari('jumlah', 'opd_id', jumlah4, 'serapan_per_opd_id'),
        dari('jumlah', 'NULL', jumlah4, 'serapan_total'),
      ];
    });
    for (const b of await hitung(kueri.join('\nUNION ALL\n'), ...persiapan)) {
      jawaban[Number(b['preset'])]?.set(
        `${b['nama']} ${b['kunci']}`,
        ['k0', 'k1', 'k2', 'k3'].map((k) => (b[k] ?? null) as string | null),
      );
    }
  }, 120_000);

  it.each(NAMA.map((n, i) => [n, i] as const))('say what the library says under %s', butuh, (_, i) => {
    const beda = [...menurutPustaka(KEBIJAKAN[i] as (typeof KEBIJAKAN)[number])].flatMap(([kunci, harapan]) => {
      const ada = jawaban[i]?.get(kunci)?.slice(0, harapan.length);
      return JSON.stringify(ada) === JSON.stringify(harapan)
        ? []
        : [`${kunci}: ${JSON.stringify(ada)} ≠ ${JSON.stringify(harapan)}`];
    });
    expect(beda).toEqual([]);
  });

  it('leave out, count as 0 or refuse budget lines with a gap, by the policy', butuh, () => {
    const utuh = (b: Baris) => b.pagu !== null && b.realisasi !== null;
    const sen = (b: Baris[], ambil: (b: Baris) => string | null) =>
      b.reduce((n, x) => n + BigInt(Math.round(Number(ambil(x) ?? 0) * 100)), 0n);
    const uang = (x: string | null | undefined) =>
      x === null || x === undefined ? null : BigInt(Math.round(Number(x) * 100));
    const total = (i: number) => jawaban[i]?.get('jumlah null') ?? jawaban[i]?.get('jumlah NULL');
    const lengkap = baris.filter(utuh);
    expect(total(0)?.slice(2).map(uang)).toEqual([sen(lengkap, (b) => b.pagu), sen(lengkap, (b) => b.realisasi)]);
    const berpagu = baris.filter((b) => b.pagu !== null);
    expect(total(2)?.slice(2).map(uang)).toEqual([sen(berpagu, (b) => b.pagu), sen(berpagu, (b) => b.realisasi)]);
    expect(total(3)).toEqual([null, 'pagu-kosong', null, null]);
  });
});

describe.each(SEMUA_MESIN)('columns called polarisasi in %s', (dialek, { hitung, alat, jenis, teks }) => {
  // 50 ÷ 80 = 62,50 where more is better, (2 × 80 − 90) ÷ 80 = 87,50 where less is; their mean is 75.
  it('may be a key, a group, the polarity itself, a target', butuhAlat(...alat), async () => {
    const persiapan: string[] = [];
    const kueri = [
      { kunci: 'polarisasi', kelompok: 'grup', target: 'target', jenis: 'jenis' },
      { kunci: 'id', kelompok: 'Polarisasi', target: 'target', jenis: 'jenis' },
      { kunci: 'id', kelompok: 'polarisasi', target: 'target', jenis: 'polarisasi' },
      { kunci: 'id', kelompok: 'polarisasi_', target: 'polarisasi', jenis: 'jenis' },
    ].flatMap((k, i) => {
      const kutip = daftarDialek[dialek].kutipNama;
      const kata = dialek === 'clickhouse' ? 'Nullable(String)' : 'VARCHAR(20)';
      const kolom = [
        ...new Map([
          [k.kunci, 'INT'],
          [k.target, jenis],
          ['realisasi', jenis],
          [k.jenis, kata],
          [k.kelompok, kata],
        ]),
      ];
      const baris = (isi: Record<string, string>) => `(${kolom.map(([n]) => isi[n]).join(', ')})`;
      const satu = (id: number, realisasi: number, p: string) =>
        baris({
          [k.kunci]: `${id}`,
          [k.target]: '80',
          realisasi: `${realisasi}`,
          [k.kelompok]: "'g'",
          [k.jenis]: `'${p}'`,
        });
      persiapan.push(
        `CREATE TABLE t${i} (${kolom.map(([n, j]) => `${kutip(n)} ${j}`).join(', ')})${dialek === 'clickhouse' ? ' ENGINE = Memory' : ''}`,
        `INSERT INTO t${i} VALUES ${satu(1, 50, 'positif')}, ${satu(2, 90, 'negatif')}, ${satu(3, 90, 'lain')}`,
        ...susunPandangan(
          bacaPeta(
            {
              awalan: `v${i}_`,
              kinerja: {
                ...PETA.kinerja,
                tabel: `t${i}`,
                kunci: [k.kunci],
                target: k.target,
                polarisasi: { ...PETA.kinerja.polarisasi, kolom: k.jenis },
                kelompok: [[k.kelompok], []],
              },
            },
            dialek,
          ),
        ).split(';\n\n'),
      );
      return [
        `SELECT ${i} AS ke, ${teks('capaian')} AS c FROM v${i}_capaian WHERE capaian IS NOT NULL`,
        `SELECT ${i} AS ke, ${teks('rata_rata')} AS c FROM v${i}_capaian_total`,
      ];
    });
    const hasil = await hitung(kueri.join(' UNION ALL '), ...persiapan);
    const angka = hasil.map((b) => `${b['ke']}: ${Number(b['c'])}`).sort();
    expect(angka).toEqual([0, 1, 2, 3].flatMap((i) => [`${i}: 62.5`, `${i}: 75`, `${i}: 87.5`]));
  });
});

describe('a mapping', () => {
  // JSON Schema 2020-12: `$schema` names the dialect, `additionalProperties: false` is what strict objects are.
  it('has a schema that takes what is taken, and names no field that is not', () => {
    const skema = skemaPeta();
    expect(skema).toMatchObject({
      title: 'PetaPandangan',
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'object',
      additionalProperties: false,
    });
    const sah = new Ajv2020({ strict: false }).compile(skema);
    expect(sah({ ...PETA, dialek: 'postgresql' }), JSON.stringify(sah.errors)).toBe(true);
    expect(sah({ ...PETA, kinerja: { ...PETA.kinerja, target: 5 } })).toBe(false);
    expect(sah({ ...PETA, kinerjaa: {} })).toBe(false);
  });
  const galat = (peta: unknown, dialek?: string) => {
    try {
      return susunPandangan(bacaPeta(peta, dialek));
    } catch (g) {
      return (g as Error).message;
    }
  };
  it('is refused by field, in Indonesian', () => {
    expect(galat({ dialek: 'oracle', kinerja: { tabel: 'x', kunci: [], target: 5 } })).toMatch(
      /dialek: "oracle" harus salah satu dari[\s\S]*kinerja.kunci: \[\]: paling sedikit 1\nkinerja.target: 5 harus teks/,
    );
    expect(galat({})).toBe(
      'dialek: belum ada; pilih postgresql, duckdb, mariadb, clickhouse\npeta: isi kinerja, anggaran, atau keduanya',
    );
    expect(galat(null)).toContain('peta');
    // MySQL was never run against; its name is no dialect, and the one that is nearest is told.
    for (const [peta, dialek] of [[{ ...PETA, dialek: 'mysql' }], [PETA, 'mysql']] as const)
      expect(galat(peta, dialek)).toMatch(/^dialek: mysql belum ditulis.* yang paling dekat mariadb /);
    expect(galat({ ...PETA, kinerja: { ...PETA.kinerja, kunci: ['Capaian'] } }, 'mariadb')).toBe(
      'kinerja: kolom Capaian bernama seperti kolom view sendiri; beri nama lain lewat view',
    );
    expect(galat({ ...PETA, kebijakan: 'tidak-ada' }, 'mariadb')).toContain('tidak dikenal');
  });
  it('is refused where it writes two views of one name, or a name too long', () => {
    const k = (kelompok: string[][], lain = {}, dialek = 'duckdb') =>
      galat({ kinerja: { ...PETA.kinerja, kelompok, ...lain } }, dialek);
    for (const [satu, dua] of [
      [['a_b'], ['a', 'b']],
      [['opd'], ['opd']],
      [['opd'], ['OPD']],
    ] as const)
      expect(k([[...satu], [...dua]])).toMatch(/^kinerja\.kelompok\[1\] .* seperti view dari kinerja\.kelompok\[0\] /);
    expect(k([], { tabel: 'LKJIP_capaian' })).toContain('kinerja.tabel: LKJIP_capaian bernama seperti view');
    expect(k([], { kunci: ['lkjip_capaian'] })).toContain('kinerja: kolom lkjip_capaian bernama seperti view');
    // lkjip_capaian_per_ has 18 letters: PostgreSQL takes 63, MariaDB 64.
    const n = (huruf: number) => [['x'.repeat(huruf - 18)]];
    expect(k(n(63), {}, 'postgresql')).toMatch(/^CREATE/);
    expect(k(n(64), {}, 'postgresql')).toMatch(/^kinerja\.kelompok\[0\] .* lebih dari 63 huruf/);
    expect(k(n(64), {}, 'mariadb')).toMatch(/^CREATE/);
    expect(k(n(65), {}, 'mariadb')).toMatch(/^kinerja\.kelompok\[0\] .* lebih dari 64 huruf/);
    const polarisasi = { kolom: 'jenis', nilai: { maximize: ['p'], minimize: ['p'] } };
    expect(k([], { polarisasi })).toBe('kinerja.polarisasi.nilai.minimize: "p" juga ada di maximize; pilih salah satu');
  });
  it('is refused where a policy is not one that views follow', () => {
    const pesan = galat(
      {
        ...PETA,
        kebijakan: {
          rataRata: { rumus: 'ukur', dari: 'dibulatkan' },
          targetNol: 'terburuk-indikator',
          serapanRekap: 'rata-rata-persen',
        },
      },
      'duckdb',
    );
    for (const s of [
      'rataRata.rumus: ukur',
      'rataRata.dari: dibulatkan',
      'targetNol: terburuk-indikator',
      'serapanRekap.hierarki: rata-rata-persen',
    ])
      expect(pesan).toContain(`kebijakan ${s} belum dapat ditulis sebagai view`);
    expect(galat({ ...PETA, kebijakan: { celahSkala: 'bulatkan' } }, 'duckdb')).toContain('ditutup dengan pembulatan');
    for (const { id } of daftarKebijakan)
      expect(galat({ ...PETA, kebijakan: id }, 'mariadb')).toMatch(/^CREATE|belum dapat ditulis/);
  });
  it('lets no name say more than a name', () => {
    const jahat = 'x`; DROP TABLE t; --';
    const sql = galat(
      { awalan: jahat, kinerja: { ...PETA.kinerja, tabel: ['a', jahat], polarisasi: 'maximize', kelompok: [] } },
      'mariadb',
    );
    expect(sql).toContain('CREATE OR REPLACE VIEW `x``; DROP TABLE t; --capaian` AS');
    expect(sql).toContain('FROM `a`.`x``; DROP TABLE t; --`)');
  });
  it('of budget lines alone has their views alone, and as many decimals as it says', () => {
    const sql = galat({ anggaran: PETA.anggaran }, 'mariadb');
    expect([...sql.matchAll(/VIEW `(\w+)`/g)].map((m) => m[1])).toEqual([
      'lkjip_serapan',
      'lkjip_serapan_per_opd_id',
      'lkjip_serapan_total',
    ]);
    // A figure with d decimals is read as a whole number of 10^-d; 4 are assumed where nothing is said.
    const kinerja = { ...PETA.kinerja, kelompok: [] };
    expect(galat({ kinerja }, 'mariadb')).toContain('AS DECIMAL(65,4))*10000 ');
    const tujuh = galat({ kinerja, desimalMasukan: 7 }, 'mariadb');
    expect(tujuh).toContain('AS DECIMAL(65,7))*10000000 ');
    expect(tujuh).not.toContain('AS DECIMAL(65,4))');
  });
  it('of a scale without gaps or ends has no reason for a missing class', () => {
    const penuh = { celahSkala: 'kelas-atas', luarSkala: { atas: 'kelas-teratas', bawah: 'kelas-terbawah' } };
    const kinerja = { ...PETA.kinerja, kelompok: [] };
    expect(galat({ kinerja, kebijakan: { dasar: 'anjuran', ...penuh } }, 'postgresql')).toContain(
      'NULL AS alasan_predikat',
    );
  });
  it('takes no value for a polarity that is left undefined', () => {
    const polarisasi = { kolom: 'jenis', nilai: { maximize: ['positif'], minimize: undefined } };
    const sql = galat({ kinerja: { ...PETA.kinerja, polarisasi, kelompok: [] } }, 'postgresql');
    expect(sql).toContain(`CASE "jenis" WHEN 'positif' THEN 'maximize' END AS polarisasi`);
  });
});
