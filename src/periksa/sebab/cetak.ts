import { formatAngka } from '../../angka/cetak/format-angka.js';
import type { Decimal } from '../../angka/desimal.js';
import { geserKoma } from '../../angka/digit-cetak.js';
import { desimalLazim } from '../fakta/desimal-lazim.js';
import type { Fakta } from '../fakta/fakta.js';

/** Prints a value as the figure beside it is printed: as many decimals at least, at most two or what its column has, dots and brackets where it has them. */
export function cetakSeperti(f: Fakta, nilai: Decimal): string {
  const { geser = 0 } = f;
  // In its own unit again, as the cell prints it.
  const asli = geser === 0 ? f : { ...f, nilai: geserKoma(f.nilai, geser), desimal: f.desimal - geser, geser: 0 };
  return cetakSebagai(asli, geser === 0 ? nilai : geserKoma(nilai, geser)) + (SATUAN_BESAR.exec(f.teks)?.[0] ?? '');
}

const SATUAN_BESAR = /(?<=\d)\s?(?:ribu|rb|juta|jt|mil[iy]ar|tril[iy]un)$/i;

function cetakSebagai(f: Fakta, nilai: Decimal): string {
  const berkelompok = f.nilai.abs().lt(1000) || /\d\.\d{3}/.test(f.teks);
  // A decrease is printed without its sign: the words of the sentence carry it.
  const kurung = nilai.isNegative() && /^(?:rp\.? ?)?\(/i.test(f.teks);
  const dicetak = kurung || (f.nilai.isNegative() && /^\d/.test(f.teks)) ? nilai.abs() : nilai;
  const teks = formatAngka(dicetak, {
    desimal: { min: Math.min(f.desimal, 20), maks: Math.min(Math.max(f.desimal, desimalLazim(f) ?? 0, 2), 20) },
    pemisahRibuan: berkelompok,
  });
  return kurung ? `(${teks})` : teks;
}
