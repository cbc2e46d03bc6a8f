import { jumlahTepat } from '../../angka/jumlah.js';
import { ratakan } from '../../tabel/tiap.js';
import { lokasiSel } from '../fakta/baca-tabel.js';
import type { Fakta, Sel, TabelTerbaca } from '../fakta/fakta.js';
import { menamai } from '../fakta/jenis-baris.js';
import { rapikanKata } from '../fakta/kata.js';
import { kelompokkan } from '../fakta/kelompokkan.js';
import type { Kolom } from '../fakta/kolom.js';
import { namaLokasi } from '../fakta/sebut-lokasi.js';
import { PERAN_UANG } from '../fakta/skala-uang.js';
import type { RelasiLurus } from '../relasi/relasi.js';
import { cetakSeperti } from '../sebab/cetak.js';
import { jenisTemuan, lengkapiTemuan } from '../temuan/jenis-temuan.js';
import type { Temuan } from '../temuan/temuan.js';
import { type Bacaan, tulisTemuan } from './tinjauan.js';

/** A budget that is printed beside each indicator of its programme, and added up as often. */
export const p230 = jenisTemuan({
  kode: 'P230',
  tingkat: 'peringatan',
  pesan:
    '{sel}: {tercetak} menjumlahkan anggaran {program} sebanyak {kali} kali, sekali bagi tiap baris indikatornya; dihitung sekali, jumlahnya {semestinya}.',
  saran: 'Tulis anggaran tiap program satu kali saja (gabungkan selnya), lalu hitung ulang jumlah dan persentasenya.',
  en: {
    pesan:
      '{sel}: {tercetak} adds the budget of {program} {kali} times, once for each row of its indicators; counted once the total is {semestinya}.',
    saran: 'Print the budget of each programme once (merge its cells), then compute the totals and percentages again.',
  },
});

/** What the catalogue says of {@link p230} besides. */
export const p230Lengkap = lengkapiTemuan(p230, {
  nama: 'Anggaran program terhitung berulang',
  en: { nama: 'A budget counted more than once' },
  salah: [
    ['No', 'Program', 'Indikator', 'Pagu', 'Realisasi Anggaran'],
    ['1', 'Program A', 'Indikator 1', '8.000.000', '6.000.000'],
    ['', 'Program A', 'Indikator 2', '8.000.000', '6.000.000'],
    ['2', 'Program B', 'Indikator 3', '4.000.000', '1.000.000'],
    ['', 'Jumlah', '', '20.000.000', '13.000.000'],
  ],
  benar: [
    ['No', 'Program', 'Indikator', 'Pagu', 'Realisasi Anggaran'],
    ['1', 'Program A', 'Indikator 1', '8.000.000', '6.000.000'],
    ['', 'Program A', 'Indikator 2', '8.000.000', '6.000.000'],
    ['2', 'Program B', 'Indikator 3', '4.000.000', '1.000.000'],
    ['', 'Jumlah', '', '12.000.000', '7.000.000'],
  ],
  batas:
    'Hanya tabel dengan kolom program atau kegiatan dan kolom indikator atau sasaran, dan hanya bila semua angka rupiah program itu sama di setiap barisnya dan jumlahnya memuat semuanya.',
});

const PROGRAM = /^(?:nama )?(?:program|kegiatan|sub ?kegiatan)/iu;
const RINCIAN = /indikator|sasaran|keluaran|output|tolok ukur|tujuan/iu;

/** Totals of budgets that take in a programme as often as it has rows. */
export function terhitungBerulang(b: Bacaan): Temuan[] {
  return ratakan(b.tabel, (t) => {
    const nama = t.kolom.filter(menamai);
    const program = nama.find((k) => PROGRAM.test(k.judul.trim()));
    if (program === undefined || !nama.some((k) => k !== program && RINCIAN.test(k.judul))) return [];
    const berulang = programBerulang(t, program);
    if (berulang.size === 0) return [];
    const jumlah = ratakan(b.diputus, ({ r, putusan }) =>
      r.bentuk === 'lurus' && r.jenis === 'jumlah-kolom' && putusan.status !== 'tidak' && r.hasil.sel?.tabel === t
        ? [r]
        : [],
    );
    const kena = ratakan(jumlah, (r) => dihitungSekali(r, berulang) ?? []);
    const [utama, ...lain] = kena;
    if (utama === undefined) return [];
    const { r, kolom, nilai, kelompok, kali } = utama;
    const semestinya = cetakSeperti(r.hasil, nilai);
    return [
      tulisTemuan(
        p230,
        b,
        {
          lokasi: r.hasil.lokasi,
          tercetak: r.hasil.teks,
          semestinya,
          terkait: [
            ...kelompok.baris.map((x) => lokasiSel(t.tabel, x, kolom.ke)),
            ...lain.map((x) => x.r.hasil.lokasi),
          ],
        },
        {
          sel: namaLokasi(r.hasil.lokasi),
          tercetak: r.hasil.teks,
          program: kelompok.nama,
          kali: String(kali),
          semestinya,
        },
      ),
    ];
  });
}

/** Rows of one programme that print the same amounts. */
interface Berulang {
  /** The programme as its row prints it. */
  readonly nama: string;
  readonly baris: readonly number[];
}

/** The programmes that have several rows, each with the same amounts in every column of money, by row. */
function programBerulang(t: TabelTerbaca, program: Kolom): ReadonlyMap<number, Berulang> {
  const uang = t.kolom.filter((k) => k.berangka && (k.uang || PERAN_UANG.has(k.peran)));
  let kini = '';
  const milik = ratakan(t.baris, (x): [string, { readonly ke: number; readonly nama: string }][] => {
    const teks = x.nama.get(program.ke) ?? '';
    if (teks !== '') kini = teks.trim();
    return x.jenis === 'isi' && kini !== '' ? [[rapikanKata(kini), { ke: x.ke, nama: kini }]] : [];
  });
  const hasil = new Map<number, Berulang>();
  for (const isi of kelompokkan(milik).values()) {
    const baris = isi.map((x) => x.ke);
    const sama = uang.every((k) => {
      const [pertama, ...lain] = baris.map((x) => t.fakta.get(x)?.get(k.ke)?.nilai);
      return lain.every((n) => (n === undefined ? pertama === undefined : pertama?.eq(n) === true));
    });
    if (baris.length > 1 && sama) for (const { ke, nama } of isi) hasil.set(ke, { nama, baris });
  }
  return hasil;
}

/** What a total comes to when each programme counts once; null where none counts more often. */
function dihitungSekali(
  r: RelasiLurus,
  berulang: ReadonlyMap<number, Berulang>,
): {
  readonly r: RelasiLurus;
  readonly kolom: Kolom;
  readonly nilai: Fakta['nilai'];
  readonly kelompok: Berulang;
  /** How often the sum takes the programme in. */
  readonly kali: number;
} | null {
  const { kolom } = r.hasil.sel as Sel;
  if (!(kolom.uang || PERAN_UANG.has(kolom.peran)) || r.suku.some((s) => s.koef !== 1)) return null;
  const terhitung = new Set<string>();
  const lebih = ratakan(r.suku, ({ fakta: { sel, nilai } }) => {
    const kelompok = berulang.get((sel as Sel).baris.ke);
    if (kelompok === undefined || nilai.isZero()) return [];
    // A programme that stands in the sums of two sasaran is counted once in each.
    if (terhitung.has(kelompok.nama)) return [{ nilai, kelompok }];
    terhitung.add(kelompok.nama);
    return [];
  });
  const [satu] = lebih;
  return satu === undefined
    ? null
    : {
        r,
        kolom,
        kelompok: satu.kelompok,
        kali: 1 + lebih.filter((x) => x.kelompok.nama === satu.kelompok.nama).length,
        nilai: jumlahTepat([r.hasil.nilai, ...lebih.map((s) => s.nilai.negated())]),
      };
}
