// What must not compile. `npm run typecheck` fails when one of these lines does.
import { evaluasi, hitungCapaian, hitungTren, rataRata } from '../../src/index.js';
import { capaianMaximize } from '../../src/rumus/capaian/maximize.js';

const hasil = hitungCapaian({ target: 80, realisasi: 82, polarisasi: 'maximize' });

// @ts-expect-error a figure is read only after its status
hasil.nilai;
// @ts-expect-error its print too
hasil.teks;
// @ts-expect-error a measured figure has no reason
if (hasil.status === 'terukur') hasil.alasan;
// @ts-expect-error an unmeasurable one has no figure
if (hasil.status === 'tak-terukur') hasil.bulat;
// @ts-expect-error results are not changed
hasil.status = 'terukur';

// @ts-expect-error an unknown polarity
hitungCapaian({ target: 80, realisasi: 82, polarisasi: 'naik' });
// @ts-expect-error missing is null, and said
hitungCapaian({ target: 80, polarisasi: 'maximize' });
// @ts-expect-error an unknown policy
hitungCapaian({ target: 80, realisasi: 82, polarisasi: 'maximize' }, { minimize: 'terbalik' });
// @ts-expect-error an unknown option
hitungCapaian({ target: 80, realisasi: 82, polarisasi: 'maximize' }, { bulat: 2 });
// @ts-expect-error a series names its years
hitungTren({ seri: [20, 18], polarisasi: 'minimize' });
// @ts-expect-error an unknown way to treat what is not measurable
rataRata([1], { takTerukur: 'abaikan' });

// @ts-expect-error a formula is given its own inputs
evaluasi(capaianMaximize, { T: 80, realisasi: 82 });
// @ts-expect-error and all of them
evaluasi(capaianMaximize, { T: 80 });
