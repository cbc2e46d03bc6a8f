import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { cariAcuan } from '../../src/acuan/daftar.js';
import { biayaPerKeluaran, efisiensiBiayaSatuan } from '../../src/rumus/efisiensi/biaya-satuan.js';
import { efisiensiKelebihanRasio } from '../../src/rumus/efisiensi/kelebihan-rasio.js';
import {
  efisiensiDariNilai,
  nilaiEfisiensi,
  nilaiEfisiensiTanpaBatas,
} from '../../src/rumus/efisiensi/nilai-efisiensi.js';
import { efisiensiPmk214 } from '../../src/rumus/efisiensi/pmk-214.js';
import { skorSisaAnggaran } from '../../src/rumus/efisiensi/skor-sisa.js';
import { nilaiKinerjaAnggaran } from '../../src/rumus/efisiensi/smart.js';
import { lkeBobotSub, lkeKomponen, lkeKriteria, lkeSubKomponen, lkeTotal } from '../../src/rumus/evaluasi-akip/lke.js';
import {
  efektivitasMelebihi,
  efektivitasMencapai,
  efektivitasTidakMencapai,
} from '../../src/rumus/gabungan/efektivitas.js';
import { capaianKeluaran, capaianKeluaranBervolume } from '../../src/rumus/gabungan/ukur-keluaran.js';
import { ikiKonversi, ikiTargetMaksimal } from '../../src/rumus/individu/iki.js';
import { evaluasi } from '../../src/rumus/pembaca/evaluasi.js';
import { keTeks } from '../../src/rumus/pembaca/ke-teks.js';
import type { SimpulMasukan } from '../../src/rumus/pohon.js';
import type { Rumus } from '../../src/rumus/rumus.js';
import { skmIkm, skmIkmBerbobot, skmNik, skmNikBerbobot, skmNrr } from '../../src/rumus/survei/skm.js';
import { realisasiSampaiTahunIni } from '../../src/rumus/waktu/e81-realisasi.js';
import { kondisiAkhirAkumulasi, kondisiAkhirNilaiAkhir } from '../../src/rumus/waktu/kondisi-akhir.js';
import {
  konsolidasiJumlah,
  konsolidasiRataRata,
  konsolidasiTerakhir,
} from '../../src/rumus/waktu/konsolidasi-nilai.js';
import { nilaiJalur } from '../../src/rumus/waktu/nilai-jalur.js';
import { selisihTargetTriwulan } from '../../src/rumus/waktu/periksa-target-triwulan.js';
import { serapanRak } from '../../src/rumus/waktu/rak.js';
import { trenCapaianPersen, trenCapaianPoin } from '../../src/rumus/waktu/tren-capaian.js';

const daftar: readonly Rumus[] = [
  nilaiJalur,
  konsolidasiJumlah,
  konsolidasiRataRata,
  konsolidasiTerakhir,
  selisihTargetTriwulan,
  kondisiAkhirAkumulasi,
  kondisiAkhirNilaiAkhir,
  realisasiSampaiTahunIni,
  serapanRak,
  trenCapaianPoin,
  trenCapaianPersen,
  efisiensiKelebihanRasio,
  efisiensiPmk214,
  nilaiEfisiensi,
  nilaiEfisiensiTanpaBatas,
  efisiensiDariNilai,
  efisiensiBiayaSatuan,
  biayaPerKeluaran,
  nilaiKinerjaAnggaran,
  skorSisaAnggaran,
  capaianKeluaran,
  capaianKeluaranBervolume,
  efektivitasMelebihi,
  efektivitasMencapai,
  efektivitasTidakMencapai,
  skmNrr,
  skmIkm,
  skmIkmBerbobot,
  skmNik,
  skmNikBerbobot,
  lkeBobotSub,
  lkeSubKomponen,
  lkeKriteria,
  lkeKomponen,
  lkeTotal,
  ikiKonversi,
  ikiTargetMaksimal,
];

/** A value within the range of an input, with up to two decimals. */
const dalamRentang = ({ rentang: { min, maks } }: SimpulMasukan) =>
  fc
    .integer({ min: (min ?? -1000) * 100, max: Math.min(maks ?? 1e9, 1e9) * 100 })
    .map((x) => `${x < 0 ? '-' : ''}${Math.trunc(Math.abs(x) / 100)}.${String(Math.abs(x) % 100).padStart(2, '0')}`);
/** Three weights that add up to 100, for the formulas that refuse others. */
const bobotSeratus = fc
  .tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 50 }))
  .map(([a, b]) => [String(a), String(b), String(100 - a - b)]);
const isian = (rumus: Rumus) => {
  const seratus = rumus.takTerukurBila.some((b) => b.alasan === 'bobot-tidak-seratus');
  const satu = (lambang: string, m: SimpulMasukan) => {
    if (seratus && lambang === 'w') return bobotSeratus;
    return m.bentuk === 'daftar' ? fc.array(dalamRentang(m), { minLength: 3, maxLength: 3 }) : dalamRentang(m);
  };
  return fc.record(Object.fromEntries(Object.entries(rumus.masukan).map(([l, m]) => [l, satu(l, m)])));
};
const angka = (rumus: Rumus, masukan: Record<string, string | string[]>) => {
  const h = evaluasi(rumus, masukan);
  return h.status === 'terukur' ? h.nilai : null;
};

describe('the formulas of the later chapters', () => {
  it('have ids of their own, under the name of their chapter', () => {
    expect(new Set(daftar.map((r) => r.id)).size).toBe(daftar.length);
    for (const { id } of daftar)
      expect(id).toMatch(/^(waktu|efisiensi|gabungan|survei|evaluasi-akip|individu)\.[a-z0-9.-]+$/);
  });

  it.each(daftar.flatMap((r) => r.contoh.map((contoh) => [r.id, contoh.asal, r, contoh] as const)))(
    '%s gives its worked example (%s)',
    (_, __, rumus, contoh) => {
      const h = evaluasi(rumus, contoh.masukan);
      expect(h.status === 'terukur' ? h.bulat.toFixed(2) : { alasan: h.alasan }).toEqual(contoh.hasil);
    },
  );

  it.each(daftar.map((r) => [r.id, r] as const))(
    '%s cites known sources, and says a reason when everything is missing',
    (_, rumus) => {
      for (const k of rumus.kutipan) expect(cariAcuan(k.acuan), k.acuan).toBeDefined();
      expect(keTeks(rumus)).not.toBe('');
      const kosong = Object.fromEntries(
        Object.entries(rumus.masukan).map(([l, m]) => [l, m.bentuk === 'daftar' ? [null] : null]),
      );
      expect(evaluasi(rumus, kosong)).toMatchObject({ status: 'tak-terukur' });
    },
  );

  const berarah = daftar.flatMap((r) =>
    Object.entries(r.arah)
      .filter(([, a]) => a !== 'tidak-tentu')
      .map(([l, a]) => [r.id, l, a, r] as const),
  );
  it.each(berarah)('%s moves with %s as it says: %s', (_, lambang, arah, rumus) => {
    const m = rumus.masukan[lambang] as SimpulMasukan;
    fc.assert(
      fc.property(isian(rumus), dalamRentang(m), (masukan, lain) => {
        const lama = masukan[lambang] as string | string[];
        const baru = Array.isArray(lama) ? [lain, ...lama.slice(1)] : lain;
        const [a, b] = [angka(rumus, masukan), angka(rumus, { ...masukan, [lambang]: baru })];
        fc.pre(a !== null && b !== null);
        const naik = Number(lain) >= Number(Array.isArray(lama) ? lama[0] : lama);
        expect((arah === 'naik') === naik ? b?.gte(a ?? 0) : b?.lte(a ?? 0)).toBe(true);
      }),
      { numRuns: 60, maxSkipsPerRun: 1000 },
    );
  });
  test.prop([fc.constantFrom(...daftar).chain((r) => fc.tuple(fc.constant(r), isian(r)))])(
    'never give NaN or Infinity within the ranges that they state',
    ([rumus, masukan]) => {
      const h = evaluasi(rumus, masukan);
      if (h.status === 'terukur') expect(h.nilai.isFinite()).toBe(true);
      else expect(h.alasan).not.toBe('pembagi-nol');
    },
  );
});
