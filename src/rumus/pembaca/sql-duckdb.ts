import type { Pembulatan } from '../opsi.js';
import type { Pecahan } from './pecahan.js';
import { bulatkanPecahan, type Tulisan } from './pecahan-simpul.js';

/** Decimals of a quotient or a root that has to be rounded on the way. */
const DESIMAL_HASIL_BAGI = 15;
const DESIMAL_AKAR = 10;

const pangkat10 = (n: number): string => `${10n ** BigInt(n)}::HUGEINT`;

/** Whole-number arithmetic in DuckDB's HUGEINT (38 digits); what passes that is an error there, never a wrong figure. */
export function tulisanDuckdb(
  kolom: ReadonlyMap<string, string>,
  daftar: ReadonlySet<string>,
  desimalMasukan: number,
): Tulisan {
  const urutan = [...kolom.keys()];
  const unsur = (nama: string) => `u.x${urutan.indexOf(nama)}`;
  const atas = (agregat: string, nama: readonly string[]) =>
    `(SELECT ${agregat} FROM (SELECT ${nama.map((n) => `unnest(${kolom.get(n)}) AS x${urutan.indexOf(n)}`).join(', ')}) AS u)`;
  return {
    masukan: (nama) => {
      const x = daftar.has(nama) ? unsur(nama) : `${kolom.get(nama)}`;
      const desimal = `CAST(${x} AS DECIMAL(38,${desimalMasukan}))`;
      const bulat = `CAST(${desimal} * ${10n ** BigInt(desimalMasukan)} AS HUGEINT)`;
      const pesan = `'${nama.replaceAll("'", "''")}: lebih dari ${desimalMasukan} desimal; naikkan desimalMasukan'`;
      return { teks: `(CASE WHEN ${desimal} <> ${x} THEN error(${pesan}) ELSE ${bulat} END)`, skala: desimalMasukan };
    },
    mutlak: (x) => `abs(${x})`,
    tanda: (x) => `sign(${x})::HUGEINT`,
    terluar: (jenis, a, b) => `${jenis === 'min' ? 'least' : 'greatest'}(${a}, ${b})`,
    bila: (syarat, maka, lain) => `(CASE WHEN ${syarat} THEN ${maka} ELSE ${lain} END)`,
    jumlah: (isi, nama) => `coalesce(${atas(`sum((${isi})::HUGEINT)::HUGEINT`, nama)}, 0)`,
    jumlahHasilBagi: (a, b, nama) => ({
      teks: `coalesce(${atas(`sum(${bagiBulat(`(${a})*${pangkat10(DESIMAL_HASIL_BAGI)}`, b)})::HUGEINT`, nama)}, 0)`,
      skala: DESIMAL_HASIL_BAGI,
    }),
    cacah: ([pertama = '']) => `len(${kolom.get(pertama)})`,
    adaUnsur: (syarat, nama) => atas(`coalesce(bool_or(${syarat}), false)`, nama),
    ukur: (nilai, bobot, nama) => {
      const x = `(${nilai})::DOUBLE`;
      const w = `(${bobot})::DOUBLE`;
      const rata = `exp(sum(${w} * ln(CASE WHEN ${x} = 0 THEN 1 ELSE ${x} END)) / sum(${w}))`;
      const isi = `CASE WHEN bool_or(${x} = 0 AND ${w} > 0) THEN 0 ELSE CAST(round(${rata} * 1e${DESIMAL_AKAR}) AS HUGEINT) END`;
      return { teks: atas(isi, nama), skala: DESIMAL_AKAR };
    },
  };
}

/** Quotient of two whole numbers, rounded half away from zero. */
function bagiBulat(a: string, b: string): string {
  return `((2*abs(${a}) + abs(${b})) // (2*abs(${b})) * sign(${a})::HUGEINT * sign(${b})::HUGEINT)`;
}

/** A fraction rounded once, as a DECIMAL with the decimals printed. */
export function bulatDuckdb(isi: Pecahan, { desimal, mode }: Pembulatan): string {
  const [a, b] = bulatkanPecahan(isi, 10n ** BigInt(desimal)).map((x) => `(${x})::HUGEINT`) as [string, string];
  const potong = `(${a} // ${b})`;
  const bulat = {
    'setengah-naik': bagiBulat(a, b),
    potong,
    'setengah-genap': `(CASE WHEN 2*abs(${a} % ${b}) = abs(${b}) AND ${potong} % 2 = 0 THEN ${potong} ELSE ${bagiBulat(a, b)} END)`,
  }[mode];
  const satuan = desimal === 0 ? '1' : `0.${'1'.padStart(desimal, '0')}`;
  return `CAST(CAST(${bulat} AS DECIMAL(38,0)) * ${satuan} AS DECIMAL(38,${desimal}))`;
}
