import { jumlahRupiah } from '../../../rumus/anggaran/jumlah-rupiah.js';
import { ratakan } from '../../../tabel/tiap.js';
import { faktaDi } from '../../fakta/baca-tabel.js';
import type { Fakta, TabelTerbaca } from '../../fakta/fakta.js';
import { BERJALAN } from '../../fakta/jenis-baris.js';
import { terpenuhi } from '../konsistensi.js';
import type { RelasiLurus } from '../relasi.js';

/** So many rows that are the sum of another column down to theirs show that it is run on. */
const TERBUKTI_SEJAK = 2;
/** Every row takes in all above it: of more rows the sums would be too many. */
const BARIS_TERBANYAK = 60;

/** A cumulative column: in each row the sum of another column from the first row to this one. A cumulative row: the same along the columns. */
export function kumulatif(t: TabelTerbaca): RelasiLurus[] {
  const isi = t.baris.filter((b) => b.jenis === 'isi');
  if (isi.length > BARIS_TERBANYAK) return [];
  const kolom = t.kolom.filter((k) => k.berangka);
  const turun = ratakan(kolom, (k) => {
    if (!BERJALAN.test(k.judul)) return [];
    const sumber = kolom.filter((x) => x.ke < k.ke && x.persen === k.persen);
    return terbaik(sumber.map((x) => isi.map((b) => [faktaDi(t, b, k), faktaDi(t, b, x)])));
  });
  // What adds the columns up is none of those that are run through.
  const periode = kolom.filter((k) => k.peran !== 'jumlah');
  const mendatar = ratakan(t.baris, (b, i) => {
    if (!BERJALAN.test(b.label) || b.label.length > LABEL_TERPANJANG) return [];
    const sumber = t.baris.slice(0, i).filter((x) => x.jenis === 'isi' || x.jenis === 'total');
    return terbaik(sumber.reverse().map((x) => periode.map((k) => [faktaDi(t, b, k), faktaDi(t, x, k)])));
  });
  return [...turun, ...mendatar];
}

/** A name is short; what is longer tells of something. */
const LABEL_TERPANJANG = 60;

/** What has come together at each step, beside what came: either may be missing. */
type Langkah = readonly (Fakta | undefined)[];

/** The sums of what it runs on, where half of them and more hold. */
function terbaik(calon: readonly (readonly Langkah[])[]): readonly RelasiLurus[] {
  const satu = calon.map(berjalan).reduce((a, c) => (c.cocok > a.cocok ? c : a), TANPA);
  return satu.cocok * 2 < satu.relasi.length ? [] : satu.relasi;
}

interface Berjalan {
  readonly relasi: readonly RelasiLurus[];
  readonly cocok: number;
}

const TANPA: Berjalan = { relasi: [], cocok: TERBUKTI_SEJAK - 1 };

function berjalan(langkah: readonly Langkah[]): Berjalan {
  let suku: { fakta: Fakta; koef: 1 }[] = [];
  const relasi = ratakan(langkah, ([hasil, fakta]): RelasiLurus[] => {
    // Where it prints only its own step again, it begins anew: another group.
    if (fakta !== undefined && hasil?.nilai.eq(fakta.nilai)) suku = [];
    if (fakta !== undefined) suku.push({ fakta, koef: 1 });
    if (hasil === undefined || suku.length === 0) return [];
    const sama = { bentuk: 'lurus', jenis: 'antar-tahun', rumus: jumlahRupiah, pembagi: 1, kuat: true } as const;
    return [{ ...sama, hasil, suku: [...suku] }];
  });
  // What prints one figure again shows nothing, but that it begins there where a sum goes on from it.
  const jumlah = relasi.filter((r) => r.suku.length > 1 && terpenuhi(r)).length;
  const awal = relasi.slice(0, 1).filter((r) => r.suku.length === 1 && terpenuhi(r)).length;
  return { relasi, cocok: jumlah === 0 ? 0 : jumlah + awal };
}
