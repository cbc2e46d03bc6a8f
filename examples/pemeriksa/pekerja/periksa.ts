import {
  type HasilPeriksa,
  periksaKeJson,
  sarifPeriksa,
  type Temuan,
  type TemuanDiterima,
  terapkanDiterima,
} from 'lkjip';
import { type BukuTerbaca, type HasilPeriksaBerkas, periksaBerkas, salinanUtuh, tandaiBacaan } from 'lkjip/berkas';
import { diterimaDariBuku, tulisKertasKerja } from 'lkjip/excel';
import type { Berkas, JenisUnduhan, Keputusan, RingkasanHalaman, Unduhan } from '../pesan.js';
import { apakahKeputusan, bacaKeputusan, type IsiKeputusan } from './baca-keputusan.js';
import { kataKemajuan, type LangkahKerja } from './kata.js';
import { LembarTerbaca } from './lembar-halaman.js';

interface Kini {
  readonly hasil: HasilPeriksa;
  readonly buku: BukuTerbaca;
  readonly lembar: LembarTerbaca;
}

let kini: Kini | null = null;
/** What was checked last, to which decisions that come alone belong. */
let laporan: readonly Berkas[] = [];

const JENIS = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json',
} as const;

export async function periksa(masukan: readonly Berkas[], lapor: (teks: string) => void): Promise<RingkasanHalaman> {
  kini = null;
  const putusan = bacaKeputusan(masukan.filter(apakahKeputusan));
  const { diterima } = putusan;
  const baca = (berkas: readonly Berkas[]) =>
    periksaBerkas(berkas, { diterima, kemajuan: (k: LangkahKerja) => lapor(kataKemajuan(k)) });
  const berkas = masukan.filter((b) => !apakahKeputusan(b));
  let terperiksa = await baca(berkas);
  if (hanyaKeputusan(berkas, terperiksa.buku)) {
    if (laporan.length > 0) terperiksa = await baca([...laporan, ...berkas]);
    else terperiksa = { ...terperiksa, sebabTakDiperiksa: 'ini putusan atas laporan lain; taruh bersama laporannya.' };
  } else laporan = berkas;
  const lembar = new LembarTerbaca(terperiksa.buku);
  kini = { hasil: terperiksa.hasil, buku: terperiksa.buku, lembar };
  return ringkas(terperiksa, lembar, putusan);
}

/** Whether nothing was given but decisions and working papers. An empty file is neither: what was checked before says nothing of it. */
const hanyaKeputusan = (berkas: readonly Berkas[], { tabel, narasi = [], takTerbaca, kerja }: BukuTerbaca): boolean =>
  (berkas.length === 0 || kerja.size > 0) &&
  tabel.length + narasi.length + takTerbaca.length === 0 &&
  [...kerja.values()].every(({ buku }) => diterimaDariBuku(buku).kertasKerja);

const STATUS = { sebagian: 'diperiksa sebagian', 'tak-dapat-diperiksa': 'tidak dapat diperiksa' } as const;

function ringkas(t: HasilPeriksaBerkas, lembar: LembarTerbaca, putusan: IsiKeputusan): RingkasanHalaman {
  const { hasil, buku } = t;
  return {
    temuan: hasil.temuan.map((x) => lembar.temuan(x)),
    lembar: lembar.daftar,
    takDiperiksa: hasil.cakupan.tabel.flatMap(({ status, lokasi, sebab = '', angka, terikat }) =>
      status === 'diperiksa' || angka === 0
        ? []
        : [
            {
              letak: [lokasi.berkas, lokasi.lembar, lokasi.tabel].filter((x) => x !== undefined).join(' · '),
              status: `${STATUS[status]} (${terikat} dari ${angka} angka)`,
              sebab,
            },
          ],
    ),
    tabel: hasil.ringkasan.tabel,
    angka: hasil.cakupan.angka,
    terikat: hasil.cakupan.terikat,
    relasi: hasil.ringkasan.relasi,
    konsisten: hasil.ringkasan.konsisten,
    catatan: [
      ...putusan.catatan,
      ...t.catatan,
      ...t.takTerpakai.map(
        (d) =>
          `keputusan untuk ${d.kode} ${d.sel ?? ''} ${d.sidik === undefined ? 'dari versi lama: perlu diterima ulang' : 'tidak mengenai temuan apa pun'}`,
      ),
    ],
    takTerpakai: t.takTerpakai.length,
    benarSalah: hasil.temuan.flatMap(({ sidik }, ke) =>
      sidik !== undefined && putusan.benarSalah.has(sidik) ? [ke] : [],
    ),
    takTerbaca: buku.takTerbaca,
    sebabTakDiperiksa: t.sebabTakDiperiksa,
    sisa: hasil.takDiperiksa,
    salinanUtuh: salinanUtuh(buku),
  };
}

export const baris = (lembar: number, dari: number, sampai: number): readonly (readonly string[])[] =>
  kini?.lembar.baris(lembar, dari, Math.min(sampai, dari + 500)) ?? [];

export async function unduh(jenis: JenisUnduhan, keputusan: readonly Keputusan[]): Promise<Unduhan> {
  if (kini === null) throw new Error('belum ada yang diperiksa');
  const { buku } = kini;
  const diterima = keputusan.flatMap(({ ke, alasan }) => {
    const t = kini?.hasil.temuan[ke];
    return t && alasan !== null ? [terimaan(t, alasan)] : [];
  });
  const benarSalah = keputusan.flatMap(({ ke, alasan }) =>
    alasan === null ? (kini?.hasil.temuan[ke]?.sidik ?? []) : [],
  );
  const bersih = { ...kini.hasil, temuan: kini.hasil.temuan.map(({ diterima: _, ...t }) => t) };
  const { hasil } = terapkanDiterima(bersih, diterima);
  const berkas = [...new Set([...buku.tabel, ...(buku.narasi ?? [])].map((b) => b.berkas ?? ''))];
  const pokok = (berkas[0] ?? 'laporan').replace(/\.[^.]*$/, '') || 'laporan';
  switch (jenis) {
    case 'salinan': {
      const { data } = await tandaiBacaan(hasil, buku);
      return { nama: `${pokok}-bertanda.xlsx`, jenis: JENIS.xlsx, isi: data };
    }
    case 'kertas-kerja':
      return { nama: `${pokok}-kertas-kerja.xlsx`, jenis: JENIS.xlsx, isi: await tulisKertasKerja(hasil) };
    case 'json':
      return teks(`${pokok}-periksa.json`, periksaKeJson(hasil, berkas));
    case 'sarif':
      return teks(`${pokok}.sarif`, sarifPeriksa(hasil, { versi: VERSI }));
    case 'diterima':
      return teks(`${berkas[0] ?? 'laporan'}.diterima.json`, { versi: 2, diterima, benarSalah });
  }
}

const teks = (nama: string, isi: unknown): Unduhan => ({
  nama,
  jenis: JENIS.json,
  isi: new TextEncoder().encode(`${JSON.stringify(isi, null, 2)}\n`),
});

function terimaan({ kode, tercetak, sidik, lokasi }: Temuan, alasan: string): TemuanDiterima {
  const { berkas, lembar, tabel, bagian, sel } = lokasi;
  const isi = { sidik, berkas, lembar, tabel, bagian, sel };
  return { kode, tercetak, alasan, ...Object.fromEntries(Object.entries(isi).filter(([, v]) => v !== undefined)) };
}

/** Put in by the build. */
declare const VERSI: string;
