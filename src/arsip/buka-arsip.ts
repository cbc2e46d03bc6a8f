import { unzipSync } from 'fflate';
import { TabelTakTerbaca } from '../tabel/batas.js';

/** How large an archive may be before it is refused. */
export interface BatasArsip {
  /** Bytes of the file itself. */
  readonly bita: number;
  /** Files inside. */
  readonly isi: number;
  /** Bytes of everything that is unpacked together. */
  readonly mekar: number;
  /** How often a part may grow when unpacked; smaller parts than a megabyte may always. */
  readonly rasio: number;
}

/** Far beyond any report: a sheet of 200.000 rows unpacks to about 100 MiB, thirty times its packed size. */
export const BATAS_ARSIP: BatasArsip = {
  bita: 64 * 1024 * 1024,
  isi: 5_000,
  mekar: 512 * 1024 * 1024,
  rasio: 250,
};

const MEBIBITA = 1024 * 1024;

/**
 * Unpacks the parts of an Office file that are asked for, within bounds. Sizes are checked by the archive's own directory before a byte
 * is unpacked, and a part never unpacks beyond the size that it declares there. Backslashes between folders, which some writers put and Office
 * reads, become slashes.
 *
 * Throws `TabelTakTerbaca` for a file that is encrypted, of the old binary kind, no archive, truncated, or too large.
 */
export function bukaArsip(
  data: Uint8Array,
  perlu: (nama: string, bita: number, asli: string) => boolean,
  batas: BatasArsip = BATAS_ARSIP,
): ReadonlyMap<string, Uint8Array> {
  pastikanArsip(data, batas);
  let banyak = 0;
  let mekar = 0;
  const periksa = ({ name, size, originalSize }: { name: string; size: number; originalSize: number }): boolean => {
    banyak += 1;
    mekar += originalSize;
    if (banyak > batas.isi) throw new TabelTakTerbaca(`berisi lebih dari ${batas.isi} bagian; ini bukan laporan.`);
    if (mekar > batas.mekar || (originalSize > MEBIBITA && originalSize > size * batas.rasio)) {
      throw new TabelTakTerbaca(
        `isinya mengembang terlalu besar saat dibuka (bagian "${name}": ${originalSize} bita dari ${size}); berkas ini ditolak.`,
      );
    }
    return perlu(lurus(name), originalSize, name);
  };
  try {
    return new Map(Object.entries(unzipSync(data, { filter: periksa })).map(([nama, isi]) => [lurus(nama), isi]));
  } catch (galat) {
    if (galat instanceof TabelTakTerbaca) throw galat;
    throw new TabelTakTerbaca(
      'arsipnya rusak atau terpotong; salin ulang berkasnya, atau simpan kembali dari Word atau Excel.',
    );
  }
}

const lurus = (nama: string): string => nama.replaceAll('\\', '/');

/** Says by its first bytes what a file is that is no archive. */
function pastikanArsip(data: Uint8Array, batas: BatasArsip): void {
  if (data.length > batas.bita) {
    throw new TabelTakTerbaca(`terlalu besar (${data.length} bita); batasnya ${batas.bita} bita.`);
  }
  const mulai = (...bita: number[]) => bita.every((b, i) => data[i] === b);
  if (mulai(0xd0, 0xcf, 0x11, 0xe0)) {
    throw new TabelTakTerbaca(
      'terkunci sandi atau berformat lama (.doc, .xls); buka di Word atau Excel, hapus sandinya, lalu simpan sebagai .docx atau .xlsx.',
    );
  }
  if (!mulai(0x50, 0x4b)) {
    throw new TabelTakTerbaca('bukan berkas Office (.docx, .xlsx, .ods); mungkin hanya namanya yang diganti.');
  }
}
