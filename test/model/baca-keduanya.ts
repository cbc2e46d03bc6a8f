import { expect } from 'vitest';
import { bacaLaporan } from '../../src/kebijakan/baca-laporan.js';
import type { HasilBaca } from '../../src/model/baca-laporan.js';

const isi = (hasil: HasilBaca) => (hasil.status === 'sah' ? hasil.peringatan : hasil.masalah);

/**
 * Reads a report in both languages. Whatever is found, each says of the same places the same things, each in a sentence of its own that begins
 * with its place.
 */
export function bacaKeduanya(data: unknown): HasilBaca {
  const [id, en] = [bacaLaporan(data, { bahasa: 'id' }), bacaLaporan(data, { bahasa: 'en' })];
  const pokok = (hasil: HasilBaca) => [hasil.status, isi(hasil).map(({ pesan: _, ...m }) => m)];
  expect(pokok(en)).toEqual(pokok(id));
  for (const [i, { tingkat, letak, pesan }] of isi(id).entries()) {
    expect(['galat', 'peringatan']).toContain(tingkat);
    const lain = isi(en)[i]?.pesan as string;
    for (const p of [pesan, lain]) {
      expect(p.startsWith(letak)).toBe(true);
      expect(p.slice(letak.length)).toMatch(/^(?:laporan)?(?: \(.+\))?: \S.{7,}$/su);
      expect(p).not.toMatch(/undefined|NaN|\[object/);
    }
    expect(lain).not.toBe(pesan);
  }
  return id;
}
