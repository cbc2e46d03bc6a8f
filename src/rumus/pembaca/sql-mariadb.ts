import { bulatkanPecahan } from './pecahan-simpul.js';
import { type BuktiSeri, type Dialek, type Larik, satuan, tambahanBulat, type Ujung } from './sql-dialek.js';
import type { PemberiNama } from './sql-nama.js';
import { buktiSeri, desimalUjung } from './sql-ujung.js';

/** Digits of a whole number on the way. A DECIMAL has 65; a division puts 4 decimals behind them. */
const DIGIT = 60;
/** Decimals of a root, which goes through DOUBLE. */
const DESIMAL_AKAR = 10;
const BULAT = 'DECIMAL(65,0)';
/** Longer than any number that is read, so that what is cut off is refused all the same. */
const TEKS = 'VARCHAR(200)';
/** Below this divisors differ in their logarithms too, and equal ones count once. */
const BEDA_LOG = '1e9';
/** Digits of a product of divisors that comes out of logarithms as the whole number that it is. */
const DIGIT_BERSAMA = 11;

/** Nothing follows. `$` also stands before a line break at the end, and `\\z` has a backslash. */
const HABIS = '(?!(?s:.))';
const pola = (utuh: number, desimal: number) => `'^-?[0-9]{1,${utuh}}([.][0-9]{0,${desimal}}0*)?${HABIS}'`;
const takTerbaca = (x: string, utuh: number, desimal: number) =>
  utuh < 1 ? `${x} IS NOT NULL` : `coalesce(${x} NOT REGEXP ${pola(utuh, desimal)}, false)`;

/** The same of a column. One of ENUM or SET counts by the place of its text in the list, so what it counts as has to be what is written. */
const kolomTakTerbaca = (x: string, utuh: number, desimal: number) => {
  if (utuh < 1) return takTerbaca(x, utuh, desimal);
  const sebagai = (isi: string) => `CAST(${isi} AS DECIMAL(65,${desimal}))`;
  return `coalesce(${x} NOT REGEXP ${pola(utuh, desimal)} OR ${sebagai(x)} <> ${sebagai(`concat(${x})`)}, false)`;
};

/** The elements of lists in pairs as rows. */
function baris(larik: Larik, nama: PemberiNama): string {
  return larik
    .map((l, i) => {
      const u = nama(`u${i}`);
      const tabel = `JSON_TABLE(${l}, '$[*]' COLUMNS(${nama('n')} FOR ORDINALITY, ${nama('x')} ${TEKS} PATH '$')) AS ${u}`;
      return i === 0 ? tabel : `JOIN ${tabel} ON ${u}.${nama('n')} = ${nama('u0')}.${nama('n')}`;
    })
    .join(' ');
}

/** Whether a condition holds for an element of one list. */
const adaElemen = (larik: string, syarat: (x: string) => string, nama: PemberiNama) =>
  `EXISTS (SELECT 1 FROM ${baris([larik], nama)} WHERE ${syarat(`${nama('u0')}.${nama('x')}`)})`;

/** An aggregate of nothing but outer columns would count as one of the outer query. */
const sendiri = (isi: string, kolom: string) => `CASE WHEN ${kolom} IS NOT NULL THEN ${isi} END`;
const tiap = (isi: string, nama: PemberiNama) => sendiri(isi, `${nama('u0')}.${nama('n')}`);

/** The whole part of a quotient of whole numbers. `DIV` would go through BIGINT. */
const bagiUtuh = (a: string, b: string) => `round((${a} - ${a} MOD ${b})/${b}, 0)`;

/** A row of fractions that a sum can be: dividend, divisor, and the digits of its common divisor beyond the decimals of the ends. */
const KOLOM_CALON = (nama: PemberiNama) =>
  `${nama('p')} ${BULAT} PATH '$.p', ${nama('q')} ${BULAT} PATH '$.q', ${nama('l')} DOUBLE PATH '$.l'`;
const satu = (p: string, q: string, l = '0') => `'{"p":"', ${p}, '","q":"', ${q}, '","l":"', ${l}, '"}'`;
const daftar = (...isi: string[]) => `concat('[', ${isi.join(`, ',', `)}, ']')`;

/** A sum of a ÷ b over rows, b above 0. */
interface JumlahBaris {
  readonly a: string;
  readonly b: string;
  readonly digit: number;
  readonly tepat: boolean;
  readonly mungkinNol: boolean;
}

/**
 * The sum as a list of the fractions that it can be: one that is exact, or two ends between which it lies, each quotient cut to as many decimals as there
 * is room for; NULL where there is none.
 */
function calon({ a, b, digit, tepat, mungkinNol }: JumlahBaris): string {
  const k = desimalUjung(digit);
  // Both are mostly whole tens, hundreds, …: without their common zeros the divisor has fewer digits.
  const nol = (x: string) => `(char_length(${x}) - char_length(trim(TRAILING '0' FROM ${x})))`;
  const pokok = `(${b}/power(10, least(CASE WHEN ${a} = 0 THEN 65 ELSE ${nol(a)} END, ${nol(b)})))`;
  return [
    'CASE',
    ...(mungkinNol ? [`WHEN sum(${b} = 0) > 0 THEN ${daftar(satu("'0'", "'0'"))}`] : []),
    `WHEN min(${b}) = max(${b}) AND abs(sum(${a})) < 1e${digit} AND max(${b}) < 1e${digit} THEN ${daftar(satu(`sum(${a})`, `max(${b})`))}`,
    ...[k, k >> 1, k >> 2].flatMap((desimal) => calonDesimal({ a, b, digit, tepat }, desimal, pokok)),
    'END',
  ].join(' ');
}

/** The same with k decimals. */
function calonDesimal({ a, b, digit, tepat }: Omit<JumlahBaris, 'mungkinNol'>, k: number, pokok: string) {
  const sepuluhK = (10n ** BigInt(k)).toString();
  const potong = `(${a}*${sepuluhK})`;
  const jumlah = `sum(${bagiUtuh(potong, `nullif(${b}, 0)`)})`;
  const sisa = (arah: '<' | '>') => `sum(${potong} MOD nullif(${b}, 0) ${arah} 0)`;
  const [kurang, lebih] = [sisa('<'), sisa('>')];
  const log = (beda: string) => `sum(${beda}log10(${pokok}))`;
  const digitBersama = `(CASE WHEN max(${pokok}) < ${BEDA_LOG} THEN ${log('DISTINCT ')} ELSE ${log('')} END)`;
  // So small a product of different divisors is a whole number of a DOUBLE still; and what was cut off is less than half a one over it.
  const bersama = `CAST(round(exp(sum(DISTINCT ln(${pokok})))) AS ${BULAT})`;
  const kecil = `max(${pokok}) < ${BEDA_LOG} AND ${log('DISTINCT ')} < least(${DIGIT_BERSAMA}, ${k - 1} - log10(count(*))) AND abs(${jumlah}) < 1e${DIGIT - DIGIT_BERSAMA}`;
  const muat = `max(abs(${a})) < 1e${DIGIT - k} AND abs(${jumlah}) + count(*) < 1e${digit}`;
  const ujung = (p: string) => satu(p, `'${sepuluhK}'`, `${digitBersama} - ${k}`);
  return [
    `WHEN ${muat} AND ${kurang} + ${lebih} = 0 THEN ${daftar(satu(jumlah, `'${sepuluhK}'`))}`,
    `WHEN ${muat} AND ${kecil} THEN ${daftar(satu(`round(${jumlah}*${bersama}/${sepuluhK}, 0)`, bersama))}`,
    ...(tepat ? [] : [`WHEN ${muat} THEN ${daftar(ujung(`${jumlah} - ${kurang}`), ujung(`${jumlah} + ${lebih}`))}`]),
  ];
}

/** The fractions that sums can be, as rows, every one with every other. */
const barisCalon = (jumlah: readonly string[], nama: PemberiNama) =>
  jumlah.map((j, i) => `JSON_TABLE(${j}, '$[*]' COLUMNS(${KOLOM_CALON(nama)})) AS ${nama(`j${i}`)}`).join(' JOIN ');

function bukti(b: BuktiSeri, banyak: number, nama: PemberiNama) {
  const j0 = `${nama('j0')}.${nama('q')}`;
  const kumpul = (apa: string, isi: string) => `${apa}(${sendiri(isi, j0)})`;
  const { syarat, cetak } = buktiSeri(
    {
      kecil: kumpul('min', b.atas),
      besar: kumpul('max', b.atas),
      bawah: kumpul('max', b.bawah),
      lebih: Array.from({ length: banyak }, (_, i) => `max(${nama(`j${i}`)}.${nama('l')})`).join(' + '),
      log10: (x) => `log10(${x})`,
      bulat: (x) => `round(${x}, 0)`,
      lantai: (x) => `floor(${x})`,
      genap: (x) => `${x} MOD 2 = 0`,
    },
    b.pembulatan.mode,
  );
  const { desimal } = b.pembulatan;
  const nilai = desimal === 0 ? cetak : `${cetak}*${satuan(desimal)}`;
  return { syarat: `${kumpul('min', b.cabang)} = ${kumpul('max', b.cabang)} AND ${syarat}`, nilai };
}

/** What the fractions that sums can be must agree on. */
function kesepakatan(nilai: string, banyak: number, nama: PemberiNama, { bukti: seri, persamaan }: Ujung) {
  const satu = (isi: string) => sendiri(isi, `${nama('j0')}.${nama('q')}`);
  const syarat = persamaan.map((x) => ` AND min(${satu(`sign(${x})`)}) = max(${satu(`sign(${x})`)})`).join('');
  return { v: satu(nilai), syarat, seri: seri && bukti(seri, banyak, nama) };
}

/** A text in quotes. A backslash is an escape in some modes and none in others, so none stands in them. */
function kutipTeks(teks: string): string {
  const bagian = teks.split('\\').map((x) => `'${x.replaceAll("'", "''")}'`);
  return bagian.length === 1 ? bagian.join('') : `concat(${bagian.join(', char(92 USING utf8mb4), ')})`;
}

/**
 * MariaDB 10.6 and later: whole numbers in DECIMAL, with 60 digits on the way. The whole part of a quotient comes from its remainder, for what a
 * division keeps depends on the plan of the query. Lists are JSON arrays; columns are read behind a test, for a text or a number that is too long
 * would be cut in silence.
 */
export const mariadb: Dialek = {
  desimalUtuh: 20,
  bilangan: BULAT,
  bisaRagu: true,
  jangkauan: {
    digit: DIGIT,
    takTerbaca: kolomTakTerbaca,
    daftarTakTerbaca: (larik, utuh, desimal, nama) => {
      const ada = adaElemen(larik, (x) => takTerbaca(x, utuh, desimal), nama);
      const bukanDaftar = `coalesce(json_type(CASE WHEN json_valid(${larik}) THEN ${larik} END), '') <> 'ARRAY'`;
      return `(CASE WHEN ${larik} IS NULL THEN false WHEN ${bukanDaftar} THEN true ELSE ${ada} END)`;
    },
    // What is too long becomes 999…9 there, which is too long to be read.
    jumlahMeluap: null,
  },
  jenisDesimal: (desimal) => `DECIMAL(30, ${desimal})`,
  jenisDaftar: () => 'JSON',
  kutipNama: (bagian) => `\`${bagian.replaceAll('`', '``')}\``,
  kutipTeks,
  // A collation would take `Maximize ` for `maximize`.
  pembanding: (x) => `CAST(CONVERT(${x} USING utf8mb4) AS BINARY)`,
  literal: String,
  mutlak: (x) => `abs(${x})`,
  lihatKolom: false,
  sebagaiBilangan: (x) => `CAST(${x} AS ${BULAT})`,
  terbanding: (x) => x,
  masukan: (x, _, skala) => ({
    teks:
      skala === 0
        ? `CAST(${x} AS ${BULAT})`
        : `CAST(CAST(${x} AS DECIMAL(65,${skala}))*${10n ** BigInt(skala)} AS ${BULAT})`,
    skala,
  }),
  tanda: (x) => `sign(${x})`,
  panjang: (larik) => `json_length(${larik})`,
  berlubang: (larik, nama) => adaElemen(larik, (x) => `${x} IS NULL`, nama),
  nolBanding: (banding, larik, _, nama) => adaElemen(larik, (x) => `0 ${banding} ${x}`, nama),
  unsur: (i, nama) => `${nama(`u${i}`)}.${nama('x')}`,
  jumlah: (isi, larik, nama) => `(SELECT coalesce(sum(${tiap(isi, nama)}), 0) FROM ${baris(larik, nama)})`,
  adaUnsur: (syarat, larik, nama) => `(SELECT coalesce(max(${tiap(syarat, nama)}), 0) FROM ${baris(larik, nama)})`,
  ukur: (nilai, bobot, larik, nama) => {
    const [x, w] = [`(1e0*${nilai})`, `(1e0*${bobot})`];
    const rata = `exp(sum(${tiap(`${w}*ln(CASE WHEN ${x} = 0 THEN 1 ELSE ${x} END)`, nama)})/sum(${tiap(w, nama)}))`;
    const nol = `max(${tiap(`${x} = 0 AND ${w} > 0`, nama)}) = 1`;
    const akar = `CASE WHEN ${nol} THEN 0 ELSE CAST(round(${rata}*1e${DESIMAL_AKAR}) AS ${BULAT}) END`;
    return { teks: `(SELECT ${akar} FROM ${baris(larik, nama)})`, skala: DESIMAL_AKAR };
  },
  jumlahPecahan: ({ atas, bawah, larik, tunggal, mungkinNol, tepat, digit }, _, nama) => {
    const [g, kolom] = [nama('g'), tunggal.map((t) => `'","${t.sebutan}":"', ${t.kolom}`)];
    // What stands beside the lists goes by names of its own: a row of one.
    const m =
      kolom.length === 0
        ? ''
        : ` JOIN JSON_TABLE(concat('{"${nama('k')}":"', ${kolom.join(', ')}, '"}'), '$' COLUMNS(${tunggal.map((t) => `${t.sebutan} ${TEKS} PATH '$.${t.sebutan}'`).join(', ')})) AS ${nama('m')}`;
    const unsur = `JSON_TABLE(concat('{"a":"', sign(${bawah})*${atas}, '","b":"', abs(${bawah}), '"}'), '$' COLUMNS(${nama('a')} ${BULAT} PATH '$.a', ${nama('b')} ${BULAT} PATH '$.b')) AS ${g}`;
    return `(SELECT ${calon({ a: `${g}.${nama('a')}`, b: `${g}.${nama('b')}`, digit, tepat, mungkinNol })} FROM ${baris(larik, nama)}${m} JOIN ${unsur})`;
  },
  bagianJumlah: (i, nama) => {
    const j = nama(`j${i}`);
    return { pembilang: `${j}.${nama('p')}`, penyebut: `${j}.${nama('q')}`, lebih: `${j}.${nama('l')}` };
  },
  selisih: (a, b, lebih) => `(CASE WHEN log10(abs(${a}-${b})) + 1 + ${lebih} < 0 THEN 0 ELSE ${a}-${b} END)`,
  putuskan: (nilai, jumlah, nama, ujung) => {
    const { v, syarat, seri } = kesepakatan(nilai, jumlah.length, nama, ujung);
    const lain = seri ? ` WHEN ${seri.syarat} THEN ${seri.nilai}` : '';
    const isi = `CASE WHEN min(${v}) = max(${v}) THEN min(${v})${lain} END`;
    return `(SELECT CASE WHEN count(${v}) = count(*)${syarat} THEN ${isi} END FROM ${barisCalon(jumlah, nama)})`;
  },
  putuskanAlasan: (nilai, alasan, jumlah, nama, ujung) => {
    const { v, syarat, seri } = kesepakatan(nilai, jumlah.length, nama, ujung);
    const r = `coalesce(${sendiri(alasan, `${nama('j0')}.${nama('q')}`)}, '')`;
    const lain = seri ? ` OR ${seri.syarat}` : '';
    const ada = `count(${v}) = 0 AND count(*) > 0 OR count(${v}) = count(*) AND (min(${v}) = max(${v})${lain})`;
    const sama = `min(${r}) = max(${r})${syarat} AND (${ada})`;
    return `(SELECT CASE WHEN ${sama} THEN nullif(min(${r}), '') ELSE 'perlu-pecahan' END FROM ${barisCalon(jumlah, nama)})`;
  },
  agregat: ({ atas, bawah, digit }) => ({
    sebutan: [],
    isi: calon({ a: atas, b: bawah, digit, tepat: false, mungkinNol: false }),
  }),
  bulat: (isi, { desimal, mode }) => {
    const [a, b] = bulatkanPecahan(isi, 10n ** BigInt(desimal)) as [string, string];
    const [x, y] = [`abs(${a})`, isi.positif ? `(${b})` : `abs(${b})`];
    const tanda = isi.positif ? `sign(${a})` : `sign(${a})*sign(${b})`;
    const utuh = bagiUtuh(x, y);
    const tambah = tambahanBulat(mode, { sisa: `${x} MOD ${y}`, pembagi: y, ganjil: `${utuh} MOD 2 = 1` });
    const teks = tambah === '' ? `${tanda}*${utuh}` : `${tanda}*(${utuh}${tambah})`;
    return desimal === 0 ? teks : `${teks}*${satuan(desimal)}`;
  },
  // Merged into the query around it, an expression would be worked out wherever it is used.
  kumpulDiTempat: null,
  kolomDulu: '',
  pagarKueri: ' LIMIT 18446744073709551615',
  rapikan: (x) => x,
};
