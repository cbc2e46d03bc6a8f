import { describe, expect, it } from 'vitest';
import {
  ArgumenTidakSah,
  evaluasi,
  gabungKebijakan,
  hitungKolom,
  keExcel,
  keTeks,
  keTex,
  pesanAlasan,
  pesanPeringatan,
  selangRumus,
  serapan,
} from '../../src/index.js';
import { kePhp, tulisPhp } from '../../src/php/index.js';
import { keSql, kutipNama } from '../../src/sql/index.js';

const KENDALI = '\u001b[31mX\u202e\u0085';
const PANJANG = '9'.repeat(2_000_000);
const rumus = (isi: object) => ({ ...serapan, ...isi }) as typeof serapan;
const bernama = (nama: string) => {
  const ganti = JSON.stringify(serapan).replaceAll('"nama":"pagu"', `"nama":${JSON.stringify(nama)}`);
  return JSON.parse(ganti) as typeof serapan;
};

const GEMA: readonly (readonly [string, (x: string) => unknown])[] = [
  ['pesanAlasan', (x) => pesanAlasan(x as never)],
  ['pesanPeringatan', (x) => pesanPeringatan({ kode: x } as never)],
  ['keExcel', (x) => keExcel(serapan, { P: x, A: 'B1' })],
  ['keExcel: kunci', (x) => keExcel(serapan, { P: 'A1', A: 'B1', [x]: 'C1' } as never)],
  ['hitungKolom: kunci', (x) => hitungKolom(serapan, { P: [1], A: [1], [x]: [1] } as never)],
  ['keSql: kunci', (x) => keSql(serapan, { P: 'p', A: 'a', [x]: 'c' } as never, { dialek: 'postgresql' })],
  ['kutipNama', (x) => kutipNama(['a', x === PANJANG ? '' : x])],
  ['keTeks: nama masukan', (x) => keTeks(bernama(x))],
  ['keTex: nama masukan', (x) => keTex(bernama(x))],
  ['keTeks: lambang', (x) => keTeks(rumus({ masukan: { ...serapan.masukan, [x]: serapan.masukan.P } }))],
  ['kePhp: id', (x) => kePhp(rumus({ id: x }))],
  ['kePhp: sumber', (x) => kePhp(rumus({ kutipan: [{ acuan: x, tempat: 't', kedudukan: 'praktik' }] }))],
  ['keSql: id', (x) => keSql(rumus({ id: x }), { P: 'p', A: 'a' }, { dialek: 'postgresql' })],
  ['selangRumus: id', (x) => selangRumus(rumus({ id: x }), { P: 'salah' as never, A: 1 })],
  ['evaluasi: id', (x) => evaluasi(rumus({ id: x }), { P: 'salah' as never, A: 1 })],
];

describe('what is wrong is named cleanly and shortly', () => {
  it.each(GEMA)('%s', (_, jalan) => {
    for (const x of [KENDALI, PANJANG]) {
      let pesan = '';
      try {
        jalan(x);
      } catch (galat) {
        expect(galat).toBeInstanceOf(ArgumenTidakSah);
        pesan = (galat as Error).message;
      }
      expect(pesan).not.toBe('');
      expect(pesan).not.toMatch(/[\p{Cc}\p{Cf}]/u);
      expect(pesan.length).toBeLessThan(400);
    }
  });
  it.each([gabungKebijakan, tulisPhp] as const)(
    'neither the source of a function nor all digits of a number: %o',
    (tulis) => {
      const rahasia = () => 'isi fungsi';
      for (const x of [rahasia, 10n ** 5_000n]) {
        expect(() => tulis(x as never)).toThrow(/^kebijakan/);
        expect(() => tulis(x as never)).not.toThrow(/isi fungsi|0{200}/);
      }
    },
  );
  it('a name may be long, and have any letters', () => {
    expect(keTeks(bernama('Pagu “akhir” – Rp (juta) é 数'))).toContain('÷');
    expect(() => evaluasi(rumus({ nama: 'a'.repeat(2_000) }), { P: 2, A: 1 })).not.toThrow();
    expect(() => evaluasi(rumus({ nama: 'a'.repeat(2_001) }), { P: 2, A: 1 })).toThrow('paling banyak 2000 huruf');
  });
});
