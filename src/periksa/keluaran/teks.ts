import { benarSalah, bulatAntara, fungsi, objek, pastikanBentuk } from '../../angka/bentuk.js';
import { tolakOpsiAsing } from '../../angka/tolak-opsi.js';
import { BAHASA, type Bahasa } from '../../rumus/alasan.js';
import { type BukuMasukan, bakukanBuku } from '../../tabel/bakukan-buku.js';
import { lipatTeks } from '../../tabel/teks-tampil.js';
import { BENTUK_HASIL_PERIKSA } from '../temuan/bentuk-temuan.js';
import type { HasilPeriksa } from '../temuan/temuan.js';
import { type GayaTeks, POLOS } from './gaya-teks.js';
import { KATA } from './kata.js';
import { teksLokasi } from './letak.js';
import {
  barisCakupan,
  kalimatRingkas,
  kolomTakDipahami,
  type TemuanTerima,
  temuanDiterima,
  terbuka,
} from './ringkas.js';
import { sumberPetikan } from './sumber-petikan.js';
import { type Susun, teksTemuan } from './teks-rinci.js';
import { teksPerTempat } from './teks-ringkas.js';

/** Options of {@link teksPeriksa}. */
export interface OpsiTeksPeriksa {
  /** Excerpts, causes and advice for each finding. @defaultValue false */
  readonly rinci?: boolean;
  /** The tables and texts that were checked; without them no excerpts are shown. */
  readonly buku?: BukuMasukan;
  /** @defaultValue 'id' */
  readonly bahasa?: Bahasa;
  /** Columns of the page. @defaultValue 100 */
  readonly lebar?: number;
  /** @defaultValue plain text */
  readonly gaya?: GayaTeks;
}

/**
 * The findings as text: first how many there are and how much was checked, then a line for each, by sheet or table and by how grave it is,
 * and last what could not be checked and why. With `rinci` each finding has an excerpt of its table and the cell marked, as a compiler shows a
 * fault, with causes and advice. Accepted findings come after the others, a line each with their reason.
 *
 * Characters that could drive a terminal are taken out.
 *
 * Throws `ArgumenTidakSah` for what is of the wrong kind, with the field.
 *
 * @example
 * teksPeriksa(periksaTabel([{ baris: [['Uraian', 'Pagu', 'Realisasi Anggaran', '%'], ['A', '200', '150', '57,00']] }])).split('\n')[0] // => '1 galat, 0 peringatan, 0 catatan; 3 dari 3 angka di 1 tabel terperiksa.'
 */
export function teksPeriksa(hasil: HasilPeriksa, opsi: OpsiTeksPeriksa = {}): string {
  pastikanBentuk('teksPeriksa', 'hasil', hasil, BENTUK_HASIL_PERIKSA);
  tolakOpsiAsing('teksPeriksa', opsi, {
    buku: null,
    bahasa: BAHASA,
    lebar: bulatAntara(1, 10_000),
    gaya: objek({ tingkat: fungsi, tebal: fungsi, redup: fungsi }),
    rinci: benarSalah,
  });
  const { bahasa = 'id', lebar = 100, gaya = POLOS, rinci = false } = opsi;
  const kata = KATA[bahasa];
  const sumber = sumberPetikan(bakukanBuku(opsi.buku ?? []), hasil.kolom);
  const susun: Susun = { kata, lebar, gaya, sumber };
  const tampil = hasil.temuan.filter(terbuka);
  const bagian = [gaya.tebal(kalimatRingkas(hasil, bahasa))];
  bagian.push(...(rinci ? tampil.map((t) => teksTemuan(t, susun)) : teksPerTempat(tampil, susun)));
  const diterima = temuanDiterima(hasil);
  if (diterima.length > 0) bagian.push(diterima.map((t) => barisDiterima(t, susun)).join('\n'));
  const senarai = (judul: string, isi: readonly string[]) =>
    isi.length === 0
      ? []
      : [[gaya.redup(`${judul}:`), ...isi.map((b) => gaya.redup(lipatTeks(b, { kepala: '  ', lebar })))].join('\n')];
  bagian.push(...senarai(kata.belumDiperiksa, barisCakupan(hasil, bahasa)));
  if (rinci) bagian.push(...senarai(kata.takDipahami, kolomTakDipahami(hasil)));
  return bagian.join('\n\n');
}

function barisDiterima(temuan: TemuanTerima, { kata, lebar }: Susun): string {
  const kepala = `${kata.diterima} ${temuan.kode}: `;
  return lipatTeks(`${teksLokasi(temuan.lokasi, kata)}: ${temuan.diterima}`, { kepala, lebar });
}
