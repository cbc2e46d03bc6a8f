/** A small sound report for the tests of the model and of roll-ups; every call gives a fresh one. */
export function laporanUji() {
  return {
    versi: 1,
    instansi: { nama: 'Kecamatan Uji', pemda: 'Kabupaten Uji' },
    tahun: 2022,
    periode: { awal: 2022, akhir: 2026 },
    tujuan: [
      {
        kode: 'T1',
        uraian: 'Tujuan satu',
        indikator: [] as unknown[],
        sasaran: [
          {
            kode: 'S1',
            uraian: 'Sasaran satu',
            indikator: [indikatorUji('S1.IK1')],
            program: ['7.01.01'] as unknown[],
          },
          { kode: 'S2', uraian: 'Sasaran dua', indikator: [indikatorUji('S2.IK1')], program: ['7.01.02'] as unknown[] },
        ],
      },
    ],
    program: [programUji('7.01.01', 200, 150), programUji('7.01.02', 100, 100)],
  };
}

/** A sound indicator; what is given on top replaces. */
export function indikatorUji(kode: string, lain: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    kode,
    nama: `Indikator ${kode}`,
    satuan: 'dokumen',
    polarisasi: 'maximize',
    target: { 2022: 80 },
    realisasi: { 2022: 82 },
    ...lain,
  };
}

/** A program with one kegiatan and one sub-kegiatan. */
export function programUji(kode: string, pagu: unknown, realisasi: unknown) {
  return {
    kode,
    nama: `Program ${kode}`,
    kegiatan: [
      {
        kode: `${kode}.2.06`,
        nama: `Kegiatan ${kode}`,
        subKegiatan: [
          {
            kode: `${kode}.2.06.04`,
            nama: `Sub ${kode}`,
            anggaran: { 2022: { pagu, realisasi } } as Record<string, unknown>,
          },
        ],
      },
    ],
  };
}

/** The data with the value at a path replaced; undefined takes the key away. */
export function ubah<T>(data: T, path: readonly (string | number)[], nilai: unknown): T {
  const salinan = structuredClone(data);
  let tempat = salinan as Record<string | number, unknown>;
  for (const bagian of path.slice(0, -1)) tempat = tempat[bagian] as Record<string | number, unknown>;
  const akhir = path.at(-1) ?? '';
  if (nilai === undefined) delete tempat[akhir];
  else Object.defineProperty(tempat, akhir, { value: nilai, enumerable: true, configurable: true, writable: true });
  return salinan;
}
