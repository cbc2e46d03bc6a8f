import type { Notasi } from '../../baris/notasi.js';
import { type CaraBarisInduk, sebutInduk } from '../../rekap/baris-induk.js';
import type { RekapKolom } from '../../rekap/kolom/rekap-kolom.js';
import { namaMasukan } from '../baca-masukan.js';
import { GalatMasukan } from '../galat-masukan.js';
import { alirkanBaris, type PelaporAlir } from './alirkan-baris.js';
import { bacaKepala, type KepalaCsv, pemisahTertulis } from './kepala-csv.js';
import { Kumpulan } from './kumpulan-rekap.js';
import { type NasibBaris, PenyambungCsv } from './sambung-csv.js';
import { BERLANJUT, KUTIP_SALAH } from './sel-csv.js';

const SALAH_TERBANYAK = 20;
const TERGESER =
  'isiannya lebih banyak daripada kepalanya, dan yang lebih kosong: angka seperti 1,500 tanpa kutip menggeser isi kolom di belakangnya; apit angkanya dengan kutip, atau samakan banyak pemisah di setiap baris';
const AKHIRAN_JSON = /\.(?:ndjson|jsonl|json)$/i;

/** How the file is read. */
export interface OpsiRekapAliran {
  /** What `1.000` is, where the rows alone do not say; without it such a figure is refused. */
  readonly notasi?: Notasi | undefined;
  /** What a row with amounts does that stands beside rows below its own code; without it such a row is refused. */
  readonly barisInduk?: Exclude<CaraBarisInduk, 'tolak'> | undefined;
}

/**
 * Rolls a CSV with a header, or JSON lines, of budget lines up to every level in memory that does not grow with the file: columns `kode`, `pagu`,
 * `realisasi` and (or) `capaian`. Numbers are plain (`1234.5`) or Indonesian where there is no doubt; blanks are missing. Wrong rows are named, all
 * together, and then nothing comes of it; so does a file without a row.
 */
export function rekapAliran(berkas: string, lapor?: PelaporAlir, opsi: OpsiRekapAliran = {}): RekapKolom {
  const kumpulan = new Kumpulan(opsi.notasi ?? null);
  const salah: string[] = [];
  let banyakSalah = 0;
  const nama = namaMasukan(berkas);
  const catat = (nomor: number, pesan: string) => {
    banyakSalah += 1;
    if (salah.length < SALAH_TERBANYAK) salah.push(`${nama}: baris ${nomor}: ${pesan}`);
  };
  let pembaca: PembacaBaris | null = AKHIRAN_JSON.test(berkas) ? pembacaJson(kumpulan, catat) : null;
  alirkanBaris(
    berkas,
    (data, awal, akhir, nomor) => {
      pembaca ??= kenali(data, awal, akhir, kumpulan, catat, nama);
      pembaca?.baris(data, awal, akhir, nomor);
    },
    lapor,
  );
  pembaca?.akhir();
  const { nomor: tergeser, banyak: banyakTergeser } = kumpulan.tergeser();
  for (const nomor of tergeser) catat(nomor, TERGESER);
  banyakSalah += banyakTergeser - tergeser.length;
  if (banyakSalah > 0) {
    const lagi = banyakSalah > salah.length ? [`${nama}: dan ${banyakSalah - salah.length} baris lagi`] : [];
    throw new GalatMasukan([...salah, ...lagi]);
  }
  const kurang = kumpulan.kurang();
  if (kurang !== null) throw new GalatMasukan([`${nama}: ${kurang}`]);
  const rekap = kumpulan.selesai(opsi.barisInduk ?? 'jumlahkan');
  const { banyak, kode } = rekap.barisInduk;
  if (banyak > 0 && opsi.barisInduk === undefined)
    throw new GalatMasukan([
      `${nama}: ${sebutInduk(kode, banyak)} Hapus baris itu, atau pilih --baris-induk lewati (baris itu tidak dihitung) atau --baris-induk jumlahkan (uangnya lain, misalnya milik unit lain).`,
    ]);
  return rekap;
}

type Catat = (nomor: number, pesan: string) => void;

/** Takes the lines of a file of one kind. */
interface PembacaBaris {
  baris(data: Buffer, awal: number, akhir: number, nomor: number): void;
  akhir(): void;
}

/** What a file is by its first line that is not blank: no header of a CSV begins like an object. */
function kenali(
  data: Buffer,
  awal: number,
  akhir: number,
  kumpulan: Kumpulan,
  catat: Catat,
  nama: string,
): PembacaBaris | null {
  const teks = data.toString('utf8', awal, Math.min(akhir, awal + 200)).trimStart();
  if (teks === '') return null;
  return teks.startsWith('{') ? pembacaJson(kumpulan, catat) : pembacaCsv(kumpulan, catat, nama);
}

function pembacaJson(kumpulan: Kumpulan, catat: Catat): PembacaBaris {
  return {
    baris(data, awal, akhir, nomor) {
      const pesan = kumpulan.barisJson(data.toString('utf8', awal, akhir));
      if (pesan !== null) catat(nomor, pesan);
    },
    akhir: () => undefined,
  };
}

function pembacaCsv(kumpulan: Kumpulan, catat: Catat, nama: string): PembacaBaris {
  let kepala: KepalaCsv | null = null;
  let tertulis: string | null = null;
  const bacaPertama = (data: Buffer, awal: number, akhir: number): NasibBaris => {
    const sep = tertulis === null ? pemisahTertulis(data.toString('utf8', awal, Math.min(akhir, awal + 20))) : null;
    if (sep !== null) {
      tertulis = sep;
      return 'selesai';
    }
    kepala = bacaKepala(data, awal, akhir, tertulis, nama);
    return kepala === null ? 'berlanjut' : 'selesai';
  };
  return new PenyambungCsv((data, awal, akhir, nomor) => {
    if (kepala === null) return bacaPertama(data, awal, akhir);
    const pesan = kumpulan.barisCsv(data, awal, akhir, nomor, kepala);
    if (pesan === BERLANJUT) return 'berlanjut';
    if (pesan === KUTIP_SALAH) return 'kutip-salah';
    if (pesan !== null) catat(nomor, pesan);
    return 'selesai';
  }, catat);
}
