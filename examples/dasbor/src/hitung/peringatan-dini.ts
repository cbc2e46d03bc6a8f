import { cariSkala, type Hasil, peringkat, tentukanPredikat } from 'lkjip';
import { kataHasil, kataNilai, kataTriwulan, rangkai } from '../kata.js';
import type { IndikatorTampil, OpdTampil, SasaranTampil } from './opd.js';

/** What is wrong, the worst first. */
export const STATUS = ['belum-diisi', 'tertinggal', 'berisiko'] as const;
export type Status = (typeof STATUS)[number];

export const NAMA_STATUS: Readonly<Record<Status, string>> = {
  'belum-diisi': 'Belum diisi',
  tertinggal: 'Tertinggal',
  berisiko: 'Berisiko',
};

/** Thresholds are scales of the library, each with its source; an office that has its own puts it here. */
export const SKALA_CAPAIAN = 'lampu.tapin';
export const SKALA_SELISIH = 'efisiensi.selisih-banjarnegara';

/** "di bawah 80", "80 sampai di bawah 100": the class of a scale in words. */
export function kataKelas(skala: string, kode: string): string {
  const di = cariSkala(skala)?.rentang.find((r) => r.kode === kode)?.di ?? '';
  const [bawah = '', atas = ''] = di.slice(1, -1).split(', ');
  const sampai = `${di.endsWith(')') ? 'di bawah ' : ''}${atas}`;
  return bawah === '-∞' ? sampai : `${bawah} sampai ${sampai}`;
}

/** The rules, as they are printed beside the list. */
export const ATURAN_PERINGATAN = [
  'Belum diisi: triwulan yang sudah lewat bertarget tetapi realisasinya kosong, tidak ada target triwulan sama sekali, atau ada baris anggaran tanpa realisasi.',
  `Tertinggal: capaian, atau serapan terhadap rencana kas, ${kataKelas(SKALA_CAPAIAN, 'merah')} persen.`,
  `Berisiko: ${kataKelas(SKALA_CAPAIAN, 'kuning')} persen; atau realisasi setahun belum menyamai jalur rencana ke target akhir; atau selisih fisik dan keuangan ${kataKelas(SKALA_SELISIH, 'tidak-efisien')} poin.`,
  'Urutan: belum diisi menurut banyaknya triwulan yang kosong, lalu tertinggal dan berisiko dari capaian terendah (tak dibulatkan).',
  `Ambangnya skala ${SKALA_CAPAIAN} dan ${SKALA_SELISIH} dari pustaka: praktik, bukan peraturan; ganti di src/hitung/peringatan-dini.ts.`,
];

/** One warning: where, how bad, and why. */
export interface PeringatanDini {
  readonly status: Status;
  readonly opd: OpdTampil;
  readonly sasaran: SasaranTampil | null;
  readonly indikator: IndikatorTampil | null;
  /** What it is ranked by; missing values rank by how many are missing. */
  readonly ukuran: Hasil;
  readonly kosong: number;
  readonly alasan: readonly string[];
}

const lampu = (h: Hasil, skala: Parameters<typeof tentukanPredikat>[1]): string | null => {
  const p = tentukanPredikat(h, skala);
  return p.status === 'kelas' ? p.kode : null;
};

const STATUS_LAMPU: Readonly<Record<string, Status>> = { merah: 'tertinggal', kuning: 'berisiko' };

/** All warnings of an office, in no order yet. */
function peringatanOpd(opd: OpdTampil): PeringatanDini[] {
  const indikator = opd.sasaran.flatMap((sasaran) =>
    sasaran.indikator.flatMap((i) => {
      const temuan = peringatanIndikator(i, opd);
      return temuan ? [{ ...temuan, opd, sasaran, indikator: i, ukuran: i.capaian }] : [];
    }),
  );
  const anggaran = peringatanAnggaran(opd);
  return anggaran ? [...indikator, { ...anggaran, opd, sasaran: null, indikator: null }] : indikator;
}

type Temuan = Pick<PeringatanDini, 'status' | 'kosong' | 'alasan'>;

function peringatanIndikator(i: IndikatorTampil, { masa, laporan: { tahun } }: OpdTampil): Temuan | null {
  const target = i.asal.target[tahun] ?? null;
  if (target === null && !i.periode) return null;
  const kosong = masa === 'tahun' ? [] : triwulanKosong(i, tahun, masa);
  const belum = belumDiisi(i, tahun, kosong.length, masa === 'tahun');
  const sebabKosong =
    kosong.length > 0 ? [`${rangkai(kosong.map(kataTriwulan))} bertarget, realisasinya belum diisi`] : belum;
  const kelas = lampu(i.capaian, SKALA_CAPAIAN);
  const status = kelas === null ? undefined : STATUS_LAMPU[kelas];
  const nilai =
    i.capaian.status === 'terukur' && status
      ? [`capaian ${i.capaian.teks} persen: realisasi ${i.realisasi} terhadap target ${i.target} ${i.satuan}`]
      : [];
  const jalur = masa === 'tahun' || masa === 4 ? diBawahJalur(i) : [];
  const alasan = [...sebabKosong, ...nilai, ...jalur];
  if (sebabKosong.length > 0) return { status: 'belum-diisi', kosong: Math.max(1, kosong.length), alasan };
  if (status) return { status, kosong: 0, alasan };
  return jalur.length > 0 ? { status: 'berisiko', kosong: 0, alasan } : null;
}

/** Quarters up to this one that have a target and no realisasi. */
function triwulanKosong({ asal }: IndikatorTampil, tahun: number, sampai: number): number[] {
  const tw = asal.triwulan?.[tahun];
  return [1, 2, 3, 4].filter(
    (n) => n <= sampai && (tw?.target[n - 1] ?? null) !== null && (tw?.realisasi?.[n - 1] ?? null) === null,
  );
}

function belumDiisi(i: IndikatorTampil, tahun: number, kosong: number, setahun: boolean): string[] {
  if (setahun) {
    const ada = (i.asal.realisasi[tahun] ?? null) !== null;
    return ada ? [] : [`realisasi ${tahun} belum diisi (target ${kataNilai(i.asal.target[tahun])} ${i.satuan})`];
  }
  const tanpaTarget = kosong === 0 && !i.periode;
  return tanpaTarget ? [`target dan realisasi triwulan ${tahun} belum diisi`] : [];
}

function diBawahJalur({ banding: { jalur, akhirRenstra, rekap } }: IndikatorTampil): string[] {
  if (jalur.posisi !== 'lebih-buruk') return [];
  return [
    `realisasi ${kataNilai(rekap.realisasi)} belum menyamai jalur rencana ${kataHasil(jalur.nilai)} menuju target akhir ${kataNilai(akhirRenstra.target)} (${akhirRenstra.tahun ?? '–'})`,
  ];
}

function peringatanAnggaran({ rak, anggaran, fisik }: OpdTampil): (Temuan & { ukuran: Hasil }) | null {
  const { terukur, total } = anggaran.total.cakupan;
  const ukuran = rak?.total.serapan ?? anggaran.total.serapan;
  const tanpa = total - terukur;
  const kosong = tanpa > 0 ? [`${tanpa} dari ${total} baris anggaran belum berisi pagu atau realisasi`] : [];
  const kelas = rak ? lampu(rak.total.serapan, SKALA_CAPAIAN) : null;
  const status = kelas === null ? undefined : STATUS_LAMPU[kelas];
  const kas =
    rak && status && rak.total.serapan.status === 'terukur'
      ? [`belanja baru ${rak.total.serapan.teks} persen dari rencana kas`]
      : [];
  const { selisih } = fisik;
  const jauh = selisih.status === 'terukur' && lampu(selisih, SKALA_SELISIH) === 'tidak-efisien';
  const mendahului = jauh ? [`fisik tertinggal dari keuangan: selisih ${selisih.teks} poin`] : [];
  const alasan = [...kosong, ...kas, ...mendahului];
  if (kosong.length > 0) return { status: 'belum-diisi', kosong: 0, alasan, ukuran };
  if (status) return { status, kosong: 0, alasan, ukuran };
  return jauh ? { status: 'berisiko', kosong: 0, alasan, ukuran } : null;
}

const kunci = (p: PeringatanDini): string => [p.opd.kode, p.sasaran?.kode, p.indikator?.kode].join('|');

/** The warnings of all offices, ranked: what is not there first, then from the lowest unrounded figure up. */
export function peringatanDini(opd: readonly OpdTampil[]): PeringatanDini[] {
  const semua = opd.flatMap(peringatanOpd);
  const menurut = new Map(semua.map((p) => [kunci(p), p]));
  const urut = (isi: readonly PeringatanDini[]): PeringatanDini[] =>
    peringkat(
      isi.map((p) => ({ kode: kunci(p), nama: p.opd.nama, capaian: p.ukuran, cakupan: { terukur: 1, total: 1 } })),
    )
      .flatMap((b) => menurut.get(b.kode) ?? [])
      .reverse();
  return STATUS.flatMap((status) => {
    const isi = urut(semua.filter((p) => p.status === status));
    return status === 'belum-diisi' ? isi.sort((a, b) => b.kosong - a.kosong) : isi;
  });
}

/** How many warnings there are of each kind. */
export const hitungStatus = (p: readonly PeringatanDini[]): Readonly<Record<Status, number>> => ({
  'belum-diisi': p.filter((x) => x.status === 'belum-diisi').length,
  tertinggal: p.filter((x) => x.status === 'tertinggal').length,
  berisiko: p.filter((x) => x.status === 'berisiko').length,
});
