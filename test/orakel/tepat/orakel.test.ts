import { describe, expect, it } from 'vitest';
import { type Hasil, hitungCapaian, rataRata } from '../../../src/index.js';
import { Pecahan } from '../pecahan.js';
import { BERPECAHAN, bandingkan, type Harap } from './banding.js';
import { Akar, akarBulat, bulat, keDesimal, p, rataTepat, ukurTepat } from './bilangan.js';
import { cetakId } from './cetak.js';
import { capaianTepat } from './keluarga/capaian.js';
import { efisiensiTepat, pmk214Tepat } from './keluarga/efisiensi.js';
import { kemajuanTepat } from './keluarga/kemajuan.js';
import { gabungTepat } from './keluarga/konsolidasi.js';
import { ikiTepat, neTepat } from './keluarga/nilai-kinerja.js';
import { jalurTepat } from './keluarga/rencana.js';
import { serapanTepat } from './keluarga/serapan.js';
import { kelasTepat, type NamaSkala } from './skala.js';

// The oracle against worked figures, so that it is itself held to something: CAP, TW, TRN … are the ids in test/vektor.

const cetak = (h: Harap, desimal = 2): string =>
  'nilai' in h
    ? cetakId(bulat(h.nilai, desimal, 'setengah-naik'), desimal)
    : [h.alasan ?? 'apa pun'].flat().join(' / ');
const tanpa = { batas: { bawah: null, atas: null } };
const c = (T: string, R: string, arah: 'maximize' | 'minimize' | 'stabilize', opsi = {}) =>
  capaianTepat(p(T), p(R), arah, opsi);
const rentang = (L: string, U: string, R: string, arah: 'maximize' | 'minimize', opsi = {}) =>
  capaianTepat({ bawah: p(L), atas: p(U) }, p(R), arah, opsi);
const TABEL = {
  stabilize: {
    tabel: [
      ['0', '0'],
      ['90', '100'],
      ['100', '120'],
    ],
  },
} as const;
const jadi = (nilai: Pecahan): Harap => ({ nilai });

describe('the oracle gives the worked figures of test/vektor', () => {
  it.each<[string, Harap, string]>([
    ['CAP-01: 82/80', c('80', '82', 'maximize'), '102,50'],
    ['CAP-02: 20/18', c('20', '18', 'minimize', { minimize: 'rasio' }), '111,11'],
    ['CAP-03: (40 − 18)/20', c('20', '18', 'minimize'), '110,00'],
    ['CAP-06: −25 without floor', c('20', '45', 'minimize', tanpa), '-25,00'],
    ['CAP-06: with floor', c('20', '45', 'minimize'), '0,00'],
    ['CAP-07', c('20', '45', 'minimize', { minimize: 'rasio' }), '44,44'],
    ['CAP-10: the misprint 114,26 is 103,87', c('4.39', '4.56', 'maximize'), '103,87'],
    ['CAP-11', c('-10', '-11', 'maximize'), '90,00'],
    ['CAP-12 capped at 120', c('-10', '-5', 'maximize', { batas: { bawah: '0', atas: '120' } }), '120,00'],
    ['CAP-13', c('0', '4', 'minimize', { targetNol: { terburuk: '10' } }), '60,00'],
    ['CAP-14', c('0', '4', 'minimize'), 'target-nol'],
    ['CAP-16', c('100', '96', 'stabilize', TABEL), '112,00'],
    ['CAP-17', c('100', '102', 'stabilize', TABEL), '116,00'],
    ['CAP-18', c('100', '100', 'maximize', { targetMaksimalTercapai: true }), '120,00'],
    ['CAP-20', rentang('80', '90', '70', 'maximize'), '87,50'],
    ['CAP-21', rentang('80', '90', '92', 'maximize'), '102,22'],
    ['CAP-22', rentang('7', '8', '6.5', 'minimize'), '107,14'],
    ['CAP-23', rentang('7', '8', '9', 'minimize'), '87,50'],
    ['CAP-24: inside', rentang('80', '90', '85', 'maximize'), '100,00'],
    ['W2: 0–5 kasus, 3 inside', rentang('0', '5', '3', 'minimize'), '100,00'],
    ['W2: 0–5 kasus, 6: (2 − 6/5) × 100', rentang('0', '5', '6', 'minimize'), '80,00'],
    ['CAP-27', c('12', '13', 'minimize', { minimize: 'rasio' }), '92,31'],
    ['CAP-28: R = 0 under T ÷ R', c('12', '0', 'minimize', { minimize: 'rasio' }), '100,00'],
    ['CAP-29: T = R = 0', c('0', '0', 'minimize'), '100,00'],
    ['tolerance 20 %: 1 − 5/20', c('100', '105', 'stabilize', { stabilize: { toleransi: '20' } }), '75,00'],
    ['TRN-06', kemajuanTepat(p('85'), p('82'), 'maximize', null, {}), '96,47'],
    ['TRN-07 rasio', kemajuanTepat(p('5'), p('18'), 'minimize', null, { minimize: 'rasio' }), '27,78'],
    ['TRN-07 selisih, floor', kemajuanTepat(p('5'), p('18'), 'minimize', null, {}), '0,00'],
    ['TRN-08', kemajuanTepat(p('85'), p('70'), 'maximize', p('68.85'), { metode: 'dari-kondisi-awal' }), '7,12'],
    ['W7: T = R = 0', kemajuanTepat(p('0'), p('0'), 'minimize', null, {}), '100,00'],
    ['W7: −5 and −6', kemajuanTepat(p('-5'), p('-6'), 'maximize', null, {}), '80,00'],
    ['ANG-01', serapanTepat(p('6151521458'), p('4924815264')), '80,06'],
    ['ANG-08', serapanTepat(p('855830897000'), p('734881464333')), '85,87'],
    [
      'TW-02: (10 + 15)/(10 + 30)',
      capaianTepat(
        gabungTepat([p('10'), p('30')], 'jumlah'),
        gabungTepat([p('10'), null, p('15')], 'jumlah'),
        'maximize',
      ),
      '62,50',
    ],
    ['TW-08: last known', jadi(gabungTepat([p('25'), p('60'), p('75'), null], 'terakhir') ?? p('0')), '75,00'],
    ['RATA-01', jadi(rataTepat(['102.5', '111.1', '80'].map(p))), '97,87'],
    ['EF-01', efisiensiTepat(p('102.5'), p('100'), p('98.86'), 'rasio', '>=100'), '1,04'],
    ['EF-03: the gate', efisiensiTepat(p('80'), p('100'), p('99.07'), 'rasio', '>=100'), 'gerbang-efisiensi'],
    ['EF-06', efisiensiTepat(p('80'), p('100'), p('99.07'), 'selisih', 'tanpa'), '-19,07'],
    [
      'EF-07',
      pmk214Tepat(
        [
          [4, 122, '3.8'],
          [1, 80, '0.975'],
          [5, 142, '4.725'],
        ].map(([P, C, A]) => ({ P: p(P ?? 0), C: p(C ?? 0), A: p(A ?? 0) })),
      ),
      '25,67',
    ],
    ['EF-07: 114,16 held at 100', jadi(neTepat(p('25.665'))), '100,00'],
    ['EF-08 turned round', jadi(neTepat(p('3.992'))), '59,98'],
    ['IKI-01', ikiTepat(p('98'), false), '88,00'],
    ['IKI-02', ikiTepat(p('100'), false), '109,00'],
    ['IKI-03', ikiTepat(p('100'), true), '120,00'],
    ['IKI-04', ikiTepat(p('110.01'), false), '120,00'],
    ['jalur: 68,85 + 16,15 × 2/5', jalurTepat(p('68.85'), p('85'), p(2), p(5)), '75,31'],
  ])('%s', (_, harap, teks) => {
    expect(cetak(harap)).toBe(teks);
  });

  it.each<[string, NamaSkala, string]>([
    ['90', 'permendagri-86-2017.e81-ekspor', 'T'],
    ['90.5', 'permendagri-86-2017.e81-ekspor', 'ST'],
    ['75.5', 'permendagri-86-2017.e81-ekspor', 'S'],
    ['90.5', 'permendagri-86-2017.lima-kelas', 'celah-skala'],
    ['90.5', 'permendagri-86-2017.lantai', 'T'],
    ['65.5', 'permendagri-86-2017.bulat', 'S'],
    ['75.5', 'permendagri-86-2017.batas-atas-inklusif', 'T'],
    ['72', 'lan.empat-kelas-cetakan-3-1', 'celah-skala'],
    ['102.5', 'lan.empat-kelas', 'SB'],
    ['-1', 'lan.empat-kelas', 'di-bawah-skala'],
    ['100.01', 'akip.permenpanrb-88-2021', 'di-atas-skala'],
    ['0', 'akip.permenpanrb-88-2021', 'celah-skala'],
    ['76.605', 'skm.permenpanrb-14-2017', 'B'],
    ['99.996', 'status.efektivitas', 'tidak-mencapai'],
  ])('%s on %s is %s', (nilai, skala, kode) => {
    expect(kelasTepat(p(nilai), skala)).toBe(kode);
  });
});

describe('numbers of the oracle', () => {
  it('prints as Indonesians do', () => {
    expect(
      ['1234567.5', '-1234.5', '999', '0', '-0.004'].map((x) => cetakId(bulat(p(x), 2, 'setengah-naik'), 2)),
    ).toEqual(['1.234.567,50', '-1.234,50', '999,00', '0,00', '0,00']);
    expect(cetakId(p('6151520858'), 0)).toBe('6.151.520.858');
  });

  it('draws whole roots', () => {
    expect([0n, 1n, 26n, 27n, 28n].map((x) => akarBulat(x, 3n))).toEqual([0n, 1n, 2n, 3n, 3n]);
    expect(akarBulat(10n ** 60n, 2n)).toBe(10n ** 30n);
  });

  it('decides a geometric mean by powers: √(400/3 × 75) is 100, and a hair less is not', () => {
    const seratus = ukurTepat([Pecahan.rasio(400n, 3n), p(75)]);
    expect(seratus.banding(p(100))).toBe(0);
    expect(bulat(seratus, 2, 'potong').sama(p(100))).toBe(true);
    const kurang = ukurTepat([Pecahan.rasio(400n, 3n), p('74.999999999999999999999999999999')]);
    expect(kurang.banding(p(100))).toBe(-1);
    expect(bulat(kurang, 2, 'potong').cetak(2)).toBe('99.99');
    // GEO-01 to GEO-04
    const keluaran = [
      [p(1), p('0.9')],
      [Pecahan.rasio(2n, 3n), Pecahan.rasio(4n, 6n), p(1)],
    ].map((x) => ukurTepat(x.map((a) => a.kali(p(100)))));
    expect(keluaran.map((x) => bulat(x, 2, 'setengah-naik').cetak(2))).toEqual(['94.87', '76.31']);
    expect(bulat(ukurTepat(keluaran), 2, 'setengah-naik').cetak(2)).toBe('85.09');
    expect(bulat(ukurTepat([ukurTepat(keluaran), p(100)]), 2, 'setengah-naik').cetak(2)).toBe('92.24');
  });

  it('rounds ties of a root in each mode, also below 0', () => {
    const seri = new Akar(p('0.015625'), 2n); // 0,125
    expect((['setengah-naik', 'potong', 'setengah-genap'] as const).map((m) => bulat(seri, 2, m).cetak(2))).toEqual([
      '0.13',
      '0.12',
      '0.12',
    ]);
    const minus = new Akar(p('0.015625'), 2n, p(1), p('-0.25')); // −0,125
    expect((['setengah-naik', 'potong', 'setengah-genap'] as const).map((m) => bulat(minus, 2, m).cetak(2))).toEqual([
      '-0.13',
      '-0.12',
      '-0.12',
    ]);
  });

  it('knows which fractions end as decimals', () => {
    expect([p('12.5'), p('-3'), Pecahan.rasio(1n, 3n)].map((x) => keDesimal(x))).toEqual(['12.5', '-3', null]);
  });
});

describe('the comparison sees what differs', () => {
  const hasil = hitungCapaian({ target: 3, realisasi: 2, polarisasi: 'maximize' });
  const duaPertiga = { nilai: Pecahan.rasio(200n, 3n) };
  // Without scales: a made-up fraction is not for the library to read.
  const jenis = (h: Hasil, harap: Harap) => bandingkan('x', h, harap, { skala: [] }).map((b) => b.jenis);
  const dengan = (isi: object) => ({ ...hasil, ...isi }) as Hasil;

  it('in status, reason, print, value, class and fraction', () => {
    const pecahan = { pembilang: '200', penyebut: '3' };
    expect(jenis(dengan({ pecahan }), duaPertiga)).toEqual([]);
    expect(jenis(dengan({ pecahan }), { alasan: 'target-nol' })).toEqual(['status']);
    expect(jenis(rataRata([]), { alasan: 'target-nol' })).toEqual(['alasan']);
    expect(jenis(dengan({ pecahan, teks: '66,66' }), duaPertiga)).toEqual(['teks']);
    expect(jenis(dengan({ pecahan, nilai: rataRataNilai('66.7') }), duaPertiga)).toContain('nilai');
    expect(jenis(dengan({ pecahan: { pembilang: '400', penyebut: '6' } }), duaPertiga)).toEqual(['pecahan']);
    expect(jenis(dengan({ pecahan: { pembilang: '-200', penyebut: '-3' } }), duaPertiga)).toEqual(['pecahan']);
    const setengah = hitungCapaian({ target: 2, realisasi: 1, polarisasi: 'maximize' });
    const beda = bandingkan('x', setengah, { nilai: p('85') }, { skala: ['lan.empat-kelas'] }).map((b) => b.jenis);
    expect(beda).toEqual(['teks', 'nilai', ...(BERPECAHAN ? ['pecahan'] : []), 'kelas']);
  });
});

/** A Decimal of the library with this value. */
function rataRataNilai(x: string) {
  const h = rataRata([x]);
  if (h.status === 'tak-terukur') throw new Error(h.alasan);
  return h.nilai;
}
