import { cocokCetak } from '../../angka/cetakan.js';
import { digitCetak } from '../../angka/digit-cetak.js';
import { pertumbuhan } from '../../rumus/waktu/pertumbuhan.js';
import { selisihTahun } from '../../rumus/waktu/selisih-tahun.js';
import { faktaDi } from '../fakta/baca-tabel.js';
import type { Fakta, TabelTerbaca } from '../fakta/fakta.js';
import type { Kolom } from '../fakta/kolom.js';
import type { Peran } from '../fakta/peran.js';
import { hitungDukungan } from './dukungan.js';
import { mungkinAntarTahun } from './mungkin-antar-tahun.js';
import { nilaiRelasi, type RelasiLurus, type RelasiRumus } from './relasi.js';

/** Columns that may hold a difference or a growth; the rows show which. */
const HASIL: ReadonlySet<Peran | null> = new Set(['selisih', 'pertumbuhan', 'persen', 'sisa', null]);

/** Differences and growth between two years of the same quantity, where the rows of a column show that it holds them. */
export function antarTahun(t: TabelTerbaca, selisih: readonly RelasiLurus[]): RelasiRumus[] {
  // What is over or left of a budget may look like a change in a row or two.
  const terjelaskan = new Set(selisih.map((r) => r.hasil.sel?.kolom));
  const hasil = t.kolom.filter((k) => k.berangka && HASIL.has(k.peran) && !terjelaskan.has(k));
  const mungkin = mungkinAntarTahun(t);
  return pasanganTahun(t.kolom).flatMap(([lalu, ini]) =>
    hasil
      .filter((k) => k !== lalu && k !== ini && (MENYEBUT.has(k.peran) || mungkin(k, lalu, ini)))
      .flatMap((k) => relasiKolom(t, k, lalu, ini)),
  );
}

/** Two columns of one role in consecutive places of time, the earlier first. */
function pasanganTahun(kolom: readonly Kolom[]): (readonly [lalu: Kolom, ini: Kolom])[] {
  const bertahun = kolom.filter((k) => k.berangka && !k.persen && (k.tahun !== null || k.lalu) && k.triwulan === null);
  return bertahun.flatMap((ini) =>
    bertahun.filter((lalu) => lalu.peran === ini.peran && lebihDahulu(lalu, ini)).map((lalu) => [lalu, ini] as const),
  );
}

const lebihDahulu = (lalu: Kolom, ini: Kolom): boolean =>
  lalu.tahun !== null && ini.tahun !== null ? lalu.tahun === ini.tahun - 1 : lalu.lalu && !ini.lalu;

function relasiKolom(t: TabelTerbaca, kolom: Kolom, lalu: Kolom, ini: Kolom): readonly RelasiRumus[] {
  const calon = (kolom.persen ? [pertumbuhan] : [selisihTahun, pertumbuhan]).map((rumus) => {
    const relasi = t.baris.flatMap((b): RelasiRumus[] => {
      const [hasil, a, z] = [faktaDi(t, b, kolom), faktaDi(t, b, ini), faktaDi(t, b, lalu)];
      if (!hasil || !a || !z) return [];
      const masukan = [
        { lambang: 'ini', fakta: [a] },
        { lambang: 'lalu', fakta: [z] },
      ];
      return [{ bentuk: 'rumus', jenis: 'antar-tahun', rumus, hasil, masukan, kuat: true }];
    });
    const { cocok, bertukar } = hitungDukungan(relasi);
    return { relasi, cocok: [...cocok, ...bertukar()] };
  });
  const terbaik = calon.reduce((a, c) => (c.cocok.length > a.cocok.length ? c : a));
  const terbukti =
    terbaik.cocok.length > 0 &&
    (!berteman(t, kolom, lalu, ini) || terbaik.cocok.length === terbaik.relasi.length) &&
    (terbaik.cocok.length * 2 >= terbaik.relasi.length ||
      (MENYEBUT.has(kolom.peran) && terbaik.cocok.some((r) => bukanKebetulan(r.hasil))));
  return terbukti && !tanpaTanda(terbaik.relasi) ? terbaik.relasi : [];
}

/** Whether other figures stand with it between the two years: what was added and what was taken off, of which neither alone is the difference. */
const berteman = (t: TabelTerbaca, kolom: Kolom, lalu: Kolom, ini: Kolom): boolean =>
  lalu.ke < kolom.ke &&
  kolom.ke < ini.ke &&
  t.kolom.some((k) => k !== kolom && k.berangka && !k.persen && lalu.ke < k.ke && k.ke < ini.ke);

/** Columns whose heading says that they hold a change: one row that fits beyond luck shows which. */
const MENYEBUT: ReadonlySet<Peran | null> = new Set(['selisih', 'pertumbuhan']);

const bukanKebetulan = ({ nilai, desimal }: Fakta): boolean =>
  digitCetak(nilai, desimal).replace(/^0+/, '').length >= 4;

/** A column that prints decreases without their sign, as some do beside the word "turun", says nothing of signs. */
function tanpaTanda(relasi: readonly RelasiRumus[]): boolean {
  const terbalik = relasi.filter((r) => {
    const nilai = nilaiRelasi(r);
    return nilai?.isNegative() && cocokCetak(r.hasil.nilai, r.hasil.desimal, nilai.negated()) !== 'tidak';
  });
  return terbalik.length >= 2 && relasi.every((r) => !r.hasil.nilai.isNegative());
}
