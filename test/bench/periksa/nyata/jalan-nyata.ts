import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { bacaNyata } from '../../../korpus/baca-korpus.js';
import { rinciNyata } from './rinci.js';
import { ringkas, tabelRingkas } from './ringkas.js';
import { ukurDigit } from './suntik-digit.js';
import { ukurKecil } from './ukur-kecil.js';
import { ukurTabel } from './ukur-tabel.js';

/** Measures the checker on the real tables of test/korpus: `-- nyata [--n 400] [--benih 1] [--hanya POLA] [--rinci] [--json FILE]`. */
export async function jalankanNyata(argumen: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...argumen],
    options: {
      n: { type: 'string', default: '400' },
      benih: { type: 'string', default: '1' },
      hanya: { type: 'string', default: '' },
      rinci: { type: 'boolean', default: false },
      json: { type: 'string' },
    },
  });
  const mulai = performance.now();
  const pola = new RegExp(values.hanya);
  const korpus = bacaNyata().filter((n) => pola.test(n.nama));
  const ukuran = {
    tabel: korpus.map(ukurTabel),
    kecil: await ukurKecil(),
    digit: ukurDigit(korpus, Number(values.n), Number(values.benih)),
  };
  if (values.rinci) console.log(`${rinciNyata(ukuran)}\n`);
  console.log(`Tabel nyata, ${korpus.length} berkas, benih ${values.benih}:\n\n${tabelRingkas(ukuran)}\n`);
  console.log(`Waktu: ${((performance.now() - mulai) / 1000).toFixed(1)} detik.`);
  if (values.json) writeFileSync(values.json, `${JSON.stringify({ ringkas: ringkas(ukuran), ...ukuran }, null, 2)}\n`);
}
