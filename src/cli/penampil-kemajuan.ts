import type { Bahasa } from '../rumus/alasan.js';
import type { Kemajuan, Pelapor, TahapKerja } from '../tabel/kemajuan.js';
import { bersihkanTeks } from '../tabel/teks-tampil.js';
import type { OpsiKerja } from './opsi-kerja.js';

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
  baris: { id: 'membaca baris (MiB)', en: 'reading lines (MiB)' },
  tabel: { id: 'membaca angka tabel', en: 'reading the figures of table' },
  hubungan: { id: 'menghitung ulang tabel', en: 'recomputing table' },
  sebab: { id: 'mencari sebab ketidakcocokan', en: 'looking for the cause of mismatch' },
  tinjauan: { id: 'meninjau aturan pelaporan', en: 'reviewing reporting rules' },
};

/** Shows how far a piece of work is. */
export interface Penampil {
  readonly lapor: Pelapor;
  /** Wipes what is shown. */
  selesai(): void;
  /** What was done, what was not, and what to do, when the time is up. */
  pesanHabis(detik: number): string;
}

/** Shows the steps of a piece of work on a screen, as its user asked, and remembers them. */
export function tampilkanKemajuan(
  cara: OpsiKerja['kemajuan'],
  bahasa: Bahasa,
  layar: Layar,
  jam: () => number = () => performance.now(),
): Penampil {
  const sebaris = cara === 'auto';
  const diam = cara === 'tidak' || (sebaris && layar.isTTY !== true);
  const sudah = new Set<TahapKerja>();
  let saat: Kemajuan = { tahap: 'buka' };
  let berikut = jam() + DIAM;
  let tampak = false;
  return {
    lapor(k) {
      saat = k;
      sudah.add(k.tahap);
      if (diam || jam() < berikut) return;
      berikut = jam() + (sebaris ? SELANG_TERMINAL : SELANG_BARIS);
      tampak = sebaris;
      layar.write(sebaris ? `\r\x1b[K${langkah(k, bahasa).slice(0, 78)}` : `lkjip: ${langkah(k, bahasa)} …\n`);
    },
    selesai() {
      if (tampak) layar.write('\r\x1b[K');
    },
    pesanHabis: (detik) => pesanHabis(saat, sudah, detik, bahasa),
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
function pesanHabis(saat: Kemajuan, sudah: ReadonlySet<TahapKerja>, detik: number, bahasa: Bahasa): string {
  const selesai = [...sudah].filter((t) => t !== saat.tahap).map((t) => KATA[t][bahasa]);
  if (bahasa === 'en') {
    const yang = selesai.length === 0 ? 'Nothing is done yet' : `Done: ${selesai.join(', ')}`;
    return `the time of ${detik} seconds was up at: ${langkah(saat, bahasa)}. ${yang}; the rest is not, so no result was written. Split the file (one sheet a file), or allow more with --batas-waktu.`;
  }
  const yang = selesai.length === 0 ? 'Belum ada yang selesai' : `Sudah: ${selesai.join(', ')}`;
  return `waktu ${detik} detik habis saat ${langkah(saat, bahasa)}. ${yang}; sisanya belum, jadi tidak ada hasil yang ditulis. Bagi berkasnya (misalnya satu lembar tiap berkas), atau tambah waktunya dengan --batas-waktu.`;
}
