import { formatAngka } from '../../angka/cetak/format-angka.js';
import { type Angka, desimal, teksKanonik } from '../../angka/desimal.js';
import { kodeBerpemilik } from '../../model/masalah.js';
import type { NilaiTarget } from '../../model/nilai.js';
import type { BandingIndikator } from '../../rekap/banding.js';
import type { BandingSasaran } from '../../rekap/banding-laporan.js';
import type { RekapLaporan } from '../../rekap/rekap-laporan.js';
import type { Hasil } from '../../rumus/hasil.js';
import { idBerpemilik } from '../bangun-tabel.js';
import { persenDalamKata } from '../kalimat/ungkapan.js';
import { TAK_TERUKUR } from '../sel.js';
import { pohonKinerja, type SimpulKinerja } from '../tabel/pohon-kinerja.js';
import type { Batang, GambarBatang, GambarDeret, GambarPohon, SimpulGambar } from './gambar.js';

const batang = (baris: string, sebutan: string, hasil: Hasil): Batang => ({
  baris,
  sebutan,
  nilai: hasil.status === 'terukur' ? teksKanonik(hasil.bulat) : null,
  teks: hasil.status === 'terukur' ? hasil.teks : TAK_TERUKUR,
});

/** Capaian of each indicator against 100. */
export function gambarCapaian(sasaran: readonly BandingSasaran[], tahun: number, nama: string): GambarBatang {
  const indikator = sasaran.flatMap((s) =>
    s.indikator.map(({ rekap: { kode, nama: sebutan, capaian } }) => ({
      baris: idBerpemilik(s.kode, kode),
      sebutan: `${kodeBerpemilik(s.kode, kode)} ${sebutan}`,
      capaian,
    })),
  );
  return {
    id: 'gambar-capaian',
    nama,
    jenis: 'batang',
    bedakan: true,
    judul: `Capaian Indikator Kinerja Utama Tahun ${tahun} terhadap 100 Persen`,
    satuan: 'persen',
    uraian: indikator.map((i) => `${i.sebutan}: ${persenDalamKata(i.capaian)}.`).join(' '),
    batang: indikator.map((i) => batang(i.baris, i.sebutan, i.capaian)),
  };
}

/** Serapan of each program. */
export function gambarSerapan({ anggaran, tahun }: RekapLaporan, nama: string): GambarBatang {
  return {
    id: 'gambar-serapan',
    nama,
    jenis: 'batang',
    bedakan: false,
    judul: `Serapan Anggaran per Program Tahun ${tahun}`,
    satuan: 'persen',
    uraian: anggaran.program.map((p) => `${p.kode} ${p.nama}: ${persenDalamKata(p.serapan)}.`).join(' '),
    batang: anggaran.program.map((p) => batang(p.kode, `${p.kode} ${p.nama}`, p.serapan)),
  };
}

/** The number in a value, where it has one that can stand on an axis. */
function angka(nilai: NilaiTarget | undefined): string | null {
  const x: Angka | null | undefined =
    typeof nilai === 'object' && nilai !== null ? ('nilai' in nilai ? nilai.nilai : null) : nilai;
  return x === null || x === undefined ? null : teksKanonik(desimal(x));
}

/** Realisasi by year with the planned targets and the end target; null when no year has a realisasi on a number line. */
export function gambarDeret(b: BandingIndikator, nama: string): GambarDeret | null {
  const { asal, rekap, deret, akhirRenstra } = b;
  const rencana = asal.target;
  const realisasi = new Map(deret.map((d) => [d.tahun, angka(d.realisasi)]));
  if (![...realisasi.values()].some((r) => r !== null)) return null;
  const tahun = [...new Set([...deret.map((d) => d.tahun), ...Object.keys(rencana).map(Number)])]
    .filter((t) => angka(rencana[t]) !== null || (realisasi.get(t) ?? null) !== null)
    .sort((x, y) => x - y);
  const cetak = (x: string | null | undefined): string =>
    x === null || x === undefined ? 'tidak ada' : formatAngka(x);
  const target = tahun.map((t) => angka(rencana[t]));
  const akhir = angka(akhirRenstra.target);
  return {
    // Its number, for two sasaran may each have an IK1.
    id: `gambar-deret-${nama.replace(/[^0-9]+/g, '-').replace(/^-/, '')}`,
    nama,
    jenis: 'deret',
    judul: `Realisasi dan Target ${rekap.nama}`,
    satuan: rekap.satuan,
    tahun,
    realisasi: tahun.map((t) => realisasi.get(t) ?? null),
    target,
    targetAkhir: akhir,
    uraian: [
      ...tahun.map((t, i) => `Tahun ${t}: target ${cetak(target[i])}, realisasi ${cetak(realisasi.get(t))}.`),
      `Target akhir: ${cetak(akhir)}.`,
    ].join(' '),
  };
}

const keSimpul = (s: SimpulKinerja, sisa: number): SimpulGambar => ({
  sebutan: `${s.kode} ${s.uraian}`,
  anak: sisa > 0 ? s.anak.map((a) => keSimpul(a, sisa - 1)) : [],
});

const kalimatSimpul = (s: SimpulKinerja, sisa: number): string =>
  sisa > 0 && s.anak.length > 0
    ? `${s.sebutan} ${s.kode} ditunjang ${s.anak.map((a) => `${a.kode} ${a.uraian}`).join(', ')}. ${s.anak.map((a) => kalimatSimpul(a, sisa - 1)).join('')}`
    : '';

/** The performance tree down to program; kegiatan and below stand in the table. */
export function gambarPohon(rekap: RekapLaporan, nama: string): GambarPohon {
  const pohon = pohonKinerja(rekap);
  return {
    id: 'gambar-pohon-kinerja',
    nama,
    jenis: 'pohon',
    judul: `Pohon Kinerja Tahun ${rekap.tahun}: Tujuan, Sasaran dan Program`,
    uraian: pohon
      .map((t) => kalimatSimpul(t, 2))
      .join('')
      .trim(),
    simpul: pohon.map((t) => keSimpul(t, 2)),
  };
}
