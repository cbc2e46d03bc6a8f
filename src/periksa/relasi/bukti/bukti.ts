import { desimal } from '../../../angka/desimal.js';
import { tengah } from '../../../angka/selang.js';
import { ratakan, tiap } from '../../../tabel/tiap.js';
import type { Baris, Fakta, TabelTerbaca } from '../../fakta/fakta.js';
import { kelompokkan } from '../../fakta/kelompokkan.js';
import type { Kolom } from '../../fakta/kolom.js';
import { malas } from '../../fakta/malas.js';
import { setahun } from '../antarbaris/jumlah-kolom.js';
import { masihPatah } from '../patah.js';
import { petakan, relasiDari } from '../peta.js';
import { anggotaRelasi, kunciFakta, melebihi, type Relasi, TANPA_GANTI } from '../relasi.js';
import { perluAgarCocok } from '../selesaikan.js';
import { type Ditimbang, type Timbang, timbangHipotesis } from './aturan-kolom.js';
import { BOBOT } from './bobot.js';
import { cariBlok } from './cari-blok.js';
import { cariJendela } from './cari-jendela.js';
import { cariMutasi } from './cari-mutasi.js';
import { cariPasangan } from './cari-pasangan.js';
import { cariSelisih } from './cari-selisih.js';
import { type Dugaan, dugaanAturan, dugaanBlok, dugaanSelisih } from './dugaan.js';
import { anakKabur, dimaafkan, hanyaTanda, liputanLain, pemaaf, serbaNol, terpegang } from './gerbang.js';
import { kawanan, liputanSekawanan, tepatSekawanan } from './kawanan.js';
import { type Kelompok, kelompokkanRelasi } from './kelompok-judul.js';
import { kolomDijumlah, kolomNisbah, kolomTurunan } from './kolom-dijumlah.js';
import { bacaLapangan, ciriFakta, kisiFakta } from './lapangan.js';
import { lombakan } from './lomba.js';
import { bilaDikembalikan } from './pertukaran.js';
import { bukanJumlah, terpatok } from './ragam.js';
import { sejenisDengan } from './sejenis.js';
import { menurutSusunan, rataRata, SEPENUHNYA, sesamaSelisih, terpotong } from './susunan-lain.js';
import { cariTegak, TANPA_TEGAK, tanpaJumlahLaju } from './tegak.js';
import { hanyaSekawan, menuduh, SEPARUH, terbukti, tingkatkan } from './tingkat-relasi.js';

/** Amounts from here on are added up as a matter of course; counts where the rows show it. */
const BESAR = desimal(100_000);

/** A hypothesis that was weighed, with what it speaks of. */
interface Calon extends Ditimbang {
  readonly himpunan: string;
  readonly asal: 'judul' | 'cari';
}

/**
 * The relations of a table with what they have earned: those that the rows show, or that the table prints and a row shows, may accuse; the
 * others may explain. Beside what its headings promise (`judul`) stands what a search over its figures finds.
 */
export function buktikan(t: TabelTerbaca, judul: readonly Relasi[], sepotong: boolean): Relasi[] {
  const l = bacaLapangan(t);
  const ciri = ciriFakta(l);
  const kelompok = kelompokkanRelasi(judul);
  const aturan = lombakan(l, [...cariPasangan(l), ...cariJendela(l), ...cariMutasi(l)]);
  const dijumlah = kolomDijumlah(l, aturan, kelompok);
  const { blok, akar } = sepotong ? { blok: [], akar: [] } : cariBlok(l, dijumlah, kolomTurunan(l, aturan, kelompok));
  const sebaris = tiap(aturan, (a) => dugaanAturan(l, a));
  const berbaris = [
    ...tiap(blok, (b) => dugaanBlok(l, b)),
    ...tiap(cariSelisih(l, akar, dijumlah), (s) => dugaanSelisih(l, s)),
  ];
  const dugaan = [...judul, ...ratakan([...sebaris, ...berbaris], (d) => d.relasi)];
  const timbang: Timbang = { ciri, kisi: kisiFakta(l), tertukar: bilaDikembalikan(dugaan) };
  const tegak = sepotong ? TANPA_TEGAK : cariTegak(l, timbang, kolomNisbah(kelompok));
  const mendatar = [
    ...dalamBaris(kelompok, sebaris, timbang),
    ...antarbaris(kelompok, berbaris, new Set(ratakan(dijumlah, (c) => l.kolom[c] ?? [])), timbang, l.baris.at(-1)),
  ];
  return [...tanpaJumlahLaju(mendatar, tegak), ...tegak.relasi];
}

function dalamBaris(kelompok: readonly Kelompok[], dugaan: readonly Dugaan[], timbang: Timbang): Relasi[] {
  const sebaris = kelompok.filter((k) => k.arah === 'dalam-baris');
  const tepat = tepatSekawanan(sebaris);
  const judul = tiap(
    sebaris,
    (k): Calon => ({
      ...timbangHipotesis(k.relasi, BOBOT.awalJudul, timbang, false, () => tepat(k)),
      himpunan: k.himpunan,
      asal: 'judul',
    }),
  );
  const terpenuhi = new Set(ratakan(judul, (j) => (j.pegang.size > 0 ? [j.himpunan] : [])));
  const dicari = ratakan(dugaan, ({ relasi, himpunan, denda }): Calon[] => {
    // What the headings say of the same columns stands where any row shows it.
    if (terpenuhi.has(himpunan)) return [];
    const d = timbangHipotesis(relasi, -denda, timbang);
    return d.bersih < BOBOT.terbukti ? [] : [{ ...d, himpunan, asal: 'cari' }];
  });
  const tergeser = new Set(dicari.map((d) => d.himpunan));
  // One that breaks among nothing but figures of which others hold is an accident: parts of a budget that are shares of it.
  const dipegang = malas(() =>
    petakan(ratakan([...judul, ...dicari], (d) => (d.bersih < BOBOT.terbukti ? [] : [...d.pegang]))),
  );
  const terliput = (r: Relasi): boolean => anggotaRelasi(r).every((f) => terpaku(f, r, relasiDari(dipegang(), f)));
  const kawan = kawanan(judul);
  const liputanKawan = liputanSekawanan(kawan);
  const perKolom = kelompokkan(
    ratakan([...judul, ...dicari], (c): [number, Calon][] => {
      const ke = c.relasi[0]?.hasil.sel?.kolom.ke;
      return ke === undefined ? [] : [[ke, c]];
    }),
  );
  return ratakan([...perKolom.values()], (semua) => {
    const perHimpunan = kelompokkan(semua.map((c) => [c.himpunan, c] as const));
    const judulSekolom = malas(() => gabung(semua.filter((x) => x.asal === 'judul')));
    return ratakan(semua, (c) => {
      if (c.pegang.size === c.relasi.length) return c.relasi;
      const sekolom = c.asal === 'judul' ? judulSekolom() : c;
      // The same columns the other way round are no other way: a sign that is wrong has no excuse.
      const lain = semua.filter((x) => x.himpunan !== c.himpunan);
      // Rules of one set of columns show together that the column comes from these.
      const bersih = c.asal === 'judul' ? gabung(perHimpunan.get(c.himpunan) ?? []).bersih : c.bersih;
      const maaf = pemaaf(c, lain);
      const liputanSendiri = malas(() => liputanLain(sekolom, lain));
      const liputanBersama = malas(() => (c.asal === 'judul' ? liputanKawan(c, lain) : liputanLain(c, lain)));
      const bersama = malas(() => (c.asal === 'judul' ? gabung(kawan(c).sekelas) : c));
      return ratakan(c.relasi, (r): Relasi[] => {
        if (c.pegang.has(r)) return [r];
        if (dimaafkan(r.hasil, maaf) || (r.bentuk === 'rumus' && hanyaTanda(r)) || bukanJumlah(r)) return [];
        if (serbaNol(r) || !sejenisDengan(r, c)) return [];
        if (c.asal === 'judul' && terpatok(r, sekolom.relasi)) return [{ ...r, ragu: true }];
        const sendiri = liputanSendiri()(r);
        const liputan =
          sendiri === null
            ? hanyaSekawan(c.asal === 'judul' ? liputanBersama()(r) : null, bersama())
            : sendiri <= SEPARUH
              ? sendiri
              : Math.max(sendiri, liputanBersama()(r) ?? 0);
        if (c.asal === 'cari') return menuduh(c, liputan) && !terliput(r) ? [r] : [];
        if (tergeser.has(c.himpunan)) return [];
        return [tingkatkan(r, { ...c, bersih: sendiri === null ? bersama().bersih : bersih }, liputan)];
      });
    });
  });
}

/** Whether relations hold of a figure, and would not with what another needs of it: a percentage of one decimal does with many. */
function terpaku(f: Fakta, r: Relasi, milik: readonly Relasi[]): boolean {
  if (milik.length === 0) return false;
  const perlu = perluAgarCocok(r, f, TANPA_GANTI);
  const nilai = perlu && tengah(perlu);
  return nilai === null || milik.some((x) => masihPatah(x, new Map([[f, nilai]])));
}

/** Several hypotheses as one, with the prior of one. */
const gabung = (h: readonly Ditimbang[]): Ditimbang => ({
  relasi: ratakan(h, (x) => x.relasi),
  pegang: new Set(ratakan(h, (x) => [...x.pegang])),
  tergeser: new Set(ratakan(h, (x) => [...x.tergeser])),
  nyaris: new Set(ratakan(h, (x) => [...x.nyaris])),
  berarti: new Set(ratakan(h, (x) => [...x.berarti])),
  bersih: h.reduce<number>((n, x) => n + x.bersih - BOBOT.awalJudul, BOBOT.awalJudul),
});

function antarbaris(
  kelompok: readonly Kelompok[],
  dugaan: readonly Dugaan[],
  dijumlah: ReadonlySet<Kolom>,
  timbang: Timbang,
  akhir: Baris | undefined,
): Relasi[] {
  const dicari = tiap(
    dugaan,
    ({ relasi, himpunan, denda }): Calon => ({
      ...timbangHipotesis(relasi, -denda, timbang, true),
      himpunan,
      asal: 'cari',
    }),
  );
  const judul = tiap(
    kelompok.filter((k) => k.arah === 'antarbaris'),
    (k): Calon => ({
      ...timbangHipotesis(k.relasi, BOBOT.awalJudul, timbang, true),
      himpunan: k.himpunan,
      asal: 'judul',
    }),
  );
  const semua = [...judul, ...dicari];
  const bersama = new Set(
    ratakan(semua, (c) =>
      ratakan(c.relasi, (r) =>
        c.pegang.has(r) && c.berarti.has(r.hasil) && rataRata(r) === false ? [r.hasil.sel?.kolom] : [],
      ),
    ),
  );
  // Columns of which it is in doubt whether they add up at all, or have a mean.
  const diragukan = new Set(ratakan(kelompok, (k) => ratakan(k.relasi, (r) => (r.ragu === true ? [r.hasil] : []))));
  // Columns that their own sums show to add up, or those of another year; amounts do beside amounts.
  const bertambah = (r: Relasi): boolean => {
    const kolom = r.hasil.sel?.kolom;
    return r.hasil.nilai.abs().gte(BESAR) || [...bersama].some((k) => k && kolom && (k === kolom || setahun(k, kolom)));
  };
  const terjumlahkan = (r: Relasi): boolean => {
    const kolom = r.hasil.sel?.kolom;
    return kolom !== undefined && (dijumlah.has(kolom) || bersama.has(kolom));
  };
  // Where several blocks are said to make one figure, the one that makes most of its row does.
  const terbaik = new Map<Fakta, Calon>();
  for (const c of semua)
    for (const r of c.relasi) {
      const lama = terbaik.get(r.hasil);
      if (rataRata(r)) continue;
      if (lama === undefined || nilai(c, r) > nilai(lama, r)) terbaik.set(r.hasil, c);
    }
  // Figures that are shown to make one sum make no other.
  const berlaku = new Set(ratakan(semua, (c) => [...c.pegang].map(kunciFakta)));
  const hitung = (calon: readonly Calon[]): Map<string, [semua: number, pegang: number]> => {
    const per = new Map<string, [number, number]>();
    for (const c of calon)
      for (const r of c.relasi) {
        const [n, p] = per.get(sejenisSekolom(c, r)) ?? [0, 0];
        per.set(sejenisSekolom(c, r), [n + 1, p + (terpegang(r, c) ? 1 : 0)]);
      }
    return per;
  };
  const perKolom = malas(() => hitung(semua));
  return ratakan(semua, (c) => {
    const kabur = anakKabur(c);
    const liputanSendiri = malas(() => liputanLain(c, []));
    const selisih = malas(() => sesamaSelisih(c));
    const susunanLain = malas(() => menurutSusunan(c, judul));
    const milik = malas(() => hitung([c]));
    const terjumlah = malas(() => new Set([...c.pegang].filter((x) => !rataRata(x)).map((x) => x.hasil)));
    return ratakan(c.relasi, (r): Relasi[] => {
      if (!c.pegang.has(r) && berlaku.has(kunciFakta(r))) return [];
      const unggul = rataRata(r) ? undefined : terbaik.get(r.hasil);
      if (c.asal === 'cari' && unggul !== c) return [];
      if (c.pegang.has(r) || melebihi(r)) return [r];
      // The same total is not the sum of other rows as well.
      if (terjumlah().has(r.hasil)) return [];
      if (r.bentuk === 'lurus' && (kabur(r) || (r.pembagi === 1 && !terjumlahkan(r)))) return [];
      if (unggul !== c && unggul !== undefined && (unggul.berarti.has(r.hasil) || unggul.pegang.size > c.pegang.size))
        return [];
      const liputan = liputanSendiri()(r) ?? selebihnya(perKolom(), milik(), sejenisSekolom(c, r));
      if (c.asal === 'cari') return menuduh(c, liputan) && bertambah(r) ? [r] : [];
      if (liputan === null) return [c.bersih >= BOBOT.terbukti ? terbukti(r, c) : r];
      if (r.bentuk === 'lurus' && c.pegang.size === 0 && terpotong(r, semua, akhir)) return [];
      const susunan = selisih()
        ? SEPENUHNYA
        : r.jenis === 'jumlah-induk' && r.asal !== 'tercetak'
          ? { bersih: 0, liputan }
          : susunanLain();
      const naik = tingkatkan(r, { ...c, bersih: c.bersih + susunan.bersih }, Math.max(liputan, susunan.liputan));
      // Amounts beside amounts that add up are no densities and no ages; of counts a plain slip must show it.
      return [diragukan.has(r.hasil) && naik.kuat && naik.ragu ? { ...naik, ragu: false, kuat: bertambah(r) } : naik];
    });
  });
}

/** What other blocks of rows say of a figure's column, by the same way of finding them. */
const sejenisSekolom = (c: Calon, r: Relasi): string => `${c.asal}|${r.jenis}|${r.hasil.sel?.kolom.ke}`;

/** The share of what holds among what others say; null where none does. */
function selebihnya(
  semua: ReadonlyMap<string, readonly [number, number]>,
  milik: ReadonlyMap<string, readonly [number, number]>,
  kunci: string,
): number | null {
  const [[n, p] = [0, 0], [m, q] = [0, 0]] = [semua.get(kunci), milik.get(kunci)];
  return n === m ? null : (p - q) / (n - m);
}

/** What headings, codes and words declare, and a column shows, goes before what a single figure would rather be the sum of. */
const nilai = (c: Calon, r: Relasi): number =>
  c.pegang.size + (c.pegang.has(r) ? 0.5 : 0) + (c.asal === 'judul' ? (c.berarti.size > 0 ? 0.75 : 0.25) : 0);
