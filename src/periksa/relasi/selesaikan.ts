import { type Rentang, rentangSejati, rentangTercetak } from '../../angka/cetakan.js';
import type { Decimal } from '../../angka/desimal.js';
import { digitCetak, nilaiDigit } from '../../angka/digit-cetak.js';
import { jumlahTepat, selisihTepat } from '../../angka/jumlah.js';
import { argumenGaris, argumenPecahan } from '../../angka/kebalikan.js';
import type { Pecahan } from '../../angka/pecahan.js';
import { antara, type Selang } from '../../angka/selang.js';
import type { Tepat } from '../../angka/tepat.js';
import type { Fakta } from '../fakta/fakta.js';
import { bulatDi, kelonggaran, putuskan, sudutLain } from './konsistensi.js';
import { denganNilai, type Ganti, nilaiRelasi, nilaiTepat, type Relasi, type RelasiRumus } from './relasi.js';

/**
 * The values of one figure with which a relation would hold, the other figures being as printed (or as in `ganti`). Null when no value
 * does. Every formula of a relation is linear or a ratio of two linear expressions in any one of its figures, so three samples
 * give its inverse; a value taken from the result is checked forwards by the caller.
 */
export function perluAgarCocok(r: Relasi, f: Fakta, ganti: Ganti): Selang | null {
  const longgar = kelonggaran(r);
  if (f === r.hasil) {
    const nilai = nilaiRelasi(r, ganti);
    if (nilai === null) return null;
    const [bawah, atas] = longgar
      ? [
          rentangTercetak(selisihTepat(nilai, longgar[0]), f.desimal)[0],
          rentangTercetak(jumlahTepat([nilai, longgar[1]]), f.desimal)[1],
        ]
      : rentangTercetak(nilai, f.desimal);
    return antara(bawah, atas);
  }
  const hasil = ganti.get(r.hasil) ?? r.hasil.nilai;
  if (r.bentuk === 'rumus') return masukanRumus(r, f, ganti, rentangSejati(hasil, r.hasil.desimal));
  const sejati = lebarkan(rentangSejati(hasil, r.hasil.desimal), longgar);
  const naik = r.suku.reduce((n, s) => (s.fakta === f ? n + s.koef : n), 0);
  if (naik === 0) return null;
  const y = nilaiRelasi(r, ganti);
  const garis = { x: ganti.get(f) ?? f.nilai, y, naik, datar: r.pembagi };
  const [bawah, atas] =
    longgar === null && r.pembagi === 1 && y.decimalPlaces() <= r.hasil.desimal ? [hasil, hasil] : sejati;
  return antara(argumenGaris(garis, bawah), argumenGaris(garis, atas));
}

/** The values of an input with which a formula gives the result, whatever stands behind the other inputs that are rounded. */
function masukanRumus(r: RelasiRumus, f: Fakta, ganti: Ganti, sejati: Rentang): Selang | null {
  if (r.searah === true) return satuDigitLain(r, f, ganti);
  let ujung: Rentang | null = null;
  for (const sudut of sudutLain(r, f)) {
    const pada = (n: Pecahan): Tepat | null =>
      nilaiTepat(r, { get: (x) => (x === f ? n : (ganti.get(x) ?? sudut.get(x))) });
    const argumen = argumenPecahan(pada, f.nilai.abs(), sejati);
    if (argumen === null) return null;
    for (const x of argumen)
      ujung = ujung === null ? [x, x] : [x.lt(ujung[0]) ? x : ujung[0], x.gt(ujung[1]) ? x : ujung[1]];
  }
  if (ujung === null) return null;
  // What stands behind it need not be printed with its digits.
  const pas = bulatDi(r, f)
    ? antara(rentangTercetak(ujung[0], f.desimal)[0], rentangTercetak(ujung[1], f.desimal)[1])
    : antara(...ujung);
  return r.patok === undefined || ganti.has(r.hasil) ? pas : sejauhnya(pas, f.nilai);
}

/** What goes beyond a limit prints the limit: all values from those that just reach it on, away from the printed one. */
function sejauhnya(s: Selang, tercetak: Decimal): Selang {
  return s.bawah?.gt(tercetak)
    ? { ...s, atas: null, atasTertutup: false }
    : { ...s, bawah: null, bawahTertutup: false };
}

/** The value one digit away with which a relation holds that cannot be turned round. */
function satuDigitLain(r: RelasiRumus, f: Fakta, ganti: Ganti): Selang | null {
  const tercetak = ganti.get(f) ?? f.nilai;
  const d = digitCetak(tercetak, f.desimal);
  for (let i = 0; i < d.length; i += 1) {
    for (const y of '0123456789') {
      const polos = y === d[i] ? null : nilaiDigit(d.slice(0, i) + y + d.slice(i + 1), f.desimal);
      if (polos === null) continue;
      const nilai = tercetak.isNegative() ? polos.negated() : polos;
      if (putuskan(r, denganNilai(ganti, f, nilai))?.status === 'cocok')
        return { bawah: nilai, atas: nilai, bawahTertutup: true, atasTertutup: true };
    }
  }
  return null;
}

/** What the result may be, less what the rounding of the inputs may have added to it. */
const lebarkan = ([bawah, atas]: Rentang, longgar: Rentang | null): Rentang =>
  longgar === null ? [bawah, atas] : [selisihTepat(bawah, longgar[1]), jumlahTepat([atas, longgar[0]])];
