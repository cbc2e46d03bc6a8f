import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { bacaTemplat } from '../../../src/excel/templat/baca-templat.js';
import { tulisTemplat } from '../../../src/excel/templat/tulis-templat.js';
import { bacaLaporan } from '../../../src/kebijakan/baca-laporan.js';
import { rekapKeJson } from '../../../src/rekap/ke-json.js';
import { rekapLaporan } from '../../../src/rekap/rekap-laporan.js';

const FOLDER = 'examples/batu-sopang-2022';
const BUAT = `node dist/cli.js templat --dari ${FOLDER}/laporan.json -o ${FOLDER}/templat-terisi.xlsx --timpa`;

function laporanJson() {
  const hasil = bacaLaporan(JSON.parse(readFileSync(`${FOLDER}/laporan.json`, 'utf8')));
  if (hasil.status === 'tidak-sah') throw new Error(hasil.masalah[0]?.pesan);
  return hasil.laporan;
}

it('the filled template in examples is what the template writes today', async () => {
  const tersimpan = readFileSync(`${FOLDER}/templat-terisi.xlsx`);
  const kini = Buffer.from(await tulisTemplat(laporanJson()));
  expect(tersimpan.equals(kini), `perbarui dengan: ${BUAT}`).toBe(true);
});

it('the filled template gives the same figures as the JSON', async () => {
  const hasil = await bacaTemplat(readFileSync(`${FOLDER}/templat-terisi.xlsx`));
  if (hasil.status === 'tidak-sah') throw new Error(hasil.masalah.map((m) => m.pesan).join('\n'));
  expect(rekapKeJson(rekapLaporan(hasil.laporan))).toEqual(rekapKeJson(rekapLaporan(laporanJson())));
});
