import type { Decimal } from '../../../angka/desimal.js';
import { capaianMaximize } from '../../../rumus/capaian/maximize.js';
import { capaianMaximizeTargetNegatif } from '../../../rumus/capaian/maximize-target-negatif.js';
import { capaianMinimizeRasio } from '../../../rumus/capaian/minimize-rasio.js';
import { capaianMinimizeSelisih } from '../../../rumus/capaian/minimize-selisih.js';
import type { Rumus } from '../../../rumus/rumus.js';
import { ratakan } from '../../../tabel/tiap.js';
import { faktaDi } from '../../fakta/baca-tabel.js';
import type { Baris, TabelTerbaca } from '../../fakta/fakta.js';
import { berfakta } from '../../fakta/jenis-baris.js';
import type { Kolom } from '../../fakta/kolom.js';
import { denganPatok, diBatasUmum, dilantai, tertinggiDiBatas } from '../batas-umum.js';
import { terpenuhi } from '../konsistensi.js';
import { makinRendahMakinBaik } from '../polarisasi.js';
import { nilaiRelasi, type RelasiRumus } from '../relasi.js';
import type { Bentuk, Kalimat } from './bentuk.js';
import { bacaCatatan, type CatatanCapaian } from './catatan-capaian.js';
import { rumusSebaris } from './rumus-sebaris.js';

/**
 * Targets of the main performance indicators, what was reached, and the achievement: by the direction of each indicator, as the notes under the
 * table say it, and no higher than the note allows.
 */
export const iku: Bentuk = {
  id: 'iku',
  nama: 'Capaian Indikator Kinerja Utama',
  sumber: [
    { acuan: 'permenpanrb-53-2014', tempat: 'Lampiran II, pengukuran capaian kinerja', kedudukan: 'lewat-pihak-lain' },
  ],
  kalimat,
};

function kalimat(t: TabelTerbaca): readonly Kalimat[] {
  const kolom = kolomKinerja(t);
  if (kolom === null) return [];
  const baris = t.baris.filter((b) => b.jenis === 'isi');
  const tercatat = bacaCatatan(t);
  const catatan = {
    ...tercatat,
    batas: tercatat.batas ?? tertinggiDiBatas(tertinggi(t, kolom, baris)),
  };
  const turun = catatan.rumus ? [catatan.rumus] : aturanTurun(t, kolom, baris);
  return [ratakan(baris, (b) => relasiBaris(t, kolom, b, turun, catatan))];
}

/** What may disprove a limit: achievements that stand on one, or that a rule gives. A slip of a digit goes beyond any. */
const tertinggi = (t: TabelTerbaca, kolom: KolomKinerja, baris: readonly Baris[]): Decimal[] =>
  ratakan(baris, (b) => {
    const nilai = faktaDi(t, b, kolom.C)?.nilai;
    if (nilai === undefined) return [];
    return diBatasUmum(nilai) || [capaianMaximize, ...TURUN].some((r) => pegang(relasi(t, kolom, b, r))) ? [nilai] : [];
  });

const TURUN = [capaianMinimizeRasio, capaianMinimizeSelisih] as const;

interface KolomKinerja {
  readonly T: Kolom;
  readonly R: Kolom;
  readonly C: Kolom;
}

/** Target, what stands between it and the achievement, and the achievement: one of each. */
function kolomKinerja(t: TabelTerbaca): KolomKinerja | null {
  const angka = t.kolom.filter(berfakta);
  const satu = (peran: Kolom['peran']): Kolom | null => {
    const kena = angka.filter((k) => k.peran === peran);
    return kena.length === 1 ? (kena[0] ?? null) : null;
  };
  const [T, C] = [satu('target'), satu('capaian') ?? satu('persen')];
  if (T === null || C === null || T.ke > C.ke) return null;
  const [R, ...lain] = angka.filter((k) => k.ke > T.ke && k.ke < C.ke);
  return R === undefined || lain.length > 0 || (R.peran !== 'realisasi' && R.peran !== null) ? null : { T, R, C };
}

/** How the rows of which less is better are computed here, as far as those that hold show it; either way where as many show the one as the other. */
function aturanTurun(t: TabelTerbaca, kolom: KolomKinerja, baris: readonly Baris[]): readonly Rumus[] {
  // In most tables no row is left.
  const bukanNaik = baris.filter((b) => !pegang(relasi(t, kolom, b, capaianMaximize)));
  const banyak = (rumus: Rumus): number => bukanNaik.filter((b) => pegang(relasi(t, kolom, b, rumus))).length;
  const dinilai = TURUN.map((rumus) => ({ rumus, nilai: banyak(rumus) }));
  const terbanyak = Math.max(...dinilai.map((d) => d.nilai));
  return terbanyak === 0 ? [] : ratakan(dinilai, (d) => (d.nilai === terbanyak ? [d.rumus] : []));
}

function relasiBaris(
  t: TabelTerbaca,
  kolom: KolomKinerja,
  b: Baris,
  turun: readonly Rumus[],
  { tanda, batas }: CatatanCapaian,
): RelasiRumus[] {
  // What is printed of the row goes before what its figures would allow; one of which less is better follows a rule that other rows show.
  const arah = tanda === null ? b.arah : b.label.trimEnd().endsWith(tanda) ? 'turun' : 'naik';
  const naik = [capaianMaximize, ...(faktaDi(t, b, kolom.T)?.nilai.isNegative() ? [capaianMaximizeTargetNegatif] : [])];
  const pilihan = arah === 'turun' ? turun : arah === 'naik' ? naik : [...naik, ...turun];
  const semua = ratakan(pilihan, (rumus) => relasi(t, kolom, b, rumus) ?? []);
  const dipilih =
    semua.find(pegang) ??
    (makinRendahMakinBaik(b) ? semua.find((r) => turun.includes(r.rumus)) : undefined) ??
    semua[0];
  const lantai = arah === 'naik' ? [] : ratakan(TURUN, (rumus) => relasi(t, kolom, b, rumus) ?? []);
  if (dipilih === undefined || dilantai(dipilih.hasil, [...semua, ...lantai])) return [];
  // A capped achievement says only that a rule of such rows gives as much or more.
  if (!batas?.eq(dipilih.hasil.nilai)) return [dipilih];
  const mungkin = arah === null ? [...semua, ...lantai] : semua;
  return mungkin.some((r) => nilaiRelasi(r)?.gt(batas)) ? [] : [denganPatok(dipilih, batas)];
}

/** Targets and what was reached are exact as printed. */
function relasi(t: TabelTerbaca, { T, R, C }: KolomKinerja, b: Baris, rumus: Rumus): RelasiRumus | null {
  const [r] = rumusSebaris(rumus, faktaDi(t, b, C), { T: faktaDi(t, b, T), R: faktaDi(t, b, R) });
  if (r === undefined) return null;
  const { operanBulat: _, ...tepat } = r;
  return tepat;
}

const pegang = (r: RelasiRumus | null): boolean => r !== null && terpenuhi(r);
