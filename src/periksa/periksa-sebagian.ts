import type { Kemajuan } from '../tabel/kemajuan.js';
import type { Lokasi } from '../tabel/lokasi.js';
import type { Tabel } from '../tabel/tabel.js';
import type { Bagian } from './bagi-buku.js';
import { type CaraPeriksa, periksaSekaligus } from './periksa-sekaligus.js';
import type { CakupanPeriksa, HasilPeriksa, KolomTerbaca, TakDiperiksa, Temuan } from './temuan/temuan.js';
import { gabungCakupan, tempatTabel } from './tulis/cakupan.js';

/** A report with more findings has one fault over and over; the rest is looked at once that is mended. */
const TEMUAN_TERBANYAK = 10_000;

const PESAN = {
  'seluruh-kolom': {
    id: 'terlalu besar untuk diperiksa sekaligus: tiap baris diperiksa, tetapi jumlah dan rata-rata seluruh kolom serta baris induk tidak; bagi tabelnya, misalnya per OPD',
    en: 'too large to be checked at once: every row is checked, but not the sums and means of whole columns nor parent rows; split the table, for instance by office',
  },
  antartabel: {
    id: 'terlalu banyak sel untuk diperiksa sekaligus: angka yang sama di tabel atau teks lain tidak dibandingkan; periksa berkasnya satu per satu',
    en: 'too many cells to be checked at once: the same figure in another table or text is not compared; check the files one by one',
  },
  sisanya: {
    id: 'temuannya sudah terlalu banyak: tabel dan baris sesudah ini tidak diperiksa; perbaiki dahulu kesalahan yang berulang',
    en: 'there are too many findings already: tables and rows after this are not checked; mend the fault that recurs first',
  },
} as const satisfies Record<Exclude<TakDiperiksa['hal'], 'teks'>, unknown>;

/** Checks a book part by part, each by itself, and says what that leaves out. */
export function periksaSebagian(
  semua: readonly Bagian[],
  { kemajuan, ...opsi }: Omit<CaraPeriksa, 'sepotong'>,
  temuanTerbanyak = TEMUAN_TERBANYAK,
): HasilPeriksa {
  const bahasa = opsi.bahasa ?? 'id';
  const belum = (hal: keyof typeof PESAN, lokasi: Lokasi): TakDiperiksa => ({
    hal,
    lokasi,
    pesan: PESAN[hal][bahasa],
  });
  const temuan: Temuan[] = [];
  const kolom: KolomTerbaca[] = [];
  const cakupan: CakupanPeriksa[] = [];
  const sendiri = new Set(semua.map((b) => (b.jenis === 'buku' ? b : b.utuh)));
  const takDiperiksa: TakDiperiksa[] = sendiri.size > 1 ? [belum('antartabel', {})] : [];
  const besar = new Set<Tabel>();
  const banyak = { tabel: 0, fakta: 0, relasi: 0, konsisten: 0 };
  for (const [ke, bagian] of semua.entries()) {
    const tempat: Partial<Kemajuan> = { ke: ke + 1, dari: semua.length };
    const lapor = kemajuan && ((k: Kemajuan) => kemajuan({ ...k, ...tempat }));
    const cara = { ...opsi, ...(lapor ? { kemajuan: lapor } : {}) };
    const buku = bagian.jenis === 'buku' ? bagian.buku : { tabel: [bagian.tabel] };
    const hasil = periksaSekaligus(buku, { ...cara, sepotong: bagian.jenis === 'potongan' });
    const mulai = bagian.jenis === 'buku' ? 0 : bagian.mulai;
    for (const t of hasil.temuan) if ((t.lokasi.baris ?? mulai) >= mulai) temuan.push(t);
    const lanjutan = bagian.jenis === 'potongan' && besar.has(bagian.utuh);
    if (!lanjutan) kolom.push(...hasil.kolom);
    if (bagian.jenis === 'potongan' && !lanjutan) {
      besar.add(bagian.utuh);
      takDiperiksa.push(belum('seluruh-kolom', tempatTabel(bagian.utuh)));
    }
    takDiperiksa.push(...(hasil.takDiperiksa ?? []));
    cakupan.push(hasil.cakupan);
    banyak.tabel += lanjutan ? 0 : hasil.ringkasan.tabel;
    banyak.fakta += hasil.ringkasan.fakta;
    banyak.relasi += hasil.ringkasan.relasi;
    banyak.konsisten += hasil.ringkasan.konsisten;
    if (temuan.length > temuanTerbanyak && ke + 1 < semua.length) {
      takDiperiksa.push(belum('sisanya', bagian.jenis === 'potongan' ? tempatTabel(bagian.utuh) : {}));
      break;
    }
  }
  return {
    ringkasan: { ...banyak, temuan: temuan.length },
    temuan,
    cakupan: gabungCakupan(cakupan),
    kolom,
    takDiperiksa,
  };
}
