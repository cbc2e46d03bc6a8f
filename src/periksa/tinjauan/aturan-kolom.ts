import { apakahKosong } from '../../angka/baca/pola.js';
import { desimal } from '../../angka/desimal.js';
import { bacaTanpaNilai } from '../../tabel/tanpa-nilai.js';
import { ratakan } from '../../tabel/tiap.js';
import { faktaDi, lokasiSel } from '../fakta/baca-tabel.js';
import type { Fakta, TabelTerbaca } from '../fakta/fakta.js';
import { namaLokasi } from '../fakta/sebut-lokasi.js';
import { kolomTerdekat } from '../relasi/cari-kolom.js';
import { ANTARBARIS } from '../relasi/relasi.js';
import type { Temuan } from '../temuan/temuan.js';
import { barisPendapatan } from './baris-pendapatan.js';
import { p213 } from './p213-capaian-tinggi.js';
import { p215 } from './p215-melebihi-pagu.js';
import { p217 } from './p217-capaian-tanpa-dasar.js';
import { type Bacaan, tulisTemuan } from './tinjauan.js';

const TINGGI = desimal(150);

/** Row by row: spending above the budget, performance far above 100, performance without its figures. */
export function aturanKolom(b: Bacaan): Temuan[] {
  // What is the mean of other rows needs no plan of its own.
  const terhitung = new Set<Fakta | undefined>(
    ratakan(b.diputus, ({ r }) => (ANTARBARIS.has(r.jenis) ? [r.hasil] : [])),
  );
  return ratakan(b.tabel, (t) => [...melebihiPagu(b, t), ...capaianTinggi(b, t), ...tanpaDasar(b, t, terhitung)]);
}

function melebihiPagu(b: Bacaan, t: TabelTerbaca): Temuan[] {
  return ratakan(
    t.kolom.filter((k) => k.peran === 'realisasi-anggaran' && k.berangka),
    (k) => {
      const pagu = kolomTerdekat('pagu', k, t.kolom);
      if (pagu === null || (k.tahun !== null && pagu.tahun !== k.tahun)) return [];
      const pendapatan = barisPendapatan(t, pagu);
      return ratakan(t.baris, (x) => {
        const [a, p] = [faktaDi(t, x, k), faktaDi(t, x, pagu)];
        if (!a || !p || p.nilai.isNegative() || a.nilai.lte(p.nilai) || pendapatan.has(x)) return [];
        return [
          tulisTemuan(
            p215,
            b,
            { lokasi: a.lokasi, tercetak: a.teks, terkait: [p.lokasi] },
            { sel: namaLokasi(a.lokasi), tercetak: a.teks, pagu: p.teks },
          ),
        ];
      });
    },
  );
}

function capaianTinggi(b: Bacaan, t: TabelTerbaca): Temuan[] {
  if (t.kolom.some((k) => k.peran === 'pagu')) return [];
  const berhasil = t.kolom.some((k) => k.peran === 'realisasi' && k.berangka);
  return ratakan(
    t.kolom.filter((k) => k.peran === 'capaian' && k.berangka),
    (k) =>
      ratakan(t.baris, (x) => {
        const c = faktaDi(t, x, k);
        // Without the sign of percent, and beside no result, it is the result itself, whatever it counts.
        if (!c || c.nilai.lte(TINGGI) || !(c.persen || berhasil)) return [];
        return [
          tulisTemuan(p213, b, { lokasi: c.lokasi, tercetak: c.teks }, { sel: namaLokasi(c.lokasi), tercetak: c.teks }),
        ];
      }),
  );
}

/** Rows below the indicators that count them: `Jumlah indikator`, `Persentase tercapai`. */
const CACAH = /\b(?:indikator|sasaran|tercapai|terpenuhi)\b/i;

function tanpaDasar(b: Bacaan, t: TabelTerbaca, terhitung: ReadonlySet<Fakta | undefined>): Temuan[] {
  return ratakan(
    t.kolom.filter((k) => k.peran === 'capaian'),
    (k) => {
      const dasar = [...t.kolom].filter(
        (x) =>
          x.ke < k.ke &&
          x.ke >= k.ke - 3 &&
          x.tahun === k.tahun &&
          x.tahunKe === k.tahunKe &&
          /target|realisasi/i.test(x.judul) &&
          x.judul !== k.judul &&
          !x.uang,
      );
      if (dasar.length !== 2) return [];
      const akhir = t.baris.reduce((n, x) => (dasar.some((d) => faktaDi(t, x, d)) ? x.ke : n), -1);
      return ratakan(t.baris, (x) => {
        const teks = t.tabel.baris[x.ke]?.[k.ke]?.trim() ?? '';
        const kosong = dasar.filter(
          (d) => apakahKosong(t.tabel.baris[x.ke]?.[d.ke]?.trim() ?? '') && !bacaTanpaNilai(t.tabel)(x.ke, d.ke),
        );
        if (x.jenis !== 'isi' || !/^\d/.test(teks) || kosong.length === 0) return [];
        if (kosong.length === 2 && (terhitung.has(faktaDi(t, x, k)) || (x.ke > akhir && CACAH.test(x.label))))
          return [];
        const lokasi = lokasiSel(t.tabel, x.ke, k.ke);
        return [tulisTemuan(p217, b, { lokasi, tercetak: teks }, { sel: namaLokasi(lokasi), tercetak: teks })];
      });
    },
  );
}
