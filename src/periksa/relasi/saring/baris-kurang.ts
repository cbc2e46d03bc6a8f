import type { Decimal } from '../../../angka/desimal.js';
import { selisihTepat } from '../../../angka/jumlah.js';
import { ratakan } from '../../../tabel/tiap.js';
import { terpenuhi } from '../konsistensi.js';
import { nilaiRelasi, type Relasi, type RelasiLurus } from '../relasi.js';
import type { JumlahSebarisan } from './jumlah-barisan.js';

/**
 * Sums whose total exceeds the same rows by one and the same amount in two columns and more lack a row that the table does not print (a page cut
 * off, an extract) and that did not change: no two figures slip alike, though such an amount, often round, looks like a slip of one digit. A total
 * below its rows must show in another column that it is their sum; a parent above some of its children need not, for of these an extract
 * leaves out any. They are questions only.
 */
export function tanpaBarisKurang(relasi: readonly Relasi[], sebarisan: JumlahSebarisan): Relasi[] {
  const kurang = new Set<Relasi>(
    ratakan(sebarisan, (daftar) => {
      const patah = daftar.filter((r) => !terpenuhi(r));
      const [satu, ...lain] = patah.map(kelebihan);
      const sama = satu?.gt(0) && lain.length > 0 && lain.every((n) => n.eq(satu));
      return sama && (patah.length < daftar.length || daftar[0]?.jenis === 'jumlah-induk') ? patah : [];
    }),
  );
  return kurang.size === 0 ? [...relasi] : relasi.map((r) => (kurang.has(r) ? { ...r, kuat: false, ragu: true } : r));
}

const kelebihan = (r: RelasiLurus): Decimal => selisihTepat(r.hasil.nilai, nilaiRelasi(r));
