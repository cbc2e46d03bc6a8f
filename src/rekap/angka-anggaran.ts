import { type Decimal, DIGIT_KERJA } from '../angka/desimal.js';
import type { Tepat } from '../angka/tepat.js';
import type { KebijakanPenuh } from '../kebijakan/gabung-kebijakan.js';
import { serapanSaja, sisaAnggaran } from '../rumus/anggaran/hitung-serapan.js';
import { porsiRupiah } from '../rumus/anggaran/porsi.js';
import { terbaca } from '../rumus/baca-kebijakan.js';
import { bidangMalas } from '../rumus/bidang-malas.js';
import { rataRata } from '../rumus/gabungan/hitung-rata-rata.js';
import type { Hasil, KebijakanTerbaca } from '../rumus/hasil.js';
import { ubahHasil } from '../rumus/hasil-malas.js';
import { tepatDari } from '../rumus/nilai-hasil.js';
import { evaluasi } from '../rumus/pembaca/evaluasi.js';
import { type Peringatan, peringatan } from '../rumus/peringatan.js';
import * as pola from '../rumus/pola-peringatan.js';
import type { AgregatAnggaran } from './agregat-anggaran.js';
import type { AngkaAnggaran } from './bentuk-anggaran.js';
import { bersumber } from './jejak-kebijakan.js';

/** Which of the two rules for a serapan over others holds: that of program and kegiatan, or that of sasaran. */
type TingkatSerapan = keyof KebijakanPenuh['aturan']['serapanRekap'];

/**
 * The figures of one level from its aggregate, all on one base, so that a reader who divides them finds the serapan that is printed. Serapan is the
 * ratio of sums over that base, or the mean of the percentages right below.
 */
export function angkaAnggaran(
  agregat: AgregatAnggaran,
  serapanAnak: readonly Hasil[],
  tingkat: TingkatSerapan,
  kebijakan: KebijakanPenuh,
): AngkaAnggaran {
  const dasar = dasarAnggaran(agregat, kebijakan);
  const { pagu, realisasi } = dasar;
  const angka = {
    pagu,
    realisasi,
    paguSeluruhnya: agregat.berpagu > 0 ? agregat.pagu : null,
    cakupan: { terukur: agregat.terukur, total: agregat.baris },
    agregat,
  };
  return denganHitungan(angka, { dasar, agregat, serapanAnak, tingkat, kebijakan });
}

interface BahanAngka {
  readonly dasar: DasarAnggaran;
  readonly agregat: AgregatAnggaran;
  readonly serapanAnak: readonly Hasil[];
  readonly tingkat: TingkatSerapan;
  readonly kebijakan: KebijakanPenuh;
}

/** Of the thousands of lines of an office few are looked at. */
const denganHitungan = bidangMalas({
  sisa: ({ dasar }: BahanAngka) => sisaAnggaran(pasangan(dasar)),
  serapan: serapanTingkat,
});

function serapanTingkat({ dasar, agregat, serapanAnak, tingkat, kebijakan }: BahanAngka): Hasil {
  const { pembulatan, serapanRekap } = kebijakan.aturan;
  const rata = serapanRekap[tingkat] === 'rata-rata-persen' && serapanAnak.length > 0;
  const serapan = rata ? rataRata(serapanAnak, { pembulatan }) : serapanSaja(pasangan(dasar), { pembulatan });
  const tambahan = rata || serapan.status === 'tak-terukur' ? [] : peringatanCakupan(agregat, kebijakan);
  return ubahHasil(serapan, {
    peringatan: [...serapan.peringatan, ...tambahan],
    kebijakan: (lama) => bersumber([...lama, ...aturanTingkat(tingkat, agregat, kebijakan)], kebijakan),
  });
}

/** The rules by which a percentage came about, and whose rules they are. */
function aturanTingkat(
  tingkat: TingkatSerapan,
  { terukur, baris }: AgregatAnggaran,
  { aturan, asal }: KebijakanPenuh,
): KebijakanTerbaca[] {
  const cara = terbaca(`serapanRekap.${tingkat}`, aturan.serapanRekap[tingkat], undefined, asal);
  return terukur === baris
    ? [cara]
    : [cara, terbaca('anggaran.takTerukur', aturan.anggaran.takTerukur, undefined, asal)];
}

/** One base for all figures of a row. */
interface DasarAnggaran {
  readonly pagu: Decimal | null;
  readonly realisasi: Decimal | null;
  /** Whether the two are of the same lines, so that one may be taken from or divided by the other. */
  readonly sepasang: boolean;
}

/**
 * The pagu and realisasi of a level where some of its lines lack one of the two, by the policy `anggaran.takTerukur`: of the lines that have both
 * (`kecualikan`), with 0 spent where a line with a pagu has no realisasi (`nol`), or none of what some line lacks, since a sum with a hole is not a
 * sum (`tak-terukur`). Where no line has both it is what is known of each, which makes no pair.
 */
function dasarAnggaran(a: AgregatAnggaran, { aturan }: KebijakanPenuh): DasarAnggaran {
  const { takTerukur } = aturan.anggaran;
  if (a.terukur === a.baris && a.baris > 0) return { pagu: a.pagu, realisasi: a.realisasi, sepasang: true };
  if (takTerukur === 'nol' && a.berpagu > 0) return { pagu: a.pagu, realisasi: a.realisasiTerukur, sepasang: true };
  if (takTerukur === 'kecualikan' && a.terukur > 0)
    return { pagu: a.paguTerukur, realisasi: a.realisasiTerukur, sepasang: true };
  // Without any line there is nothing to be whole.
  const utuh = takTerukur === 'tak-terukur' ? Math.max(a.baris, 1) : 1;
  return {
    pagu: a.berpagu >= utuh ? a.pagu : null,
    realisasi: a.berealisasi >= utuh ? a.realisasi : null,
    sepasang: false,
  };
}

/** What a formula takes of a base: without a pair the realisasi, or else the pagu, is what is missing. */
const pasangan = ({ pagu, realisasi, sepasang }: DasarAnggaran) =>
  sepasang || pagu === null ? { pagu, realisasi } : { pagu, realisasi: null };

/** What a measured percentage says of the lines that lack a figure. */
function peringatanCakupan({ terukur, baris, berpagu }: AgregatAnggaran, { aturan }: KebijakanPenuh): Peringatan[] {
  if (terukur === baris) return [];
  if (aturan.anggaran.takTerukur === 'nol')
    return [peringatan(pola.takTerukurDihitungNol, { jumlah: String(berpagu - terukur) })];
  // A measured percentage of a level with holes was made by one of these two rules.
  return [peringatan(pola.sebagianTakTerukur, { terukur: String(terukur), total: String(baris) })];
}

/** The share of an aggregate that counts for one sasaran; without a share the whole. */
export function porsikan(agregat: AgregatAnggaran, porsi: string | null): AgregatAnggaran {
  if (porsi === null) return agregat;
  const bagian = (x: Decimal) =>
    (tepatDari(evaluasi(porsiRupiah, { x, p: porsi }), 'porsi') as Tepat).keDesimal(DIGIT_KERJA);
  return {
    ...agregat,
    pagu: bagian(agregat.pagu),
    realisasi: bagian(agregat.realisasi),
    paguTerukur: bagian(agregat.paguTerukur),
    realisasiTerukur: bagian(agregat.realisasiTerukur),
  };
}
