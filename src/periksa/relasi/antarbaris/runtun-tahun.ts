import { pertumbuhan } from '../../../rumus/waktu/pertumbuhan.js';
import { selisihTahun } from '../../../rumus/waktu/selisih-tahun.js';
import { ratakan } from '../../../tabel/tiap.js';
import { faktaDi } from '../../fakta/baca-tabel.js';
import type { Baris, TabelTerbaca } from '../../fakta/fakta.js';
import type { Kolom } from '../../fakta/kolom.js';
import type { Peran } from '../../fakta/peran.js';
import { perLambang, type RelasiRumus } from '../relasi.js';
import { hitungDukungan } from '../sebaris/dukungan.js';

/** `2022`, `Tahun 2022`, `TA. 2022*)`: all that a row is named. */
const TAHUN = /^(?:tahun|ta|t\.a)?[. ]{0,2}((?:19|20)\d{2}) ?\*{0,3}\)?$/i;
/** Columns that may hold what changed since the row before. */
const HASIL: ReadonlySet<Peran | null> = new Set(['selisih', 'pertumbuhan', 'persen', null]);
/** Fewer rows show no series. */
const BARIS_TERSEDIKIT = 3;

/** Growth and differences from row to row, in a table whose rows are years one after the other. */
export function runtunTahun(t: TabelTerbaca): RelasiRumus[] {
  const langkah = langkahTahun(t.baris);
  if (langkah.length + 1 < BARIS_TERSEDIKIT) return [];
  const angka = t.kolom.filter((k) => k.berangka);
  return ratakan(
    angka.filter((k) => HASIL.has(k.peran)),
    (k) => {
      const calon = ratakan(angka, (x) =>
        x === k ? [] : rumusUntuk(k, x).map((rumus) => nilai(t, langkah, k, x, rumus)),
      );
      const terbaik = calon.reduce<Dinilai | null>((a, c) => (c.cocok > (a?.cocok ?? 0) ? c : a), null);
      return terbaik !== null && terbaik.cocok >= 2 && terbaik.cocok * 2 >= terbaik.relasi.length ? terbaik.relasi : [];
    },
  );
}

/** Growth is a percentage of what has a unit; differences have the unit of what differs. */
const rumusUntuk = (k: Kolom, x: Kolom): (typeof pertumbuhan | typeof selisihTahun)[] => [
  ...(k.uang || x.persen ? [] : [pertumbuhan]),
  ...(k.persen === x.persen ? [selisihTahun] : []),
];

type Langkah = readonly [lalu: Baris, ini: Baris];

/** Each two rows of which the one is named for the year after the other, either above it or below. */
function langkahTahun(baris: readonly Baris[]): Langkah[] {
  const bertahun = ratakan(baris, (b) => {
    const [tahun] = ratakan([b.label, ...b.nama.values()], (s) => TAHUN.exec(s.trim())?.[1] ?? []);
    return tahun === undefined ? [] : [{ b, tahun: Number(tahun) }];
  });
  return ratakan(bertahun.slice(1), (x, i): Langkah[] => {
    const y = bertahun[i] as (typeof bertahun)[number];
    return x.tahun === y.tahun + 1 ? [[y.b, x.b]] : x.tahun === y.tahun - 1 ? [[x.b, y.b]] : [];
  });
}

interface Dinilai {
  readonly relasi: readonly RelasiRumus[];
  readonly cocok: number;
}

function nilai(
  t: TabelTerbaca,
  langkah: readonly Langkah[],
  k: Kolom,
  x: Kolom,
  rumus: typeof pertumbuhan | typeof selisihTahun,
): Dinilai {
  const relasi = ratakan(langkah, ([lalu, ini]): RelasiRumus[] => {
    const [hasil, a, z] = [faktaDi(t, ini, k), faktaDi(t, ini, x), faktaDi(t, lalu, x)];
    if (!hasil || !a || !z) return [];
    const masukan = perLambang({ ini: a, lalu: z });
    return [{ bentuk: 'rumus', jenis: 'antar-tahun', rumus, hasil, masukan, kuat: true }];
  });
  const { cocok, bertukar } = hitungDukungan(relasi.filter((r) => !r.hasil.nilai.isZero()));
  // Rows that only hold once they are changed about show no rule that no heading names.
  return { relasi, cocok: cocok.size === 0 ? 0 : cocok.size + bertukar().length };
}
