import { pastikanBentuk } from '../angka/bentuk.js';
import { kunciKode } from '../model/kode.js';
import { gabungAgregat } from './agregat-anggaran.js';
import { angkaAnggaran } from './angka-anggaran.js';
import type { AngkaAnggaran, RekapAnggaran, RekapProgram } from './bentuk-anggaran.js';
import { BENTUK_ANGGARAN } from './bentuk-rekap.js';

/** A bidang urusan with its programs. */
export interface RekapBidang extends AngkaAnggaran {
  readonly kode: string;
  readonly program: readonly RekapProgram[];
}

/** An urusan with its bidang. */
export interface RekapUrusan extends AngkaAnggaran {
  readonly kode: string;
  readonly bidang: readonly RekapBidang[];
}

/**
 * The two levels above program: urusan → bidang urusan, by the first parts of the codes. Figures come from the lines below, percentages
 * by the policy of the roll-up. X and X.XX hold the support programs that are not tied to an urusan.
 *
 * Throws `ArgumenTidakSah` for what is of the wrong kind, with the field.
 *
 * @example
 * rekapUrusan(rekapAnggaran([{ kode: '7.01.01.2.06.01', pagu: 200, realisasi: 150 }]))
 * // => [{ kode: '7', bidang: [{ kode: '7.01', serapan: { teks: '75,00' } }] }]
 */
export function rekapUrusan(anggaran: RekapAnggaran): RekapUrusan[] {
  pastikanBentuk('rekapUrusan', 'anggaran', anggaran, BENTUK_ANGGARAN);
  const { program, asal } = anggaran;
  return kelompok(program, 1).map(([kode, isi]) => {
    const bidang = kelompok(isi, 2).map(([k, p]): RekapBidang => ({ kode: k, ...tingkat(p, p, asal), program: p }));
    return { kode, ...tingkat(isi, bidang, asal), bidang };
  });
}

function tingkat(
  program: readonly RekapProgram[],
  anak: readonly AngkaAnggaran[],
  { kebijakan }: RekapAnggaran['asal'],
) {
  return angkaAnggaran(
    gabungAgregat(program.map((p) => p.agregat)),
    anak.map((a) => a.serapan),
    'hierarki',
    kebijakan,
  );
}

/** Groups programs, which stand in the order of their codes, by the first parts of the code. */
function kelompok(program: readonly RekapProgram[], bagian: number): [string, RekapProgram[]][] {
  const menurut = new Map<string, { kode: string; isi: RekapProgram[] }>();
  for (const p of program) {
    // Stryker disable next-line StringLiteral: an urusan is one digit, so that no two of these keys are the same without their signs either.
    const kunci = kunciKode(p.kode).split('-').slice(0, bagian).join('-');
    const lama = menurut.get(kunci);
    if (lama) lama.isi.push(p);
    else menurut.set(kunci, { kode: p.kode.split('.').slice(0, bagian).join('.'), isi: [p] });
  }
  return [...menurut.values()].map(({ kode, isi }) => [kode, isi]);
}
