import { apakahKosong } from '../../angka/baca/pola.js';
import type { Dwibahasa } from '../../rumus/alasan.js';
import { bacaTanpaNilai } from '../../tabel/tanpa-nilai.js';
import { ratakan } from '../../tabel/tiap.js';
import { faktaDi, lokasiSel } from '../fakta/baca-tabel.js';
import type { Baris, TabelTerbaca } from '../fakta/fakta.js';
import type { Kolom } from '../fakta/kolom.js';
import { namaLokasi } from '../fakta/sebut-lokasi.js';
import { kolomTerdekat } from '../relasi/cari-kolom.js';
import type { Temuan } from '../temuan/temuan.js';
import { p203 } from './p203-tanpa-target-realisasi.js';
import { p204 } from './p204-kemajuan-kosong.js';
import { type Bacaan, tulisTemuan } from './tinjauan.js';

/** Target, result and performance of one year. */
interface Setahun {
  readonly target: Kolom;
  readonly realisasi: Kolom;
  readonly capaian: Kolom;
}

/** Indicators without target or result, without the year before, or without progress although its inputs are there. */
export function indikatorLengkap(b: Bacaan): Temuan[] {
  return ratakan(b.tabel, (t) => {
    const tahunan = kelompokTahun(t);
    const isi = t.baris.filter((x) => x.jenis === 'isi');
    return [
      ...ratakan(isi, (x) => (beralasan(t, x) ? [] : ratakan(tahunan, (s) => tanpaSebelah(b, t, x, s, tahunan)))),
      ...ratakan(isi, (x) => kemajuanKosong(b, t, x)),
    ];
  });
}

/** Tables that follow a year quarter by quarter leave blank what is not due yet. */
function kelompokTahun(t: TabelTerbaca): Setahun[] {
  if (t.kolom.some((k) => k.triwulan !== null)) return [];
  return ratakan(t.kolom, (realisasi) => {
    if (realisasi.peran !== 'realisasi' || realisasi.uang) return [];
    const target = kolomTerdekat('target', realisasi, t.kolom);
    const capaian = kolomTerdekat('capaian', realisasi, t.kolom);
    return target === null || capaian === null || Math.abs(realisasi.ke - target.ke) > 2
      ? []
      : [{ target, realisasi, capaian }];
  });
}

const isiSel = (t: TabelTerbaca, x: Baris, k: Kolom): string => t.tabel.baris[x.ke]?.[k.ke]?.trim() ?? '';
const terisi = (t: TabelTerbaca, x: Baris, k: Kolom): boolean =>
  !apakahKosong(isiSel(t, x, k)) || bacaTanpaNilai(t.tabel)(x.ke, k.ke);

/** The row itself says why it has no figure. */
const beralasan = (t: TabelTerbaca, x: Baris): boolean => t.kolom.some((k) => ALASAN.test(isiSel(t, x, k)));

const ALASAN = /\b(?:belum|(?:tidak|tak) (?:dapat|bisa|(?:ter|di)\p{L}+)|baru)\b/iu;

/** The missing half of a row, or the missing year before. */
function tanpaSebelah(
  b: Bacaan,
  t: TabelTerbaca,
  x: Baris,
  { target, realisasi, capaian }: Setahun,
  semua: readonly Setahun[],
): Temuan[] {
  if (terisi(t, x, capaian)) return [];
  const [adaTarget, adaRealisasi] = [terisi(t, x, target), terisi(t, x, realisasi)];
  const tulis = (k: Kolom, bagian: Dwibahasa): Temuan[] => {
    const lokasi = lokasiSel(t.tabel, x.ke, k.ke);
    const nama = x.label.length > 60 ? `${x.label.slice(0, 57)}…` : x.label;
    return [tulisTemuan(p203, b, { lokasi, tercetak: isiSel(t, x, k) }, { sel: namaLokasi(lokasi), nama, bagian })];
  };
  if (adaTarget !== adaRealisasi) {
    // A column that no row fills is a form still to be filled in.
    if (adaTarget && !realisasi.berangka) return [];
    return adaTarget
      ? tulis(realisasi, { id: 'realisasi', en: 'result' })
      : tulis(target, { id: 'target', en: 'target' });
  }
  const sesudah = semua.some(
    (s) => lebihDulu(realisasi, s.realisasi) && terisi(t, x, s.target) && terisi(t, x, s.realisasi),
  );
  // Where other rows have that year, this indicator may be new.
  return sesudah && !target.berangka && !realisasi.berangka
    ? tulis(realisasi, {
        id: `pembanding tahun ${realisasi.tahun ?? 'sebelumnya'} (target dan realisasi)`,
        en: `figures of ${realisasi.tahun ?? 'the year before'} (target and result)`,
      })
    : [];
}

const lebihDulu = (a: Kolom, b: Kolom): boolean =>
  (a.lalu && !b.lalu) || (a.tahun !== null && b.tahun !== null && a.tahun < b.tahun);

function kemajuanKosong(b: Bacaan, t: TabelTerbaca, x: Baris): Temuan[] {
  return ratakan(
    t.kolom.filter((k) => k.peran === 'kemajuan' && !terisi(t, x, k)),
    (k) => {
      const akhir = kolomTerdekat('target-akhir', k, t.kolom);
      const kini = kolomTerdekat('realisasi', k, t.kolom);
      const [a, r] = [akhir && faktaDi(t, x, akhir), kini && faktaDi(t, x, kini)];
      if (!a || !r) return [];
      const lokasi = lokasiSel(t.tabel, x.ke, k.ke);
      return [
        tulisTemuan(
          p204,
          b,
          { lokasi, tercetak: isiSel(t, x, k), terkait: [a.lokasi, r.lokasi] },
          { sel: namaLokasi(lokasi), akhir: a.teks, realisasi: r.teks },
        ),
      ];
    },
  );
}
