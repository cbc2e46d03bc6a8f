// Law as data: what has no source, or names something unknown, must not compile.
import type { IdAcuan, IdKebijakan, IdSkala, Preset, Rumus, SelangTeks, Skala } from '../../src/index.js';
import { periksaSkala, skemaJson } from '../../src/index.js';
import { capaianMaximize } from '../../src/rumus/capaian/maximize.js';
import { peringatan } from '../../src/rumus/peringatan.js';

// @ts-expect-error an unknown preset
export const preset: IdKebijakan = 'paser-2022';
// @ts-expect-error an unknown scale
export const skala: IdSkala = 'lan.lima-kelas';
// @ts-expect-error an unknown source
export const acuan: IdAcuan = 'permenpanrb-99-2099';
// @ts-expect-error an unknown scale in a call
periksaSkala('lan.lima-kelas');
// @ts-expect-error an unknown schema
skemaJson('Bupati');
// @ts-expect-error bounds say whether they belong
export const selang: SelangTeks = '90-100';
// @ts-expect-error an unknown warning
peringatan('hati-hati');

const { kutipan: _rumus, ...tanpaSumber } = capaianMaximize;
// @ts-expect-error a formula without a source
export const rumusTanpaSumber: Rumus = tanpaSumber;
// @ts-expect-error an empty list of sources
export const rumusBersumberKosong: Rumus = { ...capaianMaximize, kutipan: [] };

const kelas = { di: '[0, 100]', kode: 'A', label: 'A' } as const;
// @ts-expect-error a scale without a source
export const skalaTanpaSumber: Skala = {
  id: 'x',
  nama: 'x',
  satuan: 'persen',
  rentang: [kelas],
  diAtas: 'tolak',
  diBawah: 'tolak',
};
// @ts-expect-error a preset without a source and without policies
export const presetKosong: Preset = { id: 'x', nama: 'x', gloss: 'x' };
