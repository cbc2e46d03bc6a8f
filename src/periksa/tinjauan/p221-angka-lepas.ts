import { desimal } from '../../angka/desimal.js';
import { geserKoma } from '../../angka/digit-cetak.js';
import { selisihTepat } from '../../angka/jumlah.js';
import { ratakan } from '../../tabel/tiap.js';
import { faktaDi } from '../fakta/baca-tabel.js';
import { type Cetakan, pencariCetakan } from '../fakta/cari-cetakan.js';
import { pembacaIdentitas } from '../fakta/identitas.js';
import { malas } from '../fakta/malas.js';
import { namaLokasi } from '../fakta/sebut-lokasi.js';
import { kolomUang, skalaSel } from '../fakta/skala-uang.js';
import { masukanRelasi } from '../relasi/relasi.js';
import { TANPA_TABEL } from '../sebab/naskah-lama.js';
import { jenisTemuan, lengkapiTemuan } from '../temuan/jenis-temuan.js';
import type { Temuan } from '../temuan/temuan.js';
import { type Bacaan, tulisTemuan } from './tinjauan.js';

/** An amount in the text that no table prints (F09). */
export const p221 = jenisTemuan({
  kode: 'P221',
  tingkat: 'peringatan',
  pesan: '{sel}: {tercetak} tidak ada di tabel mana pun dan tidak dapat dihitung dari kalimatnya.',
  saran: 'Mungkin angka tahun lain atau naskah lama; cocokkan dengan tabel.',
  en: {
    pesan: '{sel}: {tercetak} is in no table and does not follow from its sentence.',
    saran: 'It may be of another year or an earlier draft; compare with the tables.',
  },
});

/** What the catalogue says of {@link p221} besides. */
export const p221Lengkap = lengkapiTemuan(p221, {
  nama: 'Angka narasi tidak ada di tabel mana pun',
  en: { nama: 'Amount of the text is in no table' },
  salah: [],
  benar: [],
  batas: 'Hanya pagu, realisasi dan sisa dalam rupiah, bila laporan memuat tabel anggaran.',
});

const PERAN = new Set(['pagu', 'realisasi-anggaran', 'sisa']);
const BERARTI = desimal(1_000_000);

/** A note on a line that its table leaves out gives the one place where its amount stands. */
const TAK_DIHITUNG = /tidak (?:ikut |turut )?(?:di)?(?:jumlah|hitung|rekap)/i;

/** Amounts of the text that no table prints and that do not follow from what the text states. */
export function angkaLepas(b: Bacaan): Temuan[] {
  const beranggaran = b.tabel.some((t) => t.kolom.some((k) => k.peran === 'realisasi-anggaran') && t.fakta.size > 2);
  if (!beranggaran || b.faktaNarasi.length === 0) return [];
  const tercetak = new Set(
    ratakan(b.tabel, (t) => ratakan([...t.fakta.values()], (s) => [...s.values()].map((f) => f.nilai.toFixed()))),
  );
  const dihitung = new Set(b.diputus.filter((d) => d.putusan.status !== 'tidak').map((d) => d.r.hasil));
  const bertabel = new Set(
    ratakan(
      b.diputus.filter((d) => d.r.jenis === 'narasi-tabel'),
      (d) => [d.r.hasil, ...masukanRelasi(d.r)],
    ),
  );
  const tahun = tahunLaporan(b);
  const sisa = sisaBaris(b);
  const dibulatkan = malas(() => pencariCetakan([...jumlahUang(b), ...sisa]));
  // What is beyond the plan a text gives without a sign.
  for (const { nilai } of sisa) tercetak.add(nilai.abs().toFixed());
  return ratakan(b.faktaNarasi, ({ fakta, peran, rusak, kata, narasi }) => {
    if (TAK_DIHITUNG.test(kata)) return [];
    if (rusak !== null || peran === null || !PERAN.has(peran) || fakta.persen || fakta.nilai.lt(BERARTI)) return [];
    if (tahun.size > 0 && lainTahun(narasi.teks, tahun)) return [];
    if (tercetak.has(fakta.nilai.toFixed()) || dihitung.has(fakta) || bertabel.has(fakta)) return [];
    if (dibulatkan()(fakta)) return [];
    return [
      tulisTemuan(
        p221,
        b,
        {
          lokasi: fakta.lokasi,
          tercetak: fakta.teks,
          penjelasan: [TANPA_TABEL],
        },
        { sel: namaLokasi(fakta.lokasi), tercetak: fakta.teks },
      ),
    ];
  });
}

/** The amounts of the tables in rupiah, with how finely each is printed: a text gives them in miliar, and a table in juta. */
function jumlahUang({ tabel }: Bacaan): Cetakan[] {
  const identitas = pembacaIdentitas(tabel);
  return ratakan(tabel, (t) =>
    ratakan(t.kolom.filter(kolomUang), (k) => {
      const { skala } = identitas(t.tabel, k);
      return ratakan(t.baris, (x): Cetakan[] => {
        const f = faktaDi(t, x, k);
        if (f === undefined) return [];
        const tempat = skalaSel(f.teks) ?? skala;
        const naik = (f.geser ?? 0) + tempat;
        return [{ nilai: geserKoma(f.nilai, naik), desimal: f.desimal - naik }];
      });
    }),
  );
}

/** The years that the tables name, in their titles and headings. */
const tahunLaporan = ({ tabel }: Bacaan): ReadonlySet<number> =>
  new Set(
    ratakan(tabel, (t) => [
      ...tahunDalam(`${t.tabel.nama ?? ''} ${t.tabel.judul ?? ''}`),
      ...ratakan(t.kolom, (k) => k.tahun ?? []),
    ]),
  );

const tahunDalam = (teks: string): number[] =>
  [...teks.slice(0, 20_000).matchAll(/(?<!\d)20\d{2}(?!\d)/g)].map((m) => Number(m[0]));

/** A text that names years, and none of the tables: its amounts are of a report that is not at hand. */
function lainTahun(teks: string, tahun: ReadonlySet<number>): boolean {
  const disebut = tahunDalam(teks);
  return disebut.length > 0 && disebut.every((t) => !tahun.has(t));
}

/** What is left of the budget in each row: a text may say it where the table does not. */
function sisaBaris({ tabel }: Bacaan): Cetakan[] {
  return ratakan(tabel, (t) => {
    const [pagu, realisasi] = (['pagu', 'realisasi-anggaran'] as const).map((p) => t.kolom.find((k) => k.peran === p));
    if (pagu === undefined || realisasi === undefined) return [];
    return ratakan(t.baris, (x) => {
      const [p, a] = [faktaDi(t, x, pagu), faktaDi(t, x, realisasi)];
      return p === undefined || a === undefined ? [] : [{ nilai: selisihTepat(p.nilai, a.nilai), desimal: p.desimal }];
    });
  });
}
