import { Decimal } from 'decimal.js';
import { bulatkan } from '../../src/index.js';

/** Numbers so long that nobody comes to the end of writing them out. */
export const RAKSASA: Readonly<Record<string, () => unknown>> = {
  besar: () => new Decimal('1e9000000'),
  kecil: () => new Decimal('-1e-9000000'),
  terbesar: () => new Decimal('1e9000000000000000'),
  // The constructor of the library can be had from any of its results.
  sendiri: () => bulatkan(10, 0).pow(9_000_000),
  bilangan: () => 10n ** 200_000n,
  seratusRibu: () => new Decimal('1e100000'),
  hampir: () => new Decimal('1e99999'),
  dua: () => new Decimal('1e1999'),
  angkaPanjang: () => new Decimal(`0.${'7'.repeat(150_000)}`),
  teks: () => '1e9000000',
  teksPanjang: () => '7'.repeat(100_000),
  pecahan: () => ({ pembilang: '7'.repeat(90_000), penyebut: '3'.repeat(9_000) }),
};

const tiruan = (isi: object): unknown =>
  Object.create(Decimal.prototype, {
    ...Object.getOwnPropertyDescriptors({ constructor: Decimal, s: 1, e: 0 }),
    ...Object.getOwnPropertyDescriptors(isi),
  });

/** What has the prototype or the shape of a Decimal, and something else inside. */
export const TIRUAN: Readonly<Record<string, () => unknown>> = {
  kosong: () => Object.create(Decimal.prototype),
  peta: () => tiruan({ d: new Map([[0, 1]]) }),
  jarang: () => tiruan({ d: Object.assign([1], { length: 2 ** 32 - 1 }) }),
  lubang: () => tiruan({ d: Object.assign([1], { 2: 2 }), e: 14 }),
  teks: () => tiruan({ d: ['1', '2'], e: 7 }),
  sekata: () => tiruan({ d: '1' }),
  kataBesar: () => tiruan({ d: [1e300] }),
  kataNaN: () => tiruan({ d: [Number.NaN] }),
  daftarKosong: () => tiruan({ d: [] }),
  letakSalah: () => tiruan({ d: [5], e: 1 }),
  tandaNaN: () => tiruan({ d: [1], s: Number.NaN }),
  letakNaN: () => tiruan({ d: [1], e: Number.NaN }),
  letakTeks: () => tiruan({ d: [1], e: '0' }),
  simbol: () => tiruan({ d: [Symbol('x')], s: Symbol('y') }),
  pembaca: () =>
    tiruan({
      get d(): never {
        throw new RangeError('dari pemanggil');
      },
    }),
  berubah: () => {
    let kali = 0;
    return tiruan({
      get d() {
        kali += 1;
        return kali % 2 === 1 ? [1] : new Map();
      },
    });
  },
  berubahSendiri: () => {
    let kali = 0;
    return tiruan({
      constructor: bulatkan(1, 0).constructor,
      get d() {
        kali += 1;
        return kali % 2 === 1 ? [1] : new Map();
      },
    });
  },
  metode: () => Object.assign(new Decimal(1), { toFixed: () => Symbol('x'), isFinite: 5 }),
  metodeSendiri: () => Object.assign(bulatkan(1, 0), { toFixed: () => Symbol('x'), plus: null }),
  purwarupa: () => Object.create(new Decimal(1)),
  bentuk: () => ({ toStringTag: '[object Decimal]', s: 1, e: 0, d: [1], isFinite: () => true }),
  purwarupaDecimal: () => Decimal.prototype,
};
