import { bulatkan } from '../../angka/bulatkan.js';
import { type Decimal, DIGIT_KERJA, desimal } from '../../angka/desimal.js';
import { Pecahan } from '../../angka/pecahan.js';
import { operasikan, TakTerhitung } from '../../rumus/pembaca/hitung-simpul.js';
import type { Operasi } from '../../rumus/pohon.js';
import type { SelExcel } from '../lembar.js';
import type { Kisi } from './kisi.js';
import { angkaSel, gabungRangkuman, KOSONG, type Rangkuman, rangkumAngka } from './rangkum.js';
import { bacaRujukan, satuSel } from './rujukan.js';
import type { PohonSel, TandaDua } from './urai-rumus.js';

const OPERASI: ReadonlyMap<TandaDua, Operasi> = new Map([
  ['+', 'tambah'],
  ['-', 'kurang'],
  ['*', 'kali'],
  ['/', 'bagi'],
]);

/**
 * What a formula gives on the values that its cells hold now. Null where that cannot be told: a function that is not read here, text or an
 * error among its inputs, a division by zero. Nothing is executed: the tree is walked over numbers.
 */
export function hitungRumus(pohon: PohonSel, kisi: Kisi): Decimal | null {
  try {
    return hitung(pohon, kisi);
  } catch (galat) {
    if (galat instanceof TakTerhitung) return null;
    throw galat;
  }
}

function hitung(p: PohonSel, kisi: Kisi): Decimal | null {
  switch (p.jenis) {
    case 'angka':
      return Number.isFinite(Number(p.nilai)) ? desimal(Number(p.nilai)) : null;
    case 'rujukan':
      return satuSel(p.rujukan)
        ? nilaiTunggal(kisi.selLain(p.rujukan.lembar, p.rujukan.dari.baris, p.rujukan.dari.kolom))
        : null;
    case 'nama': {
      const rujukan = bacaRujukan(kisi.namaTerdefinisi(p.nama) ?? '');
      return rujukan && hitung({ jenis: 'rujukan', rujukan }, kisi);
    }
    case 'negatif':
      return dua('kurang', desimal(0), hitung(p.isi, kisi));
    case 'persen':
      return dua('bagi', hitung(p.isi, kisi), desimal(100));
    case 'dua': {
      const operasi = OPERASI.get(p.tanda);
      return operasi === undefined ? null : dua(operasi, hitung(p.kiri, kisi), hitung(p.kanan, kisi));
    }
    case 'fungsi':
      return FUNGSI.get(p.nama)?.(p.isi, kisi) ?? null;
    default:
      return null;
  }
}

/** One operation, by the reader of formulas. */
function dua(jenis: Operasi, a: Decimal | null, b: Decimal | null): Decimal | null {
  if (a === null || b === null) return null;
  return operasikan(jenis, Pecahan.dariDesimal(a), Pecahan.dariDesimal(b)).keDesimal(DIGIT_KERJA);
}

/** The sum or the mean of what cells come to; null where that cannot be told. */
export function nilaiRangkuman(fungsi: 'SUM' | 'AVERAGE', n: Rangkuman | null): Decimal | null {
  if (n === null || n.buntu) return null;
  if (fungsi === 'SUM') return n.jumlah;
  return n.banyak === 0 ? null : dua('bagi', n.jumlah, desimal(n.banyak));
}

type Fungsi = (isi: readonly PohonSel[], kisi: Kisi) => Decimal | null;

const FUNGSI: ReadonlyMap<string, Fungsi> = new Map<string, Fungsi>([
  ['SUM', (isi, kisi) => pada(kumpulkan(isi, kisi), (n) => n.jumlah)],
  ['AVERAGE', (isi, kisi) => pada(kumpulkan(isi, kisi), (n) => dua('bagi', n.jumlah, desimal(n.banyak)))],
  ['MIN', (isi, kisi) => pada(kumpulkan(isi, kisi), (n) => n.terkecil ?? desimal(0))],
  ['MAX', (isi, kisi) => pada(kumpulkan(isi, kisi), (n) => n.terbesar ?? desimal(0))],
  ['COUNT', (isi, kisi) => pada(kumpulkan(isi, kisi), (n) => desimal(n.banyak))],
  ['ROUND', (isi, kisi) => bulat(isi, kisi, 'setengah-naik')],
  ['ROUNDDOWN', (isi, kisi) => bulat(isi, kisi, 'potong')],
  ['TRUNC', (isi, kisi) => bulat(isi, kisi, 'potong')],
  ['ABS', ([x], kisi) => pada(x === undefined ? null : hitung(x, kisi), (n) => n.abs())],
]);

const pada = <T, H>(nilai: T | null, f: (nilai: T) => H | null): H | null => (nilai === null ? null : f(nilai));

function bulat(isi: readonly PohonSel[], kisi: Kisi, mode: 'setengah-naik' | 'potong'): Decimal | null {
  const [x, n] = isi;
  const nilai = x === undefined ? null : hitung(x, kisi);
  const tempat = n === undefined ? 0 : (hitung(n, kisi)?.toNumber() ?? -1);
  return nilai === null || !Number.isInteger(tempat) || tempat < 0 || tempat > 20
    ? null
    : bulatkan(nilai, tempat, mode);
}

/** What the arguments of a function over lists come to; null where that cannot be told. */
function kumpulkan(isi: readonly PohonSel[], kisi: Kisi): Rangkuman | null {
  let semua = KOSONG;
  for (const p of isi) {
    const nilai = p.jenis === 'rujukan' ? kisi.rangkum(p.rujukan) : pada(hitung(p, kisi), rangkumAngka);
    if (nilai === null || nilai.buntu) return null;
    semua = gabungRangkuman(semua, nilai);
  }
  return semua;
}

/** The number in a cell; a blank counts as 0, as in Excel. */
function nilaiTunggal(s: SelExcel | null): Decimal | null {
  if (s === null) return null;
  const nilai = angkaSel(s);
  if (nilai !== null) return nilai;
  return s.teks === '' && s.rumus === null ? desimal(0) : null;
}
