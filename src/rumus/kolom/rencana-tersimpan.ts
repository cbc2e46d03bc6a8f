import type { Pembulatan } from '../opsi.js';
import { type KolomSiap, siapkanKolom } from '../pembaca/kolom/jalankan.js';
import { type JenisMasukan, rencanakan } from '../pembaca/kolom/rencana.js';
import type { Rumus } from '../rumus.js';
import { type KebijakanRumus, rumusBerkebijakan } from './rumus-berkebijakan.js';

/** As many ways as are kept of one formula. */
const TERBANYAK = 32;
const tersimpan = new WeakMap<Rumus, Map<string, KolomSiap>>();

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
  const berkebijakan = targetNol !== undefined || realisasiNol !== undefined;
  if (berkebijakan || batas !== undefined || masukan.some((m) => m.jenis === 'tetap')) {
    const polos = rencanakan(rumusBerkebijakan(rumus, batas === undefined ? {} : { batas }), masukan, pembulatan);
    return siapkanKolom(
      berkebijakan ? rencanakan(rumusBerkebijakan(rumus, kebijakan), masukan, pembulatan) : polos,
      polos,
    );
  }
  let milik = tersimpan.get(rumus);
  if (milik === undefined) {
    milik = new Map();
    tersimpan.set(rumus, milik);
  }
  let kunci = `${pembulatan.desimal} ${pembulatan.mode}`;
  for (const m of masukan) if (m.jenis === 'kolom') kunci += ` ${m.desimal}`;
  const lama = milik.get(kunci);
  if (lama !== undefined) return lama;
  const rencana = rencanakan(rumus, masukan, { desimal: pembulatan.desimal, mode: pembulatan.mode });
  const baru = siapkanKolom(rencana, rencana);
  if (milik.size >= TERBANYAK) milik.clear();
  milik.set(kunci, baru);
  return baru;
}
