import { setTimeout as tunggu } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import { GalatMasukan } from '../../src/cli/galat-masukan.js';
import type { HasilTugas } from '../../src/cli/pekerja/hasil-tugas.js';
import { jalankanTugas, type Pekerja } from '../../src/cli/pekerja/jalankan-tugas.js';

const surat = { nama: 'hitung', opsi: { berkas: 'a.json', format: 'teks', bahasa: 'id' } } as const;
const opsi = { kemajuan: 'tidak', bahasa: 'id' } as const;
const HASIL: HasilTugas = { isi: 'selesai', status: 0, catatan: [] };

/** A worker that does what it is given, and counts how often it was stopped. */
function pekerjaUji(kerja: () => Promise<HasilTugas>) {
  const hentikan = vi.fn(async () => {});
  const pekerja: Pekerja = (_, lapor) => {
    lapor({ tahap: 'tabel' });
    return { hasil: kerja(), hentikan };
  };
  return { pekerja, hentikan };
}

describe('a task of a command', () => {
  it('gives what its worker made, and lets it go', async () => {
    const { pekerja, hentikan } = pekerjaUji(async () => HASIL);
    expect(await jalankanTugas(surat, { ...opsi, batasWaktu: 60 }, pekerja)).toEqual(HASIL);
    expect(hentikan).toHaveBeenCalledOnce();
  });

  it('is stopped when its time is up, whatever it is doing', async () => {
    const { pekerja, hentikan } = pekerjaUji(() => tunggu(60_000, HASIL, { ref: false }));
    const habis = jalankanTugas(surat, { ...opsi, batasWaktu: 0.01 }, pekerja);
    await expect(habis).rejects.toThrow(GalatMasukan);
    await expect(habis).rejects.toThrow(/^waktu 0\.01 detik habis saat membaca angka tabel\./);
    expect(hentikan).toHaveBeenCalledOnce();
  });

  it('says what it is told to when its time is up', async () => {
    const { pekerja } = pekerjaUji(() => tunggu(60_000, HASIL, { ref: false }));
    const habis = jalankanTugas(surat, { ...opsi, batasWaktu: 0.01, pesanHabis: 'teruskan dengan --lanjut' }, pekerja);
    await expect(habis).rejects.toThrow(/^teruskan dengan --lanjut$/);
  });

  it('hands on a fault as it is', async () => {
    const { pekerja, hentikan } = pekerjaUji(() => Promise.reject(new Error('lain')));
    await expect(jalankanTugas(surat, { ...opsi, batasWaktu: 60 }, pekerja)).rejects.toThrow('lain');
    expect(hentikan).toHaveBeenCalledOnce();
  });
});
