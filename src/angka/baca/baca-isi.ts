import { desimal } from '../desimal.js';
import { gabungCatatan, kalikanSatuan, uraiEkor } from './ekor-angka.js';
import type { AngkaAmbigu, AngkaKosong, AngkaRusak, AngkaTerbaca, HasilBacaAngka } from './hasil-angka.js';
import { type Bacaan, bacaRangkaian, type Kandidat, type Konteks } from './kandidat.js';
import { type KodePeringatanAngka, peringatanAngka } from './peringatan-angka.js';
import { type Bagian, bilanganLain, lepasEkorHarga, sambunganRentang, uraiTeks } from './pola.js';
import { terapkanTanda } from './tanda-angka.js';

/** What a string that begins with a number can say. */
type HasilIsi = Exclude<HasilBacaAngka, AngkaKosong>;

/** The most digits of a figure, as of canonical strings. */
const ANGKA_TERBANYAK = 30;

/** A string of which nothing can be read. */
export const takTerbaca = (kode: KodePeringatanAngka): AngkaRusak => ({
  status: 'rusak',
  kandidat: [],
  peringatan: [peringatanAngka(kode)],
});

/** The same result with more warnings. */
export const tambahPeringatan = <H extends HasilBacaAngka>(hasil: H, ...kode: KodePeringatanAngka[]): H => ({
  ...hasil,
  peringatan: [...hasil.peringatan, ...kode.map(peringatanAngka)],
});

function takPasti(
  status: 'ambigu' | 'rusak',
  kandidat: readonly Kandidat[],
  kode: readonly KodePeringatanAngka[],
): AngkaAmbigu | AngkaRusak {
  return { status, kandidat, peringatan: kode.map(peringatanAngka) };
}

/** Reads a string that was taken apart. */
export function bacaIsi(bagian: Bagian, konteks: Konteks): HasilIsi {
  if (!bagian.kurung) return bacaTerbuka(bagian, konteks);
  if (!bagian.sisa.includes(')')) return takPasti('rusak', kandidatDari(bagian.rangkaian, konteks), ['kurung-ganjil']);
  const sisa = bagian.sisa.replace(/ ?\) ?/, ' ').trim();
  // A link up to the next digit has no room for the closing bracket.
  if (!sambunganRentang(bagian.sisa)) return bacaTerbuka({ ...bagian, sisa }, konteks);
  return tambahPeringatan(bacaTerbuka({ ...bagian, kurung: false, sisa }, konteks), 'kurung-diabaikan');
}

/** Reads a run of digits whose ends may hang in the air; null when it holds nothing, or more than a figure can. */
function bacaBersih(rangkaian: string, konteks: Konteks): Bacaan | null {
  const bersih = rangkaian.replace(/^[.,](?=\d)/, '0$&').replace(/(?<![.,])[.,]+$/, '');
  return bersih.replace(/[.,]/g, '').length > ANGKA_TERBANYAK ? null : bacaRangkaian(bersih, konteks);
}

const kandidatDari = (rangkaian: string, konteks: Konteks): readonly Kandidat[] =>
  bacaBersih(rangkaian, konteks)?.kandidat ?? [];

function bacaTerbuka(bagian: Bagian, konteksAwal: Konteks): HasilIsi {
  const { rangkaian, sisa, harga } = lepasEkorHarga(bagian.rangkaian, bagian.sisa);
  const konteks: Konteks = harga ? { ...konteksAwal, jenis: 'rupiah' } : konteksAwal;
  const dibaca = bacaBersih(rangkaian, konteks);
  if (!dibaca) return takTerbaca('terlalu-panjang');
  const tambahan: KodePeringatanAngka[] = [];
  if (/^[.,]/.test(rangkaian)) tambahan.push('nol-dihilangkan');
  if (/[.,]$/.test(rangkaian)) tambahan.push('tanda-berlebih');
  if (bagian.banding !== '') tambahan.push('tanda-banding');
  const minusBelakang = /^[-–—]$/.test(sisa);
  const bacaan = terapkanTanda(
    { ...dibaca, peringatan: [...dibaca.peringatan, ...tambahan] },
    bagian,
    konteks.jenis === 'rupiah',
    minusBelakang && (sisa === '-' ? 'biasa' : 'panjang'),
  );
  return bacaSisa({ bagian, konteks, rangkaian, bacaan }, minusBelakang ? '' : sisa);
}

/** A number that was read, and what it was read from. */
interface Terbaca {
  readonly bagian: Bagian;
  readonly konteks: Konteks;
  readonly rangkaian: string;
  readonly bacaan: Bacaan;
}

function bacaSisa(t: Terbaca, sisa: string): HasilIsi {
  const deret = /^\d[\d., ]*(?<=\d)/.exec(sisa);
  if (deret) return bacaTerputus(t, deret[0].split(' '));
  const pangkat = /^e([-+]?\d{1,3})(?![\d.,])/i.exec(sisa);
  if (pangkat) return bacaPangkat(t, Number(pangkat[1]));
  const sambung = sambunganRentang(sisa);
  if (sambung) return bacaRentang(t, sambung);
  const ekor = uraiEkor(sisa);
  const { bacaan, bagian, konteks } = t;
  if (!ekor) return bacaDua(t, sisa);
  const kode = [...bacaan.peringatan, ...ekor.peringatan];
  if (bacaan.status !== 'pasti') return takPasti(bacaan.status, bacaan.kandidat, kode);
  const { nilai, desimal: tempat } = bacaan.kandidat[0];
  const satuan = ekor.satuan || (bagian.rupiah ? 'Rp' : '');
  const catatan = gabungCatatan(bagian.banding, ekor.catatan);
  const kali = kalikanSatuan(nilai, satuan, konteks.jenis === 'rupiah');
  const angka: AngkaTerbaca = {
    status: 'angka',
    nilai,
    desimal: tempat,
    ...(satuan === '' ? {} : { satuan }),
    ...(ekor.huruf === '' ? {} : { huruf: ekor.huruf }),
    ...(catatan === '' ? {} : { catatan }),
    ...(kali ? { kandidat: [kali] } : {}),
    peringatan: kode.map(peringatanAngka),
  };
  return kali ? tambahPeringatan(angka, 'satuan-pengali') : angka;
}

/** "888 193", "6.151. 520.858": a space inside a number, or two numbers. */
function bacaTerputus({ rangkaian, bacaan, bagian, konteks }: Terbaca, potongan: readonly string[]): HasilIsi {
  const terputus = /[.,]$/.test(rangkaian);
  const berkelompok = terputus || potongan.every((k) => /^\d{3}(?!\d)/.test(k));
  const utuh = berkelompok ? bacaBersih(rangkaian + potongan.join(''), konteks) : null;
  const gabung = utuh ? terapkanTanda(utuh, bagian, konteks.jenis === 'rupiah', false).kandidat : [];
  const lain = potongan.filter((k) => /\d/.test(k)).flatMap((k) => kandidatDari(k, konteks));
  const kandidat = [...gabung.map((k) => ({ ...k, teks: `spasi diabaikan, ${k.teks}` })), ...bacaan.kandidat, ...lain];
  return takPasti(terputus || !berkelompok ? 'rusak' : 'ambigu', kandidat, [
    ...bacaan.peringatan,
    berkelompok ? 'spasi-di-angka' : 'dua-bilangan',
  ]);
}

/** "6,15E+09": what a spreadsheet prints in a narrow column. */
function bacaPangkat({ bacaan }: Terbaca, pangkat: number): HasilIsi {
  const kode: KodePeringatanAngka[] = [...bacaan.peringatan, 'notasi-ilmiah'];
  if (Math.abs(pangkat) > 20) return takPasti('rusak', [], kode);
  const kandidat = bacaan.kandidat.map((k) => {
    const nilai = k.nilai.times(desimal(10).pow(pangkat));
    return { nilai, desimal: nilai.decimalPlaces(), teks: `${k.teks}, dikalikan 10 pangkat ${pangkat}` };
  });
  return takPasti('rusak', kandidat, kode);
}

function bacaRentang(t: Terbaca, sambung: { satuan: string; sisa: string }): HasilIsi {
  const { bacaan, bagian, konteks } = t;
  const bagianAtas = uraiTeks(sambung.sisa);
  if (!bagianAtas) return bacaDua(t, sambung.sisa);
  const atas = bacaIsi(bagianAtas, konteks);
  if (atas.status === 'rentang') return bacaDua(t, sambung.sisa);
  if (atas.status !== 'angka') return rentangTakPasti(bacaan, atas);
  const satuanAtas = atas.satuan ?? sambung.satuan;
  if (sambung.satuan !== '' && sambung.satuan.toLowerCase() !== satuanAtas.toLowerCase())
    return bacaDua(t, sambung.sisa);
  if (bacaan.status !== 'pasti') return rentangTakPasti(bacaan, atas);
  const bawah = bacaan.kandidat[0];
  const terbalik = bawah.nilai.gt(atas.nilai);
  const { status: _, nilai, huruf, kandidat: __, ...lain } = atas;
  const catatan = gabungCatatan(bagian.banding, atas.catatan ?? '', huruf ?? '');
  const satuan = satuanAtas || (bagian.rupiah ? 'Rp' : '');
  return {
    ...lain,
    status: 'rentang',
    bawah: terbalik ? nilai : bawah.nilai,
    atas: terbalik ? bawah.nilai : nilai,
    desimal: Math.max(bawah.desimal, atas.desimal),
    ...(satuan === '' ? {} : { satuan }),
    ...(catatan === '' ? {} : { catatan }),
    peringatan: [
      ...bacaan.peringatan.map(peringatanAngka),
      ...atas.peringatan,
      ...(terbalik ? [peringatanAngka('rentang-terbalik')] : []),
    ],
  };
}

/** A range of which an end has several readings: each reading of each end. */
function rentangTakPasti(bawah: Bacaan, atas: AngkaTerbaca | AngkaAmbigu | AngkaRusak): HasilIsi {
  const ujungAtas =
    atas.status === 'angka' ? [{ nilai: atas.nilai, desimal: atas.desimal, teks: 'bilangan' }] : atas.kandidat;
  const rusak = bawah.status === 'rusak' || atas.status === 'rusak';
  return {
    status: rusak ? 'rusak' : 'ambigu',
    kandidat: [
      ...bawah.kandidat.map((k) => ({ ...k, teks: `batas bawah, ${k.teks}` })),
      ...ujungAtas.map((k) => ({ ...k, teks: `batas atas, ${k.teks}` })),
    ],
    peringatan: [...bawah.peringatan.map(peringatanAngka), ...atas.peringatan],
  };
}

/** "23/14 Orang/Bulan": two counts in one cell, which no quotient stands for; or brackets that don't pair. */
function bacaDua({ bacaan, konteks }: Terbaca, sisa: string): HasilIsi {
  const kedua = bilanganLain(sisa);
  if (kedua === undefined) return takPasti('rusak', bacaan.kandidat, [...bacaan.peringatan, 'kurung-ganjil']);
  const jelas = bacaan.status === 'pasti' && (/^\/ ?\d/.test(sisa) || /^[^()]*\([^()]*\)[^()]*$/.test(sisa));
  const kandidat = [...bacaan.kandidat, ...kandidatDari(kedua, konteks)];
  return takPasti(jelas ? 'ambigu' : 'rusak', kandidat, [...bacaan.peringatan, 'dua-bilangan']);
}
