import { ratakan } from '../../../tabel/tiap.js';
import { pecahKata } from '../../fakta/kata.js';
import type { Kolom } from '../../fakta/kolom.js';
import { BOBOT, SATUAN_TERKECIL } from './bobot.js';
import type { Aturan } from './cari-pasangan.js';
import { type CiriKolom, ciriNilai, type Lapangan, type Petak } from './lapangan.js';
import { pertamaKali, samaDeret, sidikDeret } from './pertama-kali.js';
import { beratBaris, dendaCari } from './timbang.js';

/** What a balance and its changes take in: the opening, additions and reductions, the closing. */
const PERUBAHAN_TERBANYAK = 8;

/** Words for what is added to a balance, and for what is taken off. */
const MASUK: ReadonlySet<string> = new Set(
  'tambah bertambah penambahan tambahan masuk pemasukan penerimaan diterima datang lahir debet debit naik perolehan pembelian mutasi'.split(
    ' ',
  ),
);
const KELUAR: ReadonlySet<string> = new Set(
  'kurang berkurang pengurangan keluar pengeluaran pindah mati meninggal kredit turun penghapusan pensiun pemakaian penyaluran pembayaran mutasi'.split(
    ' ',
  ),
);

/** A split of the columns between an opening and a closing balance: the first so many have one sign, the rest the other. */
interface Pola {
  readonly awal: number;
  readonly akhir: number;
  readonly kurang: readonly number[];
}

/**
 * A balance that is carried on: opening + additions − reductions = closing, in columns side by side, additions first or reductions first. What
 * a row shows is that its change is met, not its balance: the balance is near the last one anyhow.
 */
export function cariMutasi(l: Lapangan): Aturan[] {
  const pola = ratakan(l.kolom, (_, awal) => polaDari(l, awal));
  return ratakan(pola, (p) => timbang(l, p, pola.length) ?? []);
}

function polaDari(l: Lapangan, awal: number): Pola[] {
  const hasil: Pola[] = [];
  const terakhir = Math.min(l.kolom.length - 1, awal + PERUBAHAN_TERBANYAK + 1);
  for (let akhir = awal + 3; akhir <= terakhir && sejenis(l, awal, akhir); akhir += 1) {
    const tengah = Array.from({ length: akhir - awal - 1 }, (_, i) => awal + 1 + i);
    for (let batas = 1; batas < tengah.length; batas += 1) {
      for (const kurang of [tengah.slice(batas), tengah.slice(0, batas)])
        if (mungkin(l, { awal, akhir, kurang })) hasil.push({ awal, akhir, kurang });
    }
  }
  return hasil;
}

/** Whether columns are all of money, or all of what is counted: targets beside budgets are no balance of each other. */
function sejenis(l: Lapangan, awal: number, akhir: number): boolean {
  const kolom = l.kolom.slice(awal, akhir + 1);
  return kolom.every((k) => !k.persen && k.uang === kolom[0]?.uang);
}

/** Whether two rows at least show it. */
function mungkin(l: Lapangan, p: Pola): boolean {
  let kena = 0;
  for (let r = 0; r < l.baris.length && kena < 2; r += 1)
    if (hitung(l, p, r)?.pas === true && berarti(l, p, r)) kena += 1;
  return kena === 2;
}

/** Whether three figures and more are left of a row when those are crossed out that stand on both sides: two equal pairs show no balance. */
function berarti(l: Lapangan, p: Pola, r: number): boolean {
  const sisi = (kanan: boolean): number[] =>
    ratakan(rentang(p), (c) => {
      const nilai = l.petak[r]?.[c]?.nilai ?? 0;
      return nilai !== 0 && (c === p.akhir || p.kurang.includes(c)) === kanan ? [nilai] : [];
    });
  const [kiri, kanan] = [sisi(false), sisi(true)];
  const tercoret = kiri.filter((n) => {
    const ke = kanan.indexOf(n);
    if (ke >= 0) kanan.splice(ke, 1);
    return ke >= 0;
  });
  return kiri.length - tercoret.length + kanan.length >= BERARTI;
}

const BERARTI = 3;

/** A row with its opening and closing balance. */
interface Hitungan {
  readonly akhir: Petak;
  readonly awal: Petak;
  readonly perubahan: number;
  readonly satuan: number;
  readonly pas: boolean;
}

function hitung(l: Lapangan, { awal, akhir, kurang }: Pola, r: number): Hitungan | null {
  const petak = l.petak[r];
  const [a, z] = [petak?.[awal], petak?.[akhir]];
  if (petak === undefined || a === undefined || z === undefined) return null;
  let [perubahan, satuan] = [0, Math.max(a.satuan, z.satuan)];
  for (let c = awal + 1; c < akhir; c += 1) {
    const p = petak[c];
    if (p === undefined) continue;
    perubahan += kurang.includes(c) ? -p.nilai : p.nilai;
    satuan = Math.max(satuan, p.satuan);
  }
  return { akhir: z, awal: a, perubahan, satuan, pas: Math.abs(a.nilai + perubahan - z.nilai) <= satuan / 2 };
}

function timbang(l: Lapangan, p: Pola, dicoba: number): Aturan | null {
  const semua = ratakan(l.baris, (_, r) => {
    const h = hitung(l, p, r);
    return h === null ? [] : [{ ...h, r }];
  });
  const selisih = semua.map((h) => h.akhir.nilai - h.awal.nilai);
  const ciri: CiriKolom = ciriNilai(selisih.map((nilai, i) => ({ nilai, satuan: (semua[i] as Hitungan).satuan })));
  const pertama = pertamaKali(samaDeret);
  const tepat = new Set<number>();
  const bergerak = new Set<number>();
  let berat = 0;
  for (const { r, pas, satuan, perubahan } of semua) {
    if (!pas) continue;
    tepat.add(r);
    if (!berarti(l, p, r)) continue;
    const angka = rentang(p).map((c) => l.petak[r]?.[c]?.nilai);
    if (!pertama(angka, sidikDeret(angka))) continue;
    for (const c of rentang(p)) if (l.petak[r]?.[c]?.nilai) bergerak.add(c);
    const cacah = Math.abs(perubahan) < SATUAN_TERKECIL * satuan;
    berat += beratBaris(ciri, perubahan, (cacah ? 1 : BOBOT.lebarCetak) * satuan);
  }
  const denda = dendaCari(dicoba, true) - (bernama(l, p) ? BOBOT.awalJudul : 0);
  const bersih = berat - denda;
  // A column that is blank or zero in all rows that hold might have either sign.
  if (bersih < BOBOT.terbukti || rentang(p).some((c) => !bergerak.has(c))) return null;
  return {
    hasil: p.akhir,
    masuk: rentang(p).slice(0, -1),
    kurang: new Set(p.kurang),
    bentuk: null,
    baris: semua.map((h) => h.r),
    tepat,
    longgar: new Set(),
    bersih,
    denda,
  };
}

/** All columns of a balance, from its opening to its closing. */
const rentang = ({ awal, akhir }: Pola): number[] => Array.from({ length: akhir - awal + 1 }, (_, i) => awal + i);

/** Whether the headings say which columns add and which reduce. */
function bernama(l: Lapangan, { awal, akhir, kurang }: Pola): boolean {
  for (let c = awal + 1; c < akhir; c += 1) {
    const kata = kurang.includes(c) ? KELUAR : MASUK;
    if (!pecahKata((l.kolom[c] as Kolom).judul).some((w) => kata.has(w))) return false;
  }
  return true;
}
