import type { Acak } from '../acak.js';
import type { Beda } from '../banding.js';
import { keluarga, tulis } from '../keluarga.js';
import { pastikanSah } from './banding.js';
import { type IndikatorData, type LaporanData, TAHUN } from './bentuk.js';

interface Kasus {
  readonly laporan: LaporanData;
}

/** A report of one sasaran with the indicators given. */
export function satuSasaran(indikator: readonly IndikatorData[], isi: Partial<LaporanData> = {}): LaporanData {
  return {
    versi: 1,
    instansi: { nama: 'Dinas A', kode: '1' },
    tahun: Number(TAHUN),
    tujuan: [{ kode: 'T1', uraian: 'Tujuan 1', sasaran: [{ kode: 'S1', uraian: 'Sasaran 1', indikator }] }],
    program: [],
    ...isi,
  };
}

export const semuaIndikator = (l: LaporanData) => l.tujuan.flatMap((t) => t.sasaran.flatMap((s) => s.indikator));

export const polos = (kode: string, isi: Partial<IndikatorData> = {}): IndikatorData => ({
  kode,
  nama: 'I',
  satuan: 'u',
  polarisasi: 'maximize',
  target: {},
  realisasi: {},
  ...isi,
});

export const buat = (
  nama: string,
  porsi: number,
  bangkitkan: (acak: Acak) => LaporanData,
  periksa: (l: LaporanData) => Beda[],
  panggil: (l: string) => string = (l) => `rekapLaporan(${l})`,
  sah: (l: LaporanData) => boolean = () => true,
) =>
  keluarga<Kasus>({
    nama,
    porsi,
    bangkitkan: (acak) => ({ laporan: bangkitkan(acak) }),
    periksa({ laporan }) {
      pastikanSah(laporan);
      return periksa(laporan);
    },
    sah: ({ laporan }) => semuaIndikator(laporan).length > 0 && sah(laporan),
    panggilan: ({ laporan }) => panggil(tulis(laporan)),
  });

export const ragu = (...isi: Parameters<typeof buat>) => ({ ...buat(...isi), ragu: true as const });
