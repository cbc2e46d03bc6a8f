import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hitungBaris } from '../../src/cli/aliran/hitung-baris.js';
import { bacaLaporan } from '../../src/kebijakan/baca-laporan.js';
import { gabungKebijakan } from '../../src/kebijakan/gabung-kebijakan.js';
import { bacaDiterima } from '../../src/periksa/keluaran/diterima.js';
import { bacaKonfigurasi } from '../../src/periksa/keluaran/konfigurasi.js';
import { bacaTemuanLama } from '../../src/periksa/keluaran/temuan-lama.js';
import { cariSkala } from '../../src/skala/daftar.js';
import { pastikanSkala } from '../../src/skala/pastikan-skala.js';
import { bacaPeta } from '../../src/sql/pandangan/peta.js';

const ASING = ['__proto__', 'constructor', 'toString', 'asing', ''];

/** Places of objects in data, those of one shape once: by their keys on the way, numbers of lists and years as one. */
function tempat(data: unknown): (readonly (string | number)[])[] {
  const ada = new Map<string, readonly (string | number)[]>();
  const telusuri = (isi: unknown, path: readonly (string | number)[]): void => {
    if (typeof isi !== 'object' || isi === null) return;
    if (!Array.isArray(isi)) {
      const kunci = path.map((p) => (/^\d+$/.test(String(p)) ? '#' : p)).join('.');
      if (!ada.has(kunci)) ada.set(kunci, path);
    }
    for (const [k, v] of Object.entries(isi)) telusuri(v, [...path, Array.isArray(isi) ? Number(k) : k]);
  };
  telusuri(data, []);
  return [...ada.values()];
}

/** The same data with one more key in the object at a place, as `JSON.parse` gives it. */
function bubuhi(data: unknown, path: readonly (string | number)[], kunci: string): unknown {
  const salinan = JSON.parse(JSON.stringify(data));
  const objek = path.reduce((isi, p) => isi[p], salinan);
  Object.defineProperty(objek, kunci, { value: { nilai: 1 }, enumerable: true, configurable: true, writable: true });
  return salinan;
}

const sah = (hasil: { readonly status: string }) => expect(hasil.status).toBe('sah');
const laporan = JSON.parse(readFileSync('examples/batu-sopang-2022/laporan.json', 'utf8'));
const kebijakan = {
  dasar: 'kemenkeu',
  minimize: 'rasio',
  pembulatan: { desimal: 1, mode: 'potong' },
  batas: { indikator: { bawah: 0, atas: 120 } },
  stabilize: { toleransi: 5 },
  rataRata: { takTerukur: 'nol' },
  serapanRekap: { hierarki: 'gabungan', sasaran: 'gabungan' },
};

/** Each way in, with data that it takes: it gives nothing where the data is sound, and throws or says what is wrong where it is not. */
const PINTU: Readonly<Record<string, readonly [unknown, (data: unknown) => void]>> = {
  bacaLaporan: [laporan, (d) => sah(bacaLaporan(d))],
  'hitung --ndjson, laporan': [
    laporan,
    (d) => expect(hitungBaris(JSON.stringify(d), 'id')).toMatchObject({ status: 'terhitung' }),
  ],
  'hitung --ndjson, rumus': [
    { rumus: 'anggaran.serapan', masukan: { P: 200, A: 150 } },
    (d) => expect(hitungBaris(JSON.stringify(d), 'id')).toMatchObject({ status: 'terukur' }),
  ],
  bacaKonfigurasi: [
    { versi: 1, tingkat: { P501: 'mati' }, abaikan: { berkas: ['a'] }, kebijakan },
    (d) => sah(bacaKonfigurasi(d)),
  ],
  bacaDiterima: [
    { versi: 2, diterima: [{ kode: 'P101', tercetak: '79,9', sidik: '0f', alasan: 'benar' }] },
    (d) => sah(bacaDiterima(d)),
  ],
  bacaTemuanLama: [{ versi: 2, temuan: ['P101|T|A|57,00|0f'] }, (d) => sah(bacaTemuanLama(d))],
  gabungKebijakan: [kebijakan, (d) => void gabungKebijakan(d as never)],
  pastikanSkala: [cariSkala('lan.empat-kelas'), (d) => void pastikanSkala(d)],
  bacaPeta: [
    {
      dialek: 'duckdb',
      kebijakan: { dasar: 'anjuran', minimize: 'rasio', pembulatan: { desimal: 1, mode: 'potong' } },
      kinerja: {
        tabel: 'kinerja',
        kunci: ['id'],
        target: 'target',
        realisasi: 'realisasi',
        polarisasi: { kolom: 'arah', nilai: { maximize: ['naik'] } },
      },
    },
    (d) => void bacaPeta(d),
  ],
};

describe.each(Object.entries(PINTU))('%s', (_, [data, pintu]) => {
  it('takes what is sound, and refuses a key that it does not know, wherever it stands and whatever it is called', () => {
    pintu(data);
    const lolos = tempat(data).flatMap((path) =>
      ASING.filter((kunci) => {
        const isi = bubuhi(data, path, kunci);
        try {
          pintu(isi);
          return true;
        } catch {
          return false;
        }
      }).map((kunci) => `${path.join('.')}: ${kunci}`),
    );
    expect(lolos).toEqual([]);
  });
});
