import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import type { Hasil } from '../../../src/rumus/hasil.js';
import { hitungBarisE81, hitungRupiahE81 } from '../../../src/rumus/waktu/e81.js';
import { hitungE81Kaki } from '../../../src/rumus/waktu/e81-kaki.js';
import { Pecahan } from '../../orakel/pecahan.js';

type Isi = number | null;
const P = (x: number) => Pecahan.dari(BigInt(x));
const NOL = Pecahan.dari(0n);
const cetak = (h: Hasil) => (h.status === 'terukur' ? h.bulat.toFixed(2) : h.alasan);

/** Quarters made one, as the form's own kinds say; null without any. */
function gabung(tw: readonly Isi[], jenis: 'jumlah' | 'rata-rata' | 'terakhir'): Pecahan | null {
  const terisi = tw.filter((x) => x !== null).map(P);
  if (terisi.length === 0) return null;
  if (jenis === 'terakhir') return terisi.at(-1) ?? null;
  const total = Pecahan.jumlah(terisi);
  return jenis === 'jumlah' ? total : total.bagi(P(terisi.length));
}

/** R ÷ T × 100, or (2T − R) ÷ T × 100, not below 0; the reason where there is none. */
function tingkat(T: Isi, R: Pecahan | null, naik: boolean): string | null {
  if (T === null) return 'target-kosong';
  if (R === null) return null;
  if (T === 0) return !naik && R.sama(NOL) ? '100.00' : 'target-nol';
  const nisbah = R.bagi(P(T));
  const hasil = (naik ? nisbah : P(2).kurang(nisbah)).kali(P(100));
  return hasil.banding(NOL) < 0 ? '0.00' : hasil.cetak(2);
}

const isi = fc.option(fc.oneof(fc.constantFrom(0, 3, 7, 9), fc.nat(500)), { nil: null, freq: 5 });
const empat = fc.tuple(isi, isi, isi, isi);

describe('a row of form E.81 against fractions on BigInt', () => {
  test.prop(
    [
      isi,
      isi,
      isi,
      empat,
      fc.constantFrom('jumlah' as const, 'rata-rata' as const, 'terakhir' as const),
      fc.constantFrom('maximize' as const, 'minimize' as const),
      fc.constantFrom('akumulasi' as const, 'nilai-akhir' as const),
    ],
    { numRuns: 600 },
  )(
    'K: quarters, levels and the Renstra',
    (targetRenstra, lalu, targetRenja, tw, konsolidasi, polarisasi, jenisRenstra) => {
      const h = hitungBarisE81({
        targetRenstra,
        realisasiSampaiTahunLalu: lalu,
        targetRenja,
        realisasiTriwulan: tw,
        konsolidasi,
        polarisasi,
        jenisRenstra,
      });
      const naik = polarisasi === 'maximize';
      const renja = gabung(tw, konsolidasi);
      expect(cetak(h.realisasiRenja)).toBe(renja?.cetak(2) ?? 'realisasi-kosong');
      expect(cetak(h.tingkatCapaianRenja)).toBe(tingkat(targetRenja, renja, naik) ?? 'realisasi-kosong');
      const [sampai, sebab] =
        jenisRenstra === 'akumulasi'
          ? [
              renja === null || lalu === null ? null : renja.tambah(P(lalu)),
              lalu === null ? 'realisasi-lalu-kosong' : 'realisasi-kosong',
            ]
          : [renja ?? (lalu === null ? null : P(lalu)), 'realisasi-kosong'];
      expect(cetak(h.realisasiSampaiTahunIni)).toBe(sampai?.cetak(2) ?? sebab);
      expect(cetak(h.tingkatCapaianRenstra)).toBe(tingkat(targetRenstra, sampai, naik) ?? sebab);
    },
  );

  test.prop([isi, isi, isi, empat], { numRuns: 300 })('Rp: sums over sums', (targetRenstra, lalu, targetRenja, tw) => {
    const h = hitungRupiahE81({ targetRenstra, realisasiSampaiTahunLalu: lalu, targetRenja, realisasiTriwulan: tw });
    const renja = gabung(tw, 'jumlah');
    const sampai = renja === null || lalu === null ? null : renja.tambah(P(lalu));
    const serapan = (pagu: Isi, R: Pecahan | null, sebab: string) =>
      pagu === null ? 'pagu-kosong' : R === null ? sebab : pagu === 0 ? 'pagu-nol' : R.persenDari(P(pagu)).cetak(2);
    const sebab = lalu === null ? 'realisasi-lalu-kosong' : 'realisasi-kosong';
    expect(cetak(h.tingkatCapaianRenja)).toBe(serapan(targetRenja, renja, 'realisasi-kosong'));
    expect(cetak(h.realisasiSampaiTahunIni)).toBe(sampai?.cetak(2) ?? sebab);
    expect(cetak(h.tingkatCapaianRenstra)).toBe(serapan(targetRenstra, sampai, sebab));
  });

  const kegiatan = fc.array(fc.record({ pagu: isi, realisasi: isi }), { maxLength: 6 });
  test.prop([fc.array(isi, { maxLength: 6 }), kegiatan], { numRuns: 300 })(
    'the footer, in both readings of Rp',
    (K, rp) => {
      const terukur = K.filter((x) => x !== null).map(P);
      const rata = (x: Pecahan[]) =>
        x.length === 0 ? 'tidak-ada-yang-terukur' : Pecahan.jumlah(x).bagi(P(x.length)).cetak(2);
      const lengkap = rp.filter((k) => k.pagu !== null && k.realisasi !== null && k.pagu > 0);
      const kaki = hitungE81Kaki({ tingkatKinerja: K, kegiatan: rp });
      expect([cetak(kaki.kinerja), kaki.kinerja.cakupan]).toEqual([
        rata(terukur),
        { terukur: terukur.length, total: K.length },
      ]);
      expect(cetak(kaki.rupiah)).toBe(rata(lengkap.map((k) => P(k.realisasi ?? 0).persenDari(P(k.pagu ?? 1)))));
      expect(kaki.rupiah.cakupan).toEqual({ terukur: lengkap.length, total: rp.length });
      const gabungan = hitungE81Kaki({ tingkatKinerja: K, kegiatan: rp }, { rupiah: 'gabungan' }).rupiah;
      // What was spent without a pagu has no percentage, and is part of the sum.
      const sepasang = rp.filter((k) => k.pagu !== null && k.realisasi !== null);
      const total = (ambil: (k: (typeof rp)[number]) => Isi) => Pecahan.jumlah(sepasang.map((k) => P(ambil(k) ?? 0)));
      if (lengkap.length > 0) {
        expect(cetak(gabungan)).toBe(
          total((k) => k.realisasi)
            .persenDari(total((k) => k.pagu))
            .cetak(2),
        );
      } else expect(gabungan.status).toBe('tak-terukur');
      expect(gabungan.cakupan).toEqual({ terukur: sepasang.length, total: rp.length });
    },
  );
});
