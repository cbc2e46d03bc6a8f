import { bernilai, tanpaSatuan } from '../../fakta/angka-sebanding.js';
import type { AngkaKalimat } from '../../fakta/kalimat-angka.js';
import { mencacah, semuaManusia, sepasangKelamin } from '../../fakta/satuan-ukur.js';

type Daftar = readonly AngkaKalimat[];

/** What the parts of a whole may be. */
export interface PilihanBagian {
  /** The lists that they may be, the likeliest first. */
  readonly pilihan: readonly Daftar[];
  /** The sentence leaves no doubt: the first list is it. Else one is believed only where it makes the whole. */
  readonly pasti: boolean;
  /** Others that are believed only where they make the whole, whatever the sentence leaves in doubt. */
  readonly cadangan: readonly Daftar[];
}

const BAGIAN_TERSEDIKIT = 2;

/** The figures after a whole that may be its parts: of its kind, with those that are too small for their length to show it. */
export function bagianDari(total: AngkaKalimat, sesudah: Daftar): PilihanBagian {
  const besar = sesudah.filter((a) => a.jenis === 'uang');
  const semua = sesudah.filter((a) => a.jenis === 'uang' || mungkinBagian(a, total));
  const kecil = semua.filter((a) => a.jenis === 'polos');
  const [pilihan, pasti] =
    total.jenis === 'polos'
      ? [[cacahan(total, sesudah)], true]
      : kecil.length === 0 || (!total.rp && (kecil.every(anggota) || seragam(total, semua)))
        ? [[semua], true]
        : [[semua, besar, semua.filter((a) => a.satuan === total.satuan)], false];
  return { pilihan: pilihan.filter((p) => p.length >= BAGIAN_TERSEDIKIT), pasti, cadangan: awalan(total, sesudah) };
}

/** The large figures of a list after a large count, or its first ones, so many as there may be: `luar negeri 900` counts whatever stands before it. */
function awalan(total: AngkaKalimat, sesudah: Daftar): Daftar[] {
  if (total.jenis === 'polos' || total.rp) return [];
  const cacah = sesudah.filter(bernilai);
  const besar = cacah.filter((a) => a.jenis === 'uang');
  return [besar, ...cacah.map((_, i) => cacah.slice(0, i + 1))].filter((p) => p.length >= BAGIAN_TERSEDIKIT);
}

/** A plain figure among the parts of a large whole: with the unit of it, of more digits than the number of a few things has, or one of a list of counts. */
const mungkinBagian = (a: AngkaKalimat, total: AngkaKalimat): boolean =>
  a.jenis === 'polos' &&
  ((a.satuan !== '' && a.satuan === total.satuan) ||
    a.fakta.teks.replace(/\D/g, '').length > 3 ||
    (!total.rp && anggota(a)));

/** What a member of a list stands behind, and what shows that a figure tells where or when, and not how many: `dan 900 lainnya`, `di 900 desa`. */
const PEMISAH = /^.*(?:[,;]|\b(?:dan|serta|terdiri (?:dari|atas)|terbagi (?:dalam|atas|menjadi|ke dalam))\b)/isu;
const KETERANGAN = /\b(?:di|pada|ke|dari|dalam|untuk|oleh|selama|per|tersebar|usia|berusia|umur|berumur)\b/iu;
function anggota({ kata }: AngkaKalimat): boolean {
  const [depan = ''] = PEMISAH.exec(kata) ?? [];
  return depan !== '' && !KETERANGAN.test(kata.slice(depan.length));
}

/** Counts of a list, each behind a name and a sign (`OT = 41 HM = 28`), or each with the unit of the whole; none where one of them is otherwise. */
const cacahan = (total: AngkaKalimat, bagian: Daftar): Daftar =>
  total.satuan !== '' &&
  bagian.every((a) => a.jenis === 'polos') &&
  (bertanda(bagian) || bersatuan(total, bagian) || sehitung(total, bagian))
    ? bagian
    : [];

/** `# orang, terdiri dari # pemilih …`: counts of one thing, which the whole calls otherwise, or of men and women. */
const sehitung = (total: AngkaKalimat, bagian: Daftar): boolean =>
  (mencacah(total.satuan) && bagian.every(({ satuan }) => satuan === bagian[0]?.satuan && mencacah(satuan))) ||
  [sepasangKelamin, semuaManusia].some((sebangsa) =>
    sebangsa(
      total.satuan,
      bagian.map(({ satuan }) => satuan),
    ),
  );

/** What stands before a figure of a list: its name with a sign between. */
const BERTANDA = /\p{L}\)?\s{0,3}[=:]\s{0,3}$/u;
const bertanda = (bagian: Daftar): boolean => bagian.every(({ kata }) => BERTANDA.test(kata));
const bersatuan = (total: AngkaKalimat, bagian: Daftar): boolean =>
  bagian.every(({ satuan }) => satuan === total.satuan);

/** Whether all figures of a list are written alike: then all of them are parts. */
const seragam = (total: AngkaKalimat, bagian: Daftar): boolean =>
  bertanda(bagian) || bersatuan(total, bagian) || bagian.every(tanpaSatuan);
