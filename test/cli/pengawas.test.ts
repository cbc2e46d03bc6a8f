import { describe, expect, it } from 'vitest';
import { GalatMasukan } from '../../src/cli/galat-masukan.js';
import { awasi, type Layar } from '../../src/cli/pengawas.js';
import type { Pelapor } from '../../src/tabel/kemajuan.js';

/** A screen that keeps what is written, and a clock that is set by hand. */
function layarUji(isTTY: boolean): Layar & { isi: string[] } {
  const isi: string[] = [];
  return { isTTY, isi, write: (teks) => isi.push(teks) };
}
const jam = { kini: 0 };
const baca = () => jam.kini;
const pada = (ms: number, lapor: Pelapor, ...k: Parameters<Pelapor>) => {
  jam.kini = ms;
  lapor(...k);
};
const opsi = { kemajuan: 'auto', batasWaktu: 600, bahasa: 'id' } as const;

describe('progress of a command', () => {
  it('is one line that changes on a terminal, after a second, and is wiped at the end', async () => {
    jam.kini = 0;
    const layar = layarUji(true);
    const hasil = await awasi(
      opsi,
      async (lapor) => {
        pada(999, lapor, { tahap: 'buka', nama: 'a.xlsx' });
        pada(1_000, lapor, { tahap: 'lembar', ke: 2, dari: 3, nama: 'Data\n\u001b[31m' });
        pada(1_099, lapor, { tahap: 'tabel' });
        pada(1_100, lapor, { tahap: 'sebab', ke: 1, dari: 1 });
        return 7;
      },
      layar,
      baca,
    );
    expect(hasil).toBe(7);
    expect(layar.isi).toEqual([
      '\r\u001b[Kmembaca lembar "Data [31m" (2 dari 3)',
      '\r\u001b[Kmencari sebab ketidakcocokan',
      '\r\u001b[K',
    ]);
  });

  it('is not shown where standard error is no terminal, nor of short work, nor when it is not wanted', async () => {
    for (const [cara, layar] of [
      ['auto', layarUji(false)],
      ['tidak', layarUji(true)],
    ] as const) {
      jam.kini = 0;
      await awasi({ ...opsi, kemajuan: cara }, async (lapor) => pada(9_000, lapor, { tahap: 'tabel' }), layar, baca);
      expect(layar.isi).toEqual([]);
    }
  });

  it('is a line now and then where lines are asked for, in the language of the command', async () => {
    jam.kini = 0;
    const layar = layarUji(false);
    await awasi(
      { ...opsi, kemajuan: 'baris', bahasa: 'en' },
      async (lapor) => {
        pada(1_500, lapor, { tahap: 'tabel', ke: 1, dari: 9, nama: 'Tabel 1' });
        pada(6_400, lapor, { tahap: 'tabel', ke: 2, dari: 9 });
        pada(6_500, lapor, { tahap: 'hubungan', ke: 1, dari: 9 });
      },
      layar,
      baca,
    );
    expect(layar.isi).toEqual([
      'lkjip: reading the figures of table "Tabel 1" (1 of 9) …\n',
      'lkjip: recomputing table (1 of 9) …\n',
    ]);
  });
});

describe('the time limit of a command', () => {
  const habis = (bahasa: 'id' | 'en', sebelum: boolean) => {
    jam.kini = 0;
    return awasi(
      { ...opsi, batasWaktu: 30, bahasa },
      async (lapor) => {
        if (sebelum) pada(20_000, lapor, { tahap: 'lembar', ke: 3, dari: 3, nama: 'C' });
        pada(30_001, lapor, { tahap: 'tabel', ke: 4, dari: 9, nama: 'Tabel 4' });
      },
      layarUji(false),
      baca,
    );
  };

  it('ends with one line: what was done, what was not, what to do', async () => {
    await expect(habis('id', true)).rejects.toThrow(GalatMasukan);
    await expect(habis('id', true)).rejects.toThrow(
      'waktu 30 detik habis saat membaca angka tabel "Tabel 4" (4 dari 9). Sudah: membaca lembar; sisanya belum, jadi tidak ada hasil yang ditulis. Bagi berkasnya (misalnya satu lembar tiap berkas), atau tambah waktunya dengan --batas-waktu.',
    );
    await expect(habis('id', false)).rejects.toThrow('Belum ada yang selesai; sisanya belum');
    await expect(habis('en', true)).rejects.toThrow(
      /^the time of 30 seconds was up at: .*\(4 of 9\)\. Done: reading sheet; the rest is not/,
    );
    await expect(habis('en', false)).rejects.toThrow('Nothing is done yet');
  });

  it('leaves other faults as they are', async () => {
    await expect(awasi(opsi, () => Promise.reject(new Error('lain')), layarUji(true), baca)).rejects.toThrow('lain');
  });
});
