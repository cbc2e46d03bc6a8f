/** How many pictures and charts a sheet has, and objects of which it is not told whether they are charts; none is read. */
export interface BanyakGambar {
  readonly gambar: number;
  readonly grafik: number;
  readonly objek: number;
}

/** What is said of them: a picture may be one of a table. */
export function catatanGambarLembar(nama: string, { gambar, grafik, objek }: BanyakGambar): string[] {
  const apa = [
    ...(gambar > 0 ? [`${gambar} gambar`] : []),
    ...(grafik > 0 ? [`${grafik} grafik`] : []),
    ...(objek > 0 ? [`${objek} grafik atau objek sematan`] : []),
  ];
  return apa.length === 0
    ? []
    : [
        `lembar "${nama}": memuat ${apa.join(' dan ')}; angka di dalamnya tidak dibaca, ketik di sel bila perlu diperiksa`,
      ];
}
