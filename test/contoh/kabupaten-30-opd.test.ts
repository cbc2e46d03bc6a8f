import { describe, expect, it } from 'vitest';
import { buatOpd } from '../../examples/kabupaten-30-opd/buat-opd.js';
import { cetakKabupaten, hitungKabupaten } from '../../examples/kabupaten-30-opd/kabupaten.js';
import { opdBerkala, TAHUN_BERKALA } from '../../examples/kabupaten-30-opd/opd-berkala.js';
import { bacaLaporan } from '../../src/kebijakan/baca-laporan.js';
import { tabelPeringkat } from '../../src/laporan/tabel/peringkat.js';
import { periksaTabel } from '../../src/periksa/periksa-tabel.js';
import { gabungRekapKabupaten, rekapKabupaten } from '../../src/rekap/rekap-kabupaten.js';
import { rekapLaporan } from '../../src/rekap/rekap-laporan.js';
import { keTabelTercetak } from '../../src/tabel/tabel-laporan.js';
import { persenPecahan } from '../orakel/pecahan.js';
import { laporanKecil } from '../rekap/contoh-laporan.js';

describe('a kabupaten of 30 offices', () => {
  const rekap = hitungKabupaten();

  it('is the same on every run', () => {
    expect(buatOpd(7)).toEqual(buatOpd(7));
    expect(cetakKabupaten(hitungKabupaten())).toBe(cetakKabupaten(rekap));
  });

  it('pools rupiah: what BigInt adds up from the data over all lines with both figures', () => {
    const baris = Array.from({ length: 30 }, (_, i) => buatOpd(i + 1)).flatMap((l) =>
      l.program.flatMap((p) => p.kegiatan.flatMap((k) => k.subKegiatan.map((s) => s.anggaran['2024']))),
    );
    const lengkap = baris.filter((b) => b?.realisasi !== null && b?.realisasi !== undefined);
    const jumlah = (x: 'pagu' | 'realisasi') => lengkap.reduce((n, b) => n + BigInt(b?.[x] ?? 0), 0n);
    expect(rekap.anggaran.total.serapan).toMatchObject({
      teks: persenPecahan(jumlah('realisasi'), jumlah('pagu')).replace('.', ','),
    });
    expect(rekap.anggaran.total.agregat).toMatchObject({ baris: baris.length, terukur: lengkap.length });
  });

  it('ranks every office once, from the highest achievement down, with its coverage', () => {
    const urut = rekap.peringkat.flatMap((p) => (p.capaian.status === 'terukur' ? [p.capaian.nilai.toNumber()] : []));
    expect([...urut].sort((a, b) => b - a)).toEqual(urut);
    expect(new Set(rekap.peringkat.map((p) => p.kode)).size).toBe(30);
    expect(cetakKabupaten(rekap)).toContain('Capaian yang sama didahulukan yang cakupannya lebih tinggi');
    expect(cetakKabupaten(rekap)).toMatch(/- Urusan 7: serapan \d+,\d\d persen, 1 bidang/);
  });

  it('can be computed in parts', () => {
    const bagian = (dari: number, sampai: number) =>
      rekapKabupaten(Array.from({ length: sampai - dari }, (_, i) => rekapLaporan(buatOpd(dari + i + 1))));
    expect(cetakKabupaten(gabungRekapKabupaten(bagian(12, 30), bagian(0, 12)))).toBe(cetakKabupaten(rekap));
  });

  it('gives a table in which periksa finds nothing', () => {
    expect(periksaTabel([keTabelTercetak(tabelPeringkat(rekap, 'Tabel 1'))]).temuan.map((t) => t.pesan)).toEqual([]);
  });

  it('prints a dash for an office without rank, and says what the mean covers', () => {
    const t = tabelPeringkat(rekapKabupaten([rekapLaporan(laporanKecil())], { cara: 'per-indikator' }), 'Tabel 1');
    expect(t.baris[0]?.sel['peringkat']?.teks).toBe('–');
    expect(t.catatan.join(' ')).toContain('0 dari 1 indikator');
  });
});

describe('the same offices over a plan', () => {
  const berkala = Array.from({ length: 30 }, (_, i) => opdBerkala(i + 1));

  it('are sound reports in every year; only the codes have more digits than they had in the first years', () => {
    for (const asal of berkala) {
      for (const tahun of TAHUN_BERKALA) {
        const terbaca = bacaLaporan({ ...asal, tahun });
        const kode = new Set(terbaca.status === 'sah' ? terbaca.peringatan.map((p) => p.kode) : ['tidak-sah']);
        expect([...kode], `${asal.instansi.nama} ${tahun}`).toEqual(
          tahun < 2024 && kode.size > 0 ? ['lebar-kode'] : [],
        );
      }
    }
    expect(opdBerkala(7)).toEqual(opdBerkala(7));
    expect(new Set(berkala.map((l) => l.instansi.nama)).size).toBe(30);
  });

  it('have the figures of 2024 that they had', () => {
    const [lama, baru] = [hitungKabupaten(), rekapKabupaten(berkala.map(rekapLaporan))];
    expect(baru.rataRata).toMatchObject({ teks: (lama.rataRata as { teks?: string }).teks });
    expect(baru.cakupan).toEqual(lama.cakupan);
    expect(baru.peringkat.map((p) => [p.kode, p.peringkat])).toEqual(lama.peringkat.map((p) => [p.kode, p.peringkat]));
    expect(baru.anggaran.total.pagu).toEqual(lama.anggaran.total.pagu);
    expect(baru.anggaran.total.realisasi).toEqual(lama.anggaran.total.realisasi);
  });
});
