import { extname } from 'node:path';
import { GalatMasukan } from '../galat-masukan.js';
import { jalurNyata } from './jalur-nyata.js';

/** An ending, small, with its dot, and how a message calls what bears it. */
export interface AkhiranKeluaran {
  readonly akhiran: string;
  readonly sebut: string;
}

/** A sign that is not seen at the end of a name, or that some systems take away there. */
const TAK_TAMPAK = /^[\s.\p{C}\p{Z}]$/u;

/**
 * The endings by which the form of an output is judged: that of its name, and of the file that a link leads to. A name that stands for a folder, or that
 * has behind its ending what nobody sees, is refused: its file would be another one than was meant, and of another form.
 */
export function akhiranKeluaran(berkas: string): readonly AkhiranKeluaran[] {
  const tolak = (sebab: string): never => {
    throw new GalatMasukan([`keluaran ${berkas}: ${sebab}`]);
  };
  const nama = berkas.split(process.platform === 'win32' ? /[/\\]/ : '/').at(-1) as string;
  if (berkas === '') tolak('namanya kosong; sebutkan nama berkas.');
  if (nama === '') tolak('namanya berakhir dengan garis miring, seperti folder; sebutkan nama berkas.');
  if (nama === '.' || nama === '..') tolak('ini folder; sebutkan nama berkas di dalamnya.');
  if (TAK_TAMPAK.test(Array.from(nama).at(-1) as string)) {
    tolak('namanya berakhir dengan spasi, titik atau tanda yang tidak tampak; hapus tanda itu.');
  }
  const sendiri = { akhiran: extname(nama).toLowerCase(), sebut: 'namanya' };
  const tujuan = tujuanTautan(berkas);
  return tujuan === undefined
    ? [sendiri]
    : [sendiri, { akhiran: extname(tujuan).toLowerCase(), sebut: `berkas yang ditunjuknya (${tujuan})` }];
}

/** Where a link leads; what is wrong with it is said when the target is looked at. */
function tujuanTautan(berkas: string): string | undefined {
  try {
    const { jalur, tautan } = jalurNyata(berkas);
    return tautan ? jalur : undefined;
  } catch {
    return undefined;
  }
}
