import { TabelTakTerbaca } from '../tabel/batas.js';

/** One file in an archive, as its directory and its own header agree. */
export interface EntriArsip {
  /** Its name, with slashes between folders. */
  readonly nama: string;
  /** Its name as it is written. */
  readonly asli: string;
  readonly dimampatkan: boolean;
  readonly mekar: number;
  readonly crc: number;
  /** What is packed. */
  readonly isi: Uint8Array;
}

/** Bytes of the archive: those of a file with its header, or of a field. */
interface Rentang {
  readonly dari: number;
  readonly sampai: number;
}

/** Signatures, and lengths of what stands before the names. */
const LOKAL = { tanda: 0x04034b50, panjang: 30 };
const PUSAT = { tanda: 0x02014b50, panjang: 46 };
const AKHIR = { tanda: 0x06054b50, panjang: 22 };
const AKHIR64 = { tanda: 0x06064b50, panjang: 56 };
const PENUNJUK64 = { tanda: 0x07064b50, panjang: 20 };
const BELAKANG = 0x08074b50;
const KOMENTAR_TERPANJANG = 0xffff;
const PENUH16 = 0xffff;
const PENUH32 = 0xffffffff;
/** Encrypted, encrypted in the strong way, or with the fields before it masked (APPNOTE.TXT 4.4.4). */
const BIT_SANDI = 0x2041;
/** Is a patch to another file. */
const BIT_TAMBALAN = 0x20;
const BIT_BELAKANG = 8;
const BIT_UTF8 = 0x800;
const DISIMPAN = 0;
const DEFLATE = 8;
const MEDAN_ZIP64 = 1;
const MEDAN_NAMA = 0x7075;

/** A fault that only a broken or a forged archive has. */
export class ArsipRusak extends TabelTakTerbaca {}

/**
 * The files of a ZIP archive. Everything that is written twice must agree (the counts, the directory and the header before each file), and no two files
 * may share bytes or a name: where two readers could see two archives, there is no telling which one people saw.
 *
 * Throws `TabelTakTerbaca`.
 */
export function bacaDirektori(data: Uint8Array, terbanyak: number): readonly EntriArsip[] {
  const lihat = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const { banyak, awal, akhir } = ujung(lihat);
  if (banyak > terbanyak) throw new TabelTakTerbaca(`berisi lebih dari ${terbanyak} bagian; ini bukan laporan.`);
  const entri: (EntriArsip & Rentang)[] = [];
  let letak = awal;
  for (let i = 0; i < banyak; i += 1) {
    const { lanjut, ...satu } = bacaEntri(data, lihat, letak, akhir);
    letak = lanjut;
    entri.push(satu);
  }
  if (letak !== akhir) rusak('daftar isinya tidak sebanyak yang disebutnya');
  pastikanTerpisah(entri, awal);
  return entri;
}

function rusak(sebab: string): never {
  throw new ArsipRusak(
    `arsipnya rusak atau terpotong (${sebab}); salin ulang berkasnya, atau simpan kembali dari Word atau Excel.`,
  );
}

/** How many files there are, and where their directory begins and ends. */
function ujung(lihat: DataView): { banyak: number; awal: number; akhir: number } {
  const letak = letakAkhir(lihat);
  const cakram = lihat.getUint16(letak + 4, true) + lihat.getUint16(letak + 6, true);
  let diSini = lihat.getUint16(letak + 8, true);
  let banyak = lihat.getUint16(letak + 10, true);
  let ukuran = lihat.getUint32(letak + 12, true);
  let awal = lihat.getUint32(letak + 16, true);
  let akhir = letak;
  if (banyak === PENUH16 || ukuran === PENUH32 || awal === PENUH32) {
    akhir = letakAkhir64(lihat, letak);
    diSini = besar(lihat, akhir + 24);
    banyak = besar(lihat, akhir + 32);
    ukuran = besar(lihat, akhir + 40);
    awal = besar(lihat, akhir + 48);
  }
  if (cakram !== 0 || diSini !== banyak) rusak('banyaknya bagian disebut dua kali dan berbeda');
  if (awal + ukuran !== akhir) rusak('daftar isinya tidak pada tempatnya');
  return { banyak, awal, akhir };
}

function letakAkhir(lihat: DataView): number {
  let lain = false;
  const terjauh = Math.max(0, lihat.byteLength - AKHIR.panjang - KOMENTAR_TERPANJANG);
  for (let i = lihat.byteLength - AKHIR.panjang; i >= terjauh; i -= 1) {
    if (lihat.getUint32(i, true) !== AKHIR.tanda) continue;
    // Its comment, and with it the archive, ends where the file does.
    if (i + AKHIR.panjang + lihat.getUint16(i + 20, true) === lihat.byteLength) return i;
    lain = true;
  }
  return rusak(lain ? 'ada bita lain di belakangnya, atau komentarnya terpotong' : 'tidak ada daftar isinya');
}

function letakAkhir64(lihat: DataView, letak: number): number {
  const penunjuk = letak - PENUNJUK64.panjang;
  if (penunjuk < 0 || lihat.getUint32(penunjuk, true) !== PENUNJUK64.tanda) rusak('daftar isi 64-bit tidak ada');
  const akhir = besar(lihat, penunjuk + 8);
  if (akhir + AKHIR64.panjang > penunjuk || lihat.getUint32(akhir, true) !== AKHIR64.tanda) {
    rusak('daftar isi 64-bit tidak pada tempatnya');
  }
  return akhir;
}

/** A number of 64 bits; one that no file reaches is as good as the largest. */
function besar(lihat: DataView, letak: number): number {
  const nilai = lihat.getBigUint64(letak, true);
  return nilai > BigInt(Number.MAX_SAFE_INTEGER) ? Number.MAX_SAFE_INTEGER : Number(nilai);
}

/** One line of the directory, compared with the header before the file itself. */
function bacaEntri(data: Uint8Array, lihat: DataView, letak: number, akhir: number) {
  if (letak + PUSAT.panjang > akhir || lihat.getUint32(letak, true) !== PUSAT.tanda) {
    rusak('daftar isinya tidak sebanyak yang disebutnya');
  }
  const tanda = lihat.getUint16(letak + 8, true);
  const metode = lihat.getUint16(letak + 10, true);
  const crc = lihat.getUint32(letak + 16, true);
  const [nama, tambahan, komentar] = [28, 30, 32].map((i) => lihat.getUint16(letak + i, true)) as [
    number,
    number,
    number,
  ];
  const lanjut = letak + PUSAT.panjang + nama + tambahan + komentar;
  if (lanjut > akhir) rusak('terpotong');
  const bitaNama = data.subarray(letak + PUSAT.panjang, letak + PUSAT.panjang + nama);
  const asli = new TextDecoder().decode(bitaNama);
  const sebut = `bagian "${asli.slice(0, 80)}"`;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  if (/[\u0000-\u001f]/.test(asli)) rusak(`nama ${sebut} memuat tanda kendali`);
  if ((tanda & BIT_SANDI) !== 0)
    throw new TabelTakTerbaca('terkunci sandi; buka, hapus sandinya, lalu simpan kembali.');
  if ((tanda & BIT_TAMBALAN) !== 0) rusak(`${sebut} hanya tambalan bagi berkas lain`);
  if (lihat.getUint16(letak + 34, true) !== 0) rusak(`${sebut} ada di cakram lain`);
  const awalTambahan = letak + PUSAT.panjang + nama;
  pastikanSatuNama(lihat, { dari: awalTambahan, sampai: awalTambahan + tambahan }, bitaNama, sebut);
  if (metode !== DISIMPAN && metode !== DEFLATE) {
    throw new TabelTakTerbaca(
      `${sebut} dimampatkan dengan cara yang tidak dipakai Office (${metode}); simpan kembali.`,
    );
  }
  const { mekar, ukuran, dari } = ukuranPusat(lihat, letak, awalTambahan, tambahan);
  if (metode === DISIMPAN && mekar !== ukuran) rusak(`ukuran ${sebut} disebut dua kali dan berbeda`);
  const mulai = cocokkanLokal(data, lihat, dari, { sebut, bitaNama, tanda, metode, crc, mekar, ukuran });
  if (mulai + ukuran > data.length) rusak('terpotong');
  if ((tanda & BIT_BELAKANG) !== 0)
    cocokkanBelakang(lihat, mulai + ukuran, {
      sebut,
      dijanjikan: lihat.getUint32(dari + 14, true) !== crc,
      crc,
      ukuran,
      mekar,
    });
  return {
    lanjut,
    dari,
    sampai: mulai + ukuran,
    nama: asli.replaceAll('\\', '/'),
    asli,
    dimampatkan: metode === DEFLATE,
    mekar,
    crc,
    isi: data.subarray(mulai, mulai + ukuran),
  };
}

/** Sizes and place, from the 64-bit field where the short ones are full. */
function ukuranPusat(lihat: DataView, letak: number, tambahan: number, panjang: number) {
  const pendek = [24, 20, 42].map((i) => lihat.getUint32(letak + i, true)) as [number, number, number];
  const medan = medan64(lihat, tambahan, tambahan + panjang);
  let baca = medan.dari;
  const [mekar, ukuran, dari] = pendek.map((nilai) => {
    if (nilai !== PENUH32) return nilai;
    baca += 8;
    return baca > medan.sampai ? rusak('ukuran 64-bit tidak ada') : besar(lihat, baca - 8);
  }) as [number, number, number];
  return { mekar, ukuran, dari };
}

/** The bytes of the 64-bit field of an entry; none where it has no such field. */
function medan64(lihat: DataView, awal: number, sampai: number): Rentang {
  const medan = semuaMedan(lihat, awal, sampai, MEDAN_ZIP64);
  if (medan.length > 1) rusak('ukuran 64-bit ada dua kali');
  return medan[0] ?? { dari: sampai, sampai };
}

/** The bytes of each field of one kind beside an entry. */
function semuaMedan(lihat: DataView, awal: number, sampai: number, jenis: number): readonly Rentang[] {
  const hasil: Rentang[] = [];
  for (let i = awal; i + 4 <= sampai; ) {
    const dari = i + 4;
    const lanjut = dari + lihat.getUint16(i + 2, true);
    if (lihat.getUint16(i, true) === jenis) hasil.push({ dari, sampai: Math.min(lanjut, sampai) });
    i = lanjut;
  }
  return hasil;
}

const samaBita = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && a.every((x, i) => b[i] === x);

/** A field may hold the name once more, behind a version and a checksum; some programs show that one. */
function pastikanSatuNama(lihat: DataView, { dari, sampai }: Rentang, nama: Uint8Array, sebut: string): void {
  for (const medan of semuaMedan(lihat, dari, sampai, MEDAN_NAMA)) {
    const lain = new Uint8Array(lihat.buffer, lihat.byteOffset, medan.sampai).subarray(medan.dari + 5);
    if (!samaBita(lain, nama)) rusak(`${sebut} disebut dua kali dan berbeda`);
  }
}

/** Where the packed bytes begin, once the header before them says what the directory says. One that was written before its sizes were known has none. */
function cocokkanLokal(
  data: Uint8Array,
  lihat: DataView,
  dari: number,
  pusat: Readonly<Record<'tanda' | 'metode' | 'crc' | 'mekar' | 'ukuran', number>> & {
    readonly sebut: string;
    readonly bitaNama: Uint8Array;
  },
): number {
  const { sebut, bitaNama, tanda, metode, crc, mekar, ukuran } = pusat;
  if (dari + LOKAL.panjang > data.length || lihat.getUint32(dari, true) !== LOKAL.tanda) {
    rusak(`${sebut} tidak pada tempatnya`);
  }
  const nama = lihat.getUint16(dari + 26, true);
  const mulai = dari + LOKAL.panjang + nama + lihat.getUint16(dari + 28, true);
  const bitaLokal = data.subarray(dari + LOKAL.panjang, dari + LOKAL.panjang + nama);
  // How hard a writer tried to pack it makes no difference, nor does the way of writing letters where a name has only those that are always written so.
  const berarti = BIT_SANDI | BIT_TAMBALAN | BIT_BELAKANG | (bitaNama.every((b) => b < 0x80) ? 0 : BIT_UTF8);
  const samaTanda = ((lihat.getUint16(dari + 6, true) ^ tanda) & berarti) === 0;
  if (!samaTanda || !samaBita(bitaLokal, bitaNama) || lihat.getUint16(dari + 8, true) !== metode)
    rusak(`${sebut} disebut dua kali dan berbeda`);
  const belakang = (tanda & BIT_BELAKANG) !== 0;
  const tambahan = { dari: mulai - lihat.getUint16(dari + 28, true), sampai: Math.min(mulai, lihat.byteLength) };
  pastikanSatuNama(lihat, tambahan, bitaNama, sebut);
  const medan = medan64(lihat, tambahan.dari, tambahan.sampai);
  let baca = medan.dari;
  for (const [i, nilai] of [
    [14, crc],
    // In this order the 64-bit field has them where the short ones are full.
    [22, mekar],
    [18, ukuran],
  ] as const) {
    let lokal = lihat.getUint32(dari + i, true);
    if (i !== 14 && lokal === PENUH32 && baca + 8 <= medan.sampai) {
      lokal = besar(lihat, baca);
      baca += 8;
    }
    if (lokal !== nilai && !(belakang && lokal === 0)) {
      rusak(`ukuran atau jumlah uji ${sebut} disebut dua kali dan berbeda`);
    }
  }
  return mulai;
}

/**
 * What was written behind a file because its header came too early to know: with or without a signature, its sizes of 32 or 64 bits. Some writers announce
 * it and know everything before; one that is not promised need not be there.
 */
function cocokkanBelakang(
  lihat: DataView,
  letak: number,
  ini: { sebut: string; dijanjikan: boolean; crc: number; mekar: number; ukuran: number },
): void {
  const kata = (i: number): number => (letak + i + 4 <= lihat.byteLength ? lihat.getUint32(letak + i, true) : -1);
  const bertanda = kata(0) === BELAKANG;
  if (!bertanda && !ini.dijanjikan) return;
  const awal = bertanda ? 4 : 0;
  const [rendah, tinggi] = [ini.ukuran % 2 ** 32, Math.floor(ini.ukuran / 2 ** 32)];
  const pendek = kata(awal + 4) === ini.ukuran && kata(awal + 8) === ini.mekar;
  const panjang = kata(awal + 4) === rendah && kata(awal + 8) === tinggi && kata(awal + 12) === ini.mekar % 2 ** 32;
  if (kata(awal) !== ini.crc || !(pendek || panjang))
    rusak(`ukuran atau jumlah uji ${ini.sebut} disebut dua kali dan berbeda`);
}

/** No two files share bytes, stand in the directory, or have one name, which programs compare without regard to letter case. */
function pastikanTerpisah(entri: readonly (EntriArsip & Rentang)[], awalDaftar: number): void {
  const nama = new Set<string>();
  let sampai = 0;
  for (const e of [...entri].sort((a, b) => a.dari - b.dari)) {
    if (e.dari < sampai) rusak(`bagian "${e.asli.slice(0, 80)}" bertindihan dengan yang lain`);
    sampai = e.sampai;
    const kecil = e.nama.toLowerCase();
    if (nama.has(kecil)) rusak(`bagian "${e.asli.slice(0, 80)}" ada dua kali`);
    nama.add(kecil);
  }
  if (sampai > awalDaftar) rusak('daftar isinya tertindih');
}
