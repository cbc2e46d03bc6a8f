import { ratakan } from '../../../tabel/tiap.js';
import { gantiKurung, rapikanKata } from '../../fakta/kata.js';

/** The items of financial statements that a rule relates to each other, each under one id however a table calls it. */
export type Pos =
  | 'pendapatan'
  | 'belanja'
  | 'transfer'
  | 'belanja-dan-transfer'
  | 'surplus'
  | 'penerimaan-pembiayaan'
  | 'pengeluaran-pembiayaan'
  | 'pembiayaan-neto'
  | 'silpa'
  | 'beban'
  | 'surplus-operasi'
  | 'surplus-nonoperasi'
  | 'untung-nonoperasi'
  | 'rugi-nonoperasi'
  | 'surplus-sebelum-luar-biasa'
  | 'pendapatan-luar-biasa'
  | 'beban-luar-biasa'
  | 'pos-luar-biasa'
  | 'surplus-lo'
  | 'ekuitas-awal'
  | 'koreksi-ekuitas'
  | 'ekuitas-akhir'
  | 'arus-operasi'
  | 'arus-investasi'
  | 'arus-pendanaan'
  | 'arus-transitoris'
  | 'kenaikan-kas'
  | 'kas-awal'
  | 'kas-akhir'
  | 'sal-awal'
  | 'penggunaan-sal'
  | 'sal-akhir'
  | 'aset'
  | 'kewajiban'
  | 'ekuitas'
  | 'kewajiban-dan-ekuitas';

/** How tables call each item; words that say nothing of which item it is are left out, and their order does not matter. */
const NAMA: Readonly<Record<Pos, readonly string[]>> = {
  pendapatan: ['pendapatan', 'pendapatan lo', 'pendapatan dan hibah', 'pendapatan operasi'],
  belanja: ['belanja'],
  transfer: ['transfer'],
  'belanja-dan-transfer': ['belanja dan transfer'],
  surplus: ['surplus defisit', 'surplus', 'defisit'],
  'penerimaan-pembiayaan': ['penerimaan pembiayaan'],
  'pengeluaran-pembiayaan': ['pengeluaran pembiayaan'],
  'pembiayaan-neto': ['pembiayaan neto', 'pembiayaan'],
  silpa: [
    'silpa',
    'sikpa',
    'silpa sikpa',
    'sisa lebih pembiayaan',
    'sisa lebih pembiayaan silpa',
    'sisa lebih kurang pembiayaan',
    'sisa lebih kurang pembiayaan silpa',
    'sisa lebih kurang pembiayaan sikpa',
    'sisa lebih kurang pembiayaan silpa sikpa',
    'sisa lebih perhitungan',
    'sisa lebih perhitungan silpa',
  ],
  beban: ['beban', 'beban lo', 'beban operasi'],
  'surplus-operasi': [
    'surplus defisit operasi',
    'surplus operasi',
    'defisit operasi',
    'surplus defisit kegiatan operasi',
    'surplus kegiatan operasi',
    'defisit kegiatan operasi',
  ],
  'surplus-nonoperasi': [
    'surplus defisit nonoperasi',
    'surplus defisit kegiatan nonoperasi',
    'surplus kegiatan nonoperasi',
    'defisit kegiatan nonoperasi',
  ],
  'untung-nonoperasi': ['surplus nonoperasi'],
  'rugi-nonoperasi': ['defisit nonoperasi'],
  'surplus-sebelum-luar-biasa': ['surplus defisit sebelum pos luar biasa', 'surplus sebelum pos luar biasa'],
  'pendapatan-luar-biasa': ['pendapatan luar biasa', 'pendapatan luar biasa lo'],
  'beban-luar-biasa': ['beban luar biasa', 'beban luar biasa lo'],
  'pos-luar-biasa': ['pos luar biasa', 'surplus defisit pos luar biasa', 'pos luar biasa lo'],
  'surplus-lo': [
    'surplus defisit lo',
    'surplus lo',
    'defisit lo',
    'surplus defisit laporan operasi',
    'surplus laporan operasi',
    'defisit laporan operasi',
  ],
  'ekuitas-awal': ['ekuitas awal', 'saldo ekuitas awal'],
  'koreksi-ekuitas': [
    'koreksi ekuitas',
    'koreksi perubahan ekuitas',
    'dampak kumulatif perubahan kebijakan kesalahan mendasar',
    'koreksi yang menambah mengurangi ekuitas',
  ],
  'ekuitas-akhir': ['ekuitas akhir', 'saldo ekuitas akhir'],
  'arus-operasi': ['arus kas operasi'],
  'arus-investasi': ['arus kas investasi', 'arus kas investasi aset nonkeuangan'],
  'arus-pendanaan': ['arus kas pendanaan', 'arus kas pembiayaan'],
  'arus-transitoris': ['arus kas transitoris', 'arus kas nonanggaran'],
  'kenaikan-kas': ['kenaikan penurunan kas', 'kenaikan kas', 'penurunan kas'],
  'kas-awal': ['saldo awal kas', 'kas awal'],
  'kas-akhir': ['saldo akhir kas', 'kas akhir'],
  'sal-awal': ['saldo lebih awal', 'sal awal'],
  'penggunaan-sal': [
    'penggunaan saldo lebih',
    'penggunaan sal',
    'penggunaan saldo lebih sebagai penerimaan pembiayaan',
    'penggunaan sal sebagai penerimaan pembiayaan',
  ],
  'sal-akhir': ['saldo lebih akhir', 'sal akhir'],
  aset: ['aset', 'aktiva'],
  kewajiban: ['kewajiban'],
  ekuitas: ['ekuitas', 'ekuitas dana'],
  'kewajiban-dan-ekuitas': ['kewajiban dan ekuitas', 'kewajiban dan ekuitas dana', 'pasiva'],
};

/** Words that stand with any item: that it is a total, whose it is, of which year. */
const HAMPA: ReadonlySet<string> = new Set(
  (
    'jumlah total jml realisasi anggaran lra ta tahun tanggal per dari aktivitas bersih selama periode berkenaan berjalan bersangkutan ini ' +
    'daerah desa kalurahan nagari gampong negara pusat bud'
  ).split(' '),
);

/** One spelling for words that mean the same here. */
const SAMA: ReadonlyMap<string, string> = new Map([
  ['netto', 'neto'],
  ['operasional', 'operasi'],
  ['nonoperasional', 'nonoperasi'],
  ['utang', 'kewajiban'],
]);

/** A longer name is none of an item. */
const NAMA_TERPANJANG = 160;
const NOMOR_AWAL = /^(?:[a-z]|\d{1,2}|[ivx]{1,5})$/;
const TAHUN = /^(?:19|20)\d{2}$/;

const kataPos = (nama: string): string =>
  [
    ...new Set(
      nama
        .split(' ')
        .map((k) => SAMA.get(k) ?? k)
        .filter((k) => !HAMPA.has(k) && !TAHUN.test(k)),
    ),
  ]
    .sort()
    .join(' ');

/** The first words of all names, however spelled: nearly all rows of other tables hold none of them. */
const MUNGKIN = new RegExp(
  [
    ...new Set([
      ...SAMA.keys(),
      ...Object.values(NAMA)
        .flat()
        .map((n) => n.split(' ', 1).join()),
    ]),
  ].join('|'),
  'i',
);

const PER_NAMA: ReadonlyMap<string, Pos> = new Map(
  ratakan(Object.entries(NAMA) as [Pos, readonly string[]][], ([pos, nama]) =>
    nama.map((n) => [kataPos(n), pos] as const),
  ),
);

/** Which item a row is by its name; null for any other. `(1 - 2)` and what else stands in brackets without a word says nothing of it. */
export function posBernama(label: string): Pos | null {
  if (label.length > NAMA_TERPANJANG || !MUNGKIN.test(label)) return null;
  const tanpaRumus = gantiKurung(label, (kurung) => (/\p{L}{3}/u.test(kurung) ? kurung : ' '));
  const nama = rapikanKata(tanpaRumus)
    .replace(/\bnon (?=operasi|anggaran|keuangan)/g, 'non')
    .replace(/\b0?1 januari\b/g, 'awal')
    .replace(/\b31 desember\b/g, 'akhir');
  const kata = nama.split(' ');
  const mulai = kata.findIndex((k) => !NOMOR_AWAL.test(k));
  return mulai < 0 ? null : (PER_NAMA.get(kataPos(kata.slice(mulai).join(' '))) ?? null);
}
