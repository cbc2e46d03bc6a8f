import {
  bacaLaporan,
  bacaPolarisasi,
  formatRupiah,
  type Hasil,
  hasilKeJson,
  hitungSerapan,
  type Laporan,
  type Predikat,
  pesanAlasan,
  type RekapIndikator,
  type RekapLaporan,
  rekapLaporan,
  tentukanPredikat,
} from 'lkjip';
import { bacaLaporanBerkas } from 'lkjip/berkas';
import { z } from 'zod';
import { batasWaktu } from '../batas-waktu.js';
import type { Gudang } from '../gudang.js';
import { Tolak } from '../tolak.js';
import { alat, type Jawaban } from './alat.js';
import { angkaTepat } from './baca-angka.js';
import { kutipanTeks } from './kutipan.js';

const Bilangan = z
  .union([z.number(), z.string().max(100), z.null()], { error: 'harus angka, teks angka, atau null' })
  .describe('Angka, atau teks seperti tercetak ("82,5"); null bila belum ada, bukan 0');
const Kebijakan = z
  .union([z.string().max(100), z.record(z.string().max(60), z.unknown())])
  .describe('Id preset kebijakan (lihat alat rumus), atau pilihan seperti {"minimize":"rasio"}');

const Masukan = z.strictObject({
  target: Bilangan.optional(),
  realisasi: Bilangan.optional(),
  polarisasi: z
    .string()
    .max(100)
    .optional()
    .describe('maximize, minimize, stabilize; "positif" dan "negatif" terbaca juga'),
  pagu: Bilangan.optional().describe('Dengan realisasi: serapan anggaran, bukan capaian'),
  skala: z.string().max(100).optional().describe('Id skala predikat; bawaannya skala kebijakan'),
  kebijakan: Kebijakan.optional(),
  tahun: z.int().min(1900).max(2199).optional().describe('Tahun angka itu; aturan yang berlaku bergantung padanya'),
  berkas: z
    .string()
    .min(1)
    .max(1000)
    .optional()
    .describe('Laporan (.json atau templat .xlsx terisi) di folder yang diizinkan'),
  laporan: z.record(z.string().max(60), z.unknown()).optional().describe('Laporan sebagai data, seperti berkas .json'),
  indikator: z.string().max(60).optional().describe('Dengan laporan: kode satu indikator, untuk jejak lengkapnya'),
});

export const alatHitung = alat({
  nama: 'hitung',
  judul: 'Hitung capaian, serapan, atau seluruh laporan',
  uraian:
    'Menghitung satu capaian (target, realisasi, polarisasi), satu serapan (pagu, realisasi), atau seluruh laporan (berkas atau laporan). Memberi angka tepat, predikat, cara hitungnya dan sumber rumusnya. Kutip "teks" apa adanya; angka yang tidak terukur jangan diganti 0.',
  masukan: Masukan,
  jalan: async (m, gudang) => {
    const cara = [m.berkas, m.laporan, m.pagu, m.target].filter((x) => x !== undefined).length;
    if (cara !== 1) {
      throw new Tolak(
        'Beri salah satu: target dengan realisasi dan polarisasi; pagu dengan realisasi; berkas; atau laporan.',
      );
    }
    if (m.berkas !== undefined || m.laporan !== undefined)
      return hitungLaporan(await laporanDari(m, gudang), m.indikator);
    return m.pagu === undefined ? hitungSatu(m) : hitungAnggaran(m);
  },
});

type Isi = z.infer<typeof Masukan>;

/** How a figure is told: what it is, how it was reached, and by which source. */
function jelaskan(hasil: Hasil): {
  readonly angka: string;
  readonly baris: string[];
  readonly data: Record<string, unknown>;
} {
  const { jejak, peringatan } = hasil;
  const angka = hasil.status === 'terukur' ? hasil.teks : `tidak terukur: ${pesanAlasan(hasil.alasan)}`;
  const sumber = jejak.kutipan.map(kutipanTeks);
  return {
    angka,
    baris: [
      ...(jejak.teks === null ? [] : [`Cara: ${jejak.teks}`]),
      `Rumus: ${jejak.nama} (${jejak.rumus})`,
      `Sumber: ${sumber.join('; ')}`,
      ...peringatan.map((p) => `Perhatikan: ${p.pesan}`),
    ],
    data: { ...hasilKeJson(hasil), sumber },
  };
}

const predikatTeks = (p: Predikat): string => (p.status === 'kelas' ? `${p.label} (skala ${p.skala})` : p.pesan);

function hitungSatu(m: Isi): Jawaban {
  if (m.polarisasi === undefined)
    throw new Tolak(
      '"polarisasi" wajib: maximize bila makin tinggi makin baik, minimize bila makin rendah, stabilize bila makin dekat target.',
    );
  const arah = bacaPolarisasi(m.polarisasi);
  if (arah.status !== 'polarisasi') {
    throw new Tolak(
      `"polarisasi": ${JSON.stringify(m.polarisasi)} bukan arah yang dikenal; tulis maximize, minimize atau stabilize.`,
    );
  }
  const tahun = m.tahun ?? new Date().getFullYear();
  // A report of this one indicator, so that policies, scale and trace are those that a whole report has.
  const laporan = sah({
    versi: 1,
    instansi: { nama: 'satu angka' },
    tahun,
    ...(m.kebijakan === undefined ? {} : { kebijakan: m.kebijakan }),
    tujuan: [
      {
        kode: 'T',
        uraian: 'satu angka',
        sasaran: [
          {
            kode: 'S',
            uraian: 'satu angka',
            indikator: [
              {
                kode: 'IK',
                nama: 'satu angka',
                satuan: 'satuan',
                polarisasi: arah.polarisasi,
                target: { [tahun]: angkaTepat('target', m.target) },
                realisasi: { [tahun]: angkaTepat('realisasi', m.realisasi) },
              },
            ],
          },
        ],
      },
    ],
    program: [],
  });
  const i = rekapLaporan(laporan).kinerja.tujuan[0]?.sasaran[0]?.indikator[0] as RekapIndikator;
  const predikat = m.skala === undefined ? i.predikat : tentukanPredikat(i.capaian, m.skala as never);
  const { angka, baris, data } = jelaskan(i.capaian);
  const lain = i.peringatan.map((p) => `Perhatikan: ${p.pesan}`);
  return {
    teks: [`Capaian: ${angka}`, `Predikat: ${predikatTeks(predikat)}`, ...baris, ...lain].join('\n'),
    data: { ...data, predikat, peringatanLain: i.peringatan },
  };
}

function hitungAnggaran(m: Isi): Jawaban {
  const hasil = hitungSerapan({ pagu: angkaTepat('pagu', m.pagu), realisasi: angkaTepat('realisasi', m.realisasi) });
  const { angka, baris, data } = jelaskan(hasil);
  return { teks: [`Serapan: ${angka}`, ...baris].join('\n'), data };
}

function sah(data: unknown): Laporan {
  const hasil = bacaLaporan(data);
  if (hasil.status === 'sah') return hasil.laporan;
  throw tidakSah(hasil.masalah, hasil.lainnya);
}

const TERSEBUT = 20;

function tidakSah(masalah: readonly { readonly pesan: string }[], lainnya: number): Tolak {
  const sisa = masalah.length + lainnya - TERSEBUT;
  return new Tolak(
    [
      'Data laporan tidak sah:',
      ...masalah.slice(0, TERSEBUT).map((m) => m.pesan),
      ...(sisa > 0 ? [`… dan ${sisa} lagi.`] : []),
    ].join('\n'),
  );
}

async function laporanDari({ berkas, laporan }: Isi, gudang: Gudang): Promise<Laporan> {
  if (berkas === undefined) return sah(laporan);
  const hasil = await bacaLaporanBerkas(await gudang.baca(berkas), { kemajuan: batasWaktu() });
  if (hasil.status === 'sah') return hasil.laporan;
  throw tidakSah(hasil.masalah, hasil.lainnya);
}

interface Terurai {
  readonly induk: string;
  readonly i: RekapIndikator;
}

const semuaIndikator = ({ kinerja }: RekapLaporan): Terurai[] =>
  kinerja.tujuan.flatMap((t) => [
    ...t.indikator.map((i) => ({ induk: t.kode, i })),
    ...t.sasaran.flatMap((s) => s.indikator.map((i) => ({ induk: s.kode, i }))),
  ]);

/** So many indicators are listed; a code names any other one. */
const INDIKATOR_TERDAFTAR = 150;

function hitungLaporan(laporan: Laporan, kode: string | undefined): Jawaban {
  const rekap = rekapLaporan(laporan);
  const semua = semuaIndikator(rekap);
  if (kode !== undefined) return satuIndikator(rekap, semua, kode);
  const { kinerja, anggaran } = rekap;
  const rata = jelaskan(kinerja.rataRata);
  const serapan = jelaskan(anggaran.total.serapan);
  const rupiah = (x: Parameters<typeof formatRupiah>[0] | null) => (x === null ? 'belum ada' : formatRupiah(x));
  const isi = semua.slice(0, INDIKATOR_TERDAFTAR).map(({ induk, i }) => {
    const { angka, data } = jelaskan(i.capaian);
    return {
      induk,
      kode: i.kode,
      nama: i.nama,
      angka,
      cara: i.capaian.jejak.teks,
      predikat: predikatTeks(i.predikat),
      sumber: data['sumber'],
    };
  });
  const sisa = semua.length - isi.length;
  return {
    teks: [
      `${rekap.instansi.nama}, ${rekap.tahun}, kebijakan ${rekap.kebijakan.nama}`,
      `Rata-rata capaian: ${rata.angka} (${kinerja.cakupan.terukur} dari ${kinerja.cakupan.total} indikator terukur), predikat ${predikatTeks(kinerja.predikat)}`,
      ...rata.baris,
      ...isi.map(
        (x) => `${x.induk} › ${x.kode} ${x.nama}: ${x.angka}${x.cara === null ? '' : ` (${x.cara})`}; ${x.predikat}`,
      ),
      ...(sisa > 0 ? [`… dan ${sisa} indikator lagi; sebut kodenya di "indikator".`] : []),
      `Anggaran: pagu ${rupiah(anggaran.total.pagu)}, realisasi ${rupiah(anggaran.total.realisasi)}, sisa ${rupiah(anggaran.total.sisa)}`,
      `Serapan: ${serapan.angka}`,
      ...serapan.baris,
      ...rekap.peringatan.slice(0, TERSEBUT).map((p) => `Perhatikan: ${p.pesan}`),
    ].join('\n'),
    data: {
      instansi: rekap.instansi,
      tahun: rekap.tahun,
      kebijakan: rekap.kebijakan,
      rataRata: rata.data,
      predikat: kinerja.predikat,
      indikator: isi,
      lainnya: sisa,
      anggaran: {
        pagu: anggaran.total.pagu?.toFixed() ?? null,
        realisasi: anggaran.total.realisasi?.toFixed() ?? null,
        sisa: anggaran.total.sisa?.toFixed() ?? null,
        serapan: serapan.data,
      },
    },
  };
}

function satuIndikator(rekap: RekapLaporan, semua: readonly Terurai[], kode: string): Jawaban {
  const cocok = semua.filter(({ induk, i }) => i.kode === kode || `${induk}.${i.kode}` === kode);
  const [ada] = cocok;
  if (ada === undefined || cocok.length > 1) {
    const nama = semua
      .slice(0, TERSEBUT)
      .map(({ induk, i }) => (i.kode.startsWith(induk) ? i.kode : `${induk}.${i.kode}`))
      .join(', ');
    throw new Tolak(
      `Indikator ${JSON.stringify(kode)} ${ada ? `ada ${cocok.length}; sebut dengan induknya` : 'tidak ada'}. Kodenya: ${nama}.`,
    );
  }
  const { angka, baris, data } = jelaskan(ada.i.capaian);
  return {
    teks: [
      `${rekap.instansi.nama}, ${rekap.tahun}`,
      `${ada.i.kode} ${ada.i.nama} (${ada.i.satuan}, ${ada.i.polarisasi})`,
      `Capaian: ${angka}`,
      `Predikat: ${predikatTeks(ada.i.predikat)}`,
      ...baris,
      `Kemajuan ke target akhir: ${jelaskan(ada.i.kemajuan).angka}`,
      ...ada.i.peringatan.map((p) => `Perhatikan: ${p.pesan}`),
    ].join('\n'),
    data: {
      induk: ada.induk,
      kode: ada.i.kode,
      nama: ada.i.nama,
      capaian: data,
      predikat: ada.i.predikat,
      kemajuan: jelaskan(ada.i.kemajuan).data,
    },
  };
}
