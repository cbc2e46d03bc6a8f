import { Pecahan } from '../../orakel/pecahan.js';
import type { AngkaTercetak } from '../angka-tercetak.js';

/** Least and greatest value. */
export type Selang = readonly [Pecahan, Pecahan];

export const NOL = Pecahan.dari(0n);
const SETENGAH = Pecahan.rasio(1n, 2n);

/** What a rounded print may stand for. */
export function selangBulat(angka: AngkaTercetak): Selang {
  const tepi = unit(angka).kali(SETENGAH);
  return [angka.nilai.kurang(tepi), angka.nilai.tambah(tepi)];
}

/** All that `+`, `-`, `*` or `/` of two such can give. */
export function hitungSelang(tanda: string, a: Selang, b: Selang): Selang {
  if (tanda === '/' && b.some((x) => x.sama(NOL))) return [NOL, NOL];
  const semua = a.flatMap((x) => b.map((y) => hitung(tanda, x, y)));
  return [semua.reduce(terkecil), semua.reduce(terbesar)];
}

function hitung(tanda: string, a: Pecahan, b: Pecahan): Pecahan {
  if (tanda === '+') return a.tambah(b);
  if (tanda === '-') return a.kurang(b);
  return tanda === '*' ? a.kali(b) : a.bagi(b);
}

const unit = ({ desimal }: AngkaTercetak) => Pecahan.rasio(1n, 10n ** BigInt(desimal));
const terkecil = (a: Pecahan, b: Pecahan) => (a.banding(b) <= 0 ? a : b);
const terbesar = (a: Pecahan, b: Pecahan) => (a.banding(b) >= 0 ? a : b);

/** Half-up: within half a unit of the print; cut off: up to one unit further from zero. */
export function cocok(hasil: AngkaTercetak, [bawah, atas]: Selang): boolean {
  const [satu, separuh] = [unit(hasil), unit(hasil).kali(SETENGAH)];
  if (hasil.nilai.banding(NOL) < 0) {
    return bawah.banding(hasil.nilai.tambah(separuh)) <= 0 && atas.banding(hasil.nilai.kurang(satu)) > 0;
  }
  return atas.banding(hasil.nilai.kurang(separuh)) >= 0 && bawah.banding(hasil.nilai.tambah(satu)) < 0;
}
