import { TabelTakTerbaca } from '../tabel/batas.js';
import { uraiXml } from './urai-xml.js';

type Bagian = ReadonlyMap<string, Uint8Array>;

/** The name of an element without its prefix. */
export const tanpaAwalan = (nama: string): string => nama.slice(nama.indexOf(':') + 1);

/** Calls with the attributes of each element of a name, whatever its prefix, in a part; with none where the part is missing. */
export function tiapUnsur(
  bagian: Bagian,
  letak: string,
  dicari: string,
  pakai: (atribut: Readonly<Record<string, string>>) => void,
): void {
  const isi = bagian.get(letak);
  if (isi === undefined) return;
  uraiXml(isi, letak, {
    buka(nama, atribut) {
      if (tanpaAwalan(nama) === dicari) pakai(atribut);
    },
    teks() {},
    tutup() {},
  });
}

/** Where a package says which of its parts is the document. */
export const HUBUNGAN_PAKET = '_rels/.rels';

/**
 * Refuses a package that names another main part than the one that is read: what people see would stay unread. `sebagai` is what the part is called, and
 * `program` what saves it anew.
 */
export function pastikanBagianUtama(bagian: Bagian, dibaca: string, sebagai: string, program: string): void {
  let letak: string | null = null;
  tiapUnsur(bagian, HUBUNGAN_PAKET, 'Relationship', ({ Type = '', Target = '' }) => {
    if (Type.endsWith('/officeDocument')) letak ??= Target.replace(/^\//, '');
  });
  if (letak === null || letak === dibaca) return;
  throw new TabelTakTerbaca(
    `bagian "${HUBUNGAN_PAKET}" menunjuk ${sebagai} lain daripada "${dibaca}"; simpan kembali berkasnya dari ${program}.`,
  );
}
