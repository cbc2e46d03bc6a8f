import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { bacaAngka } from '../../../src/angka/baca/baca-angka.js';
import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';
import type { Temuan } from '../../../src/periksa/temuan/temuan.js';
import { bukuDariJson } from '../../../src/tabel/dari-json.js';
import { buat } from '../../bench/keluarga/buat.js';
import { KELUARGA } from '../../bench/keluarga/keluarga.js';

const nilai = (teks: string): string | null => {
  const b = bacaAngka(teks, { lokal: 'id' });
  return b.status === 'angka' ? b.nilai.toFixed() : null;
};

/** What is wrong with a proposal: that it is what is printed already, or not what the arithmetic beside it gives. */
function cacat({ pesan, tercetak, semestinya }: Temuan): string[] {
  if (semestinya === null || tercetak === null) return [];
  const sama = tercetak.trim() === semestinya.trim() ? [`sama: ${pesan}`] : [];
  const utama = pesan.split(/ (?:Atau|Yang ini) /)[0] ?? '';
  const hitungan = /(?:seharusnya|memberi) [^;]+; .* = (-?[\d.,]*\d)(?: \([^()]* sudah dibetulkan\))?\.$/.exec(utama);
  const [x, y] = [nilai(semestinya), hitungan === null ? null : nilai(hitungan[1] ?? '')];
  return x !== null && y !== null && x !== y ? [...sama, `beda: ${pesan}`] : sama;
}

const galat = (t: Temuan): boolean => /^P10[1-7]$/.test(t.kode);

describe('what a finding proposes', () => {
  const folder = fileURLToPath(new URL('../../korpus/', import.meta.url));
  const berkas = readdirSync(folder).filter((f) => f.endsWith('.json'));

  it('is neither what is printed nor other than the arithmetic that it shows, in real tables', () => {
    const buku = berkas.map((f) => bukuDariJson(JSON.parse(readFileSync(folder + f, 'utf8'))));
    expect(buku.flatMap((b) => periksaTabel(b).temuan.filter(galat).flatMap(cacat))).toEqual([]);
  });

  it.each(Object.keys(KELUARGA))('nor in generated reports of %s', (keluarga) => {
    const laporan = Array.from({ length: 6 }, (_, i) => buat(keluarga, 4_100 + i).laporan);
    const temuan = laporan.flatMap(({ tabel, narasi = [] }) =>
      periksaTabel({ tabel, narasi: narasi.map((teks) => ({ teks })) }).temuan.filter(galat),
    );
    expect(temuan.flatMap(cacat)).toEqual([]);
  });
});
