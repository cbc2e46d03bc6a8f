import { formatAngka } from '../../angka/cetak/format-angka.js';
import type { NilaiTarget } from '../../model/nilai.js';
import { type KodeAlasan, pesanAlasan } from '../../rumus/alasan.js';
import type { Hasil } from '../../rumus/hasil.js';
import { bandingHasil } from '../../rumus/nilai-hasil.js';
import type { Predikat } from '../../skala/tentukan-predikat.js';

/** Reasons that a report says in its own words. */
const SEBAB: Partial<Record<KodeAlasan, string>> = {
  'gerbang-efisiensi': 'capaiannya belum memenuhi syarat untuk menyatakan efisiensi',
  'tidak-ada-yang-terukur': 'tidak ada indikator yang terukur',
};

/** Why something is not measurable, as a report says it: the reason without the advice to whoever fills in the data. */
export function sebabTakTerukur(alasan: KodeAlasan): string {
  return SEBAB[alasan] ?? pesanAlasan(alasan).replace(/;.*$/s, '');
}

/** Units that are said by the number alone. */
const TANPA_SEBUTAN = /^(?:nilai|angka|indeks|skor|poin|-)$/i;
const PERSEN = /^(?:%|persen|persentase)$/i;

const denganSatuan = (teks: string, satuan: string): string => {
  if (TANPA_SEBUTAN.test(satuan)) return teks;
  return `${teks} ${PERSEN.test(satuan) ? 'persen' : satuan.toLowerCase()}`;
};

/** A value of the model in a sentence: "82", "20 persen", "12 dokumen", "65 (B)", "antara 80 dan 90"; null when it is missing. */
export function nilaiDalamKata(nilai: NilaiTarget, satuan: string): string | null {
  if (nilai === null) return null;
  if (typeof nilai !== 'object') return denganSatuan(formatAngka(nilai), satuan);
  if ('label' in nilai) return nilai.label;
  if ('bawah' in nilai)
    return `antara ${denganSatuan(`${formatAngka(nilai.bawah)} dan ${formatAngka(nilai.atas)}`, satuan)}`;
  return denganSatuan(`${formatAngka(nilai.nilai)} (${nilai.huruf})`, satuan);
}

/** A percentage in a sentence, or that it is not measurable and why. */
export const persenDalamKata = (hasil: Hasil): string =>
  hasil.status === 'terukur' ? `${hasil.teks} persen` : `tidak terukur, karena ${sebabTakTerukur(hasil.alasan)}`;

/** Where an achievement stands to its target, by the unrounded value. */
export function terhadapTarget(hasil: Hasil & { readonly status: 'terukur' }): string {
  if (bandingHasil(hasil, 100) > 0) return 'melebihi target';
  return bandingHasil(hasil, 100) === 0 ? 'tepat mencapai target' : 'belum mencapai target';
}

/** ", dengan predikat Berhasil"; nothing where there is no class. */
export const denganPredikat = (p: Predikat): string => (p.status === 'kelas' ? `, dengan predikat ${p.label}` : '');

/** Parts of a list in a sentence: "a, b dan c". */
export function rangkai(bagian: readonly string[]): string {
  const awal = bagian.slice(0, -1);
  const akhir = bagian.at(-1) ?? '';
  return awal.length === 0 ? akhir : `${awal.join(', ')} dan ${akhir}`;
}

/** A name inside a sentence: "Target akhir RPJMD" becomes "target akhir RPJMD". */
export const hurufKecil = (teks: string): string => teks.charAt(0).toLowerCase() + teks.slice(1);
