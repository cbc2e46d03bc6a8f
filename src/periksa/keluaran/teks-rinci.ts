import type { Lokasi } from '../../tabel/lokasi.js';
import type { LetakSel } from '../../tabel/tabel.js';
import { bersihkanTeks, lipatTeks } from '../../tabel/teks-tampil.js';
import { ratakan } from '../../tabel/tiap.js';
import type { Temuan, Tingkat } from '../temuan/temuan.js';
import type { GayaTeks } from './gaya-teks.js';
import type { Kata } from './kata.js';
import { sewadah, teksLokasi, teksTerkait, teksTersembunyi } from './letak.js';
import { petikNarasi } from './petikan-narasi.js';
import { type BarisPetikan, petikTabel } from './petikan-tabel.js';
import { letakDalam, type SumberPetikan } from './sumber-petikan.js';
import { teksYakin } from './yakin.js';

/** What all parts of a page share. */
export interface Halaman {
  readonly kata: Kata;
  readonly lebar: number;
  readonly gaya: GayaTeks;
}

/** A page with excerpts. */
export interface Susun extends Halaman {
  readonly sumber: SumberPetikan;
}

/** A finding with the excerpt where it lies, as a compiler shows a fault. */
export function teksTemuan(temuan: Temuan, { kata, lebar, gaya, sumber }: Susun): string {
  const { tingkat, lokasi, pesan } = temuan;
  const kode = bersihkanTeks(temuan.kode);
  const awal = `${kata.tingkat[tingkat]} ${kode}: `;
  const judul = lipatTeks(pesan, { kepala: awal, lebar }).slice(awal.length);
  const petikan = petik(temuan, { kata, lebar, gaya, sumber });
  const tepi = Math.max(1, ...petikan.map((b) => b.tepi.length));
  const garis = ' '.repeat(tepi + 1);
  const letak = lipatTeks(teksLokasi(lokasi, kata) + teksTersembunyi(temuan, kata), { kepala: `${garis}┌ `, lebar });
  const sisi = (b: BarisPetikan) => gaya.redup(`${b.tepi.padStart(tepi)} │ `);
  const isi = petikan.map((b) => sisi(b) + hias(b, tingkat, gaya));
  return [
    `${gaya.tingkat(`${kata.tingkat[tingkat]} ${kode}:`, tingkat)} ${gaya.tebal(judul)}`,
    gaya.redup(letak),
    ...isi.map((b) => b.trimEnd()),
    ...keterangan(temuan, kata, lebar),
  ].join('\n');
}

function hias(baris: BarisPetikan, tingkat: Tingkat, gaya: GayaTeks): string {
  if (baris.jenis === 'tanda') return gaya.tingkat(baris.teks, tingkat);
  return baris.jenis === 'baris' ? baris.teks : gaya.redup(baris.teks);
}

/** The excerpt of the table or text where the finding lies; nothing where the book does not hold it. */
function petik(temuan: Temuan, { kata, lebar, sumber }: Susun): readonly BarisPetikan[] {
  const { lokasi, semestinya, tercetak } = temuan;
  const tanda = semestinya === null ? '' : `${kata.semestinya} ${bersihkanTeks(semestinya)}`;
  const ruang = lebar - 10;
  const tabel = sumber.tabel(lokasi);
  const [sel] = tabel === undefined ? [] : letakDalam(tabel, lokasi);
  if (tabel === undefined || sel === undefined) {
    const narasi = sumber.narasi(lokasi);
    return narasi ? petikNarasi(narasi, { tercetak, tanda, lebar: ruang }) : [];
  }
  const di = (l: Lokasi): LetakSel[] => letakDalam(tabel, l);
  const terkait = ratakan(temuan.terkait, (t) => (sewadah(t, lokasi) ? di(t) : []));
  return petikTabel({ tabel, sel, terkait, judul: sumber.judul(tabel, lokasi), tanda, lebar: ruang });
}

/** The cells that are wrong only because of this one. */
export const ikutSalah = (ikut: readonly Lokasi[], lokasi: Lokasi, kata: Kata, lebar: number): readonly string[] =>
  ikut.length === 0 ? [] : [lipatTeks(`${kata.ikut}: ${teksTerkait(lokasi, ikut, kata)}`, { kepala: '  ', lebar })];

function keterangan(temuan: Temuan, kata: Kata, lebar: number): readonly string[] {
  const { tercetak, semestinya, rumus, penjelasan, terkait, ikut = [], saran, lokasi } = temuan;
  const lajur = Math.max(...[kata.tercetak, kata.sebab, kata.terkait, kata.saran].map((k) => k.length)) + 4;
  const baris = (kepala: string, teks: string) => lipatTeks(teks, { kepala: `  ${kepala}`.padEnd(lajur), lebar });
  const nilai = [
    tercetak ?? '–',
    ...(semestinya === null ? [] : [`${kata.semestinya} ${semestinya}`]),
    ...(rumus === null ? [] : [`${kata.rumus} ${rumus}`]),
  ];
  return [
    ...(tercetak === null && semestinya === null ? [] : [baris(kata.tercetak, nilai.join('; '))]),
    ...penjelasan.map((p, i) => baris(i === 0 ? kata.sebab : '', `${teksYakin(p.skor, kata)}: ${p.teks}`)),
    ...ikutSalah(ikut, lokasi, kata, lebar),
    ...(terkait.length === 0 ? [] : [baris(kata.terkait, teksTerkait(lokasi, terkait, kata))]),
    ...(saran === '' ? [] : [baris(kata.saran, saran)]),
  ];
}
