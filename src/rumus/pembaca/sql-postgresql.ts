import { bulatkanPecahan } from './pecahan-simpul.js';
import { type Dialek, type Larik, satuan } from './sql-dialek.js';
import { kutipGanda, kutipTunggal, type PemberiNama } from './sql-nama.js';

/** Decimals to which a root is trusted, as in the exact reader. */
const DESIMAL_AKAR = 40;
/** A one with 60 decimals: a division or a logarithm of numeric keeps as many decimals as what it is given. */
const SATU = 'round(1::numeric, 60)';

/** The elements of lists in pairs as rows. */
function baris(larik: Larik, nama: PemberiNama): string {
  return `unnest(${larik.join(', ')}) AS ${nama('u')}(${larik.map((_, i) => nama(`x${i}`)).join(', ')})`;
}

/** Expressions over the elements as columns: an aggregate of nothing but outer columns would count as one of the outer query. */
function hitungan(isi: Readonly<Record<string, string>>, larik: Larik, nama: PemberiNama): string {
  const kolom = Object.entries(isi).map(([n, teks]) => `${teks} AS ${n}`);
  return `(SELECT ${kolom.join(', ')} FROM ${baris(larik, nama)}) AS s`;
}

/**
 * PostgreSQL 13 and later: sums and products of numeric are exact to thousands of digits, and so is the whole part of a quotient, `div`. A
 * quotient cut one decimal behind the last and then rounded half away from zero is rounded once.
 */
export const postgresql: Dialek = {
  desimalUtuh: 40,
  bilangan: 'numeric',
  // Digits have no end that figures could meet, but numeric and double have values that are no figures.
  jangkauan: {
    digit: Number.POSITIVE_INFINITY,
    takTerbaca: (x) => `${x}::text IN ('NaN', 'Infinity', '-Infinity')`,
    daftarTakTerbaca: (larik) => `${larik}::text ~ 'NaN|Infinity'`,
    jumlahMeluap: null,
  },
  bisaRagu: false,
  jenisDesimal: (desimal) => `numeric(30, ${desimal})`,
  jenisDaftar: (jenis) => `${jenis}[]`,
  kutipNama: kutipGanda,
  kutipTeks: kutipTunggal,
  pembanding: (x) => x,
  literal: String,
  mutlak: (x) => `abs(${x})`,
  lihatKolom: false,
  sebagaiBilangan: (x) => `${x}::numeric`,
  terbanding: (x) => x,
  masukan: (x) => ({ teks: `(${x})::numeric`, skala: 0 }),
  // Of an integer, sign gives a double.
  tanda: (x) => `sign(${x}::numeric)`,
  panjang: (larik) => `cardinality(${larik})`,
  berlubang: (larik) => `array_position(${larik}, NULL) IS NOT NULL`,
  nolBanding: (banding, larik) => `0 ${banding} ANY(${larik})`,
  unsur: (i, nama) => `${nama('u')}.${nama(`x${i}`)}`,
  jumlah: (isi, larik, nama) => `(SELECT coalesce(sum(v), 0) FROM ${hitungan({ v: isi }, larik, nama)})`,
  adaUnsur: (syarat, larik, nama) =>
    `(SELECT coalesce(bool_or(v), false) FROM ${hitungan({ v: syarat }, larik, nama)})`,
  ukur: (nilai, bobot, larik, nama) => {
    const isi = { v: `${SATU}*${nilai}`, w: `${SATU}*${bobot}` };
    const rata = 'exp(sum(w * ln(nullif(v, 0))) / nullif(sum(w), 0))';
    const akar = `CASE WHEN bool_or(v = 0 AND w > 0) THEN 0 ELSE round(${rata} * 1e${DESIMAL_AKAR}) END`;
    return { teks: `(SELECT ${akar} FROM ${hitungan(isi, larik, nama)})`, skala: DESIMAL_AKAR };
  },
  // Over the least common multiple of the divisors; a divisor of 0 makes that 0.
  jumlahPecahan: ({ atas, bawah, larik, tunggal, mungkinNol }, i, nama) => {
    const kolom = tunggal.map((t) => `${t.kolom} AS ${t.sebutan}`).join(', ');
    const dari = baris(larik, nama) + (kolom === '' ? '' : `, (SELECT ${kolom}) AS ${nama('m')}`);
    return [
      `(WITH RECURSIVE e AS (SELECT sum(${atas}) AS a, ${bawah} AS b FROM ${dari} GROUP BY 2),`,
      `d AS (SELECT array_agg(b) AS b FROM e),`,
      `k(n, q) AS (SELECT 1, 1::numeric UNION ALL SELECT n + 1, lcm(q, b[n]) FROM k, d WHERE n <= cardinality(b)),`,
      `l AS (SELECT q FROM k, d WHERE n > cardinality(b))`,
      `SELECT sum(a * div(q, ${mungkinNol ? 'nullif(b, 0)' : 'b'})) AS ${nama('p')}, q AS ${nama('q')} FROM e, l GROUP BY q) AS ${nama(`j${i}`)}`,
    ].join('\n');
  },
  bagianJumlah: (i, nama) => ({
    pembilang: `${nama(`j${i}`)}.${nama('p')}`,
    penyebut: `${nama(`j${i}`)}.${nama('q')}`,
    lebih: '',
  }),
  selisih: null,
  putuskan: (nilai, jumlah) => `(SELECT ${nilai} FROM ${jumlah.join(', ')})`,
  putuskanAlasan: (_, alasan, jumlah) => (alasan === 'NULL' ? alasan : `(SELECT ${alasan} FROM ${jumlah.join(', ')})`),
  agregat: null,
  bulat: (isi, { desimal, mode }) => {
    const [a, b] = bulatkanPecahan(isi, 10n ** BigInt(desimal));
    const potong = `div(${a}, ${b})`;
    const naik = `round(div(${bulatkanPecahan(isi, 10n ** BigInt(desimal + 1)).join(', ')}) * ${satuan(desimal + 1)}, ${desimal})`;
    if (mode === 'setengah-naik') return naik;
    const terpotong = `${potong} * ${satuan(desimal)}`;
    if (mode === 'potong') return `(${terpotong})`;
    return `CASE WHEN 2*abs(mod(${a}, ${b})) = abs(${b}) AND mod(${potong}, 2) = 0 THEN ${terpotong} ELSE ${naik} END`;
  },
  kumpulDiTempat: null,
  kolomDulu: '',
  pagarKueri: ' OFFSET 0',
  rapikan: (x) => `trim_scale(${x})`,
};
