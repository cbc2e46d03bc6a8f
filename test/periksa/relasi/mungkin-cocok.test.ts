import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { desimal } from '../../../src/angka/desimal.js';
import { memuat } from '../../../src/angka/selang.js';
import { putuskan } from '../../../src/periksa/relasi/konsistensi.js';
import { mungkinCocok, mungkinTercetak } from '../../../src/periksa/relasi/mungkin-cocok.js';
import type { Relasi, RelasiLurus } from '../../../src/periksa/relasi/relasi.js';
import { perluAgarCocok } from '../../../src/periksa/relasi/selesaikan.js';
import { serapan } from '../../../src/rumus/anggaran/serapan.js';
import { capaianMinimizeRasio } from '../../../src/rumus/capaian/minimize-rasio.js';
import { capaianMinimizeSelisih } from '../../../src/rumus/capaian/minimize-selisih.js';
import { capaianStabilize } from '../../../src/rumus/capaian/stabilize.js';
import { pertumbuhan } from '../../../src/rumus/waktu/pertumbuhan.js';
import { faktaUji } from '../sebab/contoh-tuduhan.js';
import { relasiUji } from './relasi-uji.js';

const TANPA = new Map();
const cetakan = fc.tuple(fc.integer({ min: -2000, max: 20_000 }), fc.integer({ min: 0, max: 2 })).map(([n, d]) => {
  const teks = desimal(n)
    .div(10 ** d)
    .toFixed(d);
  return faktaUji(teks);
});

/** What the exact answer holds, the quick one does not leave out. */
function takMembuang(r: Relasi, semua: readonly number[]): void {
  for (const f of [
    r.hasil,
    ...(r.bentuk === 'rumus' ? r.masukan.flatMap((m) => m.fakta) : r.suku.map((s) => s.fakta)),
  ]) {
    const mungkin = mungkinCocok(r, f);
    const perlu = perluAgarCocok(r, f, TANPA);
    if (mungkin === null || perlu === null) continue;
    const ujung = [perlu.bawah, perlu.atas].flatMap((x) => (x === null ? [] : [x.toNumber()]));
    const tengah = ujung.reduce((a, b) => a + b, 0) / 2;
    for (const n of [...semua, tengah])
      if (memuat(perlu, desimal(n))) expect(mungkin(n), `${n} of ${f.teks}`).toBe(true);
    // The ends themselves, which lose a digit as binary numbers.
    for (const n of ujung) expect(mungkin(n), `${n} of ${f.teks}`).toBe(true);
  }
}

const RUMUS = [
  [serapan, ['P', 'A']],
  [capaianMinimizeSelisih, ['T', 'R']],
  [capaianMinimizeRasio, ['T', 'R']],
  [capaianStabilize, ['T', 'R']],
  [pertumbuhan, ['ini', 'lalu']],
] as const;

describe.each(RUMUS)('of formula %#', (rumus, [a, b]) => {
  test.prop([cetakan, cetakan, cetakan, fc.array(fc.integer({ min: -300, max: 3000 })), fc.boolean()])(
    'no figure that would do is left out, nor a relation that holds',
    (hasil, x, y, semua, bulat) => {
      const tepat = relasiUji(rumus, hasil, { [a]: [x], [b]: [y] });
      const r = bulat ? { ...tepat, operanBulat: true as const } : tepat;
      takMembuang(r, semua);
      if ((putuskan(r)?.status ?? 'tidak') !== 'tidak') expect(mungkinTercetak(r)).toBe(true);
    },
  );
});

test.prop([
  cetakan,
  fc.array(cetakan, { minLength: 2, maxLength: 5 }),
  fc.array(fc.integer({ min: -300, max: 3000 })),
  fc.boolean(),
])('of a sum or mean no figure that would do is left out', (hasil, bagian, semua, rata) => {
  const r: RelasiLurus = {
    bentuk: 'lurus',
    jenis: 'jumlah-kolom',
    rumus: null,
    hasil,
    suku: bagian.map((fakta, i) => ({ fakta, koef: !rata && i === 1 ? -1 : 1 })),
    pembagi: rata ? bagian.length : 1,
    kuat: true,
  };
  takMembuang(r, semua);
});

it('most figures are left out, of a column a thousand times as wide as what would do', () => {
  // Hand: 150 of 200 is 75 %; of 300 it is 50 %.
  const r = relasiUji(serapan, faktaUji('75.00'), { P: [faktaUji('300')], A: [faktaUji('150')] });
  const P = r.masukan[0]?.fakta[0];
  const mungkin = P && mungkinCocok(r, P);
  expect(Array.from({ length: 1000 }, (_, n) => n + 1).filter((n) => mungkin?.(n))).toEqual([199, 200, 201]);
});
