import { TabelTakTerbaca } from '../tabel/batas.js';
import { apakahArsip } from './apakah-arsip.js';
import { bacaDirektori, type EntriArsip } from './direktori-arsip.js';
import { membawaDtd } from './dtd.js';
import { mekarkan } from './mekarkan.js';

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
 * Unpacks the parts of an Office file that are asked for, within bounds. Sizes are checked by the archive's directory before a byte is unpacked, and
 * what comes out must be what the directory says (`mekarkan`). Backslashes between folders, which some writers put and Office reads, become
 * slashes. Parts of XML that are asked for must hold something, and none in the archive a document type definition.
 *
 * Throws `TabelTakTerbaca` for a file that is encrypted, of the old binary kind, no archive, truncated, contradictory, or too large.
 */
export function bukaArsip(
  data: Uint8Array,
  perlu: (nama: string, bita: number, asli: string) => boolean,
  batas: BatasArsip = BATAS_ARSIP,
): ReadonlyMap<string, Uint8Array> {
  pastikanArsip(data, batas);
  const entri = bacaDirektori(data, batas.isi);
  pastikanMekar(entri, batas);
  // Folders have a line of their own in some archives, and hold nothing.
  const diminta = entri.filter((e) => !e.nama.endsWith('/') && perlu(e.nama, e.mekar, e.asli));
  const terbuka = new Map(diminta.map((e) => [e.nama, buka(e)]));
  // What nobody reads here another program may, and LibreOffice keeps empty parts of its own.
  for (const e of entri) if (BAGIAN_XML.test(e.nama) && !terbuka.has(e.nama)) tolakDtd(e, mekarkan(e));
  return terbuka;
}

const BAGIAN_XML = /\.(?:xml|rels|vml|rdf)$/i;

function buka(entri: EntriArsip): Uint8Array {
  const isi = mekarkan(entri);
  if (!BAGIAN_XML.test(entri.nama)) return isi;
  if (isi.length === 0) {
    throw new TabelTakTerbaca(`bagian "${entri.asli}" kosong; berkasnya rusak, simpan kembali dari Word atau Excel.`);
  }
  tolakDtd(entri, isi);
  return isi;
}

function tolakDtd(entri: EntriArsip, isi: Uint8Array): void {
  if (membawaDtd(isi)) {
    throw new TabelTakTerbaca(
      `bagian "${entri.asli}" membawa DTD; berkas Office yang wajar tidak memilikinya, jadi berkas ini ditolak.`,
    );
  }
}

/** Before anything is unpacked: a bomb is told by its sizes. */
function pastikanMekar(entri: readonly EntriArsip[], batas: BatasArsip): void {
  let mekar = 0;
  for (const e of entri) {
    mekar += e.mekar;
    if (mekar > batas.mekar || (e.mekar > MEBIBITA && e.mekar > e.isi.length * batas.rasio)) {
      throw new TabelTakTerbaca(
        `isinya mengembang terlalu besar saat dibuka (bagian "${e.asli}": ${e.mekar} bita dari ${e.isi.length}); berkas ini ditolak.`,
      );
    }
  }
}

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
  if (data.length === 0) throw new TabelTakTerbaca('berkasnya kosong (0 bita); ambil lagi dari asalnya.');
  if (!apakahArsip(data)) {
    throw new TabelTakTerbaca('bukan berkas Office (.docx, .xlsx, .ods); mungkin hanya namanya yang diganti.');
  }
}
