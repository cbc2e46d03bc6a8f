import { ratakan } from '../../../tabel/tiap.js';
import type { Baris, Fakta, Sel } from '../../fakta/fakta.js';
import { jenisLabel } from '../../fakta/jenis-baris.js';
import { pecahKata } from '../../fakta/kata.js';
import type { Kolom } from '../../fakta/kolom.js';
import { tahunTabel } from '../../fakta/subjek.js';
import { masukanRelasi, type Relasi } from '../relasi.js';

/** A figure in which a table ends: it is computed from other rows, or from what is, and no other row is computed from it. */
export interface Simpulan {
  readonly fakta: Fakta;
  readonly kolom: Kolom;
  /** Words of the row's label; none where it is only called total. */
  readonly label: readonly string[];
  /** Words of the title, the name and the headings above it. */
  readonly judul: readonly string[];
  /** The words of the title, and those of the name, each for itself. */
  readonly sebutan: readonly (readonly string[])[];
  readonly tahun: number | null;
  /** How many rows it is computed from; 0 where only others of its row are. */
  readonly banyak: number;
}

/** What tables come to, by the relations that bind their rows. */
export function simpulanTabel(relasi: readonly Relasi[]): Simpulan[] {
  const gabungan = new Map<Fakta, ReadonlySet<Baris | undefined>>();
  const terpakai = new Set<Fakta>();
  const sebaris: Fakta[] = [];
  for (const r of relasi) {
    if (
      r.hasil.sel === null ||
      (r.asal === 'cari' && r.hasil.sel.baris.jenis === 'isi' && r.hasil.sel.baris.label === '')
    )
      continue;
    const masukan = masukanRelasi(r);
    const lain = masukan.filter((f) => f.sel?.baris !== r.hasil.sel?.baris);
    if (lain.length === 0) sebaris.push(r.hasil);
    else if (lain.length === masukan.length) gabungan.set(r.hasil, new Set(lain.map((f) => f.sel?.baris)));
    for (const f of lain) terpakai.add(f);
  }
  const akhir = [...gabungan.keys()].filter((f) => !terpakai.has(f) && !diikuti(f, gabungan.get(f)));
  const baris = new Set(akhir.map((f) => f.sel?.baris));
  const turunan = sebaris.filter((f) => baris.has(f.sel?.baris) && !terpakai.has(f));
  return ratakan([...new Set([...akhir, ...turunan])], (f) =>
    f.sel === null || BUKAN_SIMPULAN.has(f.sel.kolom.peran) || utuh(f)
      ? []
      : [susun(f, f.sel, gabungan.get(f)?.size ?? 0)],
  );
}

/** Differences say nothing of what a table is on. */
const BUKAN_SIMPULAN: ReadonlySet<Kolom['peran']> = new Set(['selisih', 'pertumbuhan']);

/** All weights together, or all shares. */
const utuh = ({ nilai, sel }: Fakta): boolean => sel?.kolom.peran === 'bobot' && (nilai.eq(100) || nilai.eq(1));

/** A total that only goes by that name ends nothing where figures stand below it that are no parts of it. */
function diikuti({ sel }: Fakta, bagian: ReadonlySet<Baris | undefined> = new Set()): boolean {
  if (sel === null || !tanpaNama(sel.baris)) return false;
  const { tabel, baris, kolom } = sel;
  const awal = Math.min(...[...bagian].map((b) => b?.ke ?? 0));
  return (
    awal < baris.ke &&
    tabel.baris.some((b) => b.ke > baris.ke && !bagian.has(b) && tabel.fakta.get(b.ke)?.has(kolom.ke) === true)
  );
}

const tanpaNama = ({ label }: Baris): boolean => label.trim() === '' || jenisLabel(label) === 'total';

function susun(fakta: Fakta, { tabel, baris, kolom }: Sel, banyak: number): Simpulan {
  const { judul = '', nama = '' } = tabel.tabel;
  return {
    fakta,
    kolom,
    label: tanpaNama(baris) ? [] : pecahKata(baris.label),
    judul: [...pecahKata(judul), ...pecahKata(nama), ...pecahKata(kolom.judul)],
    sebutan: [pecahKata(judul), pecahKata(nama)],
    tahun: kolom.tahun ?? tahunTabel(tabel),
    banyak,
  };
}
