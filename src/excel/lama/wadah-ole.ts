/** From here on a sector number is a sign: the end of a chain, or of no chain at all. */
const TANDA = 0xfffffffa;
/** Streams below this length stand in small sectors, which are kept in a stream of their own. */
const KECIL = 4096;
const SEKTOR_KECIL = 64;
/** Where in the header the sizes and first sectors are told, and in an entry of the directory its name, kind, neighbours and stream. */
const KEPALA = { geser: 30, direktori: 48, fatKecil: 60, difat: 68, banyakDifat: 72, fat: 76, akhir: 512 } as const;
const BUTIR = {
  besar: 128,
  panjangNama: 64,
  jenis: 66,
  kiri: 68,
  kanan: 72,
  anak: 76,
  awal: 116,
  panjang: 120,
} as const;
const ALIRAN = 2;

/**
 * The first of the named streams that stands in the root of an old Office file (a compound file), or undefined. Each chain of sectors is followed no
 * further than the file has sectors, so that one which bites its tail ends; throws for it, and for what lies beyond the end of the file.
 */
export function aliranOle(data: Uint8Array, nama: readonly string[]): Uint8Array | undefined {
  const lihat = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const kata = (di: number): number => lihat.getUint32(di, true);
  const sektor = 2 ** lihat.getUint16(KEPALA.geser, true);
  if (sektor !== 512 && sektor !== 4096) throw new Error('ukuran sektor');
  const terbanyak = Math.ceil(data.length / sektor);

  const rantai = (awal: number, sesudah: (n: number) => number, paling = terbanyak): number[] => {
    const hasil: number[] = [];
    for (let n = awal; n < TANDA; n = sesudah(n)) if (hasil.push(n) > paling) throw new Error('rantai berputar');
    return hasil;
  };
  const di = (n: number): number => (n + 1) * sektor;
  const sambung = (bagian: readonly number[], besar: number, asal: Uint8Array, letak: (n: number) => number) => {
    const hasil = new Uint8Array(bagian.length * besar);
    for (const [i, n] of bagian.entries()) {
      if (letak(n) >= asal.length) throw new Error('terpotong');
      hasil.set(asal.subarray(letak(n), letak(n) + besar), i * besar);
    }
    return hasil;
  };

  const seSektor = sektor / 4;
  // A writer that needs none of these may leave their beginning at nought.
  const difat = kata(KEPALA.banyakDifat) === 0 ? [] : rantai(kata(KEPALA.difat), (n) => kata(di(n) + sektor - 4));
  const fat = [
    ...Array.from({ length: (KEPALA.akhir - KEPALA.fat) / 4 }, (_, i) => kata(KEPALA.fat + 4 * i)),
    ...difat.flatMap((n) => Array.from({ length: seSektor - 1 }, (_, i) => kata(di(n) + 4 * i))),
  ].filter((n) => n < TANDA);
  const sesudah = (n: number): number => kata(di(fat[Math.floor(n / seSektor)] ?? TANDA) + 4 * (n % seSektor));
  const isi = (awal: number): Uint8Array => sambung(rantai(awal, sesudah), sektor, data, di);

  const direktori = new DataView(isi(kata(KEPALA.direktori)).buffer);
  const butir = (n: number, bidang: number): number => direktori.getUint32(n * BUTIR.besar + bidang, true);
  const namai = (n: number): string => {
    const panjang = Math.min(64, direktori.getUint16(n * BUTIR.besar + BUTIR.panjangNama, true)) / 2 - 1;
    const huruf = (_: unknown, i: number): number => direktori.getUint16(n * BUTIR.besar + 2 * i, true);
    return String.fromCharCode(...Array.from({ length: Math.max(0, Math.floor(panjang)) }, huruf)).toLowerCase();
  };
  // Brothers stand in a tree; what it names twice is looked at once.
  const saudara = new Set<number>();
  const antre = [butir(0, BUTIR.anak)];
  for (let n = antre.pop(); n !== undefined; n = antre.pop()) {
    if (n >= TANDA || saudara.has(n) || (n + 1) * BUTIR.besar > direktori.byteLength) continue;
    saudara.add(n);
    antre.push(butir(n, BUTIR.kiri), butir(n, BUTIR.kanan));
  }
  const aliran = [...saudara].filter((n) => direktori.getUint8(n * BUTIR.besar + BUTIR.jenis) === ALIRAN);
  const ke = nama.flatMap((x) => aliran.filter((n) => namai(n) === x.toLowerCase()))[0];
  if (ke === undefined) return undefined;
  const [awal, panjang] = [butir(ke, BUTIR.awal), butir(ke, BUTIR.panjang)];
  const utuh = (hasil: Uint8Array): Uint8Array => {
    // A chain that ends before its stream does would lose the last rows in silence.
    if (hasil.length < panjang) throw new Error('terpotong');
    return hasil.subarray(0, panjang);
  };
  if (panjang >= KECIL) return utuh(isi(awal));
  const kecil = isi(butir(0, BUTIR.awal));
  const fatKecil = new DataView(isi(kata(KEPALA.fatKecil)).buffer);
  const bagian = rantai(awal, (n) => fatKecil.getUint32(4 * n, true), kecil.length / SEKTOR_KECIL);
  return utuh(sambung(bagian, SEKTOR_KECIL, kecil, (n) => n * SEKTOR_KECIL));
}
