import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { rekapAliran } from '../../src/cli/aliran/rekap-aliran.js';

it.each(['100%;50', '100;50 persen', '100;5‰'])('money of %s is refused with its line', (isi) => {
  const berkas = join(mkdtempSync(join(tmpdir(), 'lkjip-')), 'a.csv');
  writeFileSync(berkas, `kode;pagu;realisasi\n7.01.01;${isi}\n`);
  expect(() => rekapAliran(berkas)).toThrow(/baris 2: (?:pagu|realisasi): "[^"]+" adalah persen, bukan rupiah/);
});
