import { apakahKosong } from '../../angka/baca/pola.js';
import { bacaKode, type KodeTerbaca } from '../../model/kode.js';
import type { Baris, JenisBaris } from './fakta.js';
import { rapikanKata } from './kata.js';
import { apakahAngkaIsi } from './kepala-tabel.js';
import type { Kolom } from './kolom.js';

/** A total is named by these words alone; "Jumlah Dokumen yang Disusun" is an indicator and no total. */
const TOTAL =
  /^(?:grand |sub ?)?(?:jumlah|total|jml|ttl)(?: (?:total|jumlah|seluruh(?:nya)?|keseluruhan|semua|anggaran|belanja|pagu|umum|akhir|besar|rp|rupiah|[ivx]{1,4}|[a-h]|\d{1,2}|(?:program|kegiatan|sasaran|tujuan|bidang)(?: [\divx]{1,3})?)){0,4}$/;
const TOTAL_PANJANG = /^(?:grand total|sub ?total|total)(?: \p{L}+){0,4}$/u;
const RATA_RATA = /^(?:nilai )?(?:rata ?rata|rerata|rata2)(?: |$)/;

/** Whether the text of a cell names a total row, a row of means, or neither. */
export function jenisLabel(teks: string): 'total' | 'rata-rata' | null {
  if (teks.length > 80) return null;
  const rapi = rapikanKata(teks);
  if (TOTAL.test(rapi) || TOTAL_PANJANG.test(rapi)) return 'total';
  return RATA_RATA.test(rapi) ? 'rata-rata' : null;
}

/** Reads what a row of the body is and what names it. */
export function bacaBaris(sel: readonly string[], ke: number, kolom: readonly Kolom[]): Baris {
  const isi = kolom.map((k) => sel[k.ke]?.trim() ?? '');
  const teksDi = (peran: string): string => {
    const k = kolom.find((x) => x.peran === peran && (isi[x.ke] ?? '') !== '');
    return k === undefined ? '' : (isi[k.ke] ?? '');
  };
  const kolomNama = kolom.filter(menamai);
  const nama = new Map(kolomNama.map((k) => [k.ke, isi[k.ke] ?? ''] as const).filter(([, t]) => t !== ''));
  const terdalam = [...nama.keys()].at(-1) ?? -1;
  const label = nama.get(terdalam) ?? '';
  const kodeTeks = teksDi('kode');
  return {
    ke,
    jenis: jenisBaris(isi, kolom),
    nama,
    label: label === '' ? (isi.find((t) => /\p{L}{3}/u.test(t)) ?? '') : label,
    kedalaman: kolomNama.findIndex((k) => k.ke === terdalam),
    nomor: teksDi('nomor'),
    kode: kodeDari(kodeTeks === '' ? label : kodeTeks),
    satuan: teksDi('satuan'),
  };
}

/** Whether the texts of a column name the rows. */
export const menamai = (k: Kolom): boolean => k.peran === 'uraian' || (k.peran === null && !k.berangka);

function jenisBaris(isi: readonly string[], kolom: readonly Kolom[]): JenisBaris {
  if (isi.every((t) => t === '')) return 'kosong';
  const label = isi.map(jenisLabel).find((j) => j !== null);
  if (label) return label;
  return kolom.some((k) => berfakta(k) && !apakahKosong(isi[k.ke] ?? '') && apakahAngkaIsi(isi[k.ke] ?? ''))
    ? 'isi'
    : 'judul';
}

/** Whether the figures of a column are facts: not row numbers, not codes. */
export const berfakta = (k: Kolom): boolean =>
  k.berangka &&
  k.peran !== 'nomor' &&
  k.peran !== 'kode' &&
  k.peran !== 'uraian' &&
  k.peran !== 'keterangan' &&
  k.peran !== 'satuan';

/** The code of a row: the code column's, or one that the label begins with. */
function kodeDari(teks: string): KodeTerbaca | null {
  const awal = /^(?:\d|X)(?:\.(?:\d{1,4}|XX)){1,6}(?=\.?(?:\s|$))/i.exec(teks.trim())?.[0];
  if (awal === undefined) return null;
  const kode = bacaKode(awal);
  return kode.status === 'kode' ? kode : null;
}
