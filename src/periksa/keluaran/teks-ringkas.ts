import { formatAngka } from '../../angka/cetak/format-angka.js';
import { bersihkanTeks, lipatTeks, potongTeks } from '../../tabel/teks-tampil.js';
import { ratakan } from '../../tabel/tiap.js';
import { kelompokkan } from '../fakta/kelompokkan.js';
import type { Temuan } from '../temuan/temuan.js';
import { teksSel, teksTerkait, teksTersembunyi, teksWadah } from './letak.js';
import { TINGKAT } from './ringkas.js';
import type { Halaman } from './teks-rinci.js';

/** So many findings of one kind in one column are shown; from one more on it is a habit, and two of them are enough to see it. */
const SEJENIS_TERBANYAK = 4;
const SEJENIS_TAMPAK = 2;

/** The findings a line each, under the sheet or table where they lie, the gravest first. */
export function teksPerTempat(temuan: readonly Temuan[], halaman: Halaman): string[] {
  const perTempat = kelompokkan(temuan.map((t) => [teksWadah(t.lokasi), t] as const));
  return [...perTempat].map(([tempat, isi]) =>
    [
      ...(tempat === '' ? [] : [halaman.gaya.tebal(potongTeks(tempat, halaman.lebar))]),
      ...barisTempat(isi, halaman),
    ].join('\n'),
  );
}

function barisTempat(temuan: readonly Temuan[], halaman: Halaman): string[] {
  const urut = ratakan(TINGKAT, (tingkat) =>
    temuan.filter((t) => t.tingkat === tingkat).sort((a, b) => (a.lokasi.baris ?? 0) - (b.lokasi.baris ?? 0)),
  );
  const sejenis = new Map<string, [Temuan, ...Temuan[]]>();
  for (const t of urut) {
    const kunci = `${t.kode}|${t.tingkat}|${t.lokasi.kolom ?? ''}|${t.lokasi.sel === undefined ? (t.lokasi.baris ?? '') : ''}`;
    const isi = sejenis.get(kunci);
    if (isi) isi.push(t);
    else sejenis.set(kunci, [t]);
  }
  return ratakan([...sejenis.values()], (isi) => {
    if (isi.length <= SEJENIS_TERBANYAK) return isi.map((t) => satuBaris(t, halaman));
    const sisa = {
      banyak: formatAngka(isi.length - SEJENIS_TAMPAK),
      kode: isi[0].kode,
      kolom: hurufDari(isi[0]),
    };
    return [
      ...isi.slice(0, SEJENIS_TAMPAK).map((t) => satuBaris(t, halaman)),
      `  ${' '.repeat(LAJUR)}${bersihkanTeks(halaman.kata.sejenis(sisa))}`,
    ];
  });
}

const hurufDari = ({ lokasi }: Temuan): string => lokasi.sel?.replace(/(?<!\d)\d+$/, '') ?? '';

/** Room for the longest word of a level. */
const LAJUR = 'peringatan'.length + 1;

/** `galat      E5 (Program A): tercetak 79,9, seharusnya 73,61; … [P101]` */
function satuBaris(t: Temuan, { kata, gaya, lebar }: Halaman): string {
  const tingkat = kata.tingkat[t.tingkat];
  const tempat = teksSel(t.lokasi, kata);
  const halaman = t.lokasi.halaman === undefined ? '' : `, ${kata.halaman} ${t.lokasi.halaman}`;
  const nama = (t.uraian === undefined ? tempat : `${tempat} (${t.uraian})`) + halaman + teksTersembunyi(t, kata);
  const pesan = tempat !== '' && t.pesan.startsWith(`${tempat}: `) ? t.pesan.slice(tempat.length + 2) : t.pesan;
  const kepala = `  ${tingkat.padEnd(LAJUR)}`;
  const ikut = t.ikut === undefined ? '' : ` ${kata.ikut}: ${teksTerkait(t.lokasi, t.ikut, kata)}.`;
  const isi = lipatTeks(`${nama === '' ? '' : `${nama}: `}${pesan}${ikut} [${t.kode}]`, { kepala, lebar });
  return isi.replace(tingkat, gaya.tingkat(tingkat, t.tingkat));
}
