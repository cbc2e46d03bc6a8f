import { Decimal } from 'decimal.js';
import { describe, expect, it } from 'vitest';
import { BENTUK_KABUPATEN, BENTUK_REKAP } from '../../src/rekap/bentuk-rekap.js';
import { rekapKabupaten } from '../../src/rekap/rekap-kabupaten.js';
import { rekapLaporan } from '../../src/rekap/rekap-laporan.js';
import { indikator, laporanKecil } from './contoh-laporan.js';

const anggaran = { '2022': { pagu: 100, realisasi: 50 } };

/** A roll-up that has something in each of its lists. */
const rekap = () =>
  rekapLaporan(
    laporanKecil({
      instansi: { nama: 'Dinas A', kode: 'A' },
      kebijakan: { dasar: 'anjuran', minimize: 'rasio' },
      tujuan: [
        {
          kode: 'T1',
          uraian: 'Tujuan',
          indikator: [indikator()],
          sasaran: [
            {
              kode: 'S1',
              uraian: 'Sasaran',
              indikator: [indikator({ target: { '2021': 1, '2022': 2 }, realisasi: { '2021': 1, '2022': 1 } })],
              program: [{ kode: '7.01.01', porsi: 50 }],
            },
          ],
        },
      ],
      program: [
        {
          kode: '7.01.01',
          nama: 'Program',
          anggaran,
          kegiatan: [
            {
              kode: '7.01.01.2.01',
              nama: 'Kegiatan',
              anggaran,
              subKegiatan: [{ kode: '7.01.01.2.01.0001', nama: 'Sub', anggaran }],
            },
          ],
        },
      ],
    }),
  );

type Objek = Readonly<Record<string, unknown>>;

/** What has tests of its own, and what may hold anything that JSON can. */
const SENDIRI =
  /^(?:kinerja\.asal|anggaran\.asal\.kebijakan|asal$|asal\.laporan|.*\.(?:target|realisasi|targetAkhir)\.)/;
/** Figures of the library, weighed by a shape of their own. */
const berupaHasil = (x: Objek): boolean => x['status'] === 'terukur' || x['status'] === 'tak-terukur';

/** Every field that stands in a value, but not those that are only made when they are asked for, with a copy whose field is a function. */
function* salahSatu(x: unknown, letak: string): Generator<readonly [string, unknown]> {
  if (typeof x !== 'object' || x === null || Decimal.isDecimal(x) || x instanceof Map || berupaHasil(x as Objek))
    return;
  for (const [kunci, { value, get }] of Object.entries(Object.getOwnPropertyDescriptors(x))) {
    if (get !== undefined || (Array.isArray(x) && kunci === 'length')) continue;
    const di = Array.isArray(x) ? `${letak}[${kunci}]` : letak === '' ? kunci : `${letak}.${kunci}`;
    const ganti = (isi: unknown): unknown =>
      Array.isArray(x)
        ? x.map((y, i) => (String(i) === kunci ? isi : y))
        : Object.defineProperties(
            {},
            { ...Object.getOwnPropertyDescriptors(x), [kunci]: { value: isi, enumerable: true } },
          );
    if (value === undefined || SENDIRI.test(di)) continue;
    yield [di, ganti(() => 0)];
    for (const [dalam, salah] of salahSatu(value, di)) yield [dalam, ganti(salah)];
  }
}

describe('the shape of a roll-up', () => {
  it.each([
    ['a report', BENTUK_REKAP, rekap],
    ['a kabupaten', BENTUK_KABUPATEN, () => rekapKabupaten([rekap()])],
  ] as const)('has every field of that of %s', (_, bentuk, buat) => {
    const asli = buat();
    expect(bentuk(asli)).toBeUndefined();
    const lolos: string[] = [];
    let banyak = 0;
    for (const [letak, salah] of salahSatu(asli, '')) {
      banyak += 1;
      const kata = bentuk(salah);
      if (kata === undefined) lolos.push(letak);
      else expect(kata).toMatch(new RegExp(`^\\.?${letak.replace(/[.[\]]/g, '\\$&')}`));
    }
    expect(lolos).toEqual([]);
    expect(banyak).toBeGreaterThan(60);
  });
});
