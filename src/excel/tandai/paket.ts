import { type Zippable, zipSync } from 'fflate';
import { bukaArsip } from '../../arsip/buka-arsip.js';
import { teksXml } from '../../arsip/urai-xml.js';
import { letakHubungan, letakTujuan } from '../hubungan-bagian.js';
import { lolosXml, terapkanSuntingan } from './sunting.js';
import { awalanXml, telusurXml } from './telusur-xml.js';

/** A link from one part of a workbook to another. */
interface Hubungan {
  readonly id: string;
  /** The last word of its type: `worksheet`, `comments`, `vmlDrawing`. */
  readonly jenis: string;
  /** The part that it names, from the root of the archive. */
  readonly tujuan: string;
}

const ID_HUBUNGAN = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const NS_HUBUNGAN = 'http://schemas.openxmlformats.org/package/2006/relationships';
const JENIS_ISI = '[Content_Types].xml';
const KEPALA = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The parts of a workbook: those that are not written stay as they were, byte for byte. */
export class PaketXlsx {
  private readonly bagian: Map<string, Uint8Array>;

  constructor(data: Uint8Array) {
    this.bagian = new Map(bukaArsip(data, () => true));
  }

  ada(nama: string): boolean {
    return this.bagian.has(nama);
  }

  baca(nama: string): string {
    return teksXml(this.bagian.get(nama) ?? new Uint8Array());
  }

  tulis(nama: string, isi: string): void {
    this.bagian.set(nama, new TextEncoder().encode(isi));
  }

  /** The first of `xl/comments1.xml`, `xl/comments2.xml` … that is not taken. */
  namaBaru(awal: string, akhir: string): string {
    let n = 1;
    while (this.bagian.has(`${awal}${n}${akhir}`)) n += 1;
    return `${awal}${n}${akhir}`;
  }

  hubungan(milik: string): Hubungan[] {
    const hasil: Hubungan[] = [];
    const berkas = letakHubungan(milik);
    if (!this.ada(berkas)) return hasil;
    telusurXml(this.baca(berkas), {
      buka({ nama, atribut }) {
        if (nama !== 'Relationship' || atribut['TargetMode'] === 'External') return;
        const { Id = '', Type = '', Target = '' } = atribut;
        hasil.push({ id: Id, jenis: Type.slice(Type.lastIndexOf('/') + 1), tujuan: letakTujuan(milik, Target) });
      },
    });
    return hasil;
  }

  /** Adds a link to a part, and gives its id. */
  tambahHubungan(milik: string, jenis: string, tujuan: string): string {
    const berkas = letakHubungan(milik);
    const lama = this.ada(berkas)
      ? this.baca(berkas)
      : `${KEPALA}<Relationships xmlns="${NS_HUBUNGAN}"></Relationships>`;
    const terpakai = new Set([...lama.matchAll(/\bId="([^"]*)"/g)].map((m) => m[1]));
    let n = 1;
    while (terpakai.has(`rIdLkjip${n}`)) n += 1;
    const id = `rIdLkjip${n}`;
    const isi = `<${awalanXml(lama)}Relationship Id="${id}" Type="${ID_HUBUNGAN}/${jenis}" Target="/${lolosXml(tujuan)}"/>`;
    this.tulis(berkas, sisipkanDiAkhir(lama, 'Relationships', isi));
    return id;
  }

  /** Says what kind of part a new one is. */
  tambahJenis(nama: string, jenis: string): void {
    const lama = this.baca(JENIS_ISI);
    const isi = `<${awalanXml(lama)}Override PartName="/${lolosXml(nama)}" ContentType="${jenis}"/>`;
    this.tulis(JENIS_ISI, sisipkanDiAkhir(lama, 'Types', isi));
  }

  simpan(): Uint8Array {
    // A fixed time, so that the same input gives the same bytes.
    const isi: Zippable = Object.fromEntries(this.bagian);
    return zipSync(isi, { level: 6, mtime: new Date(1980, 0, 1) });
  }
}

/** Puts a text in as the last child of the first element of a name. */
export function sisipkanDiAkhir(teks: string, nama: string, isi: string): string {
  let hasil = teks;
  let sudah = false;
  telusurXml(teks, {
    tutup(unsur, mulaiTutup) {
      if (sudah || unsur.nama !== nama) return;
      sudah = true;
      hasil = terapkanSuntingan(teks, [
        unsur.tertutupSendiri
          ? bukaUnsur(teks, unsur.mulai, unsur.mulaiAkhir, isi)
          : { dari: mulaiTutup, sampai: mulaiTutup, isi },
      ]);
    },
  });
  return hasil;
}

/** An element that closes itself, opened to take something in: `<row r="3"/>` as `<row r="3">…</row>`. */
export function bukaUnsur(teks: string, dari: number, sampai: number, isi: string) {
  const nama = /^<([^\s/>]+)/.exec(teks.slice(dari, sampai))?.[1] ?? '';
  return { dari, sampai, isi: `${teks.slice(dari, sampai).replace(/\/>$/, '>')}${isi}</${nama}>` };
}
