import { HUBUNGAN_PAKET, pastikanBagianUtama, tanpaAwalan, tiapUnsur } from '../arsip/tiap-unsur.js';
import { type PengamatXml, uraiXml } from '../arsip/urai-xml.js';
import { TabelTakTerbaca } from '../tabel/batas.js';
import { FormatBersyarat, GayaBersyarat } from './format-bersyarat.js';
import { bacaHubungan, letakHubungan } from './hubungan-bagian.js';
import { catatanLembarLain } from './lembar-lain.js';
import { PemeriksaLembarXlsx } from './periksa-lembar-xlsx.js';
import { TertutupXlsx } from './tertutup-xlsx.js';
import { Jangkauan } from './ukuran-lembar.js';

type Bagian = ReadonlyMap<string, Uint8Array>;

/** What was found of a sheet before hucre reads it. */
export interface HasilTelaah {
  readonly nama: string;
  /** Its part. */
  readonly letak: string;
  /** What is said of one without cells, as of a chart, which hucre must not look for; undefined for a sheet of cells. */
  readonly lain: string | undefined;
  /** Texts of cells that hucre would read with more in them, by row and column from 0: `3,1`. */
  readonly teks: ReadonlyMap<string, string>;
  /** What is hidden of it. */
  readonly tertutup: TertutupXlsx;
  /** Where its conditional formats may show something else. */
  readonly bersyarat: FormatBersyarat;
}

const BUKU = 'xl/workbook.xml';
const DAFTAR_ISI = '[Content_Types].xml';

/** What was found of the sheets, and the parts that they are read from: hucre gets no others. */
export interface HasilBuku {
  readonly lembar: readonly HasilTelaah[];
  readonly dibaca: Bagian;
}

/**
 * Looks through the parts of a workbook that hucre reads. It passes over XML that ends early, over a part that is no sheet, and over cells that it cannot
 * read, each in silence: figures would be missing from sums that are then called right or wrong. `langkah` is told of the sheet at hand.
 *
 * Throws `TabelTakTerbaca` for the first part that is damaged, with its name.
 */
export function periksaBagian(bagian: Bagian, langkah: (lembar: string) => void): HasilBuku {
  pastikanBagianUtama(bagian, BUKU, 'buku kerja', 'Excel atau LibreOffice');
  const tujuan = (jenis: string): string | undefined => [...hubungan.values()].find((h) => h.jenis === jenis)?.tujuan;
  const hubungan = bacaHubungan(bagian, BUKU);
  const lembar = bacaDaftarLembar(bagian);
  const teks = tujuan('sharedStrings');
  const gaya = tujuan('styles');
  let banyakTeks = 0;
  let banyakGaya = 0;
  let diGaya = false;
  const bersyarat = new GayaBersyarat();
  const penghitung = new Map<string | undefined, Partial<PengamatXml>>([
    [
      teks,
      {
        buka: (nama) => {
          if (nama === 'si') banyakTeks += 1;
        },
      },
    ],
    [
      gaya,
      {
        buka: (nama, a) => {
          bersyarat.buka(nama, a);
          if (tanpaAwalan(nama) === 'cellXfs') diGaya = true;
          else if (diGaya && tanpaAwalan(nama) === 'xf') banyakGaya += 1;
        },
        tutup: (nama) => {
          bersyarat.tutup(nama);
          if (tanpaAwalan(nama) === 'cellXfs') diGaya = false;
        },
      },
    ],
  ]);
  const akar = new Map<string | undefined, string>([
    [BUKU, 'workbook'],
    [teks, 'sst'],
    [gaya, 'styleSheet'],
  ]);
  const lain = lembar.map(({ nama, id }) => catatanLembarLain(nama, hubungan.get(id)?.jenis));
  const bersel = lembar.filter((_, i) => lain[i] === undefined);
  const milik = pemilikBagian(bersel.map(({ nama, id }) => [hubungan.get(id)?.tujuan, nama]));
  const dibaca = new Map<string, Uint8Array>();
  for (const nama of dibutuhkan(bagian, [teks, gaya], [...milik.keys()])) {
    const isi = bagian.get(nama);
    if (isi === undefined) continue;
    dibaca.set(nama, isi);
    if (!milik.has(nama)) telaah(isi, nama, akar.get(nama), penghitung.get(nama) ?? {});
  }
  const jangkauan = new Jangkauan();
  const terbaca = new Map<string, PemeriksaLembarXlsx>();
  for (const [letak, nama] of milik) {
    const isi = bagian.get(letak);
    if (isi === undefined) throw rusak(`lembar "${nama}" menunjuk bagian "${letak.slice(0, 60)}", yang tidak ada`);
    const pemeriksa = new PemeriksaLembarXlsx(nama, banyakTeks, banyakGaya, jangkauan, bersyarat.mengubah);
    telaah(isi, letak, 'worksheet', pemeriksa, () => langkah(nama));
    terbaca.set(letak, pemeriksa);
  }
  const hasil = lembar.map(({ nama, id }, i) => {
    const letak = hubungan.get(id)?.tujuan ?? '';
    const kosong = { tanpaEjaan: new Map(), tertutup: new TertutupXlsx(), bersyarat: new FormatBersyarat() };
    const { tanpaEjaan: teks, tertutup, bersyarat } = terbaca.get(letak) ?? kosong;
    return { nama, letak, lain: lain[i], teks, tertutup, bersyarat };
  });
  return { lembar: hasil, dibaca };
}

/** What the cells are read from: the workbook and its list of contents, texts and looks, the sheets and the tables in them. */
function dibutuhkan(
  bagian: Bagian,
  umum: readonly (string | undefined)[],
  lembar: readonly string[],
): ReadonlySet<string> {
  const milikLembar = lembar.flatMap((letak) => {
    const tabel = [...bacaHubungan(bagian, letak).values()].filter((h) => h.jenis === 'table');
    return [letak, letakHubungan(letak), ...tabel.map((h) => h.tujuan)];
  });
  const bernama = umum.filter((n) => n !== undefined);
  return new Set([DAFTAR_ISI, HUBUNGAN_PAKET, BUKU, letakHubungan(BUKU), ...bernama, ...milikLembar]);
}

const rusak = (sebab: string): TabelTakTerbaca =>
  new TabelTakTerbaca(`${sebab}; simpan kembali berkasnya dari Excel atau LibreOffice.`);

/** Which sheet each part is. Two names of one part, or two parts of one name, would be summed twice or tell nobody where a figure stands. */
function pemilikBagian(
  lembar: readonly (readonly [letak: string | undefined, nama: string])[],
): ReadonlyMap<string, string> {
  const milik = new Map<string, string>();
  const bernama = new Set<string>();
  for (const [letak, nama] of lembar) {
    if (letak === undefined) throw rusak(`lembar "${nama}" tidak menunjuk bagian mana pun`);
    const lain = milik.get(letak);
    if (lain !== undefined) throw rusak(`lembar "${lain}" dan "${nama}" menunjuk bagian yang sama, "${letak}"`);
    if (bernama.has(nama.toLowerCase())) throw rusak(`ada dua lembar bernama "${nama}"`);
    milik.set(letak, nama);
    bernama.add(nama.toLowerCase());
  }
  return milik;
}

/** Reads a part to its end, which must be well-formed and have this root. */
function telaah(
  isi: Uint8Array,
  bagian: string,
  akar: string | undefined,
  pengamat: Partial<PengamatXml>,
  langkah?: () => void,
): void {
  let pertama = true;
  const pastikanAkar = (nama: string): void => {
    pertama = false;
    if (akar === undefined || tanpaAwalan(nama) === akar) return;
    throw new TabelTakTerbaca(
      `bagian "${bagian}" bukan <${akar}> melainkan <${nama.slice(0, 40)}>; simpan kembali berkasnya dari Excel atau LibreOffice.`,
    );
  };
  uraiXml(
    isi,
    bagian,
    {
      buka(nama, a) {
        if (pertama) pastikanAkar(nama);
        pengamat.buka?.(nama, a);
      },
      teks: (t) => pengamat.teks?.(t),
      tutup: (nama) => pengamat.tutup?.(nama),
    },
    langkah,
  );
}

function bacaDaftarLembar(bagian: Bagian): readonly { readonly nama: string; readonly id: string }[] {
  const hasil: { nama: string; id: string }[] = [];
  tiapUnsur(bagian, BUKU, 'sheet', (a) => {
    const id = Object.entries(a).find(([nama]) => nama.toLowerCase().endsWith(':id'))?.[1] ?? '';
    hasil.push({ nama: a['name'] ?? '', id });
  });
  return hasil;
}
