import { bulatkanPecahan } from './pecahan-simpul.js';
import { type Dialek, type Larik, satuan } from './sql-dialek.js';
import { kutipGanda, kutipTunggal, type PemberiNama } from './sql-nama.js';

/** Decimals of a root, which goes through DOUBLE. */
const DESIMAL_AKAR = 10;
/** Digits of a HUGEINT, and those of them left to what is done with a sum: the count of its elements, weights, another factor. */
const DIGIT = 38;
const DIGIT_SISA = 11;

/** Lists in pairs as one. */
const pasangan = (larik: Larik): string => `list_zip(${larik.join(', ')})`;

/** An expression for each pair of elements, as a list. Subqueries over `unnest` would carry whole lists with each element. */
const tiap = (isi: string, larik: Larik, nama: PemberiNama): string => petaDaftar(pasangan(larik), nama('u'), isi);

/** The value on which all of a list agree. */
const sepakat = (daftar: string): string => `list_reduce(${daftar}, lambda x, y: CASE WHEN x = y THEN x END)`;

/** Every way to take one fraction of each sum, as a list. */
function gabungan(jumlah: readonly string[], nama: PemberiNama): string {
  if (jumlah.length === 1) return jumlah.join('');
  const bidang = jumlah.map((_, i) => `p${i}: x${i}.p${i}, q${i}: x${i}.q${i}`).join(', ');
  const dalam = jumlah.reduceRight((isi, _, i) => {
    const peta = `list_transform(${nama(`e${i}`)}, lambda x${i}: ${isi})`;
    return i === jumlah.length - 1 ? peta : `flatten(${peta})`;
  }, `{${bidang}}`);
  return `(SELECT ${dalam} FROM (SELECT ${jumlah.map((j, i) => `${j} AS ${nama(`e${i}`)}`).join(', ')}) AS t)`;
}

const petaDaftar = (daftar: string, nama: string, isi: string) => `list_transform(${daftar}, lambda ${nama}: ${isi})`;

/**
 * DuckDB 1.3 and later: whole numbers in HUGEINT (38 digits); what passes that is an error there, never a wrong figure. A DECIMAL division
 * would go to DOUBLE, so quotients are whole parts (`//`), cut one decimal behind the last and then rounded half away from zero.
 */
export const duckdb: Dialek = {
  desimalUtuh: 10,
  bilangan: 'HUGEINT',
  // What passes it is an error of the query.
  jangkauan: null,
  bisaRagu: true,
  jenisDesimal: (desimal) => `DECIMAL(30, ${desimal})`,
  jenisDaftar: (jenis) => `${jenis}[]`,
  kutipNama: kutipGanda,
  kutipTeks: kutipTunggal,
  pembanding: (x) => x,
  literal: String,
  mutlak: (x) => `abs(${x})`,
  lihatKolom: false,
  sebagaiBilangan: (x) => `${x}::HUGEINT`,
  terbanding: (x) => x,
  masukan: (x, nama, skala) => {
    const desimal = `CAST(${x} AS DECIMAL(38,${skala}))`;
    const bulat = skala === 0 ? `CAST(${x} AS HUGEINT)` : `CAST(${desimal} * ${10n ** BigInt(skala)} AS HUGEINT)`;
    const salah = skala === 0 ? 'bukan bilangan bulat' : `lebih dari ${skala} desimal; naikkan desimalMasukan`;
    const pesan = kutipTunggal(`${nama}: ${salah}`);
    return { teks: `(CASE WHEN ${desimal} <> ${x} THEN error(${pesan}) ELSE ${bulat} END)`, skala };
  },
  tanda: (x) => `sign(${x})::HUGEINT`,
  panjang: (larik) => `len(${larik})`,
  berlubang: (larik) => `list_count(${larik}) < len(${larik})`,
  nolBanding: (banding, larik) => `list_bool_or(list_transform(${larik}, lambda x: 0 ${banding} x))`,
  unsur: (i, nama) => `${nama('u')}[${i + 1}]`,
  jumlah: (isi, larik, nama) => `coalesce(list_sum(${tiap(`(${isi})::HUGEINT`, larik, nama)})::HUGEINT, 0)`,
  adaUnsur: (syarat, larik, nama) => `coalesce(list_bool_or(${tiap(syarat, larik, nama)}), false)`,
  ukur: (nilai, bobot, larik, nama) => {
    const x = `(${nilai})::DOUBLE`;
    const w = `(${bobot})::DOUBLE`;
    const log = tiap(`${w} * ln(CASE WHEN ${x} = 0 THEN 1 ELSE ${x} END)`, larik, nama);
    const rata = `exp(list_sum(${log}) / list_sum(${tiap(w, larik, nama)}))`;
    const nol = `list_bool_or(${tiap(`${x} = 0 AND ${w} > 0`, larik, nama)})`;
    const teks = `(CASE WHEN ${nol} THEN 0 ELSE CAST(round(${rata} * 1e${DESIMAL_AKAR}) AS HUGEINT) END)`;
    return { teks, skala: DESIMAL_AKAR };
  },
  // A list of fractions: the exact one where it leaves room to go on; else two ends between which the sum lies, each quotient cut to
  // k decimals; NULL where there is neither.
  jumlahPecahan: ({ atas, bawah, larik, tunggal, mungkinNol, tepat, desimal }, i, nama) => {
    const k = Math.min(18, DIGIT - DIGIT_SISA - 1 - desimal);
    const sepuluhK = `${10n ** BigInt(k)}::HUGEINT`;
    const muat = `1e${DIGIT - DIGIT_SISA - desimal}`;
    const pecahan = (p: string, q: string) => `{p${i}: ${p}, q${i}: ${q}}`;
    const ujung = (arah: string) =>
      pecahan(`list_sum(list_transform(v, lambda x: x.v + ${arah}(x.s, 0)))::HUGEINT`, sepuluhK);
    const e = nama('e');
    const adaNol = `WHEN list_bool_or(list_transform(${e}, lambda x: x.b = 0)) THEN [${pecahan('0', '0')}] `;
    const [nol, bawa] = mungkinNol ? [adaNol, `${e}, `] : ['', ''];
    const duaUjung = tepat ? '' : ` WHEN list_count(v) = len(v) THEN [${ujung('least')}, ${ujung('greatest')}]`;
    // A lambda inside a subquery sees columns of that subquery only, and only if its list is one of them.
    const kolom = [`${pasangan(larik)} AS ${nama('z')}`, ...tunggal.map((t) => `${t.kolom} AS ${t.sebutan}`)].join(
      ', ',
    );
    const unsur = petaDaftar(`${nama('m')}.${nama('z')}`, nama('u'), `{a: (${atas})::HUGEINT, b: (${bawah})::HUGEINT}`);
    const [kx, ky] = ['(y.b // gcd(x.b, y.b))', '(x.b // gcd(x.b, y.b))'];
    const lipat = `{a: x.a*${kx} + y.a*${ky}, b: x.b*${kx}}`;
    const leluasa = `greatest(abs(x.a), x.b)::DOUBLE*${kx} + abs(y.a)::DOUBLE*${ky} < ${muat}`;
    const potong = `{v: x.a // x.b * ${sepuluhK} + x.a % x.b * ${sepuluhK} // x.b, s: sign(x.a % x.b * ${sepuluhK} % x.b)}`;
    return [
      `(SELECT CASE ${nol}WHEN greatest(abs(f.a), f.b) < ${muat} THEN [${pecahan('f.a', 'f.b')}]${duaUjung} END`,
      `FROM (SELECT ${bawa}list_reduce(g, lambda x, y: CASE WHEN ${leluasa} THEN ${lipat} END, {a: 0::HUGEINT, b: 1::HUGEINT}) AS f, list_transform(g, lambda x: CASE WHEN x.b < 1e${DIGIT - k} THEN ${potong} END) AS v`,
      `FROM (SELECT ${bawa}list_transform(${e}, lambda x: {a: x.a // gcd(x.a, x.b) * sign(x.b), b: abs(x.b) // gcd(x.a, x.b)}) AS g`,
      `FROM (SELECT ${unsur} AS ${e} FROM (SELECT ${kolom}) AS ${nama('m')}) AS t) AS t) AS t)`,
    ].join('\n');
  },
  bagianJumlah: (i, nama) => ({ pembilang: `${nama('j')}.p${i}`, penyebut: `${nama('j')}.q${i}`, lebih: '' }),
  selisih: null,
  putuskan: (nilai, jumlah, nama) => sepakat(petaDaftar(gabungan(jumlah, nama), nama('j'), nilai)),
  putuskanAlasan: (nilai, alasan, jumlah, nama) => {
    const satu = `{v: ${nilai}, r: coalesce(${alasan}, '')}`;
    return `nullif(coalesce(${sepakat(petaDaftar(gabungan(jumlah, nama), nama('j'), satu))}.r, 'perlu-pecahan'), '')`;
  },
  agregat: null,
  bulat: (isi, { desimal, mode }) => {
    const bagian = (n: number) =>
      bulatkanPecahan(isi, 10n ** BigInt(n)).map((x) => `(${x})::HUGEINT`) as [string, string];
    const desimalkan = (x: string, n: number) => `CAST(${x} AS DECIMAL(38,0)) * ${satuan(n)}`;
    const [a, b] = bagian(desimal);
    const potong = `${a} // ${b}`;
    const naik = `round(${desimalkan(bagian(desimal + 1).join(' // '), desimal + 1)}, ${desimal})`;
    if (mode === 'setengah-naik') return naik;
    const terpotong = desimalkan(potong, desimal);
    if (mode === 'potong') return `(${terpotong})`;
    return `CASE WHEN 2*abs(${a} % ${b}) = abs(${b}) AND ${potong} % 2 = 0 THEN ${terpotong} ELSE ${naik} END`;
  },
  kumpulDiTempat: null,
  kolomDulu: '',
  pagarKueri: '',
  rapikan: (x) => x,
};
