import { describe, expect, it } from 'vitest';
import { angkaOrdinal } from '../../src/model/ordinal.js';
import { hitungSerapan } from '../../src/rumus/anggaran/hitung-serapan.js';
import { jumlahRupiah } from '../../src/rumus/anggaran/jumlah-rupiah.js';
import { hitungCapaian, type OpsiCapaian } from '../../src/rumus/capaian/hitung-capaian.js';
import { cariRumus } from '../../src/rumus/daftar.js';
import { hitungEfisiensi } from '../../src/rumus/efisiensi/hitung-efisiensi.js';
import { hitungNilaiEfisiensi } from '../../src/rumus/efisiensi/nilai-efisiensi.js';
import { rataRata } from '../../src/rumus/gabungan/hitung-rata-rata.js';
import { hitungUkurBertingkat } from '../../src/rumus/gabungan/ukur-bertingkat.js';
import type { Hasil } from '../../src/rumus/hasil.js';
import { hitungIki } from '../../src/rumus/individu/iki.js';
import { evaluasi } from '../../src/rumus/pembaca/evaluasi.js';
import { hitungSkm } from '../../src/rumus/survei/hitung-skm.js';
import { hitungKemajuan } from '../../src/rumus/waktu/hitung-kemajuan.js';
import { hitungTren } from '../../src/rumus/waktu/hitung-tren.js';
import { hitungKondisiAkhir } from '../../src/rumus/waktu/kondisi-akhir.js';
import { konsolidasi } from '../../src/rumus/waktu/konsolidasi.js';
import { hitungSerapanRak } from '../../src/rumus/waktu/rak.js';
import { tentukanPredikat } from '../../src/skala/tentukan-predikat.js';

// Worked cases that are not in vektor.json. The arithmetic stands in the row, or the place in the seed report that prints the figure.

const cetak = (h: Hasil) => (h.status === 'terukur' ? h.teks : h.alasan);
const capaian = (
  target: number,
  realisasi: number,
  polarisasi: 'maximize' | 'minimize' | 'stabilize',
  opsi: OpsiCapaian = {},
) => hitungCapaian({ target, realisasi, polarisasi }, opsi);
const rumus = (id: string, masukan: Record<string, number | string | (number | string)[]>) => {
  const r = cariRumus(id);
  if (r === undefined) throw new Error(`rumus ${id} tidak ada`);
  return evaluasi(r, masukan);
};

describe('worked cases outside vektor.json', () => {
  it.each<[string, Hasil, string]>([
    // capaian
    ['CAP-02: kriminalitas 20 / 18 = 1,1111…', capaian(20, 18, 'minimize', { minimize: 'rasio' }), '111,11'],
    ['CAP-03: (40 − 18) / 20 = 1,1', capaian(20, 18, 'minimize'), '110,00'],
    ['CAP-04: pure difference, (20 − 18) / 20', rumus('capaian.minimize.selisih-murni', { T: 20, R: 18 }), '10,00'],
    [
      'CAP-05: the misprint, (18 − (18 − 20)) / 20',
      rumus('capaian.minimize.cetakan-keliru', { T: 20, R: 18 }),
      '100,00',
    ],
    ['CAP-11: (−20 + 11) / −10', capaian(-10, -11, 'maximize'), '90,00'],
    [
      'CAP-12: (−20 + 5) / −10 = 150, capped',
      capaian(-10, -5, 'maximize', { batas: { bawah: 0, atas: 120 } }),
      '120,00',
    ],
    ['CAP-13: (10 − 4) / 10', capaian(0, 4, 'minimize', { targetNol: { terburuk: 10 } }), '60,00'],
    ['CAP-18: attainable maximum met', capaian(100, 100, 'maximize', { targetMaksimalTercapai: true }), '120,00'],
    ['jam layanan 3,5 of at most 5: (10 − 3,5) / 5', capaian(5, 3.5, 'minimize'), '130,00'],
    ['the same by ratio: 5 / 3,5 = 1,428571…', capaian(5, 3.5, 'minimize', { minimize: 'rasio' }), '142,86'],
    [
      'inflasi 3 ± toleransi 20 %, 3,3: 1 − 0,3 / 0,6',
      capaian(3, 3.3, 'stabilize', { stabilize: { toleransi: 20 } }),
      '50,00',
    ],
    [
      'table (0,0) (50,60) (100,100) at Ca 75: 60 + 25 × 40 / 50',
      capaian(200, 150, 'stabilize', {
        stabilize: {
          tabel: [
            [0, 0],
            [50, 60],
            [100, 100],
          ],
        },
      }),
      '80,00',
    ],
    // ordinals
    [
      'opini with DPP: WTP-DPP (4) of WTP (5)',
      capaian(
        Number(angkaOrdinal('WTP', 'opini-bpk-dpp')),
        Number(angkaOrdinal(' wtp-dpp', 'opini-bpk-dpp')),
        'maximize',
      ),
      '80,00',
    ],
    [
      'A–D: B (0,66) of A (1)',
      capaian(Number(angkaOrdinal('A', 'kriteria-a-d')), Number(angkaOrdinal('b', 'kriteria-a-d')), 'maximize'),
      '66,00',
    ],
    // time
    [
      'TRN-01: 356.802.116 / 4.568.023.148',
      hitungTren({
        seri: [
          { tahun: 2021, nilai: 4568023148 },
          { tahun: 2022, nilai: 4924825264 },
        ],
        polarisasi: 'maximize',
      }).pertumbuhan,
      '7,81',
    ],
    [
      'usaha 80 of the end target 100',
      hitungKemajuan({ targetAkhir: 100, realisasi: 80, polarisasi: 'maximize' }),
      '80,00',
    ],
    [
      'kriminalitas from 20 towards 5, now 18: 2 / 15',
      hitungKemajuan(
        { targetAkhir: 5, realisasi: 18, kondisiAwal: 20, polarisasi: 'minimize' },
        { metode: 'dari-kondisi-awal' },
      ),
      '13,33',
    ],
    [
      'on track in year 3 of 5 from 68,85 to 85: 68,85 + 9,69',
      rumus('waktu.nilai-jalur', { B: '68.85', T: 85, k: 3, n: 5 }),
      '78,54',
    ],
    [
      'TW-01-like: 20 + 25 + 25 + 20 against 4 × 25',
      konsolidasi({ target: [25, 25, 25, 25], realisasi: [20, 25, 25, 20], jenis: 'jumlah', polarisasi: 'maximize' })
        .capaian,
      '90,00',
    ],
    [
      'TW mean: 81 of 82,5',
      konsolidasi({ target: [80, 85], realisasi: [82, 80], jenis: 'rata-rata', polarisasi: 'maximize' }).capaian,
      '98,18',
    ],
    [
      'to date against the year: (10 + 15) / 100',
      konsolidasi(
        { target: [10, 20, 30, 40], realisasi: [10, null, 15, null], jenis: 'jumlah', polarisasi: 'maximize' },
        { terhadap: 'tahun' },
      ).capaian,
      '25,00',
    ],
    [
      'the highest quarter hides the fall 90, 85, 80, 70',
      rumus('waktu.konsolidasi.tertinggi', { a: 90, b: 85, c: 80, d: 70 }),
      '90,00',
    ],
    [
      'T-C.27 recurring output 3, 5, 5, 5, 5 ends at 5',
      hitungKondisiAkhir({ target: [3, 5, 5, 5, 5], jenis: 'nilai-akhir' }),
      '5,00',
    ],
    [
      'RAK to TW II: 300 / 400',
      hitungSerapanRak({ rak: [100, 300], realisasi: [100, 200] })[1]?.sampaiTriwulanIni as Hasil,
      '75,00',
    ],
    ['tren capaian 100 to 102,5 in points', rumus('waktu.tren-capaian.poin', { ini: '102.5', lalu: 100 }), '2,50'],
    // budget: Tabel 3.4.2 of the seed, recomputed
    [
      'program 7.01.01: 3.183.857.644 / 4.345.674.427',
      hitungSerapan({ pagu: 4345674427, realisasi: 3183857644 }),
      '73,26',
    ],
    ['ANG-01: 4.924.815.264 / 6.151.521.458', hitungSerapan({ pagu: '6151521458', realisasi: '4924815264' }), '80,06'],
    [
      'T-C.27, three sub-kegiatan: 9.385.000 + 4.480.000 + 54.530.000',
      evaluasi(jumlahRupiah, { x: [9385000, 4480000, 54530000] }),
      '68.395.000,00',
    ],
    // efficiency
    [
      'EF-03: no efficiency at 80 %',
      hitungEfisiensi({ capaian: 80, pagu: 100, realisasi: 90 }, { metode: 'rasio' }),
      'gerbang-efisiensi',
    ],
    ['ikhtisar: 100 − 80,06', rumus('efisiensi.sisa', { S: '80.06' }), '19,94'],
    [
      'EF-07: 3,28 / 12,78 of the annex',
      hitungEfisiensi(
        {
          capaian: 100,
          pagu: null,
          realisasi: null,
          keluaran: [
            { pagu: 4, realisasi: '3.8', capaian: 122 },
            { pagu: 1, realisasi: '0.975', capaian: 80 },
            { pagu: 5, realisasi: '4.725', capaian: 142 },
          ],
        },
        { metode: 'pmk-214' },
      ),
      '25,67',
    ],
    ['EF-07: NE 50 + 25,665 / 20 × 50 = 114,16, held at 100', hitungNilaiEfisiensi('25.665'), '100,00'],
    ['NE of E = −10: 50 − 25', hitungNilaiEfisiensi(-10), '25,00'],
    [
      'unit cost: 1 − (90 / 12) / (100 / 10)',
      hitungEfisiensi(
        { capaian: 120, pagu: 100, realisasi: 90, volume: { target: 10, realisasi: 12 } },
        { metode: 'biaya-satuan' },
      ),
      '25,00',
    ],
    // means
    ['weights 2 : 1 over 90 and 60', rataRata([90, 60], { bobot: [2, 1] }), '80,00'],
    [
      'GEO-01: √(1 × 0,9)',
      hitungUkurBertingkat([
        {
          keluaran: [
            {
              indikator: [
                { target: 5, realisasi: 5 },
                { target: 10, realisasi: 9 },
              ],
            },
          ],
        },
      ]).unit,
      '94,87',
    ],
    // survey, evaluation, individual
    [
      'SKM of two unsur 3 and 4, weights ¼ and ¾: 3,75 × 25',
      hitungSkm({ nrr: [3, 4] }, { bobot: ['0.25', '0.75'] }).nik,
      '93,75',
    ],
    ['LKE, sub-component 15 with B: 15 × 0,7', rumus('evaluasi-akip.lke.sub-komponen', { W: 15, p: '0.7' }), '10,50'],
    ['IKI-01: 70 + 18 × 19 / 19', hitungIki(98), '88,00'],
    ['IKI 70: 50 + 10 × 19 / 19', hitungIki(70), '60,00'],
    ['IKI 30: 30 / 59 × 49 = 24,9152…', hitungIki(30), '24,92'],
  ])('%s', (_, hasil, harapan) => {
    expect(cetak(hasil)).toBe(harapan);
  });

  it.each([
    ['lan.empat-kelas', '102.5', 'SB', 'above 100 goes to the top class'],
    ['permendagri-86-2017.lantai', '90.5', 'T', 'truncated to 90'],
    ['permendagri-86-2017.bulat', '90.5', 'ST', 'rounded to 91'],
    ['permendagri-86-2017.batas-atas-inklusif', '75.5', 'T', 'above 75'],
    ['akip.trenggalek', 90, 'AA', 'lower bound inclusive'],
    ['skm.kep-25-mpan-2-2004', 82, 'A', '81,26–100 in the 2004 scale, B in that of 2017'],
    ['nka.pmk-62-2023', 90, 'B', '>80..90'],
    ['lampu.tapin', 80, 'kuning', '>= 80'],
  ] as const)('%s of %s is %s (%s)', (skala, nilai, kode, _asal) => {
    expect(tentukanPredikat(nilai, skala)).toMatchObject({ status: 'kelas', kode });
  });
});
