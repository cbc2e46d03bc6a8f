import { mutlak } from '../../angka/mutlak.js';
import { isiDepan } from './cetak-angka.js';
import { bulatDigit, type Digit, pisahTitik } from './digit.js';
import type { Butir } from './urai-format.js';

/** The largest denominators looked through are of so many digits. */
const DIGIT_PENYEBUT = 3;

/** The text of a magnitude under a section with a fraction: `# ?/?`, `# ??/??`, `#/100`. */
export function cetakPecahan(nilai: Digit, butir: readonly Butir[]): string {
  const bagi = butir.findIndex((b) => b.jenis === 'bagi');
  let mulai = bagi;
  while (butir[mulai - 1]?.jenis === 'tempat') mulai -= 1;
  let akhir = bagi + 1;
  while (butir[akhir]?.jenis === 'tempat' || /^\d$/.test(butir[akhir]?.isi ?? '')) akhir += 1;
  const penyebut = butir.slice(bagi + 1, akhir);
  const depan = butir.slice(0, mulai);
  const bercampur = depan.some((b) => b.jenis === 'tempat');
  const tetap = penyebut.some((b) => /^[1-9]$/.test(b.isi)) ? BigInt(penyebut.map((b) => b.isi).join('')) : null;
  const { utuh, atas, bawah } = dekati(nilai, tetap, Math.min(penyebut.length, DIGIT_PENYEBUT), bercampur);
  const buntut = butir.slice(akhir).map((b) => b.isi);
  const kepala = isiDepan(depan, utuh === 0n ? (atas === 0n && bercampur ? '0' : '') : String(utuh), false);
  if (atas === 0n && bercampur) return `${kepala}${buntut.join('')}`;
  return `${kepala}${isiDepan(butir.slice(mulai, bagi), String(atas), false)}/${bawah}${buntut.join('')}`;
}

/** The nearest fraction with a denominator that fits; the smallest of those as near. */
function dekati(nilai: Digit, tetap: bigint | null, digit: number, bercampur: boolean) {
  const banyak = Math.max(0, nilai.digit.length - nilai.pangkat);
  const { utuh, pecahan } = pisahTitik(bulatDigit(nilai, banyak), banyak);
  const besar = 10n ** BigInt(banyak);
  const semua = BigInt(`${utuh}${pecahan}` || '0');
  const sisa = bercampur ? semua % besar : semua;
  let terbaik = { atas: 0n, bawah: 1n, jauh: -1n };
  const calon = tetap === null ? Array.from({ length: 10 ** digit - 1 }, (_, i) => BigInt(i + 1)) : [tetap];
  for (const bawah of calon) {
    const atas = (2n * sisa * bawah + besar) / (2n * besar);
    const beda = atas * besar - sisa * bawah;
    const jauh = mutlak(beda);
    // |a/b − x| compared across denominators.
    if (terbaik.jauh < 0n || jauh * terbaik.bawah < terbaik.jauh * bawah) terbaik = { atas, bawah, jauh };
  }
  const { atas, bawah } = terbaik;
  const penuh = bercampur ? semua / besar : 0n;
  return bercampur && atas === bawah ? { utuh: penuh + 1n, atas: 0n, bawah } : { utuh: penuh, atas, bawah };
}
