import { jumlahRupiah } from '../../../rumus/anggaran/jumlah-rupiah.js';
import { faktaDi } from '../../fakta/baca-tabel.js';
import type { Baris, Fakta, TabelTerbaca } from '../../fakta/fakta.js';
import type { Kolom } from '../../fakta/kolom.js';
import { terpenuhi } from '../konsistensi.js';
import type { RelasiLurus } from '../relasi.js';

/** A heading of what has come together so far. */
const JUDUL = /\bk[uo]m+ulati[fv]/iu;
/** So many rows that are the sum of another column down to theirs show that it is run on. */
const TERBUKTI_SEJAK = 2;
/** Every row takes in all above it: of more rows the sums would be too many. */
const BARIS_TERBANYAK = 60;

/** A cumulative column: in each row the sum of another column from the first row to this one. */
export function kumulatif(t: TabelTerbaca): RelasiLurus[] {
  const isi = t.baris.filter((b) => b.jenis === 'isi');
  if (isi.length > BARIS_TERBANYAK) return [];
  return t.kolom.flatMap((k) => {
    if (!k.berangka || !JUDUL.test(k.judul)) return [];
    const sumber = t.kolom.filter((x) => x.berangka && x.ke < k.ke && x.persen === k.persen);
    const terbaik = sumber.map((x) => berjalan(t, isi, k, x)).reduce((a, c) => (c.cocok > a.cocok ? c : a), TANPA);
    return terbaik.cocok * 2 < terbaik.relasi.length ? [] : terbaik.relasi;
  });
}

interface Berjalan {
  readonly relasi: readonly RelasiLurus[];
  readonly cocok: number;
}

const TANPA: Berjalan = { relasi: [], cocok: TERBUKTI_SEJAK - 1 };

function berjalan(t: TabelTerbaca, isi: readonly Baris[], k: Kolom, x: Kolom): Berjalan {
  let suku: { fakta: Fakta; koef: 1 }[] = [];
  const relasi = isi.flatMap((b): RelasiLurus[] => {
    const [hasil, fakta] = [faktaDi(t, b, k), faktaDi(t, b, x)];
    // Where it prints only its own row again, it begins anew: another group.
    if (fakta !== undefined && hasil?.nilai.eq(fakta.nilai)) suku = [];
    if (fakta !== undefined) suku.push({ fakta, koef: 1 });
    if (hasil === undefined || suku.length < 2) return [];
    const sama = { bentuk: 'lurus', jenis: 'antar-tahun', rumus: jumlahRupiah, pembagi: 1, kuat: true } as const;
    return [{ ...sama, hasil, suku: [...suku] }];
  });
  return { relasi, cocok: relasi.filter(terpenuhi).length };
}
