import type { AturanKebijakan } from '../../kebijakan/preset.js';
import { denganBatas } from '../../rumus/capaian/batas.js';
import { type Pilihan, pilihRumus } from '../../rumus/capaian/pilih-rumus.js';
import type { CaraTargetNol, Polarisasi } from '../../rumus/opsi.js';
import { petakan } from '../../rumus/pembaca/petakan.js';
import { konstanta } from '../../rumus/pohon.js';
import type { PokokRumus, Rumus } from '../../rumus/rumus.js';

/** The formula for a sign of target and realisasi; with a reason where a policy refuses a value. */
export interface PilihanTanda {
  readonly T: -1 | 0 | 1;
  readonly R: -1 | 0 | 1;
  readonly rumus: Rumus;
  readonly alasan: string | null;
}

const TANDA = [1, 0, -1] as const;

/**
 * The formulas of a polarity under the policies of an office, by the signs of target and realisasi; the first is for the common case. Which formula it is
 * depends on nothing else, so asking for one figure of each sign tells all.
 */
export function pilihanCapaian(polarisasi: Polarisasi, aturan: AturanKebijakan): readonly PilihanTanda[] {
  const { minimize, stabilize, realisasiNol } = aturan;
  // What the indicator itself would have to name is not in the table, so views refuse that choice.
  const targetNol = aturan.targetNol as CaraTargetNol;
  return TANDA.flatMap((T) =>
    TANDA.map((R) => {
      const p = pilihRumus({ target: T, realisasi: R, polarisasi }, { minimize, stabilize, targetNol, realisasiNol });
      return { T, R, rumus: terikat(p, aturan), alasan: p.alasan ?? null };
    }),
  );
}

/** The formula with the figures of the policy in place, between floor and ceiling; target and realisasi stay inputs. */
function terikat({ rumus, masukan }: Pilihan, { batas }: AturanKebijakan): Rumus {
  const tetap = Object.entries(masukan).filter(([l]) => l !== 'T' && l !== 'R');
  const nilai = new Map(tetap.map(([l, x]) => [rumus.masukan[l]?.nama, konstanta(x as string)]));
  const isi = petakan(rumus.isi, (s) => (s.jenis === 'masukan' ? nilai.get(s.nama) : undefined));
  const dipakai = (l: string) => !tetap.some(([t]) => t === l);
  const baru: PokokRumus = {
    ...rumus,
    masukan: Object.fromEntries(Object.entries(rumus.masukan).filter(([l]) => dipakai(l))),
    isi: denganBatas(isi, batas.indikator),
    takTerukurBila: rumus.takTerukurBila.filter((t) => 'syarat' in t || dipakai(t.masukan)),
  };
  return baru as Rumus;
}
