import type { Decimal } from '../angka/desimal.js';
import type { Kemajuan, Pelapor, TahapKerja } from '../tabel/kemajuan.js';
import type { Buku, Tabel } from '../tabel/tabel.js';
import { aturanMenyimpang } from './aturan-menyimpang.js';
import { catatanBulat, type Diputus } from './catatan-bulat.js';
import { bacaTabel, lokasiSel } from './fakta/baca-tabel.js';
import type { Fakta, TabelTerbaca } from './fakta/fakta.js';
import { bacaKalimatKinerja } from './fakta/kalimat-kinerja.js';
import { bacaNarasi } from './fakta/narasi.js';
import { pernyataanTabel } from './fakta/subjek.js';
import { ikutSalah } from './ikut-salah.js';
import { putuskan } from './konsistensi.js';
import { cariPelaku, komponen } from './pelaku.js';
import { petakan } from './peta.js';
import { angkaSama } from './relasi/angka-sama.js';
import { antarTahun } from './relasi/antar-tahun.js';
import { bagianTotal } from './relasi/bagian-total.js';
import { jumlahBaris } from './relasi/jumlah-baris.js';
import { jumlahInduk } from './relasi/jumlah-induk.js';
import { jumlahKolom } from './relasi/jumlah-kolom.js';
import { jumlahPeriode } from './relasi/jumlah-periode.js';
import { jumlahTriwulan } from './relasi/jumlah-triwulan.js';
import { relasiParagraf } from './relasi/narasi.js';
import { relasiKalimat } from './relasi/narasi-kinerja.js';
import { relasiNarasiTabel } from './relasi/narasi-tabel.js';
import { pembilangPenyebut } from './relasi/pembilang-penyebut.js';
import { type KolomRasio, rasioBaris } from './relasi/rasio-baris.js';
import { rasioTotal } from './relasi/rasio-total.js';
import type { Relasi } from './relasi/relasi.js';
import { sampaiDengan } from './relasi/sampai-dengan.js';
import { selisihBaris } from './relasi/selisih-baris.js';
import { keluargaMenurutAngka } from './relasi/susunan-angka.js';
import { sebabTerakhir } from './sebab/naskah-lama.js';
import { susunKonteks } from './sebab/sebab.js';
import { type OpsiPesan, susunTemuan } from './susun-temuan.js';
import type { HasilPeriksa, KolomTerbaca } from './temuan.js';
import { cariTertukar } from './tertukar.js';
import { daftarTinjauan } from './tinjauan/daftar.js';
import type { Bacaan } from './tinjauan/tinjauan.js';

/** How {@link periksaSekaligus} looks at a book. */
export interface CaraPeriksa extends OpsiPesan {
  /** The tables are stretches of rows: sums and means over whole columns and rows nested in others are left alone. */
  readonly sepotong?: boolean;
  readonly kemajuan?: Pelapor;
}

/** Checks tables and texts together, holding every figure of them in memory. */
export function periksaSekaligus(
  { tabel, narasi: teks = [] }: Buku,
  { sepotong = false, kemajuan, ...opsi }: CaraPeriksa = {},
): HasilPeriksa {
  const terbaca: TabelTerbaca[] = [];
  const fakta: Fakta[] = [];
  tabel.forEach((t, ke) => {
    kemajuan?.(langkah('tabel', ke, tabel.length, t));
    const hasil = bacaTabel(t, ke, fakta.length);
    if (hasil === null) return;
    terbaca.push(hasil);
    for (const sebaris of hasil.fakta.values()) fakta.push(...sebaris.values());
  });
  const narasi = teks.map((n) => {
    const isi = bacaNarasi(n, fakta.length);
    fakta.push(...isi.map((f) => f.fakta));
    return isi;
  });
  const kalimat = teks.flatMap((n) => {
    const isi = bacaKalimatKinerja(n, fakta.length);
    fakta.push(...isi.flatMap((k) => [...k.angka.values()]));
    return isi;
  });
  const berasio = terbaca.map((t) => ({ t, rasio: rasioBaris(t) }));
  const pernyataan = terbaca.flatMap(pernyataanTabel);
  const dalamTabel: Relasi[] = berasio.flatMap(({ t, rasio }, ke) => {
    kemajuan?.(langkah('hubungan', ke, berasio.length, t.tabel));
    const sarang = sepotong ? [] : keluargaMenurutAngka(t);
    const selisih = selisihBaris(t);
    return [
      ...rasioDanBagian(t, rasio),
      ...(sepotong ? [] : [...jumlahKolom(t, sarang), ...rasioTotal(t, rasio, sarang), ...jumlahInduk(t, sarang)]),
      ...jumlahTriwulan(t),
      ...antarTahun(t, selisih),
      ...selisih,
      ...jumlahBaris(t),
      ...sampaiDengan(t),
      ...pembilangPenyebut(t),
      ...jumlahPeriode(t),
    ];
  });
  const relasi = [
    ...aturanMenyimpang(dalamTabel),
    ...angkaSama(pernyataan),
    ...narasi.flatMap(relasiParagraf),
    ...relasiNarasiTabel(narasi, terbaca),
    ...relasiKalimat(kalimat, pernyataan),
  ];
  const diputus = relasi.flatMap((r): Diputus[] => {
    const putusan = putuskan(r);
    return putusan === null ? [] : [{ r, putusan }];
  });
  const rusak = diputus.filter((d) => d.putusan.status === 'tidak').map((d) => d.r);
  const utuh = petakan(diputus.filter((d) => d.putusan.status === 'cocok').map((d) => d.r));
  const goyah = petakan(diputus.filter((d) => d.putusan.status === 'pembulatan-bagian').map((d) => d.r));
  const konteks = susunKonteks(fakta, rusak, pernyataan);
  const terbawa = new Map<Fakta, Decimal>();
  const tertukar = cariTertukar(rusak, petakan(diputus.map((d) => d.r)));
  const beres = new Set(tertukar.flatMap((p) => p.relasi));
  const pecah = komponen(rusak.filter((r) => !beres.has(r)));
  const disangka = [
    ...tertukar,
    ...pecah.flatMap((k, ke) => {
      kemajuan?.(langkah('sebab', ke, pecah.length));
      return cariPelaku(k, utuh, konteks, terbawa, goyah);
    }),
  ];
  // A figure that carries several errors is told of once, with all of them mended.
  const akhir = new Map(disangka.map((p) => [p.fakta, p] as const));
  const pelaku = disangka.filter((p) => p.sebab[0]?.sebab !== 'terbawa' || akhir.get(p.fakta) === p);
  const temuan = [...pelaku, ...ikutSalah(pelaku, utuh)]
    .map((p) => (p.sebab.length > 0 ? p : { ...p, sebab: sebabTerakhir(p.fakta, konteks) }))
    .map((p) => susunTemuan(p, opsi))
    .concat(catatanBulat(diputus, opsi));
  const bacaan: Bacaan = {
    tabel: terbaca,
    narasi: teks,
    faktaNarasi: narasi.flat(),
    pernyataan,
    diputus,
    bahasa: opsi.bahasa ?? 'id',
  };
  const ditinjau = daftarTinjauan.flatMap((tinjau, ke) => {
    kemajuan?.(langkah('tinjauan', ke, daftarTinjauan.length));
    return tinjau(bacaan);
  });
  const semua = [...temuan, ...ditinjau];
  return {
    ringkasan: {
      tabel: tabel.length,
      fakta: fakta.length,
      relasi: diputus.length,
      konsisten: diputus.length - rusak.length,
      temuan: semua.length,
    },
    temuan: semua,
    kolom: berasio.flatMap(({ t, rasio }) => kolomTerbaca(t, rasio)),
  };
}

const langkah = (tahap: TahapKerja, ke: number, dari: number, tabel?: Tabel): Kemajuan => {
  const nama = tabel?.nama ?? tabel?.lembar;
  return { tahap, ke: ke + 1, dari, ...(nama === undefined ? {} : { nama }) };
};

/** Shares of a total stand in for a rule within the row that no row shows. */
function rasioDanBagian(t: TabelTerbaca, rasio: readonly KolomRasio[]): Relasi[] {
  const bagian = bagianTotal(t, rasio);
  const kolom = new Set(bagian.map((r) => r.hasil.sel?.kolom));
  return [...rasio.filter((k) => !kolom.has(k.kolom)).flatMap((k) => k.relasi), ...bagian];
}

const kolomTerbaca = (t: TabelTerbaca, rasio: readonly KolomRasio[]): KolomTerbaca[] =>
  t.kolom.map((k) => {
    const baris = t.baris[0]?.ke ?? 1;
    return {
      lokasi: lokasiSel(t.tabel, Math.max(baris - 1, 0), k.ke),
      judul: k.judul,
      peran: k.peran,
      aturan: rasio.find((r) => r.kolom === k && r.relasi.length > 0)?.utama?.aturan.rumus.id ?? null,
    };
  });
