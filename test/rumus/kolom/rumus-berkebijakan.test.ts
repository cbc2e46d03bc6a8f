import { describe, expect, it } from 'vitest';
import { capaianMaximize } from '../../../src/rumus/capaian/maximize.js';
import { capaianMinimizeRasio } from '../../../src/rumus/capaian/minimize-rasio.js';
import { capaianMinimizeSelisih } from '../../../src/rumus/capaian/minimize-selisih.js';
import { capaianStabilize } from '../../../src/rumus/capaian/stabilize.js';
import { capaianStabilizeToleransi } from '../../../src/rumus/capaian/stabilize-toleransi.js';
import { rumusBerkebijakan } from '../../../src/rumus/kolom/rumus-berkebijakan.js';
import type { CaraTargetNol } from '../../../src/rumus/opsi.js';
import { evaluasi } from '../../../src/rumus/pembaca/evaluasi.js';
import type { PokokRumus, Rumus } from '../../../src/rumus/rumus.js';

type Masukan = Readonly<Record<string, number | null>>;

const ringkas = (rumus: PokokRumus, masukan: Masukan) => {
  const hasil = evaluasi(rumus as Rumus, masukan as never);
  return hasil.status === 'terukur' ? hasil.teks : hasil.alasan;
};

const CARA: readonly CaraTargetNol[] = ['tak-terukur', 'nol', 'seratus-bila-tercapai', { terburuk: 50 }];
const RUMUS = [
  capaianMaximize,
  capaianMinimizeSelisih,
  capaianMinimizeRasio,
  capaianStabilize,
  capaianStabilizeToleransi,
] as const;

describe.each(CARA.map((cara) => [JSON.stringify(cara), cara] as const))('targetNol %s', (_, targetNol) => {
  // A rule for targets of 0 has nothing to say of other targets, nor of what is missing.
  it.each(RUMUS.map((r) => [r.id, r] as const))('changes nothing in %s where the target is not 0', (_id, rumus) => {
    const dengan = rumusBerkebijakan(rumus, { targetNol });
    for (const T of [80, -5, null]) {
      for (const R of [40, 0, -1, null]) {
        for (const q of 'q' in rumus.masukan ? [10, 0, -1, null] : [undefined]) {
          const masukan = q === undefined ? { T, R } : { T, R, q };
          expect(ringkas(dengan, masukan), JSON.stringify(masukan)).toBe(ringkas(rumus, masukan));
        }
      }
    }
  });
});

describe('a target of 0 and a tolerance that is missing or none', () => {
  const dengan = (targetNol: CaraTargetNol) => rumusBerkebijakan(capaianStabilizeToleransi, { targetNol });

  // The formula asks of the target before it asks of the tolerance.
  it('has no value for its target', () => {
    expect(ringkas(dengan('tak-terukur'), { T: 0, R: 1, q: null })).toBe('target-nol');
    expect(ringkas(dengan('tak-terukur'), { T: 0, R: 1, q: 0 })).toBe('target-nol');
  });

  it('is what the rule says where the tolerance is no matter, and missing where it is blank', () => {
    expect(ringkas(dengan('nol'), { T: 0, R: 1, q: 0 })).toBe('0,00');
    expect(ringkas(dengan('nol'), { T: 0, R: 1, q: null })).toBe(
      ringkas(capaianStabilizeToleransi, { T: 1, R: 1, q: null }),
    );
  });
});
