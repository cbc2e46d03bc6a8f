import { persenBagian } from '../../../rumus/gabungan/bagian.js';
import { nisbah } from '../../../rumus/gabungan/nisbah.js';
import { ratakan } from '../../../tabel/tiap.js';
import { faktaDi } from '../../fakta/baca-tabel.js';
import type { TabelTerbaca } from '../../fakta/fakta.js';
import { pecahKata } from '../../fakta/kata.js';
import type { Kolom } from '../../fakta/kolom.js';
import { perSekian } from '../../fakta/per-sekian.js';
import type { Peran } from '../../fakta/peran.js';
import { putuskan } from '../konsistensi.js';
import { perLambang, type RelasiRumus } from '../relasi.js';
import { denganLaju, lajuDi } from './laju-baris.js';

/** Columns that may hold the share that two columns of counts give. */
const HASIL: ReadonlySet<Peran | null> = new Set(['realisasi', 'persen', 'nilai', 'capaian', 'rata-rata']);
/** Columns of counts: not results, targets or amounts, which other rules take in. */
const CACAH: ReadonlySet<Peran | null> = new Set([null, 'jumlah', 'nilai', 'uraian']);
/** So many columns to the left are looked at. */
const JANGKAUAN = 5;

/**
 * A result in percent that two columns of counts give: cases settled by cases, numerator by denominator; a rate, where its row or its heading
 * says for each how many; or a mean that a total and the number of those counted give. Where most rows show it, or the headings say numerator and denominator.
 */
export function pembilangPenyebut(t: TabelTerbaca): RelasiRumus[] {
  return ratakan(t.kolom, (k) => {
    if (!k.berangka || k.uang || !(HASIL.has(k.peran) || perSekian(k.judul) !== null)) return [];
    const cacah = t.kolom.filter(
      (x) => x.berangka && !x.persen && !x.uang && mungkinCacah(x) && x.ke < k.ke && x.ke >= k.ke - JANGKAUAN,
    );
    const dinilai = ratakan(cacah, (x) => cacah.filter((y) => y !== x).map((y) => nilai(t, k, x, y)));
    const [terbaik] = dinilai.sort((a, b) => b.cocok - a.cocok);
    if (terbaik === undefined) return [];
    const laju = terbaik.cocok > 0 && perSekian(k.judul) !== null;
    const cukup =
      terbaik.cocok >= 2 || ((terbaik.bernama || laju) && k.peran !== 'capaian' && terbaik.relasi.length <= 2);
    if (!cukup || terbaik.cocok * 2 < terbaik.relasi.length - 1) return [];
    return terbaik.relasi.map((r) => (terbaik.cocok >= 2 ? r : { ...r, ragu: true }));
  });
}

interface Dinilai {
  readonly relasi: readonly RelasiRumus[];
  readonly cocok: number;
  /** The headings say so: `Pembilang` and `Penyebut`, or `Perkara` and `Perkara Selesai`. */
  readonly bernama: boolean;
}

function nilai(t: TabelTerbaca, k: Kolom, x: Kolom, y: Kolom): Dinilai {
  const rata = k.peran === 'rata-rata' && !k.persen;
  const rumus = rata ? nisbah : persenBagian;
  const dasar = ratakan(t.baris, (b): RelasiRumus[] => {
    const [hasil, atas, bawah] = [faktaDi(t, b, k), faktaDi(t, b, x), faktaDi(t, b, y)];
    if ((b.jenis !== 'isi' && b.jenis !== 'total') || !hasil || !atas || !bawah) return [];
    if (!rata && !hasil.persen && lajuDi(b, k) === null) return [];
    const masukan = perLambang({ X: atas, Y: bawah });
    return [{ bentuk: 'rumus', jenis: 'rasio-baris', rumus, hasil, masukan, kuat: true }];
  });
  const relasi = denganLaju(dasar);
  return {
    relasi,
    // All of anything is 100 percent, of whatever it is all.
    cocok: relasi.filter((r) => putuskan(r)?.status === 'cocok' && !(setara(r) && r.hasil.nilai.eq(100))).length,
    bernama: (kata(x).includes('pembilang') && kata(y).includes('penyebut')) || sebagian(kata(x), kata(y)),
  };
}

const setara = ({ masukan: [x, y] }: RelasiRumus): boolean =>
  x?.fakta[0] !== undefined && y?.fakta[0]?.nilai.eq(x.fakta[0].nilai) === true;

const kata = (k: Kolom): readonly string[] => pecahKata(k.judul);
const mungkinCacah = (k: Kolom): boolean =>
  CACAH.has(k.peran) || kata(k).some((w) => /^(?:pembilang|penyebut)$/.test(w));

/** Whether one heading is the other with a word or two more: a part of what the other counts. */
const sebagian = (x: readonly string[], y: readonly string[]): boolean =>
  y.length >= 2 && x.length > y.length && x.length <= y.length + 2 && y.every((w) => x.includes(w));
