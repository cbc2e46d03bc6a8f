import type { TabelTerbaca } from '../../fakta/fakta.js';
import { rantaiSaldo } from '../antarbaris/rantai-saldo.js';
import { terpenuhi } from '../konsistensi.js';
import { kunciFakta, type Relasi } from '../relasi.js';

/** The relations of a table whose balance is carried on: what it shows of itself, in place of sums of balances that do not hold. */
export function menurutRantai(t: TabelTerbaca, relasi: readonly Relasi[]): readonly Relasi[] {
  const rantai = rantaiSaldo(t);
  if (rantai === null) return relasi;
  const { total, saldo } = rantai;
  const milik = new Set(rantai.relasi.map(kunciFakta));
  const dijumlah = ({ hasil, jenis }: Relasi): boolean =>
    jenis === 'jumlah-kolom' && hasil.sel?.baris === total && saldo.has(hasil.sel.kolom);
  return [...relasi.filter((r) => !milik.has(kunciFakta(r)) && (terpenuhi(r) || !dijumlah(r))), ...rantai.relasi];
}
