import {
  bacaDiterima,
  type HasilPeriksa,
  periksaKeJson,
  sarifPeriksa,
  type Temuan,
  type TemuanDiterima,
  terapkanDiterima,
} from 'lkjip';
import { type BukuTerbaca, type HasilPeriksaBerkas, periksaBerkas, salinanUtuh, tandaiBacaan } from 'lkjip/berkas';
import { tulisKertasKerja } from 'lkjip/excel';
import type { Berkas, JenisUnduhan, Keputusan, RingkasanHalaman, Unduhan } from '../pesan.js';
import { kataKemajuan, type LangkahKerja } from './kata.js';
import { LembarTerbaca } from './lembar-halaman.js';

interface Kini {
  readonly hasil: HasilPeriksa;
  readonly buku: BukuTerbaca;
  readonly lembar: LembarTerbaca;
}

let kini: Kini | null = null;

const JENIS = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json',
} as const;

/** The file of accepted findings that the page saves, and the command reads. */
const DITERIMA = /\.diterima\.json$/i;

export async function periksa(masukan: readonly Berkas[], lapor: (teks: string) => void): Promise<RingkasanHalaman> {
  kini = null;
  const berkas = masukan.filter((b) => !DITERIMA.test(b.nama));
  const { diterima, catatan } = bacaKeputusan(masukan.filter((b) => DITERIMA.test(b.nama)));
  const terperiksa = await periksaBerkas(berkas, {
    diterima,
    kemajuan: (k: LangkahKerja) => lapor(kataKemajuan(k)),
  });
  const lembar = new LembarTerbaca(terperiksa.buku);
  kini = { hasil: terperiksa.hasil, buku: terperiksa.buku, lembar };
  return ringkas(terperiksa, lembar, catatan);
}

function bacaKeputusan(berkas: readonly Berkas[]): { diterima: TemuanDiterima[]; catatan: string[] } {
  const diterima: TemuanDiterima[] = [];
  const catatan: string[] = [];
  for (const b of berkas) {
    try {
      const hasil = bacaDiterima(JSON.parse(new TextDecoder().decode(b.data)));
      if (hasil.status === 'sah') diterima.push(...hasil.diterima);
      else catatan.push(...hasil.masalah.map((m) => `${b.nama}: ${m}`));
    } catch {
      catatan.push(`${b.nama}: bukan JSON yang sah; keputusan di dalamnya tidak dipakai.`);
    }
  }
  return { diterima, catatan };
}

const STATUS = { sebagian: 'diperiksa sebagian', 'tak-dapat-diperiksa': 'tidak dapat diperiksa' } as const;

function ringkas(t: HasilPeriksaBerkas, lembar: LembarTerbaca, catatan: readonly string[]): RingkasanHalaman {
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
      ...catatan,
      ...t.catatan,
      ...t.takTerpakai.map(
        (d) =>
          `keputusan untuk ${d.kode} ${d.sel ?? ''} ${d.sidik === undefined ? 'dari versi lama: perlu diterima ulang' : 'tidak mengenai temuan apa pun'}`,
      ),
    ],
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
    return t ? [terimaan(t, alasan)] : [];
  });
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
      return teks(`${berkas[0] ?? 'laporan'}.diterima.json`, { versi: 2, diterima });
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
