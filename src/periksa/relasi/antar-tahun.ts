import { pertumbuhan } from '../../rumus/waktu/pertumbuhan.js';
import { selisihTahun } from '../../rumus/waktu/selisih-tahun.js';
import { faktaDi } from '../fakta/baca-tabel.js';
import type { TabelTerbaca } from '../fakta/fakta.js';
import type { Kolom } from '../fakta/kolom.js';
import type { Peran } from '../fakta/peran.js';
import { cocokCetak, putuskan } from '../konsistensi.js';
import { nilaiRelasi, type RelasiRumus } from './relasi.js';

/** Columns that may hold a difference or a growth; the rows show which. */
const HASIL: ReadonlySet<Peran | null> = new Set(['selisih', 'pertumbuhan', 'persen', 'sisa', null]);

/** Differences and growth between two years of the same quantity, where the rows of a column show that it holds them. */
export function antarTahun(t: TabelTerbaca): RelasiRumus[] {
  return pasanganTahun(t.kolom).flatMap(([lalu, ini]) =>
    t.kolom
      .filter((k) => k.berangka && HASIL.has(k.peran) && k !== lalu && k !== ini)
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

/** A row shows the formula also where its figure is printed in another row that has lost its own: the two changed places. */
function mendukung(r: RelasiRumus, semua: readonly RelasiRumus[]): boolean {
  const status = putuskan(r)?.status;
  if (status !== 'tidak') return status === 'cocok';
  const nilai = nilaiRelasi(r);
  return semua.some(
    ({ hasil }) => nilai !== null && hasil.desimal > 0 && cocokCetak(hasil.nilai, hasil.desimal, nilai) !== 'tidak',
  );
}

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
    return { relasi, cocok: relasi.filter((r) => mendukung(r, relasi)).length };
  });
  const terbaik = calon.reduce((a, c) => (c.cocok > a.cocok ? c : a));
  return terbaik.cocok > 0 && terbaik.cocok * 2 >= terbaik.relasi.length ? terbaik.relasi : [];
}
