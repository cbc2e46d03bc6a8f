import { describe, expect, it } from 'vitest';
import { periksaRumus } from '../../src/excel/index.js';
import * as L from '../../src/index.js';
import { keSql, keSqlAlasan, keSqlPecahan, tabelMasukan } from '../../src/sql/index.js';
import { bukuDariJson, TabelTakTerbaca } from '../../src/tabel/index.js';

type Opsi = Readonly<Record<string, unknown>>;

const masukan = { target: 3, realisasi: 2, polarisasi: 'maximize' } as const;
const P = { P: 'p', A: 'a' };
const tabel = [
  {
    baris: [
      ['Uraian', 'Pagu'],
      ['A', '2'],
    ],
  },
];
const rekap = L.rekapLaporan({ versi: 1, instansi: { nama: 'A' }, tahun: 2022, tujuan: [], program: [] });

/** Calls with an option as somebody without types may mistype it; the message names the option. */
const SALAH_TULIS: readonly (readonly [nama: string, jalan: (opsi: never) => unknown, opsi: Opsi, kata: string])[] = [
  ['rataRata', (o) => L.rataRata([1, 4], o), { cara: 'ukurr' }, 'cara'],
  ['rataRata', (o) => L.rataRata([1, null], o), { takTerukur: 'nolll' }, 'takTerukur'],
  ['rataRata', (o) => L.rataRata([null], o), { pembulatan: { desimal: 99, mode: 'potong' } }, 'desimal'],
  ['rataRata', (o) => L.rataRata([null], o), { pembulatan: 'dua' }, 'pembulatan'],
  [
    'hitungEfisiensi',
    (o) => L.hitungEfisiensi({ capaian: 100, pagu: 100, realisasi: 80 }, o),
    { metode: 'rasio', gerbang: '>= 100' },
    'gerbang',
  ],
  [
    'hitungEfisiensi',
    (o) => L.hitungEfisiensi({ capaian: 100, pagu: 100, realisasi: 80 }, o),
    { metode: 'rasioo' },
    'metode',
  ],
  ['hitungRataRataEfisiensi', (o) => L.hitungRataRataEfisiensi([], o), { gerbang: '>100 ' }, 'gerbang'],
  ['hitungTrenCapaian', (o) => L.hitungTrenCapaian({ ini: 2, lalu: 1 }, o), { cara: 'persenn' }, 'cara'],
  [
    'konsolidasi',
    (o) => L.konsolidasi({ target: [1], realisasi: [1], jenis: 'jumlah', polarisasi: 'maximize' }, o),
    { cara: 'kettat' },
    'cara',
  ],
  [
    'konsolidasi',
    (o) => L.konsolidasi({ target: [1], realisasi: [1], jenis: 'jumlah', polarisasi: 'maximize' }, o),
    { terhadap: 'tahunn' },
    'terhadap',
  ],
  ['hitungE81Kaki', (o) => L.hitungE81Kaki({ tingkatKinerja: [1], kegiatan: [] }, o), { rupiah: 'gabung' }, 'rupiah'],
  [
    'hitungE81Kaki',
    (o) => L.hitungE81Kaki({ tingkatKinerja: [1], kegiatan: [] }, o),
    { takTerukur: 'kecualikn' },
    'takTerukur',
  ],
  ['hitungSkm', (o) => L.hitungSkm({ nrr: [3] }, o), { metode: 'x' }, 'metode'],
  ['hitungSkm', () => L.hitungSkm({ jawaban: [[1]], susunan: 'per-unsurr' } as never), {}, 'susunan'],
  [
    'periksaTargetTriwulan',
    () => L.periksaTargetTriwulan({ targetTriwulan: [1], targetTahunan: 1, jenis: 'jumlah', sifat: 'indek' } as never),
    {},
    'sifat',
  ],
  ['formatRupiah', (o) => L.formatRupiah(-5, o), { negatif: 'kurungg' }, 'negatif'],
  [
    'hitungKemajuan',
    (o) => L.hitungKemajuan({ targetAkhir: 2, realisasi: 1, polarisasi: 'maximize' }, o),
    { metode: 'rasioo' },
    'metode',
  ],
  ['hitungCapaian', (o) => L.hitungCapaian(masukan, o), { minimize: 'selisihh' }, 'minimize'],
  ['hitungCapaian', (o) => L.hitungCapaian(masukan, o), { batas: { atas: 'seratus' } }, 'batas.atas'],
  ['hitungCapaian', (o) => L.hitungCapaian(masukan, o), { batas: { atas: 5e-75 } }, 'batas.atas'],
  ['hitungCapaian', (o) => L.hitungCapaian(masukan, o), { pembulatn: null }, 'pembulatn'],
  ['hitungCapaian', (o) => L.hitungCapaian(masukan, o), { asal: 'laporan' }, 'asal'],
  ['rataRata', (o) => L.rataRata([1, 4], o), { asal: { rataRata: 5 } }, 'asal.rataRata'],
  ['hitungTrenCapaian', (o) => L.hitungTrenCapaian({ ini: 2, lalu: 1 }, o), { asal: ['laporan'] }, 'asal'],
  ['evaluasi', (o) => L.evaluasi(L.serapan, { P: 2, A: 1 }, o), { kebijakan: 'rasio' }, 'kebijakan'],
  ['evaluasi', (o) => L.evaluasi(L.serapan, { P: 2, A: 1 }, o), { peringatan: ['awas'] }, 'peringatan[0]'],
  ['rekapKabupaten', (o) => L.rekapKabupaten([rekap], o), { cara: 'berbobott' }, 'cara'],
  ['rekapKabupaten', (o) => L.rekapKabupaten([rekap], o), { cara: 'berbobot', bobot: { 'Dinas A': 3 } }, 'bobot'],
  ['periksaTabel', (o) => L.periksaTabel(tabel, o), { bahasa: 'xx' }, 'bahasa'],
  ['teksPeriksa', (o) => L.teksPeriksa(L.periksaTabel(tabel), o), { bahasa: 'xx' }, 'bahasa'],
  ['markdownPeriksa', (o) => L.markdownPeriksa(L.periksaTabel(tabel), o), { bahasa: 'xx' }, 'bahasa'],
  ['sarifPeriksa', (o) => L.sarifPeriksa(L.periksaTabel(tabel), o), { bahasa: 'xx' }, 'bahasa'],
  ['pesanAlasan', () => L.pesanAlasan('x' as never), {}, 'kode'],
  ['periksaRumus', (o) => periksaRumus({ lembar: [], nama: [], catatan: [] }, [], o), { bahasa: 'xx' }, 'bahasa'],
  ['keSql', (o) => keSql(L.serapan, P, o), { dialek: 'mysql' }, 'dialek'],
  [
    'keSql',
    (o) => keSql(L.serapan, P, o),
    { dialek: 'duckdb', pembulatan: { desimal: 2, mode: 'ceil' } },
    'pembulatan.mode',
  ],
  [
    'keSql',
    (o) => keSql(L.serapan, P, o),
    { dialek: 'duckdb', pembulatan: { desimal: '2); DROP TABLE x; --', mode: 'potong' } },
    'pembulatan.desimal',
  ],
  ['keSqlAlasan', (o) => keSqlAlasan(L.serapan, P, o), { dialek: 'Postgres' }, 'dialek'],
  ['keSqlPecahan', (o) => keSqlPecahan(L.serapan, P, o), { dialek: 'duckdb', desimalMasukan: 400 }, 'desimalMasukan'],
  ['tabelMasukan', (o) => tabelMasukan(L.serapan, P, o), { dialek: 'duckdb', desimal: 400 }, 'desimal'],
  ['keExcel', (o) => L.keExcel(L.serapan, { P: 'A1', A: 'B1' }, o), { desimalMasukan: 400 }, 'desimalMasukan'],
  [
    'keExcel',
    (o) => L.keExcel(L.serapan, { P: 'A1', A: 'B1' }, o),
    { pembulatan: { desimal: 'WEBSERVICE("http://x")', mode: 'potong' } },
    'desimal',
  ],
  [
    'keExcel',
    (o) => L.keExcel(L.serapan, { P: 'A1', A: 'B1' }, o),
    { pembulatan: { desimal: 2, mode: 'ceil' } },
    'mode',
  ],
];

describe('an option that is mistyped', () => {
  it.each(SALAH_TULIS)('%s does not take it for the default (%#)', (_, jalan, opsi, kata) => {
    const panggil = () => jalan(opsi as never);
    expect(panggil).toThrow(L.ArgumenTidakSah);
    expect(panggil).toThrow(kata);
  });
});

it('cells that are numbers stand for their digits, also the longest', () => {
  // 10^21 and a millionth are where JavaScript begins to write exponents; the digits are those of the number.
  expect(bukuDariJson([['a'], [1e21], [1e-7]]).tabel[0]?.baris).toEqual([
    ['a'],
    ['1000000000000000000000'],
    ['0,0000001'],
  ]);
  expect(L.periksaTabel([{ baris: [['Pagu'], [5]] }]).temuan).toEqual([]);
  expect(() => L.periksaTabel([{ baris: [['Pagu'], [{}]] }] as never)).toThrow(TabelTakTerbaca);
});
