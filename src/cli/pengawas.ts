import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Bahasa } from '../rumus/alasan.js';
import { batasiWaktu, type Kemajuan, type Pelapor, type TahapKerja, WaktuHabis } from '../tabel/kemajuan.js';
import { bersihkanTeks } from '../tabel/teks-tampil.js';
import { GalatMasukan } from './galat-masukan.js';

/** `auto` shows one line that changes, on a terminal only; `baris` writes lines now and then, also into a file. */
const CARA_KEMAJUAN = ['auto', 'baris', 'tidak'] as const;

/** Options of commands that may take long. */
export interface OpsiKerja {
  readonly kemajuan: (typeof CARA_KEMAJUAN)[number];
  /** Seconds. */
  readonly batasWaktu: number;
}

/** Where progress is written. */
export interface Layar {
  readonly isTTY?: boolean;
  write(teks: string): unknown;
}

/** Milliseconds: nothing is shown of work that is done before the first; then as often as the others. */
const DIAM = 1_000;
const SELANG_TERMINAL = 100;
const SELANG_BARIS = 5_000;

/** What is being done, in words; `{nama}` and the count are put behind. */
const KATA: Readonly<Record<TahapKerja, Readonly<Record<Bahasa, string>>>> = {
  buka: { id: 'membuka berkas', en: 'opening file' },
  lembar: { id: 'membaca lembar', en: 'reading sheet' },
  'rumus-sel': { id: 'memeriksa rumus sel di lembar', en: 'checking cell formulas in sheet' },
  tabel: { id: 'membaca angka tabel', en: 'reading the figures of table' },
  hubungan: { id: 'menghitung ulang tabel', en: 'recomputing table' },
  sebab: { id: 'mencari sebab ketidakcocokan', en: 'looking for the cause of mismatch' },
  tinjauan: { id: 'meninjau aturan pelaporan', en: 'reviewing reporting rules' },
};

/** Adds the options of {@link OpsiKerja} to a command. */
export function tambahOpsiKerja(perintah: Command): Command {
  return perintah
    .addOption(
      new Option(
        '--batas-waktu <detik>',
        'berhenti dengan satu pesan bila belum selesai sesudah sekian detik (time limit, seconds)',
      )
        .argParser(bacaDetik)
        .default(600),
    )
    .addOption(
      new Option(
        '--kemajuan <cara>',
        'kemajuan di stderr bila lebih dari satu detik: auto (hanya di terminal), baris, tidak (progress)',
      )
        .choices(CARA_KEMAJUAN)
        .default('auto'),
    );
}

function bacaDetik(teks: string): number {
  const detik = Number(teks);
  if (!/^\d{1,6}(?:\.\d{1,3})?$/.test(teks) || detik <= 0) {
    throw new InvalidArgumentError('tulis jumlah detik, misalnya 600.');
  }
  return detik;
}

/** Does work that tells of its steps: shows how far it is, and stops it with one line when the time is up. */
export async function awasi<T>(
  { kemajuan, batasWaktu, bahasa }: OpsiKerja & { readonly bahasa: Bahasa },
  kerja: (lapor: Pelapor) => Promise<T>,
  layar: Layar = process.stderr,
  jam: () => number = () => performance.now(),
): Promise<T> {
  const penampil = tampilkan(kemajuan, bahasa, layar, jam);
  const sudah = new Map<TahapKerja, Kemajuan>();
  const catat: Pelapor = (k) => {
    sudah.set(k.tahap, k);
    penampil.lapor(k);
  };
  try {
    return await kerja(batasiWaktu(batasWaktu * 1000, jam, catat));
  } catch (galat) {
    if (galat instanceof WaktuHabis) throw new GalatMasukan([pesanHabis(galat.saat, sudah, batasWaktu, bahasa)]);
    throw galat;
  } finally {
    penampil.selesai();
  }
}

function tampilkan(cara: OpsiKerja['kemajuan'], bahasa: Bahasa, layar: Layar, jam: () => number) {
  const sebaris = cara === 'auto';
  const diam = cara === 'tidak' || (sebaris && layar.isTTY !== true);
  let berikut = jam() + DIAM;
  let tampak = false;
  return {
    lapor(k: Kemajuan): void {
      if (diam || jam() < berikut) return;
      berikut = jam() + (sebaris ? SELANG_TERMINAL : SELANG_BARIS);
      tampak = sebaris;
      layar.write(sebaris ? `\r\x1b[K${langkah(k, bahasa).slice(0, 78)}` : `lkjip: ${langkah(k, bahasa)} …\n`);
    },
    selesai(): void {
      if (tampak) layar.write('\r\x1b[K');
    },
  };
}

/** `membaca lembar "Data" (2 dari 5)`. */
function langkah({ tahap, ke, dari, nama }: Kemajuan, bahasa: Bahasa): string {
  const sebut = nama === undefined ? '' : ` "${bersihkanTeks(nama)}"`;
  const letak =
    ke === undefined || dari === undefined || dari < 2 ? '' : ` (${ke} ${bahasa === 'id' ? 'dari' : 'of'} ${dari})`;
  return `${KATA[tahap][bahasa]}${sebut}${letak}`;
}

/** What was done, what was not, and what to do. */
function pesanHabis(saat: Kemajuan, sudah: ReadonlyMap<TahapKerja, Kemajuan>, detik: number, bahasa: Bahasa): string {
  const selesai = [...sudah.values()].filter((k) => k.tahap !== saat.tahap).map((k) => KATA[k.tahap][bahasa]);
  if (bahasa === 'en') {
    const yang = selesai.length === 0 ? 'Nothing is done yet' : `Done: ${selesai.join(', ')}`;
    return `the time of ${detik} seconds was up at: ${langkah(saat, bahasa)}. ${yang}; the rest is not, so no result was written. Split the file (one sheet a file), or allow more with --batas-waktu.`;
  }
  const yang = selesai.length === 0 ? 'Belum ada yang selesai' : `Sudah: ${selesai.join(', ')}`;
  return `waktu ${detik} detik habis saat ${langkah(saat, bahasa)}. ${yang}; sisanya belum, jadi tidak ada hasil yang ditulis. Bagi berkasnya (misalnya satu lembar tiap berkas), atau tambah waktunya dengan --batas-waktu.`;
}
