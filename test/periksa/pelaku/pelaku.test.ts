import { expect, it } from 'vitest';
import { desimal } from '../../../src/angka/desimal.js';
import type { Fakta } from '../../../src/periksa/fakta/fakta.js';
import { cariPelaku } from '../../../src/periksa/pelaku/pelaku.js';
import type { RelasiRumus } from '../../../src/periksa/relasi/relasi.js';
import { susunKonteks } from '../../../src/periksa/sebab/sebab.js';
import { serapan } from '../../../src/rumus/anggaran/serapan.js';

const fakta = (no: number, teks: string): Fakta => ({
  no,
  lokasi: { baris: no },
  teks,
  nilai: desimal(teks),
  desimal: 0,
  peran: null,
  persen: false,
  kandidat: [],
  rusak: false,
  sel: null,
});

// Hand: 50 of 100 is 50 % and not 70 %.
it('a contradiction between figures that were all settled before names none of them', () => {
  const [P, A, S] = [fakta(1, '100'), fakta(2, '50'), fakta(3, '70')];
  const r: RelasiRumus = {
    bentuk: 'rumus',
    jenis: 'rasio-baris',
    rumus: serapan,
    hasil: S,
    masukan: [
      { lambang: 'P', fakta: [P] },
      { lambang: 'A', fakta: [A] },
    ],
    kuat: true,
  };
  const konteks = susunKonteks([P, A, S]);
  expect(cariPelaku([r], new Map(), konteks, new Map([P, A, S].map((f) => [f, f.nilai])))).toEqual([]);
  expect(cariPelaku([r], new Map(), konteks).map((p) => p.fakta)).toEqual([S]);
});
