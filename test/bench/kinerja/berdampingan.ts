import { readFileSync, writeFileSync } from 'node:fs';
import { kolomAnggaran } from './kolom.js';
import { type LawanPersen, lawanPersen } from './lawan-persen.js';
import { persenBulat, salahDari } from './persen.js';
import type { Pustaka } from './pustaka.js';

const UKURAN = [1_000, 10_000, 100_000, 1_000_000, 8_000_000];

/** What a rival took for so many rows; null where it is not run with as many. */
interface Hasil {
  readonly ns: number;
  readonly salah: number;
  /** Bytes a row at the most, on top of what there was before; null where the system does not tell, or the work is in another process. */
  readonly memori: number | null;
}

/** Resident memory now, and at its most since `lupakanPuncak`, in bytes; Linux alone says that. */
function memori(apa: 'VmRSS' | 'VmHWM'): number | null {
  try {
    const isi = readFileSync('/proc/self/status', 'utf8')
      .split('\n')
      .find((b) => b.startsWith(`${apa}:`));
    return isi === undefined ? null : Number.parseInt(isi.slice(apa.length + 1), 10) * 1024;
  } catch {
    return null;
  }
}

function lupakanPuncak(): void {
  try {
    writeFileSync('/proc/self/clear_refs', '5');
  } catch {
    // Then there is no peak.
  }
}

const rapikan = () => (globalThis as { gc?: () => void }).gc?.();

async function ukur(
  lawan: LawanPersen,
  banyak: number,
  isi: ReturnType<typeof kolomAnggaran>,
  benar: Float64Array,
): Promise<Hasil> {
  const kerja = await lawan.siapkan(isi);
  try {
    rapikan();
    lupakanPuncak();
    const awal = memori('VmRSS');
    // Once to see whether it is right, before anything is timed.
    await kerja.hitung();
    const puncak = memori('VmHWM');
    const salah = salahDari(await kerja.hasil(), benar);
    const lama: number[] = [];
    const mulai = performance.now();
    while (lama.length < 2 || (lama.length < 5_000 && performance.now() - mulai < 1_000)) {
      const t = performance.now();
      const sendiri = await kerja.hitung();
      lama.push(lawan.sendiri ? (sendiri as number) : performance.now() - t);
    }
    const luar = lawan.sendiri || lawan.siapa.startsWith('LibreOffice');
    return {
      ns: (Math.min(...lama) * 1e6) / banyak,
      salah,
      memori: luar || awal === null || puncak === null ? null : Math.max(0, puncak - awal) / banyak,
    };
  } finally {
    kerja.tutup?.();
  }
}

const angka = (x: number) => x.toLocaleString('id-ID', { maximumSignificantDigits: 3, useGrouping: false });
const ribu = (x: number) => x.toLocaleString('id-ID');

/** All rivals beside one another, by the clock: nanoseconds a row, wrong answers, and memory, as a table; then the ratios. */
export async function tabelBerdampingan(pustaka: Pustaka, terbesar: number): Promise<string> {
  const { lawan, tidakAda } = lawanPersen(pustaka);
  const ukuran = UKURAN.filter((n) => n <= terbesar);
  const hasil = new Map<LawanPersen, Map<number, Hasil>>(lawan.map((l) => [l, new Map()]));
  for (const n of ukuran) {
    const isi = kolomAnggaran(n, true);
    const benar = persenBulat(isi.P, isi.A);
    for (const l of lawan) {
      if (n > l.terbanyak) continue;
      const h = await ukur(l, n, isi, benar);
      hasil.get(l)?.set(n, h);
      console.error(`${l.siapa}, ${ribu(n)} baris: ${angka(h.ns)} ns, ${h.salah} salah`);
    }
  }
  const baris = lawan.map((l) => {
    const h = hasil.get(l) as Map<number, Hasil>;
    const akhir = [...h].at(-1);
    const salah = akhir === undefined ? '' : `${ribu(akhir[1].salah)} dari ${ribu(akhir[0])}`;
    const m = akhir?.[1].memori;
    return [
      l.siapa,
      ...ukuran.map((n) => (h.has(n) ? angka((h.get(n) as Hasil).ns) : '–')),
      salah,
      m === null || m === undefined ? '–' : angka(m),
    ];
  });
  const kepala = ['ns tiap baris, menurut jam', ...ukuran.map((n) => ribu(n)), 'salah', 'memori puncak (bita/baris)'];
  const nisbah = ukuran.flatMap((n) => {
    const ns = (awal: string) => lawan.flatMap((l) => (l.siapa.startsWith(awal) ? [hasil.get(l)?.get(n)?.ns] : []))[0];
    const kita = ns('hitungKolom');
    if (kita === undefined) return [];
    const kali = (nama: string, x: number | undefined) => (x === undefined ? [] : [`${nama} ${angka(x / kita)}`]);
    const biasa = ns('bilangan biasa');
    return [
      `${ribu(n)} baris: hitungKolom ${angka(kita / (biasa as number))} × bilangan biasa; ${['decimal.js', 'big.js', 'fraction.js', 'HyperFormula', 'DuckDB', 'PHP', 'LibreOffice'].flatMap((s) => kali(s, ns(s))).join(', ')} × hitungKolom`,
    ];
  });
  return [
    [kepala, kepala.map(() => '---'), ...baris].map((b) => `| ${b.join(' | ')} |`).join('\n'),
    '',
    ...nisbah,
    ...(tidakAda.length > 0 ? [`Tidak ada di mesin ini: ${tidakAda.join(', ')}.`] : []),
  ].join('\n');
}
