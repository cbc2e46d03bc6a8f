import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { TabelTakTerbaca } from '../../tabel/batas.js';

/** An element of an XML text with the places of its tags. */
export interface UnsurXml {
  /** Without its prefix. */
  readonly nama: string;
  readonly atribut: Readonly<Record<string, string>>;
  readonly dalam: number;
  /** Where its opening tag begins and ends. */
  readonly mulai: number;
  readonly mulaiAkhir: number;
  readonly tertutupSendiri: boolean;
}

/** What is told while an XML text is walked: an element that opens, and where one that opened ends. */
export interface PengamatLetak {
  buka?(unsur: UnsurXml): void;
  /** `mulaiTutup` is where its closing tag begins, `akhir` where that ends. */
  tutup?(unsur: UnsurXml, mulaiTutup: number, akhir: number): void;
}

/**
 * Walks an XML text that was read before, and tells where each element stands, so that it can be changed without being written anew.
 *
 * Throws `TabelTakTerbaca` where it is broken: who only reads may see past that, who writes it back may not.
 */
export function telusurXml(teks: string, pengamat: PengamatLetak): void {
  const terbuka: UnsurXml[] = [];
  let awalTag = 0;
  const pengurai = new SaxesParser({ xmlns: false, position: true });
  const diri = pengurai as unknown as { readonly position: number };
  pengurai.on('error', () => {
    throw new TabelTakTerbaca(
      'sebagian isinya bukan XML yang sah, jadi tidak dapat ditandai; buka dan simpan kembali di Excel atau LibreOffice, atau pilih bentuk keluaran lain.',
    );
  });
  pengurai.on('opentagstart', ({ name }) => {
    awalTag = teks.lastIndexOf(`<${name}`, diri.position - 1);
  });
  pengurai.on('opentag', (tag: SaxesTagPlain) => {
    const unsur: UnsurXml = {
      nama: tanpaAwalan(tag.name),
      atribut: tag.attributes,
      dalam: terbuka.length,
      mulai: awalTag,
      mulaiAkhir: diri.position,
      tertutupSendiri: tag.isSelfClosing,
    };
    terbuka.push(unsur);
    pengamat.buka?.(unsur);
  });
  pengurai.on('closetag', (tag) => {
    const unsur = terbuka.pop() as UnsurXml;
    const akhir = diri.position;
    pengamat.tutup?.(unsur, tag.isSelfClosing ? akhir : teks.lastIndexOf('</', akhir - 1), akhir);
  });
  pengurai.write(teks).close();
}

const tanpaAwalan = (nama: string): string => nama.slice(nama.indexOf(':') + 1);

/** What stands before the names of the elements of a part: `x:`, or nothing. */
export const awalanXml = (teks: string): string =>
  /<([\w.-]+:)?(?:worksheet|styleSheet|workbook|comments|Relationships|Types)[\s>/]/.exec(teks)?.[1] ?? '';
