import { bacaAngka } from '../../../angka/baca/baca-angka.js';
import { bacaAngkaBersatuan, bacaAngkaPasti } from '../../../angka/baca/baca-angka-pasti.js';
import type { SatuanTertulis } from '../../../angka/baca/satuan-tertulis.js';
import { Nilai, NilaiTarget } from '../../../model/nilai.js';
import type { SelExcel } from '../../lembar.js';
import { angkaModel, angkaSel, bacaSelAngka, cetakAngka, pesanKandidat, pesanRentang } from './angka.js';
import { type Isian, type IsiSel, menurutSkema } from './isian.js';
import { teksSel } from './teks.js';

const BELUM_ADA = '-';
const BERKUTIP = /^"(.*)"$/s;
const BERHURUF = /^([^()\d]*\d(?:[^()]*[^()\s])?)\s*\((.+)\)$/s;
const RENTANG = /^(\S+)\s+s\.d\.\s+(\S+)$/;

/**
 * A value of an indicator: `82,5`, `65 (B)`, a word of an ordinal scale, and of a target also a range `80–90`. "-" is null: known to be
 * missing. A word that could be taken for something else stands in quotes: `"12"`.
 */
export function isianNilai(jenis: 'target' | 'realisasi'): Isian {
  const skema = jenis === 'target' ? NilaiTarget : Nilai;
  return {
    baca: (sel) => {
      const teks = sel.teks.trim();
      const isi = sel.angka === null ? bacaTeks(teks) : bacaSelAngka(sel, 'umum', true);
      if (isi.status !== 'isi') return isi;
      return jenis === 'realisasi' && berentang(isi.nilai)
        ? salah(pesanRentang(teks))
        : menurutSkema(skema, isi.nilai, null, isi.satuan);
    },
    tulis: tulisNilai,
    format: 'General',
    rata: 'right',
  };
}

const berentang = (nilai: unknown): boolean => typeof nilai === 'object' && nilai !== null && 'bawah' in nilai;

const salah = (pesan: string): IsiSel => ({ status: 'galat', pesan, ganti: null });

/** Whether a text that is no figure holds digits, of any script, or begins with another sign of a number such as `½`: no word of a scale. */
const berdigit = (teks: string): boolean => /\p{Nd}/u.test(teks) || /^\P{L}*\p{N}/u.test(teks);

const isi = (nilai: unknown, satuan?: SatuanTertulis): IsiSel => ({ status: 'isi', nilai, ...(satuan && { satuan }) });
const sel = (teks: string): SelExcel => ({ teks, angka: null, rumus: null });

function bacaTeks(teks: string): IsiSel {
  if (teks === '') return { status: 'kosong' };
  if (teks === BELUM_ADA) return isi(null);
  const kutip = BERKUTIP.exec(teks);
  if (kutip) return isi({ label: kutip[1] });
  const huruf = BERHURUF.exec(teks);
  if (huruf) return gabung([huruf[1]], ([nilai]) => ({ nilai, huruf: huruf[2] }));
  const rentang = RENTANG.exec(teks);
  if (rentang) return gabung(rentang.slice(1), ([bawah, atas]) => ({ bawah, atas }));
  return bacaUmum(teks);
}

/** Numbers of a text read one by one; the first that is none says what is wrong. */
function gabung(bagian: readonly (string | undefined)[], jadi: (angka: readonly unknown[]) => unknown): IsiSel {
  const angka = bagian.map((t = '') => bacaSelAngka(sel(t)));
  const salah = angka.find((a) => a.status === 'galat');
  return salah ?? isi(jadi(angka.map((a) => (a.status === 'isi' ? a.nilai : null))));
}

function bacaUmum(teks: string): IsiSel {
  const hasil = bacaAngka(teks);
  if (hasil.status === 'kosong') return isi(null);
  const berikut = bacaAngkaBersatuan(teks, {});
  if (berikut?.isi.status === 'rentang')
    return isi({ bawah: angkaModel(berikut.isi.bawah), atas: angkaModel(berikut.isi.atas) }, berikut.satuan);
  const pasti = bacaAngkaPasti(teks);
  if (hasil.status === 'rentang' && pasti.status === 'tolak') return salah(pasti.pesan);
  if (hasil.status === 'rentang') return isi({ bawah: angkaModel(hasil.bawah), atas: angkaModel(hasil.atas) });
  if (hasil.status === 'rusak' && hasil.kandidat.length === 0 && !berdigit(teks)) return isi({ label: teks });
  const angka = bacaSelAngka(sel(teks), 'umum', true);
  if (angka.status !== 'galat') return angka;
  const pesan = hasil.status === 'angka' ? angka.pesan : pesanKandidat(teks, hasil);
  return salah(`${pesan}; bila maksudnya kata, tulis dalam tanda kutip`);
}

type IsiNilai =
  | number
  | string
  | null
  | { readonly nilai: number | string; readonly huruf: string }
  | { readonly label: string }
  | { readonly bawah: number | string; readonly atas: number | string };

function tulisNilai(nilai: unknown): string | number {
  const n = nilai as IsiNilai;
  if (n === null) return BELUM_ADA;
  if (typeof n !== 'object') return angkaSel(n);
  if ('huruf' in n) return teksSel(`${cetakAngka(n.nilai)} (${n.huruf})`);
  if ('bawah' in n) return `${cetakAngka(n.bawah)} s.d. ${cetakAngka(n.atas)}`;
  const polos = bacaTeks(n.label);
  const sama = polos.status === 'isi' && (polos.nilai as { label?: unknown } | null)?.label === n.label;
  return teksSel(sama ? n.label : `"${n.label}"`);
}
