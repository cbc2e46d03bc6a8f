import type { Pembulatan } from '../opsi.js';
import { type KolomSiap, siapkanKolom } from '../pembaca/kolom/jalankan.js';
import { type JenisMasukan, rencanakan } from '../pembaca/kolom/rencana.js';
import type { Rumus } from '../rumus.js';
import { type KebijakanRumus, rumusBerkebijakan } from './rumus-berkebijakan.js';

/** As many ways as are kept of one formula. */
const TERBANYAK = 32;
const tersimpan = new WeakMap<Rumus, CaraKolom[]>();

/** A formula made ready for one rounding and one set of decimals. */
interface CaraKolom extends Pembulatan {
  readonly masukan: readonly JenisMasukan[];
  readonly siap: KolomSiap;
}

/**
 * A formula ready for columns. What it takes longest to make, in comparison with a few thousand rows, is kept by formula: that depends on the rounding and the
 * decimals of the columns alone where there are no policies and no values.
 */
export function kolomSiap(
  rumus: Rumus,
  masukan: readonly JenisMasukan[],
  pembulatan: Pembulatan,
  kebijakan: KebijakanRumus,
): KolomSiap {
  const { batas, targetNol, realisasiNol } = kebijakan;
  // Stryker disable next-line ConditionalExpression: with the policies that there are not the formula is itself, and is only made anew.
  const berkebijakan = targetNol !== undefined || realisasiNol !== undefined;
  // Stryker disable next-line ConditionalExpression: made anew it is the same, only slower; that none with values is kept is tested.
  if (berkebijakan || batas !== undefined || masukan.some((m) => m.jenis === 'tetap')) {
    // Stryker disable next-line ConditionalExpression: a limit that is undefined is none.
    const polos = rencanakan(rumusBerkebijakan(rumus, batas === undefined ? {} : { batas }), masukan, pembulatan);
    return siapkanKolom(
      berkebijakan ? rencanakan(rumusBerkebijakan(rumus, kebijakan), masukan, pembulatan) : polos,
      polos,
    );
  }
  let milik = tersimpan.get(rumus);
  // Stryker disable next-line ConditionalExpression: where none is kept, each is made anew, only slower.
  if (milik === undefined) {
    // Stryker disable next-line ArrayDeclaration: what is no plan is taken for none.
    milik = [];
    tersimpan.set(rumus, milik);
  }
  const { desimal, mode } = pembulatan;
  // Stryker disable next-line ConditionalExpression: made anew it is the same, only slower; that no other is taken for it is tested.
  for (const c of milik) if (c.desimal === desimal && c.mode === mode && samaKolom(c.masukan, masukan)) return c.siap;
  const rencana = rencanakan(rumus, masukan, { desimal, mode });
  const baru = { desimal, mode, masukan, siap: siapkanKolom(rencana, rencana) };
  // Stryker disable next-line ConditionalExpression,EqualityOperator: how many are kept only takes memory or time.
  if (milik.length >= TERBANYAK) milik.length = 0;
  milik.push(baru);
  return baru.siap;
}

/** Whether the inputs, all of them columns, have the same decimals. */
// Stryker disable next-line BlockStatement: where none are the same, each is made anew, only slower.
function samaKolom(a: readonly JenisMasukan[], b: readonly JenisMasukan[]): boolean {
  for (let i = 0; i < b.length; i += 1)
    // Stryker disable next-line ConditionalExpression: the same.
    if ((a[i] as { desimal: number }).desimal !== (b[i] as { desimal: number }).desimal) return false;
  // Stryker disable next-line BooleanLiteral: the same.
  return true;
}
