import type { Lokasi } from '../../tabel/lokasi.js';
import { ratakan } from '../../tabel/tiap.js';
import { lokasiSel } from '../fakta/baca-tabel.js';
import type { TabelTerbaca } from '../fakta/fakta.js';
import { miripKata } from '../fakta/kata.js';
import { tambahKe } from '../fakta/kelompokkan.js';
import { namaLokasi } from '../fakta/sebut-lokasi.js';
import { kunciLabel, tahunTabel } from '../fakta/subjek.js';
import { jenisTemuan, lengkapiTemuan } from '../temuan/jenis-temuan.js';
import type { Temuan } from '../temuan/temuan.js';
import { type Bacaan, tulisTemuan } from './tinjauan.js';

/** One sasaran measured by indicators of different names from table to table (F11). */
export const p211 = jenisTemuan({
  kode: 'P211',
  tingkat: 'peringatan',
  pesan: '{sel}: sasaran "{sasaran}" memakai indikator "{tercetak}", di tabel lain {lain}.',
  saran: 'Pakai nama indikator yang sama di Renstra, perjanjian kinerja dan laporan, atau jelaskan perubahannya.',
  en: {
    pesan: '{sel}: sasaran "{sasaran}" has the indicator "{tercetak}", in other tables {lain}.',
    saran: 'Use one name in the plan, the agreement and the report, or explain the change.',
  },
});

/** What the catalogue says of {@link p211} besides. */
export const p211Lengkap = lengkapiTemuan(p211, {
  nama: 'Nama indikator berganti antar tabel',
  en: { nama: 'Name of an indicator changes between tables' },
  salah: [],
  benar: [],
  batas:
    'Sasaran yang punya satu indikator di tiap tabel; nama yang lebih pendek dan singkatan (IKM) dianggap sama. Satu temuan tiap sasaran; tabel program dan tabel tahun lain tidak dibandingkan.',
});

/** The only indicator that a table has for a sasaran. */
interface Milik {
  readonly sasaran: string;
  readonly indikator: string;
  readonly tahun: number | null;
  readonly tabel: string;
  readonly lokasi: Lokasi;
}

/** Sasaran whose indicator has another name in another table: one finding for each, at the first that differs. */
export function indikatorBerganti(b: Bacaan): Temuan[] {
  const perSasaran = new Map<string, { acuan: Milik; lain: Milik[] }>();
  for (const m of ratakan(b.tabel, indikatorTunggal)) {
    const kunci = kunciLabel(m.sasaran);
    if (kunci === '') continue;
    const ada = perSasaran.get(kunci);
    if (ada) ada.lain.push(m);
    else perSasaran.set(kunci, { acuan: m, lain: [] });
  }
  return ratakan([...perSasaran.values()], ({ acuan, lain }) => {
    const beda = lain.filter((m) => setahun(m, acuan) && !samaIndikator(m.indikator, acuan.indikator));
    const [pertama] = beda;
    if (pertama === undefined) return [];
    return [
      tulisTemuan(
        p211,
        b,
        {
          lokasi: pertama.lokasi,
          tercetak: pertama.indikator,
          terkait: [acuan, ...beda.slice(1)].map((m) => m.lokasi),
        },
        {
          sel: namaLokasi(pertama.lokasi),
          sasaran: acuan.sasaran,
          tercetak: pertama.indikator,
          lain: `"${acuan.indikator}"${acuan.tabel}`,
        },
      ),
    ];
  });
}

const setahun = (a: Milik, b: Milik): boolean => a.tahun === null || b.tahun === null || a.tahun === b.tahun;

function indikatorTunggal(t: TabelTerbaca): Milik[] {
  const cari = (pola: RegExp) => t.kolom.find((k) => !k.berangka && pola.test(k.judul.trim()));
  const [sasaran, indikator] = [cari(/^sasaran/i), cari(/^indikator/i)];
  if (!sasaran || !indikator || t.kolom.some((k) => /program|kegiatan/i.test(k.judul))) return [];
  const milik = new Map<string, { nama: string; ke: number }[]>();
  let kini = '';
  for (const x of t.baris) {
    kini = x.nama.get(sasaran.ke) ?? kini;
    const nama = x.nama.get(indikator.ke);
    if (nama === undefined || kini === '') continue;
    tambahKe(milik, kini, { nama, ke: x.ke });
  }
  const [tahun = null, tahunLain] = [...new Set(ratakan(t.kolom, (k) => k.tahun ?? []))];
  return ratakan([...milik], ([nama, [satu, lagi]]) =>
    satu === undefined || lagi !== undefined || kunciLabel(satu.nama).split(' ').length < 2
      ? []
      : [
          {
            sasaran: nama,
            indikator: satu.nama,
            tahun: tahunLain === undefined ? (tahun ?? tahunTabel(t)) : null,
            tabel: t.tabel.nama === undefined ? '' : ` (${t.tabel.nama})`,
            lokasi: lokasiSel(t.tabel, satu.ke, indikator.ke),
          },
        ],
  );
}

/** Whether two names may mean one indicator: all words of the shorter stand in the longer, or are the initials of its words. */
function samaIndikator(a: string, b: string): boolean {
  const [pendek, panjang] = [kunciLabel(a).split(' '), kunciLabel(b).split(' ')].sort(
    (x, y) => x.length - y.length,
  ) as [string[], string[]];
  const awal = panjang.map((k) => k[0]).join('');
  return pendek.every((k) => panjang.some((p) => miripKata(k, p)) || k === 'nilai' || awal.includes(k));
}
