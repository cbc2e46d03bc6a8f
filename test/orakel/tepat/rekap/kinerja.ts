import { Pecahan } from '../../pecahan.js';
import { type Harap, nilaiHarap } from '../banding.js';
import { Akar, bulat, p, type Tepat } from '../bilangan.js';
import { bacaNilai, capaianTepat } from '../keluarga/capaian.js';
import { rataHarap } from '../keluarga/rata-rata.js';
import {
  type IndikatorData,
  type KebijakanPenuhData,
  kebijakanPenuh,
  type LaporanData,
  TAHUN,
  type TujuanData,
} from './bentuk.js';

/** A figure of performance, with how many of how many indicators below it are measurable. */
export interface AngkaKinerja {
  readonly harap: Harap;
  readonly cakupan: { readonly terukur: number; readonly total: number };
}

export interface KinerjaTepat {
  readonly indikator: ReadonlyMap<string, Harap>;
  readonly sasaran: ReadonlyMap<string, AngkaKinerja>;
  readonly tujuan: ReadonlyMap<string, AngkaKinerja>;
  readonly total: AngkaKinerja;
}

export const indikatorTepat = (i: IndikatorData, k: KebijakanPenuhData): Harap =>
  capaianTepat(bacaNilai(i.target[TAHUN] ?? null), bacaNilai(i.realisasi[TAHUN] ?? null), i.polarisasi, {
    minimize: k.minimize,
    batas: k.batasIndikator,
    ...(i.targetMaksimal ? { targetMaksimalTercapai: true } : {}),
  });

/** Floor and ceiling of a mean. */
function batasiRata(h: Harap, { batasRekap: { bawah, atas } }: KebijakanPenuhData): Harap {
  if (!('nilai' in h)) return h;
  if (bawah !== null && h.nilai.banding(p(bawah)) < 0) return { nilai: p(bawah) };
  return atas !== null && h.nilai.banding(p(atas)) > 0 ? { nilai: p(atas) } : h;
}

/** The mean of figures by the policy, of exact values or of printed ones; then floor and ceiling. */
export function rataKebijakan(harap: readonly Harap[], w: readonly Pecahan[], k: KebijakanPenuhData): Harap {
  const nilai = harap.map((h): Tepat | null => {
    const x = nilaiHarap(h);
    return x !== null && k.dibulatkan ? bulat(x, k.pembulatan.desimal, k.pembulatan.mode) : x;
  });
  const butir = nilai.map((x, i) => ({ nilai: x, w: w[i] ?? p(1) }));
  if (!k.ukur && nilai.some((x) => x instanceof Akar)) throw new Error('rata-rata hitung dari akar tidak dinilai');
  return batasiRata(rataHarap(butir, { ukur: k.ukur, nol: k.nol, berbobot: true }), k);
}

/** Indicators to sasaran, to tujuan, to the office; each sasaran equal, each indicator equal, or by weight. */
export function kinerjaTepat(l: Pick<LaporanData, 'tujuan' | 'kebijakan'> & Partial<LaporanData>): KinerjaTepat {
  const k = kebijakanPenuh(l as LaporanData);
  const indikator = new Map<string, Harap>();
  const sasaran = new Map<string, AngkaKinerja>();
  const tujuan = new Map<string, AngkaKinerja>();
  const daun = (i: IndikatorData) => {
    const h = indikator.get(i.kode) ?? indikatorTepat(i, k);
    indikator.set(i.kode, h);
    return h;
  };
  const rata = (daftar: readonly IndikatorData[]) =>
    rataKebijakan(
      daftar.map(daun),
      daftar.map((i) => p(k.cara === 'berbobot' ? (i.bobot ?? '1') : '1')),
      k,
    );
  const cakupan = (daftar: readonly IndikatorData[]) => ({
    terukur: daftar.filter((i) => 'nilai' in daun(i)).length,
    total: daftar.length,
  });
  for (const s of l.tujuan.flatMap((t) => t.sasaran))
    sasaran.set(s.kode, { harap: rata(s.indikator), cakupan: cakupan(s.indikator) });
  const atas = (t: readonly TujuanData[]): AngkaKinerja => {
    const daftar = t.flatMap((x) => x.sasaran);
    const semua = daftar.flatMap((s) => s.indikator);
    const anak = daftar.flatMap((s) => sasaran.get(s.kode)?.harap ?? []);
    return { harap: k.cara === 'per-sasaran' ? rataKebijakan(anak, [], k) : rata(semua), cakupan: cakupan(semua) };
  };
  for (const t of l.tujuan) tujuan.set(t.kode, atas([t]));
  return { indikator, sasaran, tujuan, total: atas(l.tujuan) };
}

/** A fraction where the figure is one. */
export const pecahanHarap = (h: Harap): Pecahan | null => ('nilai' in h && h.nilai instanceof Pecahan ? h.nilai : null);
