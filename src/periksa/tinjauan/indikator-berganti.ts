import { lokasiSel } from '../fakta/baca-tabel.js';
import type { TabelTerbaca } from '../fakta/fakta.js';
import { miripKata } from '../fakta/kata.js';
import { kunciLabel, tahunTabel } from '../fakta/subjek.js';
import { p211 } from '../temuan/p211-indikator-berganti.js';
import type { Lokasi, Temuan } from '../temuan.js';
import { namaLokasi } from '../uraian-relasi.js';
import { type Bacaan, tulisTemuan } from './tinjauan.js';

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
  for (const m of b.tabel.flatMap(indikatorTunggal)) {
    const kunci = kunciLabel(m.sasaran);
    if (kunci === '') continue;
    const ada = perSasaran.get(kunci);
    if (ada) ada.lain.push(m);
    else perSasaran.set(kunci, { acuan: m, lain: [] });
  }
  return [...perSasaran.values()].flatMap(({ acuan, lain }) => {
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
    const ada = milik.get(kini);
    if (ada) ada.push({ nama, ke: x.ke });
    else milik.set(kini, [{ nama, ke: x.ke }]);
  }
  const [tahun = null, tahunLain] = [...new Set(t.kolom.flatMap((k) => k.tahun ?? []))];
  return [...milik].flatMap(([nama, [satu, lagi]]) =>
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
