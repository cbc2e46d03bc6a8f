import { describe, expect, it } from 'vitest';
import { type Layar, tampilkanKemajuan } from '../../src/cli/penampil-kemajuan.js';

/** A screen that keeps what is written, and a clock that is set by hand. */
function layarUji(isTTY: boolean): Layar & { isi: string[] } {
  const isi: string[] = [];
  return { isTTY, isi, write: (teks) => isi.push(teks) };
}
const jam = { kini: 0 };
const tampilkan = (cara: 'auto' | 'baris' | 'tidak', bahasa: 'id' | 'en', layar: Layar) => {
  jam.kini = 0;
  const penampil = tampilkanKemajuan(cara, bahasa, layar, () => jam.kini);
  const pada = (ms: number, k: Parameters<typeof penampil.lapor>[0]) => {
    jam.kini = ms;
    penampil.lapor(k);
  };
  return { ...penampil, pada };
};

describe('progress of a command', () => {
  it('is one line that changes on a terminal, after a second, and is wiped at the end', () => {
    const layar = layarUji(true);
    const { pada, selesai } = tampilkan('auto', 'id', layar);
    pada(999, { tahap: 'buka', nama: 'a.xlsx' });
    pada(1_000, { tahap: 'lembar', ke: 2, dari: 3, nama: 'Data\n\u001b[31m' });
    pada(1_099, { tahap: 'tabel' });
    pada(1_100, { tahap: 'sebab', ke: 1, dari: 1 });
    selesai();
    expect(layar.isi).toEqual([
      '\r\u001b[Kmembaca lembar "Data [31m" (2 dari 3)',
      '\r\u001b[Kmencari sebab ketidakcocokan',
      '\r\u001b[K',
    ]);
  });

  it('is not shown where standard error is no terminal, nor when it is not wanted', () => {
    for (const [cara, layar] of [
      ['auto', layarUji(false)],
      ['tidak', layarUji(true)],
    ] as const) {
      const { pada, selesai } = tampilkan(cara, 'id', layar);
      pada(9_000, { tahap: 'tabel' });
      selesai();
      expect(layar.isi).toEqual([]);
    }
  });

  it('is a line now and then where lines are asked for, in the language of the command', () => {
    const layar = layarUji(false);
    const { pada } = tampilkan('baris', 'en', layar);
    pada(1_500, { tahap: 'tabel', ke: 1, dari: 9, nama: 'Tabel 1' });
    pada(6_400, { tahap: 'tabel', ke: 2, dari: 9 });
    pada(6_500, { tahap: 'hubungan', ke: 1, dari: 9 });
    expect(layar.isi).toEqual([
      'lkjip: reading the figures of table "Tabel 1" (1 of 9) …\n',
      'lkjip: recomputing table (1 of 9) …\n',
    ]);
  });

  it('says what was done, what was not and what to do when the time is up', () => {
    const { pada, pesanHabis } = tampilkan('tidak', 'id', layarUji(false));
    expect(pesanHabis(2)).toMatch(/^waktu 2 detik habis saat membuka berkas\. Belum ada yang selesai; sisanya belum/);
    pada(1, { tahap: 'lembar', ke: 3, dari: 3, nama: 'C' });
    pada(2, { tahap: 'tabel', ke: 4, dari: 9, nama: 'Tabel 4' });
    expect(pesanHabis(30)).toBe(
      'waktu 30 detik habis saat membaca angka tabel "Tabel 4" (4 dari 9). Sudah: membaca lembar; sisanya belum, jadi tidak ada hasil yang ditulis. Bagi berkasnya (misalnya satu lembar tiap berkas), atau tambah waktunya dengan --batas-waktu.',
    );
    const en = tampilkan('tidak', 'en', layarUji(false));
    expect(en.pesanHabis(30)).toContain('Nothing is done yet');
    en.pada(1, { tahap: 'lembar' });
    en.pada(2, { tahap: 'tabel', ke: 4, dari: 9 });
    expect(en.pesanHabis(30)).toMatch(
      /^the time of 30 seconds was up at: .*\(4 of 9\)\. Done: reading sheet; the rest is not/,
    );
  });
});
