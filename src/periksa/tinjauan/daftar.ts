import { angkaBerbeda } from './angka-berbeda.js';
import { aturanKolom } from './aturan-kolom.js';
import { indikatorLengkap } from './indikator-lengkap.js';
import { kategori } from './kategori.js';
import { angkaRusak } from './p108-angka-rusak.js';
import { bilanganKata } from './p109-bilangan-kata.js';
import { rumusTercetak } from './p110-rumus-tercetak.js';
import { tanggalDiAngka } from './p112-tanggal.js';
import { aturanCampur } from './p201-aturan-campur.js';
import { skalaTercetak } from './p206-skala.js';
import { efisiensiDiakui } from './p207-efisiensi-diakui.js';
import { indikatorBerganti } from './p211-indikator-berganti.js';
import { targetTriwulan } from './p212-target-triwulan.js';
import { satuanCocok } from './p214-satuan.js';
import { serapanKinerja } from './p216-serapan-kinerja.js';
import { banyaknya } from './p218-banyaknya.js';
import { lebarKode } from './p219-lebar-kode.js';
import { diakuiTercapai } from './p220-diakui-tercapai.js';
import { angkaLepas } from './p221-angka-lepas.js';
import { barisRumus } from './p224-baris-rumus.js';
import { kataArah } from './p227-kata-arah.js';
import { sekianDari } from './p229-sekian-dari.js';
import { terhitungBerulang } from './p230-terhitung-berulang.js';
import { kolomNol } from './p231-kolom-nol.js';
import { capaianDibatasi } from './p303-capaian-dibatasi.js';
import { peringkat } from './peringkat.js';
import { peringkatKalimat } from './peringkat-kalimat.js';
import { predikatKolom } from './predikat-kolom.js';
import { predikatNarasi } from './predikat-narasi.js';
import { predikatPenutup } from './predikat-penutup.js';
import { rataNarasi } from './rata-narasi.js';
import type { Tinjauan } from './tinjauan.js';

/** Every check that needs no localisation. */
export const daftarTinjauan: readonly Tinjauan[] = [
  angkaRusak,
  tanggalDiAngka,
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
  predikatPenutup,
  barisRumus,
  peringkat,
  kataArah,
  peringkatKalimat,
  sekianDari,
  terhitungBerulang,
  kolomNol,
  capaianDibatasi,
];
