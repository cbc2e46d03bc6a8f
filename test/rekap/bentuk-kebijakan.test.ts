import { expect, it } from 'vitest';
import { gabungKebijakan } from '../../src/kebijakan/gabung-kebijakan.js';
import { BENTUK_KEBIJAKAN } from '../../src/rekap/bentuk-kebijakan.js';

const penuh = () => JSON.parse(JSON.stringify(gabungKebijakan()));

it('is the shape of a policy that was made here', () => {
  expect(BENTUK_KEBIJAKAN(penuh())).toBeUndefined();
});

// What roll-ups read of a policy of another hand.
it.each([
  'dasar.id',
  'dasar.nama',
  'aturan.rataRata.cara',
  'aturan.rataRata.rumus',
  'aturan.rataRata.takTerukur',
  'aturan.rataRata.dari',
  'aturan.batas.indikator',
  'aturan.batas.rekap',
  'aturan.pembulatan.desimal',
  'aturan.pembulatan.mode',
  'aturan.luarSkala.atas',
  'aturan.luarSkala.bawah',
  'aturan.kemajuan.metode',
  'aturan.anggaran',
  'aturan.efisiensi.metode',
  'aturan.evaluasiRenja',
  'aturan.konsolidasi.cara',
  'aturan.serapanRekap.hierarki',
  'aturan.serapanRekap.sasaran',
  'asal',
  'kutipan',
])('refuses a policy without %s, by its place', (letak) => {
  const isi = penuh();
  const jalan = letak.split('.');
  const ujung = jalan.pop() as string;
  const wadah = jalan.reduce((x, k) => x[k], isi);
  delete wadah[ujung];
  expect(BENTUK_KEBIJAKAN(isi)).toMatch(new RegExp(`^\\.${letak.replaceAll('.', '\\.')} `));
});
