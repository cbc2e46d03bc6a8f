import { idTerdekat } from '../angka/kata-terdekat.js';
import { daftarRumus } from '../rumus/daftar.js';

/** The formula that a mistyped id stands for, as a message offers it; empty when none is near. */
export function maksudRumus(id: string): string {
  const dekat = idTerdekat(
    id,
    daftarRumus.map((r) => r.id),
  );
  return dekat === undefined ? '' : ` (maksudnya "${dekat}"?)`;
}
