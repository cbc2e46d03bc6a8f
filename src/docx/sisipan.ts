type JenisSisipan = 'objek' | 'dokumen' | 'grafik' | 'diagram';
const SISIPAN: Readonly<Record<string, JenisSisipan>> = Object.assign(Object.create(null), {
  'o:OLEObject': 'objek',
  'w:altChunk': 'dokumen',
  'w:subDoc': 'dokumen',
  'c:chart': 'grafik',
  'cx:chart': 'grafik',
  'dgm:relIds': 'diagram',
});
const SEBUT: Readonly<Record<JenisSisipan, (n: number) => string>> = {
  objek: (n) => `memuat ${n} objek sematan (misalnya tabel Excel); isinya tidak dibaca, salin sebagai tabel Word`,
  dokumen: (n) => `memuat ${n} dokumen sisipan; isinya tidak dibaca, buka di Word lalu simpan kembali`,
  grafik: (n) => `memuat ${n} grafik; angkanya tidak dibaca, salin sebagai tabel bila perlu diperiksa`,
  diagram: (n) => `memuat ${n} diagram (SmartArt); tulisannya tidak dibaca, salin sebagai teks bila memuat angka`,
};

/** Counts what stands in a part of its own, and is not read. */
export class PencatatSisipan {
  private readonly banyak = new Map<JenisSisipan, number>();

  /** A document or a sheet; a formula of the old editor is an object too, and holds no figures to check. */
  catat(nama: string, atribut: Readonly<Record<string, string>>): void {
    const jenis = SISIPAN[nama];
    if (jenis === undefined || /^equation/i.test(atribut['ProgID'] ?? '')) return;
    this.banyak.set(jenis, (this.banyak.get(jenis) ?? 0) + 1);
  }

  catatan(): string[] {
    return [...this.banyak].map(([jenis, n]) => SEBUT[jenis](n));
  }
}
