import { alamatSel, hurufKolom } from '../../tabel/tabel.js';
import { BARIS_TERAKHIR, KOLOM_TERAKHIR } from '../ukuran-lembar.js';

/** One corner of a reference; rows and columns from 1, `$` as `tetap`. */
export interface Ujung {
  readonly baris: number;
  readonly kolom: number;
  readonly barisTetap: boolean;
  readonly kolomTetap: boolean;
}

/** A cell or a range that a formula names. */
export interface Rujukan {
  /** The sheet that it names; null for the formula's own. */
  readonly lembar: string | null;
  readonly dari: Ujung;
  readonly sampai: Ujung;
}

/** Reads `$C$12`; null for what is no cell. */
export function bacaUjung(teks: string): Ujung | null {
  const cocok = /^(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})$/i.exec(teks);
  if (!cocok) return null;
  const [, kolomTetap, huruf = '', barisTetap, angka] = cocok;
  const kolom = [...huruf.toUpperCase()].reduce((n, h) => n * 26 + h.charCodeAt(0) - 64, 0);
  const baris = Number(angka);
  if (kolom > KOLOM_TERAKHIR || baris > BARIS_TERAKHIR) return null;
  return { baris, kolom, barisTetap: barisTetap === '$', kolomTetap: kolomTetap === '$' };
}

/** Reads `A1`, `$A1:B$9`, `Lembar!A1` or `'Nama lembar'!A1:B9`; null for what is none of them. */
export function bacaRujukan(teks: string): Rujukan | null {
  const tanda = teks.lastIndexOf('!');
  const lembar =
    tanda < 0
      ? null
      : teks
          .slice(0, tanda)
          .replace(/^'([\s\S]*)'$/, '$1')
          .replaceAll("''", "'");
  const [awal = '', akhir = awal, ...lebih] = teks.slice(tanda + 1).split(':');
  const dari = bacaUjung(awal);
  const sampai = bacaUjung(akhir);
  if (!dari || !sampai || lebih.length > 0 || lembar === '') return null;
  return { lembar, dari, sampai };
}

/** Whether a reference names one cell. */
export const satuSel = ({ dari, sampai }: Rujukan): boolean =>
  dari.baris === sampai.baris && dari.kolom === sampai.kolom;

/** The reference as seen from a cell, `R[0]C[-2]`: the same for formulas that were copied down. */
export function kunciRujukan(r: Rujukan, dari: { readonly baris: number; readonly kolom: number }): string {
  const ujung = (u: Ujung): string =>
    `${u.barisTetap ? `R${u.baris}` : `R[${u.baris - dari.baris}]`}${u.kolomTetap ? `C${u.kolom}` : `C[${u.kolom - dari.kolom}]`}`;
  return `${r.lembar ?? ''}!${ujung(r.dari)}:${ujung(r.sampai)}`;
}

/** The reference as it stands in a formula that was copied so many rows down; null beyond the sheet. */
export function geserRujukan(r: Rujukan, turun: number): Rujukan | null {
  const geser = (u: Ujung): Ujung => (u.barisTetap ? u : { ...u, baris: u.baris + turun });
  const [dari, sampai] = [geser(r.dari), geser(r.sampai)];
  return dari.baris < 1 || sampai.baris < 1 ? null : { ...r, dari, sampai };
}

/** `C3` or `C3:C9`, with its sheet where it names one. */
export function tulisRujukan(r: Rujukan): string {
  const lembar = r.lembar === null ? '' : `${/^\w+$/.test(r.lembar) ? r.lembar : `'${r.lembar}'`}!`;
  return `${lembar}${alamatSel(r.dari)}${satuSel(r) ? '' : `:${hurufKolom(r.sampai.kolom)}${r.sampai.baris}`}`;
}
