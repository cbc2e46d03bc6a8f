import { tiapUnsur } from '../arsip/tiap-unsur.js';
import { TabelTakTerbaca } from '../tabel/batas.js';

type Bagian = ReadonlyMap<string, Uint8Array>;

/** Another part that a part names. */
export interface Hubungan {
  /** The last word of its type. */
  readonly jenis: string;
  readonly tujuan: string;
}

/** Where a part says which others it names. */
export const letakHubungan = (milik: string): string => {
  const garis = milik.lastIndexOf('/') + 1;
  return `${milik.slice(0, garis)}_rels/${milik.slice(garis)}.rels`;
};

/** The parts that a part names, by the ids under which it does; what stands outside of the archive is none. */
export function bacaHubungan(bagian: Bagian, milik: string): ReadonlyMap<string, Hubungan> {
  const hasil = new Map<string, Hubungan>();
  const ada = new Set<string>();
  const letak = letakHubungan(milik);
  tiapUnsur(bagian, letak, 'Relationship', ({ Id = '', Type = '', Target = '', TargetMode }) => {
    // Which of the two is meant is anybody's guess, and another program's may be the other one.
    if (ada.has(Id))
      throw new TabelTakTerbaca(
        `bagian "${letak}" menyebut "${Id.slice(0, 40)}" dua kali; simpan kembali berkasnya dari Excel atau LibreOffice.`,
      );
    ada.add(Id);
    if (TargetMode === 'External') return;
    hasil.set(Id, { jenis: Type.slice(Type.lastIndexOf('/') + 1), tujuan: letakTujuan(milik, Target) });
  });
  return hasil;
}

/** The part that a target names, seen from the folder of the part that names it. */
export function letakTujuan(milik: string, tujuan: string): string {
  const jalan = tujuan.startsWith('/') ? [] : milik.split('/').slice(0, -1);
  for (const langkah of tujuan.split('/')) {
    if (langkah === '..') jalan.pop();
    else if (langkah !== '' && langkah !== '.') jalan.push(langkah);
  }
  return jalan.join('/');
}
