import type { Bahasa } from '../../rumus/alasan.js';
import { type BukuMasukan, bakukanBuku } from '../../tabel/bakukan-buku.js';
import type { Lokasi } from '../../tabel/lokasi.js';
import type { Buku } from '../../tabel/tabel.js';
import { bersihkanTeks, lipatTeks } from '../../tabel/teks-tampil.js';
import type { HasilPeriksa, Temuan, Tingkat } from '../temuan/temuan.js';
import { KATA, type Kata } from './kata.js';
import { sewadah, teksLokasi, teksTerkait } from './letak.js';
import { petikNarasi } from './petikan-narasi.js';
import { type BarisPetikan, petikTabel } from './petikan-tabel.js';
import { kalimatRingkas, kolomTakDipahami, type TemuanTerima, temuanDiterima } from './ringkas.js';
import { barisNarasiDari, tabelDari } from './sumber-petikan.js';

/** How parts of the text are set off, for a terminal; each takes a text and gives it back dressed. */
export interface GayaTeks {
  /** Colours a text by the level of its finding. */
  readonly tingkat: (teks: string, tingkat: Tingkat) => string;
  /** Makes a text bold. */
  readonly tebal: (teks: string) => string;
  /** Makes a text faint. */
  readonly redup: (teks: string) => string;
}

/** Options of {@link teksPeriksa}. */
export interface OpsiTeksPeriksa {
  /** The tables and texts that were checked; without them no excerpts are shown. */
  readonly buku?: BukuMasukan;
  /** @defaultValue 'id' */
  readonly bahasa?: Bahasa;
  /** Columns of the page. @defaultValue 100 */
  readonly lebar?: number;
  /** @defaultValue plain text */
  readonly gaya?: GayaTeks;
}

const POLOS: GayaTeks = { tingkat: (teks) => teks, tebal: (teks) => teks, redup: (teks) => teks };

/**
 * The findings as text, each with an excerpt of its table and the cell marked, as a compiler shows a fault; then the count, and the
 * columns that were not understood. Accepted findings come last, a line each with their reason.
 *
 * Characters that could drive a terminal are taken out.
 *
 * @example
 * teksPeriksa({ ringkasan: { tabel: 1, fakta: 3, relasi: 1, konsisten: 1, temuan: 0 }, temuan: [], kolom: [] }).split('\n')[0] // => 'Tidak ada temuan.'
 */
export function teksPeriksa(hasil: HasilPeriksa, opsi: OpsiTeksPeriksa = {}): string {
  const { bahasa = 'id', lebar = 100, gaya = POLOS } = opsi;
  const buku = bakukanBuku(opsi.buku ?? []);
  const kata = KATA[bahasa];
  const susun: Susun = { kata, lebar, gaya, buku, hasil };
  const terbuka = hasil.temuan.filter((t) => t.diterima === undefined);
  const diterima = temuanDiterima(hasil);
  const bagian = terbuka.map((t) => teksTemuan(t, susun));
  if (diterima.length > 0) bagian.push(diterima.map((t) => barisDiterima(t, susun)).join('\n'));
  if (hasil.temuan.length === 0) bagian.push(kata.tanpaTemuan);
  const takDipahami = kolomTakDipahami(hasil).map((isi) => gaya.redup(lipatTeks(isi, { kepala: '  ', lebar })));
  const ekor = [kalimatRingkas(hasil, bahasa)];
  if (takDipahami.length > 0) ekor.push(gaya.redup(`${kata.takDipahami}:`), ...takDipahami);
  return [...bagian, ekor.join('\n')].join('\n\n');
}

interface Susun {
  readonly kata: Kata;
  readonly lebar: number;
  readonly gaya: GayaTeks;
  readonly buku: Buku;
  readonly hasil: HasilPeriksa;
}

function teksTemuan(temuan: Temuan, { kata, lebar, gaya, buku, hasil }: Susun): string {
  const { tingkat, kode, lokasi, pesan } = temuan;
  const awal = `${kata.tingkat[tingkat]} ${kode}: `;
  const judul = lipatTeks(pesan, { kepala: awal, lebar }).slice(awal.length);
  const petikan = petik(temuan, { kata, lebar, gaya, buku, hasil });
  const tepi = Math.max(1, ...petikan.map((b) => b.tepi.length));
  const garis = ' '.repeat(tepi + 1);
  const letak = lipatTeks(teksLokasi(lokasi, kata), { kepala: `${garis}┌ `, lebar });
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
function petik(temuan: Temuan, { kata, lebar, buku, hasil }: Susun): readonly BarisPetikan[] {
  const { lokasi, semestinya, tercetak } = temuan;
  const tanda = semestinya === null ? '' : `${kata.semestinya} ${bersihkanTeks(semestinya)}`;
  const ruang = lebar - 10;
  const narasi = barisNarasiDari(buku, lokasi);
  if (narasi) return petikNarasi(narasi, { tercetak, tanda, lebar: ruang });
  const tabel = tabelDari(buku, lokasi);
  const { baris, kolom } = lokasi;
  if (!tabel || baris === undefined || kolom === undefined) return [];
  const terkait = temuan.terkait.flatMap((t) => (sewadah(t, lokasi) ? sel(t) : []));
  return petikTabel({ tabel, sel: { baris, kolom }, terkait, judul: judulKolom(hasil, lokasi), tanda, lebar: ruang });
}

function sel({ baris, kolom }: Lokasi): readonly { baris: number; kolom: number }[] {
  return baris === undefined || kolom === undefined ? [] : [{ baris, kolom }];
}

function judulKolom(hasil: HasilPeriksa, lokasi: Lokasi): ReadonlyMap<number, string> {
  return new Map(
    hasil.kolom.flatMap(({ lokasi: l, judul }) =>
      l.kolom !== undefined && sewadah(l, lokasi) ? [[l.kolom, bersihkanTeks(judul)] as const] : [],
    ),
  );
}

function keterangan(temuan: Temuan, kata: Kata, lebar: number): readonly string[] {
  const { tercetak, semestinya, rumus, penjelasan, terkait, ikut, saran, lokasi } = temuan;
  const lajur = Math.max(...[kata.tercetak, kata.sebab, kata.terkait, kata.saran].map((k) => k.length)) + 4;
  const baris = (kepala: string, teks: string) => lipatTeks(teks, { kepala: `  ${kepala}`.padEnd(lajur), lebar });
  const nilai = [
    tercetak ?? '–',
    ...(semestinya === null ? [] : [`${kata.semestinya} ${semestinya}`]),
    ...(rumus === null ? [] : [`${kata.rumus} ${rumus}`]),
  ];
  return [
    ...(tercetak === null && semestinya === null ? [] : [baris(kata.tercetak, nilai.join('; '))]),
    ...penjelasan.map((p, i) => baris(i === 0 ? kata.sebab : '', `${kata.mungkin(p.skor)}: ${p.teks}`)),
    ...(ikut === undefined || ikut.length === 0
      ? []
      : [lipatTeks(`${kata.ikut}: ${teksTerkait(lokasi, ikut, kata)}`, { kepala: '  ', lebar })]),
    ...(terkait.length === 0 ? [] : [baris(kata.terkait, teksTerkait(lokasi, terkait, kata))]),
    ...(saran === '' ? [] : [baris(kata.saran, saran)]),
  ];
}

function barisDiterima(temuan: TemuanTerima, { kata, lebar }: Susun): string {
  const kepala = `${kata.diterima} ${temuan.kode}: `;
  return lipatTeks(`${teksLokasi(temuan.lokasi, kata)}: ${temuan.diterima}`, { kepala, lebar });
}
