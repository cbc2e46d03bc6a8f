/** The worker of the page: everything that a file drives runs here, so the page stays awake and can stop it. */
import type { KeluarPekerja, MasukPekerja, NamaPermintaan, Permintaan } from '../pesan.js';
import { hitung, templat, unduhHitung } from './hitung.js';
import { kalkulator, katalog, Salah } from './kalkulator.js';
import { baris, periksa, unduh } from './periksa.js';

type Lapor = (teks: string) => void;
type Penjawab = {
  readonly [N in NamaPermintaan]: (
    isi: Permintaan[N]['masuk'],
    lapor: Lapor,
  ) => Permintaan[N]['keluar'] | Promise<Permintaan[N]['keluar']>;
};

const JAWAB: Penjawab = {
  periksa: ({ berkas }, lapor) => periksa(berkas, lapor),
  baris: ({ lembar, dari, sampai }) => baris(lembar, dari, sampai),
  unduh: ({ jenis, keputusan }) => unduh(jenis, keputusan),
  hitung: ({ berkas }, lapor) => hitung(berkas, lapor),
  unduhHitung: ({ jenis }) => unduhHitung(jenis),
  templat: ({ tahun }) => templat(tahun),
  kalkulator,
  katalog,
};

const kirim = (pesan: KeluarPekerja): void => postMessage(pesan);

/** Faults that a file or a reader can cause; their messages are for people. */
const TERDUGA = new Set(['TabelTakTerbaca', 'KebijakanTidakDikenal']);
/** Telling of every step would take longer than the steps. */
const SELANG_LAPOR = 100;

addEventListener('message', async ({ data }: MessageEvent<MasukPekerja>) => {
  const { id, nama, isi } = data;
  let terakhir = 0;
  const lapor: Lapor = (teks) => {
    if (performance.now() - terakhir < SELANG_LAPOR) return;
    terakhir = performance.now();
    kirim({ jenis: 'kemajuan', id, teks });
  };
  try {
    const jawab = JAWAB[nama] as (isi: unknown, lapor: Lapor) => unknown;
    kirim({ jenis: 'hasil', id, isi: await jawab(isi, lapor) });
  } catch (galat) {
    const { name, message } = galat as Error;
    kirim({ jenis: 'galat', id, pesan: message, terduga: TERDUGA.has(name) || galat instanceof Salah });
  }
});

kirim({ jenis: 'siap' });
