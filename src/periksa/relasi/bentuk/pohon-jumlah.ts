import { jumlahTepat } from '../../../angka/jumlah.js';
import { ratakan } from '../../../tabel/tiap.js';
import { faktaDi } from '../../fakta/baca-tabel.js';
import type { Baris, TabelTerbaca } from '../../fakta/fakta.js';
import { rapikanKata } from '../../fakta/kata.js';
import type { Kolom } from '../../fakta/kolom.js';
import { denganRekap } from '../antarbaris/baris-rekap.js';
import { jumlahSekolom } from '../antarbaris/jumlah-sekolom.js';
import { bersebutan, gayaNomor, type Keluarga, menurutKunci, menurutTingkat } from '../antarbaris/susunan-baris.js';
import { putuskan } from '../konsistensi.js';
import type { RelasiLurus } from '../relasi.js';

/** A list of rows with their parents, and the total of the uppermost ones. */
interface Pohon {
  readonly keluarga: readonly Keluarga[];
  readonly akar: readonly Baris[];
}

/** Levels of planning by the word that a row's name begins with (Permendagri 90/2019). */
const TINGKAT_NAMA: readonly RegExp[] = [/^(?:bidang )?urusan\b/, /^program\b/, /^kegiatan\b/, /^sub ?kegiatan\b/];

const tingkatNama = (b: Baris): number => {
  const nama = rapikanKata(b.label.slice(0, 40));
  const ke = TINGKAT_NAMA.findIndex((pola) => pola.test(nama));
  return ke < 0 ? TINGKAT_NAMA.length : ke;
};

const PANJANG_NOMOR = 20;

/** `1.a`, `I.2`, `2.b.3`: the parts of a number, without what stands after the last one. */
const bagianNomor = (b: Baris): readonly string[] =>
  b.nomor.length > PANJANG_NOMOR ? [] : b.nomor.split(/[.)\s]+/).filter((x) => x !== '');

const kunciNomor = (b: Baris): string | null => (bagianNomor(b).length === 0 ? null : bagianNomor(b).join('.'));
const indukNomor = (b: Baris): string[] =>
  bagianNomor(b)
    .slice(1)
    .map((_, i, semua) =>
      bagianNomor(b)
        .slice(0, semua.length - i)
        .join('.'),
    );

/** The ways in which a form nests its rows: by number, by the style of the number, by name, by code; or not at all. */
function pohonBaris(t: TabelTerbaca, semua: readonly Baris[]): Pohon[] {
  const rekap = denganRekap(t).baris.filter((b) => b.jenis === 'total');
  const keRekap = new Set(rekap.map((b) => b.ke));
  const baris = semua.filter((b) => !keRekap.has(b.ke));
  const tampak = [...baris, ...rekap].sort((a, b) => a.ke - b.ke);
  const cara: readonly (readonly Keluarga[])[] = [
    menurutKunci(baris, kunciNomor, indukNomor),
    menurutTingkat(tampak, gayaNomor),
    menurutTingkat(tampak, tingkatNama),
    menurutKunci(
      baris,
      (b) => b.kode?.kunci ?? null,
      (b) => b.kode?.induk ?? [],
    ),
    [],
  ];
  return cara.map((keluarga) => {
    const anak = new Set(ratakan(keluarga, (k) => k.anak));
    return { keluarga, akar: baris.filter((b) => !anak.has(b)) };
  });
}

/**
 * Sums of a list that a form lays down: each total of the uppermost rows, each parent of its children, in each of the columns. Of the ways to
 * nest the rows the one that most sums show.
 */
export function pohonJumlah(
  t: TabelTerbaca,
  baris: readonly Baris[],
  total: readonly Baris[],
  kolom: readonly Kolom[],
): RelasiLurus[] {
  const dinilai = pohonBaris(t, baris).map(({ keluarga, akar }) => {
    const relasi = ratakan(kolom, (k) => [
      ...ratakan(total, (b) => jumlahSekolom(t, b, akar, k, { jenis: 'jumlah-kolom', kuat: false }) ?? []),
      ...ratakan(keluarga, ({ induk, anak }) => {
        const r = jumlahSekolom(t, induk, anak, k, { jenis: 'jumlah-induk', kuat: false });
        return r === null || (putuskan(r)?.status === 'tidak' && bukanAnak(t, { induk, anak }, r, total, k)) ? [] : [r];
      }),
    ]);
    const terjumlah = new Set(relasi.filter((r) => putuskan(r)?.status !== 'tidak').map((r) => r.hasil));
    const daun = ratakan(kolom, (k) =>
      ratakan(total, (b) => jumlahDaun(t, b, baris, keluarga, k)).filter((r) => !terjumlah.has(r.hasil)),
    );
    return { relasi: [...relasi, ...daun], nilai: [...relasi, ...daun].reduce((n, r) => n + bobot(r), 0) };
  });
  return [...dinilai.reduce((a, d) => (d.nilai > a.nilai ? d : a)).relasi];
}

/** A total as the sum of the rows that have none below them, where it is: it shows a nesting where a parent is off. */
function jumlahDaun(
  t: TabelTerbaca,
  total: Baris,
  baris: readonly Baris[],
  keluarga: readonly Keluarga[],
  k: Kolom,
): RelasiLurus[] {
  const induk = new Set(keluarga.map((x) => x.induk));
  const daun = baris.filter((b) => !induk.has(b) && b !== total);
  const r = induk.size === 0 ? null : jumlahSekolom(t, total, daun, k, { jenis: 'jumlah-kolom', kuat: false });
  return r !== null && putuskan(r)?.status === 'cocok' ? [r] : [];
}

/** Whether rows stand below another without being within it: one of no level below one that has it, and that prints something else, or several that divide the total anew, by its sources. */
function bukanAnak(
  t: TabelTerbaca,
  { induk, anak }: Keluarga,
  { suku }: RelasiLurus,
  total: readonly Baris[],
  k: Kolom,
): boolean {
  const [satu, lain] = anak;
  if (satu !== undefined && lain === undefined)
    return bersebutan(induk) && !bersebutan(satu) && satu.nomor === '' && satu.kode === null;
  const bagian = jumlahTepat(suku.map((s) => s.fakta.nilai));
  return total.some((b) => faktaDi(t, b, k)?.nilai.eq(bagian) === true);
}

/** A sum that holds shows a nesting, the more if it adds up several; one that does not speaks a little against it. */
function bobot(r: RelasiLurus): number {
  if (putuskan(r)?.status === 'tidak') return -0.5;
  return r.suku.length > 1 ? 1 : 0.2;
}
