import { sebutNilai } from '../sebut-nilai.js';

/** A unit that somebody wrote beside a figure. */
export interface SatuanTertulis {
  /** The whole text, `15 Kasus`. */
  readonly teks: string;
  readonly satuan: string;
  /** What is the matter with it where it may be a multiplier (`juta`) and the field's own unit does not say otherwise. */
  readonly pengali: string | null;
}

/** Words for one unit, of which people write one, another or both: `%`, `Persen (%)`. */
const SEARTI: readonly ReadonlySet<string>[] = [
  new Set(['%', 'persen', 'persentase', 'prosen', 'prosentase', 'percent']),
  new Set(['rp', 'rupiah', 'idr']),
];

const kata = (satuan: string): string[] =>
  satuan
    .normalize('NFKC')
    .toLowerCase()
    .split(/[\s().]/u)
    .filter(Boolean);

/** A unit without case, blanks and full stops, as units are compared. */
function kunciSatuan(satuan: string): string {
  const isi = kata(satuan);
  const arti = SEARTI.findIndex((semua) => isi.length > 0 && isi.every((k) => semua.has(k)));
  return arti >= 0 ? `#${arti}` : isi.join(' ');
}

/** Why a unit beside a figure is not taken in a field of another unit, to stand behind the field's name; null where both are the same. */
export function sebabSatuanLain({ teks, satuan, pengali }: SatuanTertulis, milik: string): string | null {
  if (kunciSatuan(satuan) === kunciSatuan(milik)) return null;
  const punya = `satuan indikatornya "${sebutNilai(milik)}"`;
  if (pengali !== null) return `${pengali}; ${punya}`;
  return `"${sebutNilai(teks)}" memuat satuan "${sebutNilai(satuan)}", sedangkan ${punya}; samakan satuannya, lalu tulis angkanya saja`;
}
