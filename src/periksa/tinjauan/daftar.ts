import { angkaBerbeda } from './angka-berbeda.js';
import { angkaLepas } from './angka-lepas.js';
import { angkaRusak } from './angka-rusak.js';
import { aturanCampur } from './aturan-campur.js';
import { aturanKolom } from './aturan-kolom.js';
import { banyaknya } from './banyaknya.js';
import { barisRumus } from './baris-rumus.js';
import { bilanganKata } from './bilangan-kata.js';
import { diakuiTercapai } from './diakui-tercapai.js';
import { efisiensiDiakui } from './efisiensi-diakui.js';
import { indikatorBerganti } from './indikator-berganti.js';
import { indikatorLengkap } from './indikator-lengkap.js';
import { kategori } from './kategori.js';
import { lebarKode } from './lebar-kode.js';
import { predikatKolom } from './predikat-kolom.js';
import { predikatNarasi } from './predikat-narasi.js';
import { rataNarasi } from './rata-narasi.js';
import { rumusTercetak } from './rumus-tercetak.js';
import { satuanCocok } from './satuan-cocok.js';
import { serapanKinerja } from './serapan-kinerja.js';
import { skalaTercetak } from './skala-tercetak.js';
import { targetTriwulan } from './target-triwulan.js';
import type { Tinjauan } from './tinjauan.js';

/** Every check that needs no localisation. */
export const daftarTinjauan: readonly Tinjauan[] = [
  angkaRusak,
  bilanganKata,
  rumusTercetak,
  skalaTercetak,
  kategori,
  aturanCampur,
  aturanKolom,
  serapanKinerja,
  targetTriwulan,
  rataNarasi,
  efisiensiDiakui,
  angkaBerbeda,
  angkaLepas,
  indikatorLengkap,
  satuanCocok,
  lebarKode,
  diakuiTercapai,
  banyaknya,
  indikatorBerganti,
  predikatNarasi,
  predikatKolom,
  barisRumus,
];
