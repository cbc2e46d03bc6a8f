import { describe, expect, it } from 'vitest';
import { ArgumenTidakSah } from '../../src/angka/argumen-tidak-sah.js';
import { bacaAman } from '../../src/angka/baca-aman.js';
import { bita, daftar, pastikanBentuk, sebuahObjek, teks } from '../../src/angka/bentuk.js';
import { apakahDesimal, desimal, siapPakai } from '../../src/angka/desimal.js';
import { sebutNilai } from '../../src/angka/sebut-nilai.js';
import { sudahTepat } from '../../src/angka/tepat.js';
import { TabelTakTerbaca } from '../../src/tabel/batas.js';

/** A Proxy that was revoked: every look at it throws an error of the engine. */
function tercabut<T extends object>(isi: T): T {
  const { proxy, revoke } = Proxy.revocable(isi, {});
  revoke();
  return proxy;
}

describe('a value that cannot be looked at', () => {
  it('becomes the cause of an error that names the place', () => {
    const galat = new RangeError('dari pemanggil');
    for (const cause of [galat, null, undefined, 'kata']) {
      let hasil: unknown;
      try {
        bacaAman('fungsi: bidang', () => {
          throw cause;
        });
      } catch (e) {
        hasil = e;
      }
      expect(hasil).toBeInstanceOf(ArgumenTidakSah);
      expect(hasil).toMatchObject({ message: 'fungsi: bidang tidak dapat dibaca.', cause });
    }
  });
  it('leaves the errors of the library as they are', () => {
    for (const galat of [new ArgumenTidakSah('target: salah.'), new TabelTakTerbaca('rusak')])
      expect(() =>
        bacaAman('x', () => {
          throw galat;
        }),
      ).toThrow(galat);
    expect(bacaAman('x', () => 7)).toBe(7);
  });
  it('is no number, no exact value, and is named as what it is', () => {
    const x = tercabut({});
    expect(apakahDesimal(x)).toBe(false);
    expect(sudahTepat(x)).toBe(false);
    expect(sebutNilai(x)).toBe('{…}');
    expect(() => desimal(x as never, 'target')).toThrow(/^target: /);
  });
  it('is no ready number, also where it only looks like one', () => {
    const asli = desimal(7);
    expect(siapPakai(asli)).toBe(true);
    const bertanda = {
      toStringTag: '[object Decimal]',
      constructor: asli.constructor,
      isFinite: () => true,
      isZero: () => false,
    };
    expect(siapPakai(bertanda as never)).toBe(false);
    const rusak = Object.create(Object.getPrototypeOf(asli), { isFinite: { value: 1 } });
    expect(siapPakai(rusak)).toBe(false);
  });
  it('is refused by its shape: bytes that went to another thread, lists without a prototype, fields that throw', () => {
    const lepas = new Uint8Array(3);
    structuredClone(lepas, { transfer: [lepas.buffer] });
    expect(() => pastikanBentuk('f', 'isi', lepas, bita)).toThrow('f: isi tidak dapat dibaca.');
    expect(() => pastikanBentuk('f', 'isi', new Uint8Array(3), bita)).not.toThrow();
    expect(() => pastikanBentuk('f', 'isi', new Uint8Array(0), bita)).not.toThrow();
    const tanpaPurwarupa = Object.setPrototypeOf(['a'], null);
    expect(() => pastikanBentuk('f', 'isi', tanpaPurwarupa, daftar(teks))).toThrow(/^f: isi harus berupa daftar tanpa/);
    expect(() => pastikanBentuk('f', 'isi', ['a'], daftar(teks))).not.toThrow();
    const melempar = Object.defineProperty({}, 'a', {
      enumerable: true,
      get: () => {
        throw new RangeError('x');
      },
    });
    expect(() => pastikanBentuk('f', 'isi', melempar, sebuahObjek)).toThrow('f: isi tidak dapat dibaca.');
    expect(() => pastikanBentuk('f', 'isi', { a: 1 }, sebuahObjek)).not.toThrow();
    expect(() => pastikanBentuk('f', 'isi', [], sebuahObjek)).toThrow(/^f: isi harus berupa objek/);
  });
});
