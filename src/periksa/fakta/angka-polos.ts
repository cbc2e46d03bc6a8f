import { bacaAngka } from '../../angka/baca/baca-angka.js';
import type { HasilBacaAngka } from '../../angka/baca/hasil-angka.js';
import type { JenisAngka } from '../../angka/baca/kandidat.js';
import { type Decimal, desimal } from '../../angka/desimal.js';
import type { LokalTabel } from './lokal-tabel.js';

/** An amount with its sign in front, a percentage with its sign behind, or neither; the tail `,-` only stands behind amounts. */
const TANDA = /^(?:(Rp\.? ?)(?=\d))?(-?\d[\d.,]*?)(,-| ?%)?$/;
const BULAT = /^(-?(?:0|[1-9]\d{0,14}))(?:,(\d{1,10}))?$/;
const RIBUAN = /^(-?[1-9]\d{0,2}(?:\.\d{3}){1,5})(?:,(\d{1,6}))?$/;
const RIBUAN_EN = /^(-?[1-9]\d{0,2}(?:,\d{3}){1,5})(?:\.(\d{1,6}))?$/;
const DESIMAL_TITIK = /^(-?(?:0|[1-9]\d{0,14}))\.(\d{1,2}|\d{4,10})$/;
/** A thousand or one and a bit. */
const RANCU = /^-?\d{1,3},\d{3}$/;

/** Reads the plainest prints, which have one meaning, as `bacaAngka` does but many times faster; null for all others. */
export function bacaPolos(
  teks: string,
  jenisKolom: JenisAngka,
  lokal: LokalTabel,
): { nilai: Decimal; desimal: number } | null {
  const tanda = TANDA.exec(teks);
  if (tanda === null) return null;
  const [, rp, angka = '', ekor] = tanda;
  const persen = ekor?.endsWith('%') === true;
  if (rp !== undefined && persen) return null;
  const jenis = persen ? 'persen' : rp !== undefined || ekor !== undefined ? 'rupiah' : jenisKolom;
  const cocok = belah(angka, jenis, lokal);
  if (cocok === null) return null;
  const [, utuh = '', pecahan = ''] = cocok;
  const bulat = utuh.replace(/[.,]/g, '');
  return { nilai: desimal(pecahan === '' ? bulat : `${bulat}.${pecahan}`), desimal: pecahan.length };
}

/** A figure by `bacaAngka`, which the plainest prints need not be asked for. */
export function bacaSingkat(teks: string, jenis: JenisAngka): HasilBacaAngka {
  const polos = bacaPolos(teks, jenis, 'id');
  return polos === null ? bacaAngka(teks, { jenis }) : { status: 'angka', ...polos, peringatan: [] };
}

function belah(angka: string, jenis: JenisAngka, lokal: LokalTabel): RegExpExecArray | null {
  const berkoma = angka.includes(',');
  if (lokal === 'en' && berkoma) return RIBUAN_EN.exec(angka);
  if (RANCU.test(angka) && jenis !== 'persen') return null;
  const bulat = BULAT.exec(angka) ?? (jenis === 'rupiah' ? null : DESIMAL_TITIK.exec(angka));
  if (bulat !== null) return bulat;
  return jenis === 'rupiah' || berkoma || angka.indexOf('.') !== angka.lastIndexOf('.') ? RIBUAN.exec(angka) : null;
}
