import { ArgumenTidakSah } from '../../angka/argumen-tidak-sah.js';
import { denganBatas } from '../capaian/batas.js';
import { POKOK_TARGET_NOL, pokokTargetNolTerburuk } from '../capaian/target-nol.js';
import type { Batas, CaraRealisasiNol, CaraTargetNol, Polarisasi } from '../opsi.js';
import { petakan } from '../pembaca/petakan.js';
import { bila, konstanta, type Simpul, type SimpulMasukan, syarat } from '../pohon.js';
import type { PokokRumus, TakTerukurBila } from '../rumus.js';

/** The polarity of the formulas whose target may be 0 by a policy. */
const POLARISASI_RUMUS: ReadonlyMap<string, Polarisasi> = new Map([
  ['capaian.maximize', 'maximize'],
  ['capaian.minimize.selisih', 'minimize'],
  ['capaian.minimize.rasio', 'minimize'],
  ['capaian.stabilize', 'stabilize'],
  ['capaian.stabilize.tabel', 'stabilize'],
  ['capaian.stabilize.toleransi', 'stabilize'],
]);

const NOL = konstanta(0);
const SATU = konstanta(1);

/** The policies that can be put around a formula. */
export interface KebijakanRumus {
  readonly batas?: Batas;
  readonly targetNol?: CaraTargetNol;
  readonly realisasiNol?: CaraRealisasiNol;
}

/**
 * A formula with policies as parts of its tree: for a target of 0, and a realisasi of 0, what `hitungCapaian` chooses row by row; then floor and
 * ceiling. Throws `ArgumenTidakSah` for a policy that the formula has no use for.
 */
export function rumusBerkebijakan(rumus: PokokRumus, { batas, targetNol, realisasiNol }: KebijakanRumus): PokokRumus {
  let hasil = rumus;
  if (realisasiNol !== undefined) hasil = denganRealisasiNol(hasil, realisasiNol);
  if (targetNol !== undefined) hasil = denganTargetNol(hasil, targetNol);
  return batas === undefined ? hasil : { ...hasil, isi: denganBatas(hasil.isi, batas) };
}

const tolak = (kebijakan: string, { id }: PokokRumus): ArgumenTidakSah =>
  new ArgumenTidakSah(`hitungKolom: ${kebijakan} tidak berlaku bagi rumus ${id}.`);

/** The node of an input; inputs of one name are the same, whichever formula declares them. */
const nilai = (rumus: PokokRumus, lambang: string): SimpulMasukan => rumus.masukan[lambang] as SimpulMasukan;

/** 1 where a condition holds that is true when both comparisons are, else 0. */
const keduanya = (a: Simpul, b: Simpul): Simpul => bila(syarat(a, '=', SATU), b, NOL);
const satuBila = (s: ReturnType<typeof syarat>): Simpul => bila(s, SATU, NOL);

function denganTargetNol(rumus: PokokRumus, cara: CaraTargetNol): PokokRumus {
  const polarisasi = POLARISASI_RUMUS.get(rumus.id);
  if (polarisasi === undefined) throw tolak('targetNol', rumus);
  const [T, R] = [nilai(rumus, 'T'), nilai(rumus, 'R')];
  const minimize = polarisasi === 'minimize';
  const targetNol = satuBila(syarat(T, '=', NOL));
  const berkurang = rumus.takTerukurBila.filter((b) => !('masukan' in b && b.masukan === 'T' && b.keadaan === 'nol'));
  const kosong = berkurang.filter(
    (b) => 'masukan' in b && b.keadaan === 'kosong' && (b.masukan === 'T' || b.masukan === 'R'),
  );
  // Stryker disable next-line MethodExpression: what is asked twice says the same.
  const lain = berkurang.filter((b) => !kosong.includes(b));
  const susun = (saatNol: Simpul, penjaga: readonly TakTerukurBila[]): PokokRumus => ({
    ...rumus,
    isi: bila(syarat(T, '=', NOL), saatNol, rumus.isi),
    takTerukurBila: [...kosong, ...penjaga, ...lain.map((b) => bukanSaatNol(b, rumus, targetNol))],
  });
  // Under every policy nothing wanted and nothing happened is 100 where less is better.
  const tercapai = (isi: Simpul): Simpul => (minimize ? bila(syarat(R, '=', NOL), konstanta(100), isi) : isi);
  const berisi = minimize ? keduanya(targetNol, satuBila(syarat(R, '=', NOL))) : NOL;
  if (cara === 'seratus-bila-tercapai') return susun(POKOK_TARGET_NOL[polarisasi].isi, []);
  if (cara === 'nol') return susun(tercapai(NOL), []);
  const tanpaNilai = keduanya(targetNol, bila(syarat(berisi, '=', SATU), NOL, SATU));
  const alasan: TakTerukurBila = { syarat: syarat(tanpaNilai, '=', SATU), alasan: 'target-nol' };
  if (cara === 'tak-terukur' || !minimize) return susun(tercapai(NOL), [alasan]);
  const W = konstanta(cara.terburuk);
  const takSah = keduanya(tanpaNilai, satuBila(syarat(W, '<=', NOL)));
  const { isi, masukan } = pokokTargetNolTerburuk;
  // Stryker disable next-line ConditionalExpression: no other node has the name of an input.
  const terhadapTerburuk = petakan(isi, (s) => (s.jenis === 'masukan' && s.nama === masukan.W.nama ? W : undefined));
  return susun(tercapai(terhadapTerburuk), [{ syarat: syarat(takSah, '=', SATU), alasan: 'terburuk-tak-sah' }]);
}

/** The same condition, which holds only where the target is not 0. */
function bukanSaatNol(b: TakTerukurBila, rumus: PokokRumus, targetNol: Simpul): TakTerukurBila {
  // Stryker disable next-line ConditionalExpression,StringLiteral: none of these formulas has another condition than of its inputs.
  if ('syarat' in b) return b;
  // Stryker disable next-line ConditionalExpression,StringLiteral: a target below 0 is not 0; asked for both it is the same.
  if (b.masukan === 'T') return b;
  if (b.keadaan === 'kosong') return b;
  const x = nilai(rumus, b.masukan);
  const banding = b.keadaan === 'nol' ? '=' : b.keadaan === 'negatif' ? '<' : '<=';
  const kena = keduanya(satuBila(syarat(targetNol, '=', NOL)), satuBila(syarat(x, banding, NOL)));
  return { syarat: syarat(kena, '=', SATU), alasan: b.alasan };
}

function denganRealisasiNol(rumus: PokokRumus, cara: CaraRealisasiNol): PokokRumus {
  if (rumus.id !== 'capaian.minimize.rasio') throw tolak('realisasiNol', rumus);
  if (cara === 'tak-terukur') return rumus;
  return {
    ...rumus,
    isi: bila(syarat(nilai(rumus, 'R'), '=', NOL), konstanta(cara === 'nol' ? 0 : 100), rumus.isi),
    takTerukurBila: rumus.takTerukurBila.filter((b) => !('masukan' in b && b.masukan === 'R' && b.keadaan === 'nol')),
  };
}
