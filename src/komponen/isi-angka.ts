import { cariAcuan } from '../acuan/daftar.js';
import { ArgumenTidakSah } from '../angka/argumen-tidak-sah.js';
import { bacaPolarisasi } from '../model/baca-polarisasi.js';
import { pesanAlasan } from '../rumus/alasan.js';
import { hitungCapaian } from '../rumus/capaian/hitung-capaian.js';
import type { Hasil, HasilJson } from '../rumus/hasil.js';
import { hasilDariJson } from '../rumus/hasil-dari-json.js';
import { CARA_MINIMIZE } from '../rumus/opsi.js';
import { tentukanPredikat } from '../skala/tentukan-predikat.js';

/** What the element shows: a figure, or why there is none. */
export type IsiAngka =
  | {
      readonly status: 'angka';
      readonly teks: string;
      /** As a number for the bar alone; null where nothing is measured. */
      readonly batang: number | null;
      readonly predikat: string | null;
      readonly jejak: readonly string[];
      readonly sumber: readonly string[];
    }
  | { readonly status: 'galat'; readonly pesan: string };

/** The attributes that decide it. */
export const ATRIBUT = ['target', 'realisasi', 'polarisasi', 'minimize', 'skala', 'satuan', 'hasil', 'judul'] as const;

/** What stands in them; null where one is not given. */
export type NilaiAtribut = Readonly<Record<(typeof ATRIBUT)[number], string | null>>;

const kosong = (teks: string | null): boolean => teks === null || teks.trim() === '';

/** The figure of a Hasil, or of a target and a realisasi. What is wrong in the attributes is said in the element, since a page has no other place for it. */
export function isiAngka(atribut: NilaiAtribut, diberi: Hasil | HasilJson | null): IsiAngka {
  try {
    const hasil = bacaHasil(atribut, diberi);
    const { jejak } = hasil;
    const satuan = atribut.satuan ?? '%';
    return {
      status: 'angka',
      teks:
        hasil.status === 'terukur' ? `${hasil.teks}${satuan === '' ? '' : ` ${satuan}`}` : pesanAlasan(hasil.alasan),
      batang: hasil.status === 'terukur' && satuan === '%' ? hasil.bulat.toNumber() : null,
      predikat: predikat(hasil, atribut.skala),
      jejak: [
        jejak.nama,
        ...(jejak.teks === null ? [] : [jejak.teks]),
        ...jejak.kebijakan.map((k) => `${k.aturan}: ${k.nilai} (${k.asal})`),
        ...hasil.peringatan.map((p) => p.pesan),
      ],
      sumber: jejak.kutipan.map((k) => `${cariAcuan(k.acuan)?.judul ?? k.acuan}: ${k.tempat}`),
    };
  } catch (galat) {
    return { status: 'galat', pesan: galat instanceof Error ? galat.message : String(galat) };
  }
}

function bacaHasil(a: NilaiAtribut, diberi: Hasil | HasilJson | null): Hasil {
  if (diberi !== null) return hasilDariJson(JSON.parse(JSON.stringify(diberi)));
  if (!kosong(a.hasil)) return hasilDariJson(JSON.parse(a.hasil as string));
  const arah = bacaPolarisasi(a.polarisasi ?? 'maximize');
  if (arah.status !== 'polarisasi') throw new ArgumenTidakSah(`polarisasi "${a.polarisasi}" tidak dikenal.`);
  const minimize = CARA_MINIMIZE.find((c) => c === a.minimize);
  if (!kosong(a.minimize) && minimize === undefined) {
    throw new ArgumenTidakSah(`minimize "${a.minimize}" tidak dikenal; pilih ${CARA_MINIMIZE.join(' atau ')}.`);
  }
  const angka = (teks: string | null) => (kosong(teks) ? null : (teks as string).trim());
  return hitungCapaian(
    { target: angka(a.target), realisasi: angka(a.realisasi), polarisasi: arah.polarisasi },
    minimize === undefined ? {} : { minimize },
  );
}

function predikat(hasil: Hasil, skala: string | null): string | null {
  if (skala === null || skala === '') return null;
  const hasilPredikat = tentukanPredikat(hasil, skala as Parameters<typeof tentukanPredikat>[1]);
  return hasilPredikat.status === 'kelas' ? hasilPredikat.label : null;
}
