import type { Kemajuan, Pelapor, TahapKerja } from '../tabel/kemajuan.js';
import { susunTabel } from '../tabel/susun-tabel.js';
import type { Buku, Narasi, Tabel } from '../tabel/tabel.js';
import { bacaTersembunyi } from '../tabel/tersembunyi.js';
import { ratakan } from '../tabel/tiap.js';
import { bacaLaporanTercetak } from './fakta/baca-laporan.js';
import { type Perbaikan, usulanDari } from './pelaku/perbaikan.js';
import { yangBerbukti } from './pelaku/tanpa-bukti.js';
import { tuduh } from './pelaku/tuduh.js';
import { bahanTabel, relasiAntartempat, relasiTabel } from './relasi/daftar.js';
import { tegaskanNarasi } from './relasi/kalimat/tegas-narasi.js';
import { type Diputus, putusSemua } from './relasi/konsistensi.js';
import { bagiMenurutBerkas, pisahLaporan } from './relasi/pisah-laporan.js';
import type { Relasi } from './relasi/relasi.js';
import { aturanMenyimpang } from './relasi/saring/aturan-menyimpang.js';
import { menurutTampak } from './relasi/saring/menurut-tampak.js';
import { tandaiTersembunyi } from './temuan/tandai-tersembunyi.js';
import type { HasilPeriksa } from './temuan/temuan.js';
import { daftarTinjauan } from './tinjauan/daftar.js';
import type { Bacaan } from './tinjauan/tinjauan.js';
import { hitungCakupan } from './tulis/cakupan.js';
import { catatanBulat } from './tulis/catatan-bulat.js';
import { kolomTerbaca } from './tulis/kolom-terbaca.js';
import { namaiBaris } from './tulis/namai-baris.js';
import { type OpsiPesan, susunTemuan } from './tulis/susun-temuan.js';
import { teksTerpotong } from './tulis/teks-terpotong.js';

/** How {@link periksaSekaligus} looks at a book. */
export interface CaraPeriksa extends OpsiPesan {
  /** The tables are stretches of rows: sums and means over whole columns and rows nested in others are left alone. */
  readonly sepotong?: boolean;
  readonly kemajuan?: Pelapor;
}

/** Checks tables and texts together, holding every figure of them in memory. */
export function periksaSekaligus(buku: Buku, { sepotong = false, kemajuan, ...opsi }: CaraPeriksa = {}): HasilPeriksa {
  // A stretch of rows has no more to it than its heading and its rows.
  const tabel = sepotong ? buku.tabel : susunTabel(buku.tabel);
  const tercetak = bacaLaporanTercetak({ ...buku, tabel }, (ke, t) =>
    kemajuan?.(langkah('tabel', ke, tabel.length, t)),
  );
  const tertutup = bacaTersembunyi(buku.tabel);
  const bahan = tercetak.tabel.map((t) => bahanTabel(t, sepotong));
  const dalamTabel = ratakan(bahan, (b, ke) => {
    kemajuan?.(langkah('hubungan', ke, bahan.length, b.t.tabel));
    return relasiTabel(b, sepotong, tertutup);
  });
  const laporan = pisahLaporan({ ...buku, tabel }, tercetak);
  const sendiri = bagiMenurutBerkas(laporan, dalamTabel, (r) => r.hasil.lokasi.berkas);
  const antartempat = ratakan(laporan, (l, ke) =>
    ratakan(relasiAntartempat, (cari) => cari(l, sendiri[ke] as Relasi[])),
  );
  const relasi = aturanMenyimpang([...dalamTabel, ...antartempat]);
  const diputus = yangBerbukti(tegaskanNarasi(putusSemua(menurutTampak(relasi, tertutup))));
  const putusannya = bagiMenurutBerkas(laporan, diputus, ({ r }) => r.hasil.lokasi.berkas);
  const diLaporan = laporan.map((l, ke) => ({ l, diputus: putusannya[ke] as Diputus[] }));
  const tertuduh = diLaporan.map((d) => tuduh(d.diputus, d.l, (ke, dari) => kemajuan?.(langkah('sebab', ke, dari))));
  const narasi = bagiMenurutBerkas(laporan, buku.narasi ?? [], (n) => n.berkas);
  const bacaan = diLaporan.map(
    (d, ke): Bacaan => ({
      tabel: d.l.tabel,
      narasi: narasi[ke] as Narasi[],
      faktaNarasi: d.l.narasi.flat(),
      kalimatAngka: d.l.kalimatAngka,
      pernyataan: d.l.pernyataan,
      diputus: d.diputus,
      usulan: usulanDari(tertuduh[ke] as Perbaikan[]),
      bahasa: opsi.bahasa ?? 'id',
    }),
  );
  const ditinjau = ratakan(daftarTinjauan, (tinjau, ke) => {
    kemajuan?.(langkah('tinjauan', ke, daftarTinjauan.length));
    return ratakan(bacaan, tinjau);
  });
  const temuan = namaiBaris(
    [...tertuduh.flat().map((p) => susunTemuan(p, opsi)), ...catatanBulat(diputus, opsi), ...ditinjau],
    tercetak.tabel,
  );
  const semua = tandaiTersembunyi(temuan, tertutup);
  const terpotong = teksTerpotong(buku.narasi ?? [], opsi.bahasa ?? 'id');
  return {
    ringkasan: {
      tabel: tabel.length,
      fakta: tercetak.angka.length,
      relasi: diputus.length,
      konsisten: diputus.filter((d) => d.putusan.status !== 'tidak').length,
      temuan: semua.length,
    },
    temuan: semua,
    cakupan: hitungCakupan(tabel, tercetak, diputus, opsi.bahasa),
    kolom: ratakan(bahan, kolomTerbaca),
    ...(terpotong.length === 0 ? {} : { takDiperiksa: terpotong }),
  };
}

const langkah = (tahap: TahapKerja, ke: number, dari: number, tabel?: Tabel): Kemajuan => {
  const nama = tabel?.nama ?? tabel?.lembar;
  return { tahap, ke: ke + 1, dari, ...(nama === undefined ? {} : { nama }) };
};
