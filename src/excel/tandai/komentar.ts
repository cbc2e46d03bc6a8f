import { alamatSel, type LetakSel } from '../../tabel/tabel.js';
import { bersihkanTeks } from '../../tabel/teks-tampil.js';
import { teksBersih } from '../teks-bersih.js';
import { teksSel } from '../templat/isian/teks.js';
import { type PaketXlsx, sisipkanDiAkhir } from './paket.js';
import { lolosXml, type Suntingan, terapkanSuntingan } from './sunting.js';
import { awalanXml, telusurXml, type UnsurXml } from './telusur-xml.js';

/** A comment on a cell: a bold first line, and the text below it. */
export interface Komentar {
  readonly letak: LetakSel;
  readonly kepala: string;
  readonly isi: string;
}

const NS = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const NS_HUBUNGAN = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const JENIS_KOMENTAR = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';
const JENIS_VML = 'application/vnd.openxmlformats-officedocument.vmlDrawing';
const VML_KOSONG =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"></xml>';
const BENTUK =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';
const PENULIS = 'lkjip';
/** Excel holds more, nobody reads more. */
const TERPANJANG = 2000;
/** Elements of a sheet that stand behind its comments. */
const SESUDAH = new Set([
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
]);

/** Adds comments to a sheet; those that are there stay, and a cell that has one gets the new text behind the old. */
export function tambahKomentar(paket: PaketXlsx, lembar: string, komentar: readonly Komentar[]): void {
  const hubungan = paket.hubungan(lembar);
  const ada = hubungan.find((h) => h.jenis === 'comments')?.tujuan;
  const bagian = ada ?? paket.namaBaru('xl/comments', '.xml');
  if (ada === undefined) {
    paket.tulis(
      bagian,
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${NS}"><authors></authors><commentList></commentList></comments>`,
    );
    paket.tambahJenis(bagian, JENIS_KOMENTAR);
    paket.tambahHubungan(lembar, 'comments', bagian);
  }
  const baru = tulisKomentar(paket, bagian, komentar);
  const gambar = hubungan.find((h) => h.jenis === 'vmlDrawing' && h.id === idGambarLama(paket.baca(lembar)))?.tujuan;
  tambahKotak(paket, gambar ?? gambarBaru(paket, lembar), baru);
}

/** Writes the comments, and gives those that stand on cells that had none. */
function tulisKomentar(paket: PaketXlsx, bagian: string, komentar: readonly Komentar[]): Komentar[] {
  const teks = paket.baca(bagian);
  const a = awalanXml(teks);
  const perSel = new Map(komentar.map((k) => [alamatSel(k.letak), k]));
  const suntingan: Suntingan[] = [];
  const dipunyai = new Set<string>();
  let penulis = 0;
  let kini: Komentar | undefined;
  const polos: UnsurXml[] = [];
  telusurXml(teks, {
    buka(u) {
      if (u.nama === 'author') penulis += 1;
      if (u.nama === 'comment') {
        const sel = u.atribut['ref'] ?? '';
        kini = perSel.get(sel);
        dipunyai.add(sel);
      }
      if (u.nama === 't' && u.dalam === 4 && kini) polos.push(u);
    },
    tutup(u, mulaiTutup, akhir) {
      if (!kini || u.nama !== 'text') {
        // A plain text becomes a run, since nothing may stand behind it otherwise.
        if (polos.at(-1) === u) {
          suntingan.push(
            { dari: u.mulai, sampai: u.mulai, isi: `<${a}r>` },
            { dari: akhir, sampai: akhir, isi: `</${a}r>` },
          );
        }
        return;
      }
      if (!u.tertutupSendiri) suntingan.push({ dari: mulaiTutup, sampai: mulaiTutup, isi: tulisIsi(kini, a, '\n\n') });
      kini = undefined;
    },
  });
  const berpenulis = sisipkanDiAkhir(
    terapkanSuntingan(teks, suntingan),
    'authors',
    `<${a}author>${PENULIS}</${a}author>`,
  );
  const baru = komentar.filter((k) => !dipunyai.has(alamatSel(k.letak)));
  const isi = baru
    .map(
      (k) =>
        `<${a}comment ref="${alamatSel(k.letak)}" authorId="${penulis}"><${a}text>${tulisIsi(k, a, '')}</${a}text></${a}comment>`,
    )
    .join('');
  paket.tulis(bagian, sisipkanDiAkhir(berpenulis, 'commentList', isi));
  return baru;
}

function tulisIsi({ kepala, isi }: Komentar, a: string, sela: string): string {
  const lari = (teks: string, sifat: string) =>
    `<${a}r><${a}rPr>${sifat}<${a}sz val="9"/><${a}color indexed="81"/><${a}rFont val="Tahoma"/></${a}rPr><${a}t xml:space="preserve">${lolosXml(teksSel(teks))}</${a}t></${a}r>`;
  return lari(`${sela}${bersihkanTeks(kepala)}\n`, `<${a}b/>`) + lari(teksBersih(isi.slice(0, TERPANJANG)), '');
}

const idGambarLama = (lembar: string): string | undefined =>
  /<(?:[\w.-]+:)?legacyDrawing\s[^>]*?\b\w+:id="([^"]*)"/.exec(lembar)?.[1];

/** A drawing for the boxes of comments, linked from the sheet. */
function gambarBaru(paket: PaketXlsx, lembar: string): string {
  const gambar = paket.namaBaru('xl/drawings/vmlDrawing', '.vml');
  paket.tulis(gambar, VML_KOSONG);
  paket.tambahJenis(gambar, JENIS_VML);
  const id = paket.tambahHubungan(lembar, 'vmlDrawing', gambar);
  const teks = paket.baca(lembar);
  const isi = `<${awalanXml(teks)}legacyDrawing xmlns:r="${NS_HUBUNGAN}" r:id="${id}"/>`;
  let di: number | undefined;
  telusurXml(teks, {
    buka(u) {
      if (u.dalam === 1 && SESUDAH.has(u.nama)) di ??= u.mulai;
    },
    tutup(u, mulaiTutup) {
      if (u.dalam === 0) di ??= mulaiTutup;
    },
  });
  paket.tulis(lembar, terapkanSuntingan(teks, [{ dari: di ?? 0, sampai: di ?? 0, isi }]));
  return gambar;
}

/** A hidden box a comment. The drawing may be no sound XML (Excel writes `<br>`), so the boxes go in before its end as text. */
function tambahKotak(paket: PaketXlsx, gambar: string, komentar: readonly Komentar[]): void {
  const teks = paket.baca(gambar);
  const terpakai = [...teks.matchAll(/_x0000_s(\d{1,9})/g)].map((m) => Number(m[1]));
  const awal = terpakai.reduce((maks, n) => Math.max(maks, n), 1024) + 1;
  const kotak = komentar.map(({ letak: { baris, kolom }, isi }, i) => {
    const tinggi = Math.min(24, 4 + Math.ceil(isi.length / 48) + isi.split('\n').length);
    return (
      `<v:shape id="_x0000_s${awal + i}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
      '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
      `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${kolom}, 15, ${Math.max(0, baris - 2)}, 10, ${kolom + 5}, 15, ${Math.max(0, baris - 2) + tinggi}, 4</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${baris - 1}</x:Row><x:Column>${kolom - 1}</x:Column></x:ClientData></v:shape>`
    );
  });
  const bentuk = teks.includes('id="_x0000_t202"') ? '' : BENTUK;
  const akhir = teks.lastIndexOf('</xml>');
  const di = akhir < 0 ? teks.length : akhir;
  paket.tulis(gambar, terapkanSuntingan(teks, [{ dari: di, sampai: di, isi: bentuk + kotak.join('') }]));
}
