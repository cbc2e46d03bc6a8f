import { expect, it } from 'vitest';
import { apakahKeputusan, bacaKeputusan } from '../../examples/pemeriksa/pekerja/baca-keputusan.js';

const berkas = (isi: string | Uint8Array) => ({
  nama: 'lra.csv.diterima.json',
  data: typeof isi === 'string' ? new TextEncoder().encode(isi) : isi,
});
const BUTIR = '{"kode":"P101","tercetak":"57,00","sidik":"0f","alasan":"Menurut Perbup."}';

it('the page reads decisions that are in order, in UTF-16 too', () => {
  const isi = `{"versi":2,"diterima":[${BUTIR}],"benarSalah":["0e"]}`;
  for (const b of [berkas(isi), berkas(`\uFEFF${isi}`), berkas(Buffer.from(`\uFEFF${isi}`, 'utf16le'))]) {
    expect(apakahKeputusan(b)).toBe(true);
    const { diterima, benarSalah, catatan } = bacaKeputusan([b]);
    expect([diterima.map((d) => d.sidik), [...benarSalah], catatan]).toEqual([['0f'], ['0e'], []]);
  }
});

// Each is refused by the command with the same words: `lkjip periksa lra.csv --diterima FILE`.
it.each([
  [
    'a key twice in an entry',
    `{"versi":2,"diterima":[{"alasan":"A",${BUTIR.slice(1)}]}`,
    'kunci "alasan" ada dua kali',
  ],
  ['two lists', `{"versi":2,"diterima":[${BUTIR}],"diterima":[]}`, 'kunci "diterima" ada dua kali'],
  [
    'a key twice, once with an escape',
    `{"versi":2,"v\\u0065rsi":2,"diterima":[${BUTIR}]}`,
    'kunci "versi" ada dua kali',
  ],
  ['no JSON', '{"versi":2,"diterima":[}', 'bukan JSON yang sah (baris 1, kolom 24)'],
  ['nothing', ' ', 'kosong; seharusnya berisi temuan yang diterima'],
])('the page uses nothing of a file with %s', (_, isi, kata) => {
  const { diterima, catatan } = bacaKeputusan([berkas(isi)]);
  expect(diterima).toEqual([]);
  expect(catatan).toEqual([
    expect.stringMatching(/^lra\.csv\.diterima\.json: .* Putusan di dalamnya tidak dipakai\.$/),
  ]);
  expect(catatan[0]).toContain(kata);
});
