import { bulatkanPecahan } from './pecahan-simpul.js';
import { calonBaris } from './sql-clickhouse-baris.js';
import { DIGIT, fpb, ganda, mutlak, sebut, sepuluh, TANPA_CALON, utuh } from './sql-clickhouse-bilangan.js';
import { type Dialek, type Larik, tambahanBulat } from './sql-dialek.js';
import { kutipGanda, kutipTunggal, type PemberiNama } from './sql-nama.js';
import { desimalUjung } from './sql-ujung.js';

/** Digits that a literal may have; a longer one would be read as a DOUBLE. */
const DIGIT_LITERAL = 18;
/** Decimals of a root, which goes through DOUBLE, and the digits of one that still goes into a whole number. */
const DESIMAL_AKAR = 10;
const DIGIT_AKAR = 70;

/** Where NULL has been refused before. An array function takes no NULL. */
const terisi = (x: string) => `assumeNotNull(${utuh(x)})`;
const benar = (x: string) => `ifNull(${x}, false)`;
/** A backslash is an escape in texts and in names. */
const lolos = (teks: string) => teks.replaceAll('\\', '\\\\');
const literal = (n: bigint) => {
  const teks = n.toString();
  return teks.length > DIGIT_LITERAL ? utuh(`'${teks}'`) : teks;
};

/** The lists of a function over pairs: of one length, for it would raise an error where only a reason is asked for. */
const berpasangan = ([pertama = '', ...lain]: Larik) =>
  [pertama, ...lain.map((l) => `arrayResize(${l}, length(${pertama}))`)].join(', ');
const tiap = (fungsi: string, isi: string, larik: Larik, nama: PemberiNama) =>
  `${fungsi}((${larik.map((_, i) => nama(`u${i}`)).join(', ')}) -> ${isi}, ${berpasangan(larik)})`;

const takTerbaca = (x: string, digit: number, desimal: number) =>
  digit < 1
    ? `(${x} IS NOT NULL)`
    : benar(`NOT match(toString(${x}), '^-?[0-9]{1,${digit}}([.][0-9]{0,${desimal}}0*)?$')`);
const dibaca = (x: string, skala: number) => `reinterpretAsInt256(toDecimal256OrNull(toString(${x}), ${skala}))`;

/** Whether all of a list are the same. */
const semuaSama = (daftar: string, nama: PemberiNama) =>
  `length(${daftar}) > 0 AND arrayAll(${nama('x')} -> ${benar(`${nama('x')} = ${daftar}[1]`)}, ${daftar})`;

/** What an expression gives for every way to take one fraction of each sum, as a list. */
const gabungan = (isi: string, jumlah: readonly string[], nama: PemberiNama) =>
  jumlah.reduceRight((dalam, daftar, i) => {
    const peta = `arrayMap(${nama(`j${i}`)} -> ${dalam}, ${daftar})`;
    return i === jumlah.length - 1 ? peta : `arrayFlatten(${peta})`;
  }, isi);

/**
 * ClickHouse, tried on 26.7: whole numbers in Int256, with 75 digits on the way. Columns are read behind a test of their text, for a number that
 * is too long would be wrapped or cut in silence. There are no queries inside an expression: lists are arrays, gone through by functions.
 */
export const clickhouse: Dialek = {
  desimalUtuh: 20,
  bilangan: 'Nullable(Int256)',
  bisaRagu: true,
  jangkauan: {
    digit: DIGIT,
    takTerbaca,
    daftarTakTerbaca: (larik, digit, desimal, nama) =>
      `arrayExists(${nama('x')} -> ${takTerbaca(nama('x'), digit, desimal)}, ${larik})`,
    jumlahMeluap: (x, desimal) => `sum(abs(${ganda(x)})) >= 1e${DIGIT - desimal}`,
  },
  jenisDesimal: (desimal) => `Nullable(Decimal(30, ${desimal}))`,
  jenisDaftar: (jenis) => `Array(${jenis})`,
  kutipNama: (bagian) => kutipGanda(lolos(bagian)),
  kutipTeks: (teks) => kutipTunggal(lolos(teks)),
  pembanding: (x) => x,
  literal,
  mutlak,
  lihatKolom: true,
  sebagaiBilangan: utuh,
  terbanding: (x, desimal) => dibaca(x, desimal),
  masukan: (x, _, skala) => ({ teks: dibaca(x, skala), skala }),
  tanda: (x) => utuh(`sign(${x})`),
  panjang: (larik) => `length(${larik})`,
  berlubang: (larik, nama) => `arrayExists(${nama('x')} -> ${nama('x')} IS NULL, ${larik})`,
  nolBanding: (banding, larik, desimal, nama) =>
    `arrayExists(${nama('x')} -> ${benar(`0 ${banding} ${dibaca(nama('x'), desimal)}`)}, ${larik})`,
  unsur: (i, nama) => nama(`u${i}`),
  jumlah: (isi, larik, nama) => tiap('arraySum', terisi(isi), larik, nama),
  adaUnsur: (syarat, larik, nama) => tiap('arrayExists', benar(syarat), larik, nama),
  ukur: (nilai, bobot, larik, nama) => {
    const [x, w] = [nilai, bobot].map((t) => `assumeNotNull(${ganda(t)})`) as [string, string];
    const log = tiap('arraySum', `${w}*log(CASE WHEN ${x} = 0 THEN 1 ELSE ${x} END)`, larik, nama);
    const rata = `exp(${log}/${tiap('arraySum', w, larik, nama)})*1e${DESIMAL_AKAR}`;
    const nol = tiap('arrayExists', `${x} = 0 AND ${w} > 0`, larik, nama);
    const x0 = nama('x');
    // What is not finite, or too large, would be an error of the query.
    const akar = sebut(x0, rata, `toInt256(round(CASE WHEN abs(${x0}) < 1e${DIGIT_AKAR} THEN ${x0} END))`);
    return { teks: `(CASE WHEN ${nol} THEN ${utuh('0')} ELSE ${akar} END)`, skala: DESIMAL_AKAR };
  },
  // A list of fractions: the exact one where it leaves room to go on; else two ends between which the sum lies, each quotient cut to
  // k decimals; empty where there is neither.
  jumlahPecahan: ({ atas, bawah, larik, mungkinNol, tepat, digit }, _, nama) => {
    const [e, f, g, x, y] = ['e', 'f', 'g', 'x', 'y'].map(nama) as [string, string, string, string, string];
    const k = desimalUjung(digit);
    const unsur = tiap('arrayMap', `(${terisi(atas)}, ${terisi(bawah)})`, larik, nama);
    const [a, b] = [`${x}.1`, `${x}.2`];
    const bagi = fpb(a, b);
    const sederhana = `arrayMap(${x} -> (intDiv(${a}, ${bagi})*${utuh(`sign(${b})`)}, intDiv(${mutlak(b)}, ${bagi})), ${e})`;
    const pembagi = `gcd(greatest(${b}, 1), greatest(${y}.2, 1))`;
    const [kx, ky] = [`intDiv(${y}.2, ${pembagi})`, `intDiv(${b}, ${pembagi})`];
    const besar = `greatest(abs(${ganda(a)}), ${ganda(b)})*${ganda(kx)} + abs(${ganda(`${y}.1`)})*${ganda(ky)}`;
    const lipat = `(${a}*${kx} + ${y}.1*${ky}, ${b}*${kx}, CASE WHEN ${x}.3 = 1 AND ${besar} < 1e${digit} THEN 1 ELSE 0 END)`;
    const satu = `(${utuh("'0'")}, ${utuh("'1'")}, 1)`;
    const jumlah = `arrayFold((${x}, ${y}) -> ${lipat}, ${g}, ${satu})`;
    const sepuluhK = sepuluh(k);
    const b0 = `greatest(${b}, 1)`;
    const sisa = `${a} % ${b0}*${sepuluhK}`;
    const potong = `intDiv(${a}, ${b0})*${sepuluhK} + intDiv(${sisa}, ${b0})`;
    const ujung = (arah: string) =>
      `(arraySum(${x} -> ${potong} + ${utuh(`${arah}(sign((${sisa}) % ${b0}), 0)`)}, ${g}), ${sepuluhK})`;
    const muat = `arraySum(${x} -> abs(${ganda(a)})/${ganda(b0)} + 1e-${k}, ${g}) < 0.99e${digit - k}`;
    const duaUjung = `WHEN arrayAll(${x} -> ${b} < ${sepuluh(DIGIT - k)}, ${g}) AND ${muat} THEN [${ujung('least')}, ${ujung('greatest')}]`;
    const nol = `WHEN arrayExists(${x} -> ${b} = 0, ${g}) THEN [(${utuh("'0'")}, ${utuh("'0'")})]`;
    const pilih = [
      'CASE',
      ...(mungkinNol ? [nol] : []),
      `WHEN ${f}.3 = 1 AND ${mutlak(`${f}.1`)} < ${sepuluh(digit)} THEN [(${f}.1, ${f}.2)]`,
      ...(tepat ? [] : [duaUjung]),
      `ELSE ${TANPA_CALON} END`,
    ].join(' ');
    return sebut(e, unsur, sebut(g, sederhana, sebut(f, jumlah, pilih)));
  },
  bagianJumlah: (i, nama) => ({ pembilang: `${nama(`j${i}`)}.1`, penyebut: `${nama(`j${i}`)}.2`, lebih: '' }),
  selisih: null,
  putuskan: (nilai, jumlah, nama) => {
    const s = nama('s');
    return sebut(s, gabungan(nilai, jumlah, nama), `CASE WHEN ${semuaSama(s, nama)} THEN ${s}[1] END`);
  },
  putuskanAlasan: (nilai, alasan, jumlah, nama) => {
    const s = nama('s');
    const satu = `(ifNull(toString(${nilai}), ''), ifNull(${alasan}, ''))`;
    const isi = `CASE WHEN ${semuaSama(s, nama)} THEN nullIf(${s}[1].2, '') ELSE 'perlu-pecahan' END`;
    return sebut(s, gabungan(satu, jumlah, nama), isi);
  },
  agregat: calonBaris,
  kumpulDiTempat: ' SETTINGS prefer_column_name_to_alias = 0',
  kolomDulu: ' SETTINGS prefer_column_name_to_alias = 1',
  bulat: (isi, { desimal, mode }) => {
    const [a, b] = bulatkanPecahan(isi, 10n ** BigInt(desimal), literal);
    const [x, y] = [mutlak(a), `nullIf(${isi.positif ? utuh(b) : mutlak(b)}, 0)`];
    const tanda = isi.positif ? `sign(${a})` : `sign(${a})*sign(${b})`;
    const potong = `intDiv(${x}, ${y})`;
    const tambah = tambahanBulat(mode, { sisa: `${x} % ${y}`, pembagi: y, ganjil: `${potong} % 2 = 1` });
    return `reinterpret(${utuh(`${tanda}*(${potong}${tambah})`)}, 'Decimal(76, ${desimal})')`;
  },
  pagarKueri: '',
  rapikan: (x) => x,
};
