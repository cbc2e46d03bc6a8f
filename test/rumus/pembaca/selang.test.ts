import { describe, expect, inject, it } from 'vitest';
import { bulatkan } from '../../../src/angka/bulatkan.js';
import { memuat, selangCetak, titik } from '../../../src/angka/selang.js';
import { serapan } from '../../../src/rumus/anggaran/serapan.js';
import { capaianBatas } from '../../../src/rumus/capaian/batas.js';
import { capaianMaximize } from '../../../src/rumus/capaian/maximize.js';
import { capaianMinimizeSelisih } from '../../../src/rumus/capaian/minimize-selisih.js';
import { capaianRentangMaximize, capaianRentangStabilize } from '../../../src/rumus/capaian/rentang.js';
import { capaianStabilize } from '../../../src/rumus/capaian/stabilize.js';
import { daftarRumus } from '../../../src/rumus/daftar.js';
import {
  banyakTerukur,
  rataRataBerbobot,
  rataRataHitung,
  rataRataUkur,
  rataRataUkurBerbobot,
} from '../../../src/rumus/gabungan/rata-rata.js';
import { evaluasi } from '../../../src/rumus/pembaca/evaluasi.js';
import { selangRumus } from '../../../src/rumus/pembaca/selang.js';
import type { MasukanSelang } from '../../../src/rumus/pembaca/selang-kotak.js';
import * as pohon from '../../../src/rumus/pohon.js';
import type { Rumus, TakTerukurBila } from '../../../src/rumus/rumus.js';
import { kemajuanDariAwal } from '../../../src/rumus/waktu/kemajuan-dari-awal.js';
import { masukanAcak, pengacak } from '../../orakel/masukan-acak.js';
import { s, tulis } from './notasi-selang.js';

type Masukan = Readonly<Record<string, string | null | readonly (string | null)[]>>;

/** The interval in its notation, with `?` when some inputs have no value; or the reason. */
function hitung(rumus: Rumus, masukan: Masukan): string {
  const baca = (x: string | null) => (x === null ? null : /^[[(]/.test(x) ? s(x) : x);
  const hasil = selangRumus(
    rumus,
    Object.fromEntries(
      Object.entries(masukan).map(([k, x]) => [k, Array.isArray(x) ? x.map(baca) : baca(x as string | null)]),
    ),
  );
  return hasil.status === 'terukur' ? tulis(hasil.selang) + (hasil.selaluTerukur ? '' : ' ?') : hasil.alasan;
}

const x = pohon.masukan('x', 'nilai', { min: null, maks: null });
const y = pohon.masukan('y', 'nilai', { min: null, maks: null });
const d = pohon.masukanDaftar('d', 'nilai', { min: null, maks: null });
const e = pohon.masukanDaftar('e', 'nilai', { min: null, maks: null });
const k = pohon.konstanta;

/** A formula of no domain, to reach one node. */
function buatan(isi: pohon.Simpul, takTerukurBila: readonly TakTerukurBila[] = []): Rumus {
  return { ...capaianMaximize, id: 'uji', masukan: { x, y, d, e }, isi, takTerukurBila };
}
const dengan = (rumus: Rumus, masukan: Masukan) => hitung(rumus, { x: '1', y: '1', d: [], e: [], ...masukan });

describe('selangRumus', () => {
  it.each<[string, Rumus, Masukan, string, string]>([
    ['serapan', serapan, { P: '[75, 80)', A: '60' }, '(75, 80]', '60 ÷ 80 is not reached, 60 ÷ 75 is'],
    ['serapan of exact inputs is one value', serapan, { P: '80', A: '60' }, '[75, 75]', '60 ÷ 80'],
    [
      '(2T − R) ÷ T',
      capaianMinimizeSelisih,
      { T: '[16, 20)', R: '[10, 12)' },
      '(125, 150)',
      '200 − 100 R ÷ T at (16, 12) and (20, 10); node by node it would be 100 to 187,5',
    ],
    [
      '(2T − R) ÷ T at ends that belong',
      capaianMinimizeSelisih,
      { T: '[16, 20]', R: '[10, 12]' },
      '[125, 150]',
      'the same, closed',
    ],
    [
      'an open target end alone opens the end',
      capaianMinimizeSelisih,
      { T: '(16, 20]', R: '12' },
      '(125, 140]',
      '200 − 1200 ÷ 16 and ÷ 20',
    ],
    [
      'stabilize around the target',
      capaianStabilize,
      { T: '[100, 125]', R: '110' },
      '[88, 100]',
      '110 ÷ 125 = 88; at T = 110 it is 100; at T = 100 it is 90',
    ],
    [
      'range, all within',
      capaianRentangMaximize,
      { L: '80', U: '90', R: '[82, 84)' },
      '[100, 100]',
      'inside the range is 100',
    ],
    [
      'range, over the lower bound',
      capaianRentangMaximize,
      { L: '80', U: '100', R: '[76, 84)' },
      '[95, 100]',
      '76 ÷ 80, then 100 inside',
    ],
    [
      'range, over both bounds',
      capaianRentangStabilize,
      { L: '80', U: '100', R: '[76, 110]' },
      '[90, 100]',
      '76 ÷ 80 = 95 and 2 − 110 ÷ 100 = 90',
    ],
    [
      'a ceiling is reached though the input end is not',
      capaianBatas,
      { C: '[110, 130)', bawah: '0', atas: '120' },
      '[110, 120]',
      'min(120; C)',
    ],
    ['below a floor', capaianBatas, { C: '(-30, -20)', bawah: '0', atas: '120' }, '[0, 0]', 'max(0; C)'],
    ['mean', rataRataHitung, { x: ['[1, 2)', '[3, 4)'] }, '[2, 3)', '(1 + 3) ÷ 2 and (2 + 4) ÷ 2'],
    [
      'weights that occur twice',
      rataRataBerbobot,
      { x: ['10', '20'], w: ['[1, 3]', '1'] },
      '[12.5, 15]',
      '(30 + 20) ÷ 4 and (10 + 20) ÷ 2',
    ],
    ['count', banyakTerukur, { x: ['[1, 2]', '3'] }, '[2, 2]', 'two values'],
    ['geometric mean of zero', rataRataUkur, { x: ['[0, 0]', '5'] }, '[0, 0]', 'a factor of 0'],
    ['geometric mean without ceiling', rataRataUkur, { x: ['(, )', '5'] }, '[0, ) ?', 'negative values have none'],
    [
      'geometric mean with a weight that is not known',
      rataRataUkurBerbobot,
      { x: ['[2, 3)', '5'], w: ['[1, 2]', '1'] },
      '[2, 5]',
      'between the least and the greatest',
    ],
    [
      'geometric mean, a weight that may be 0 in all',
      rataRataUkurBerbobot,
      { x: ['[2, 3]'], w: ['[0, 2]'] },
      '[2, 3] ?',
      'with weight 0 there is no mean',
    ],
    [
      'geometric mean, negative weight',
      rataRataUkurBerbobot,
      { x: ['[2, 3]', '5'], w: ['-1', '3'] },
      'bobot-negatif',
      '',
    ],
    [
      'geometric mean, negative weight where the formula does not refuse it',
      { ...rataRataUkurBerbobot, takTerukurBila: [] },
      { x: ['[2, 3]', '5'], w: ['-1', '3'] },
      '[0, ) ?',
      'only its sign is known',
    ],
    [
      'geometric mean, a weight of 0 leaves its value out',
      rataRataUkurBerbobot,
      { x: ['0', '0'], w: ['0', '3'] },
      '[0, 0]',
      '0 ^ (3 ÷ 3)',
    ],
  ])('%s', (_, rumus, masukan, harapan) => {
    expect(hitung(rumus, masukan)).toBe(harapan);
  });

  it('stays close where an input hardly matters but occurs twice', () => {
    // (110 − B) ÷ (110 − B) is 1 whatever B is; node by node it would be 98 to 102.
    const hasil = selangRumus(kemajuanDariAwal, { B: s('[9, 11]'), T: 110, R: 110 });
    if (hasil.status !== 'terukur') throw new Error(hasil.alasan);
    expect(memuat(hasil.selang, 100)).toBe(true);
    expect(hasil.selang.bawah?.gt('99.99') && hasil.selang.atas?.lt('100.01')).toBe(true);
    // Beside x·x, which goes up from 1 to 4, it is 2 to 5: of x nothing is lost to what is not known of y.
    const sisa = pohon.kurang(k(110), y);
    const samping = selangRumus(buatan(pohon.tambah(pohon.bagi(sisa, sisa), pohon.kali(x, x))), {
      x: s('[1, 2]'),
      y: s('[9, 11]'),
      d: [],
      e: [],
    });
    if (samping.status !== 'terukur') throw new Error(samping.alasan);
    expect(memuat(samping.selang, 2) && memuat(samping.selang, 5)).toBe(true);
    expect(samping.selang.bawah?.gt('1.9999') && samping.selang.atas?.lt('5.0001')).toBe(true);
  });

  it('a geometric mean moves with its values', () => {
    // √(4x · 4x) − 2x is 2x: 2 to 4; its root is bounded from outside.
    const hasil = selangRumus(buatan(pohon.kurang(pohon.rataRataUkurDaftar(pohon.kali(d, x)), pohon.kali(k(2), x))), {
      x: s('[1, 2]'),
      y: 1,
      d: [4, 4],
      e: [],
    });
    if (hasil.status !== 'terukur') throw new Error(hasil.alasan);
    expect(memuat(hasil.selang, 2) && memuat(hasil.selang, 4)).toBe(true);
    expect(hasil.selang.bawah?.gt('1.99') && hasil.selang.atas?.lt('4.01')).toBe(true);
  });

  it('rounds ends that do not fit 40 digits outwards and closes them', () => {
    // 1 ÷ 3 × 100 and 2 ÷ 3 × 100
    expect(hitung(serapan, { P: '3', A: '(1, 2)' })).toBe(`[33.${'3'.repeat(38)}, 66.${'6'.repeat(37)}7]`);
    expect(hitung(rataRataUkur, { x: ['[4, 9)', '[9, 16)'] })).toBe(`[5.${'9'.repeat(39)}, 12.${'0'.repeat(37)}1]`);
  });

  it.each<[string, pohon.Simpul, Masukan, string, string]>([
    ['a divisor that only comes down to zero', pohon.bagi(k(1), x), { x: '(0, 1]' }, '[1, )', '1 ÷ 1 and up'],
    [
      'a divisor that may be zero at its end',
      pohon.bagi(k(1), x),
      { x: '[0, 1]' },
      '[1, ) ?',
      'the same without x = 0',
    ],
    [
      'a divisor around zero',
      pohon.bagi(k(1), x),
      { x: '[-1, 1]' },
      '(, ) ?',
      'to −1 and from 1: one interval holds all',
    ],
    ['a divisor of zero', pohon.bagi(k(1), x), { x: '0' }, 'pembagi-nol', 'no value at all'],
    ['x ÷ x down to zero', pohon.bagi(x, x), { x: '(0, 1]' }, '(0, )', 'wider than 1, but never less'],
    ['x − x', pohon.kurang(x, x), { x: '[1, 2]' }, '[0, 0]', 'every x'],
    ['x − x without end', pohon.kurang(x, x), { x: '[1, )' }, '[0, )', '1 − 1; the upper end cannot be computed'],
    ['the absolute value over zero', pohon.mutlak(x), { x: '(-3, 2]' }, '[0, 3)', '|x|'],
    ['minimum of two that overlap', pohon.min(x, y), { x: '[1, 4]', y: '(2, 3)' }, '[1, 3)', 'min at both ends'],
    ['minimum that one always gives', pohon.min(x, y), { x: '[1, 2]', y: '(2, 3)' }, '[1, 2]', 'x'],
    ['maximum that one always gives', pohon.maks(x, y), { x: '[1, 2]', y: '(2, 3)' }, '(2, 3)', 'y'],
    [
      'a choice cut along its condition',
      pohon.bila(pohon.syarat(x, '<', y), x, k(7)),
      { x: '[1, 9]', y: '3' },
      '[1, 7]',
      'x below 3, or 7',
    ],
    [
      'a choice with the input on the right',
      pohon.bila(pohon.syarat(y, '>=', x), x, k(2)),
      { x: '[1, 9]', y: '3' },
      '[1, 3]',
      'x up to 3, or 2',
    ],
    [
      'a choice on equality',
      pohon.bila(pohon.syarat(x, '=', k(3)), k(9), x),
      { x: '[1, 4]' },
      '[1, 9]',
      '9 at 3, x elsewhere',
    ],
    ['equality that holds', pohon.bila(pohon.syarat(x, '=', k(3)), k(9), x), { x: '3' }, '[9, 9]', '3 = 3'],
    [
      'equality that cannot hold',
      pohon.bila(pohon.syarat(x, '=', k(3)), k(9), x),
      { x: '[1, 3)' },
      '[1, 3)',
      '3 is not in it',
    ],
    [
      'a choice with one hopeless branch',
      pohon.bila(pohon.syarat(x, '<', k(3)), pohon.bagi(k(1), y), x),
      { x: '[1, 4]', y: '0' },
      '[3, 4] ?',
      '1 ÷ 0 below 3',
    ],
    [
      'a choice with two',
      pohon.bila(pohon.syarat(x, '<', k(3)), pohon.bagi(k(1), y), pohon.bagi(x, y)),
      { x: '[1, 4]', y: '0' },
      'pembagi-nol',
      'nothing to compute',
    ],
    [
      'choices in a list',
      pohon.jumlah(pohon.bila(pohon.syarat(d, '>', k(3)), k(1), k(0))),
      { d: ['[1, 2]', '[2, 4]', '5'] },
      '[1, 2]',
      'no, perhaps, yes',
    ],
    [
      'a choice in a list with one hopeless branch',
      pohon.jumlah(pohon.bila(pohon.syarat(d, '>', k(3)), d, pohon.bagi(k(1), y))),
      { d: ['[2, 4]'], y: '0' },
      '[2, 4] ?',
      'the condition does not cut an element',
    ],
    [
      'a choice in a list that an input moves, beside that input',
      pohon.tambah(x, pohon.jumlah(pohon.bila(pohon.syarat(d, '>', k(3)), pohon.kali(k(-2), x), k(0)))),
      { x: '[0, 10]', d: ['[2, 4]'] },
      '[-20, 10]',
      'x or −x, −10 to 10: node by node 0 − 20, for it may jump',
    ],
    [
      'a choice of which one way is measurable for some only',
      pohon.bila(pohon.syarat(x, '<', k(3)), pohon.bagi(k(1), y), x),
      { x: '[1, 4]', y: '[0, 1]' },
      '[1, ) ?',
      '1 ÷ y below 3, but not at y = 0',
    ],
    [
      'one number against a list',
      pohon.jumlah(pohon.kurang(d, x)),
      { d: ['1', '2'], x: '[0, 1]' },
      '[1, 3]',
      '(1 − x) + (2 − x)',
    ],
    [
      'sums over sums',
      pohon.bagi(pohon.jumlah(pohon.kali(d, e)), pohon.jumlah(e)),
      { d: ['1', '3'], e: ['[2.25, 3]', '[1, 1.75]'] },
      '[1.5, 1.875]',
      '(3 + 3) ÷ 4 and (2,25 + 5,25) ÷ 4',
    ],
    [
      'an input against its limited self',
      pohon.kurang(x, pohon.min(x, k(1))),
      { x: '[0, 2]' },
      '[0, 1]',
      '0 up to 1, then x − 1',
    ],
    ['the same the other way round', pohon.kurang(x, pohon.min(k(1), x)), { x: '[0, 2]' }, '[0, 1]', 'the same'],
    [
      'a choice over what has no end',
      pohon.bila(pohon.syarat(x, '<', y), x, k(7)),
      { x: '[1, )', y: '3' },
      '[1, 7]',
      'x below 3, or 7',
    ],
    [
      'a parabola without end',
      pohon.kali(x, pohon.kurang(x, k(1))),
      { x: '[0, )' },
      '(, )',
      'not cut where it cannot be halved',
    ],
    [
      'the same below 0',
      pohon.kali(x, pohon.kurang(x, k(1))),
      { x: '(, 0]' },
      '[0, )',
      'x goes down all the way to 0 · −1',
    ],
    [
      'a parabola without lower end',
      pohon.kali(x, pohon.tambah(x, k(1))),
      { x: '(, 0]' },
      '(, )',
      'not cut where it cannot be halved',
    ],
    [
      'a product that moves either way without end',
      pohon.tambah(pohon.kali(x, y), x),
      { x: '[1, 2]', y: '[-3, )' },
      '[-5, )',
      '2 · −3 + 1: how x moves it has no end, and halving it would not help',
    ],
    ['the mean of nothing', pohon.rataRataDaftar(d), {}, 'tidak-ada-yang-terukur', 'no element'],
    ['a sum over no list', pohon.tambah(x, pohon.jumlah(k(5))), { x: '[1, 2]' }, '[1, 2]', 'nothing is added'],
    [
      '3·min(x; 100) − 2x, where the least is known',
      pohon.kurang(pohon.kali(k(3), pohon.min(x, k(100))), pohon.kali(k(2), x)),
      { x: '[1, 5]' },
      '[1, 5]',
      'it is x itself',
    ],
    [
      '2·min(x; 3) − x, where it is not',
      pohon.kurang(pohon.kali(k(2), pohon.min(x, k(3))), x),
      { x: '[1, 5]' },
      '[1, 3]',
      '1 at both ends and 3 in the middle',
    ],
    [
      'a choice after a sum over a list',
      pohon.tambah(pohon.jumlah(d), pohon.bila(pohon.syarat(x, '>', k(3)), pohon.kurang(x, x), k(7))),
      { x: '[1, 5]', d: ['1', '2'] },
      '[3, 10]',
      '3 + 0 and 3 + 7',
    ],
    [
      'one choice for each element, and once more outside',
      ((pilih) => pohon.tambah(pohon.jumlah(pohon.kali(d, pilih)), pilih))(pohon.bila(pohon.syarat(x, '>', y), x, y)),
      { x: '1', y: '2', d: ['3'] },
      '[8, 8]',
      '3 × 2 + 2',
    ],
    ['the geometric mean of nothing', pohon.rataRataUkurDaftar(d), {}, 'tidak-ada-yang-terukur', 'no element'],
    [
      'a geometric mean of a negative value',
      pohon.rataRataUkurDaftar(d),
      { d: ['[-2, 0)'] },
      'nilai-tidak-positif',
      'no root',
    ],
    [
      'a geometric mean with weights of zero',
      pohon.rataRataUkurDaftar(d, e),
      { d: ['2'], e: ['0'] },
      'bobot-nol',
      'no weight',
    ],
  ])('%s', (_, isi, masukan, harapan) => {
    expect(dengan(buatan(isi), masukan)).toBe(harapan);
  });

  it.each<[string, TakTerukurBila, Masukan, string]>([
    ['missing', { masukan: 'x', keadaan: 'kosong', alasan: 'target-kosong' }, { x: null }, 'target-kosong'],
    ['not missing', { masukan: 'x', keadaan: 'kosong', alasan: 'target-kosong' }, { x: '[1, 2]' }, '[1, 2]'],
    [
      'missing, without a condition of its own',
      { masukan: 'x', keadaan: 'nol', alasan: 'target-nol' },
      { x: null },
      'masukan-kosong',
    ],
    ['an empty list', { masukan: 'd', keadaan: 'kosong', alasan: 'target-kosong' }, { d: [] }, 'target-kosong'],
    [
      'a list with a gap',
      { masukan: 'd', keadaan: 'kosong', alasan: 'target-kosong' },
      { d: ['1', null] },
      'target-kosong',
    ],
    ['a list with a zero', { masukan: 'd', keadaan: 'nol', alasan: 'target-nol' }, { d: ['1', '0'] }, 'target-nol'],
    [
      'a list with a gap, another state',
      { masukan: 'd', keadaan: 'nol', alasan: 'target-nol' },
      { d: ['1', null] },
      'masukan-kosong',
    ],
    ['zero', { masukan: 'x', keadaan: 'nol', alasan: 'target-nol' }, { x: '0' }, 'target-nol'],
    ['perhaps zero', { masukan: 'x', keadaan: 'nol', alasan: 'target-nol' }, { x: '[0, 2]' }, '(0, 2] ?'],
    ['not zero', { masukan: 'x', keadaan: 'nol', alasan: 'target-nol' }, { x: '[1, 2]' }, '[1, 2]'],
    ['negative', { masukan: 'x', keadaan: 'negatif', alasan: 'target-negatif' }, { x: '[-2, 0)' }, 'target-negatif'],
    ['perhaps negative', { masukan: 'x', keadaan: 'negatif', alasan: 'target-negatif' }, { x: '[-2, 1]' }, '[0, 1] ?'],
    ['not positive', { masukan: 'x', keadaan: 'tidak-positif', alasan: 'target-nol' }, { x: '[-2, 0]' }, 'target-nol'],
    [
      'perhaps not positive',
      { masukan: 'x', keadaan: 'tidak-positif', alasan: 'target-nol' },
      { x: '[-2, 1]' },
      '(0, 1] ?',
    ],
    [
      'a condition that holds',
      { syarat: pohon.syarat(x, '>', y), alasan: 'rentang-terbalik' },
      { x: '[5, 6]', y: '4' },
      'rentang-terbalik',
    ],
    [
      'a condition that may hold',
      { syarat: pohon.syarat(x, '>', y), alasan: 'rentang-terbalik' },
      { x: '[3, 6]', y: '4' },
      '[3, 4] ?',
    ],
    [
      'a condition that does not',
      { syarat: pohon.syarat(x, '>', y), alasan: 'rentang-terbalik' },
      { x: '[3, 4]', y: '4' },
      '[3, 4]',
    ],
    [
      'a condition over something missing',
      { syarat: pohon.syarat(x, '>', y), alasan: 'rentang-terbalik' },
      { x: '[3, 4]', y: null },
      'masukan-kosong',
    ],
  ])('tak terukur: %s', (_, bila, masukan, harapan) => {
    expect(dengan(buatan(x, [bila]), masukan)).toBe(harapan);
  });

  it('follows both branches together when too much is undecided', () => {
    const satuBila = (i: number) => pohon.bila(pohon.syarat(x, '>', k(i)), k(1), k(0));
    const isi = [2, 3, 4, 5, 6, 7, 8].map((i) => satuBila(i)).reduce<pohon.Simpul>((a, b) => pohon.tambah(a, b), k(0));
    expect(dengan(buatan(isi), { x: '[1, 9]' })).toBe('[0, 7]');
  });

  it('so it does behind six of them, and behind five not yet', () => {
    // One of the last two is always 1 and the other 0.
    const berdua = pohon.tambah(
      pohon.bila(pohon.syarat(x, '<', k(8)), k(1), k(0)),
      pohon.bila(pohon.syarat(x, '<', k(8)), k(0), k(1)),
    );
    const sesudah = (batas: number[]) =>
      batas.reduceRight<pohon.Simpul>(
        (isi, i) => pohon.tambah(pohon.bila(pohon.syarat(x, '<', k(i)), k(0), k(0)), isi),
        berdua,
      );
    expect(dengan(buatan(sesudah([2, 3, 4, 5, 6])), { x: '[1, 9]' })).toBe('[1, 1]');
    expect(dengan(buatan(sesudah([2, 3, 4, 5, 6, 7])), { x: '[1, 9]' })).toBe('[0, 2]');
  });

  it('holds what there is where an input that occurs twice has no upper end', () => {
    // x ÷ (x + y): 1 ÷ 3 at (1, 2), and nearing 1 as x grows.
    const hasil = selangRumus(buatan(pohon.bagi(x, pohon.tambah(x, y))), {
      x: s('[1, )'),
      y: s('[1, 2]'),
      d: [],
      e: [],
    });
    for (const n of ['0.34', '0.99999']) expect(hasil.status === 'terukur' && memuat(hasil.selang, n), n).toBe(true);
    expect(hasil.status === 'terukur' && memuat(hasil.selang, 0)).toBe(false);
  });

  it('takes numbers beside intervals', () => {
    expect(selangRumus(serapan, { P: 80, A: selangCetak(60, 0) })).toMatchObject({ status: 'terukur' });
    expect(selangRumus(serapan, { P: undefined, A: 60 })).toEqual({ status: 'tak-terukur', alasan: 'pagu-kosong' });
    // 1 ÷ 0, which only shows on the way.
    expect(selangRumus(buatan(pohon.bagi(k(1), x)), { x: 0, y: 1, d: [], e: [] })).toEqual({
      status: 'tak-terukur',
      alasan: 'pembagi-nol',
    });
  });

  it('throws for a wrong use, naming formula and input', () => {
    expect(() => selangRumus(serapan, { P: [80], A: 60 })).toThrow(
      'anggaran.serapan: pagu (P) harus berupa satu selang',
    );
    expect(() => selangRumus(rataRataHitung, { x: titik(1) })).toThrow('nilai (x) harus berupa daftar selang');
    expect(() => selangRumus(rataRataHitung, { x: ['x'] })).toThrow('nilai (x)[0]');
    for (const [bidang, isi] of [
      ['bawah', 1],
      ['atas', '2'],
      ['bawahTertutup', 'ya'],
      ['atasTertutup', undefined],
    ] as const)
      expect(() => selangRumus(serapan, { P: { ...titik(1), [bidang]: isi } as never, A: 60 })).toThrow(
        `selangRumus: anggaran.serapan: pagu (P).${bidang} harus berupa`,
      );
    const salah = buatan(x, [{ masukan: 'Z', keadaan: 'nol', alasan: 'target-nol' }]);
    expect(() => selangRumus(salah, { x: 1, y: 1, d: [], e: [] })).toThrow('masukan Z yang tidak ada');
    const dalamPilihan = buatan(pohon.bila(pohon.syarat(x, '<', k(3)), pohon.jumlah(pohon.kali(d, e)), x));
    expect(() => selangRumus(dalamPilihan, { x: selangCetak(3, 0), y: 1, d: [1], e: [] })).toThrow('sama panjang');
    const pasangan = buatan(pohon.jumlah(pohon.kali(d, e)));
    expect(() => selangRumus(pasangan, { x: 1, y: 1, d: [1], e: [] })).toThrow('sama panjang');
  });
});

describe('selangRumus over the registry', () => {
  const BENIH = inject('benih');
  it.each(daftarRumus.map((r) => [r.id, r] as const))(
    '%s holds every value that its rounded inputs allow',
    (_, rumus) => {
      const acak = pengacak(BENIH);
      for (let i = 0; i < 8; i += 1) {
        const benar = masukanAcak(rumus, acak, 4);
        const mode = (['setengah-naik', 'potong', 'setengah-genap'] as const)[acak(3)] ?? 'potong';
        const cetak = (nilai: string): MasukanSelang => {
          const tempat = acak(4);
          return tempat === 3 ? nilai : selangCetak(bulatkan(nilai, tempat, mode), tempat, mode);
        };
        const diketahui = Object.fromEntries(
          Object.entries(benar).map(([l, isi]) => [l, Array.isArray(isi) ? isi.map(cetak) : cetak(isi)]),
        );
        const hasil = evaluasi(rumus, benar);
        const kira = selangRumus(rumus, diketahui);
        const keterangan = `benih ${BENIH}, ke-${i}: ${JSON.stringify({ benar, diketahui, kira })}`;
        if (hasil.status === 'terukur') {
          expect(kira.status === 'terukur' && memuat(kira.selang, hasil.nilai), keterangan).toBe(true);
        } else expect(kira.status === 'tak-terukur' || !kira.selaluTerukur, keterangan).toBe(true);
      }
    },
  );
});
