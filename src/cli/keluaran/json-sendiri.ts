import {
  atauNull,
  type Bentuk,
  bilangan,
  cacah,
  daftar,
  objek,
  peta,
  pilihan,
  tahun,
  teks,
} from '../../angka/bentuk.js';
import { kunciKembar } from '../../berkas/kunci-kembar.js';
import { daftarSkema } from '../../model/daftar-skema.js';
import type { FormatKeluaran } from './format-keluaran.js';
import type { JenisHasil } from './jenis-hasil.js';

const pola =
  (p: RegExp): Bentuk =>
  (x) =>
    typeof x === 'string' && p.test(x) ? undefined : ' bukan yang ditulis';
const sama =
  (nilai: unknown): Bentuk =>
  (x) =>
    x === nilai ? undefined : ' bukan yang ditulis';

/** An object of these fields and of no others, but those that may be there; a field that somebody added is his. */
function persis(wajib: Readonly<Record<string, Bentuk>>, mungkin: Readonly<Record<string, Bentuk>> = {}): Bentuk {
  const isi = objek(wajib);
  return (x) => {
    const salah = isi(x);
    if (salah !== undefined) return salah;
    for (const [k, nilai] of Object.entries(x as object)) {
      if (Object.hasOwn(wajib, k)) continue;
      const dalam = Object.hasOwn(mungkin, k) ? (mungkin[k] as Bentuk)(nilai) : ' tidak dikenal';
      if (dalam !== undefined) return `.${k}${dalam}`;
    }
    return undefined;
  };
}

const KODE = pola(/^P\d{3}$/);
const lokasi = objek({ berkas: atauNull(teks), tabel: atauNull(teks), sel: atauNull(teks) });
const berstatus = objek({ status: pilihan('terukur', 'tak-terukur') });
const anggaran = { pagu: atauNull(teks), realisasi: atauNull(teks), serapan: berstatus };

/** The fingerprint of a finding as `sidikTemuan` joins it: its code, its place, its row, its figure and, since version 2, its `sidik`; then which of those alike. */
const sidikDicatat =
  (versi: 1 | 2): Bentuk =>
  (x) => {
    const bagian = typeof x === 'string' ? x.split('|') : [];
    const bersidik = versi === 1 || bagian.slice(-2).some((b) => b === '' || SIDIK.test(b));
    return bagian.length >= 3 + versi && KODE(bagian[0]) === undefined && bersidik ? undefined : ' bukan sidik temuan';
  };
const SIDIK = /^[0-9a-f]{16}$/;

const versiSatu = sama(1);

/** What each command writes as JSON; what only looks like it in its keys is somebody's. */
const BENTUK: Partial<Record<JenisHasil, readonly Bentuk[]>> = {
  hitung: [
    persis({
      versi: versiSatu,
      instansi: objek({ nama: teks }),
      tahun,
      kebijakan: objek({ nama: teks, dasar: teks, diubah: daftar(teks) }),
      kinerja: persis({
        rataRata: berstatus,
        cakupan: objek({ terukur: cacah, total: cacah }),
        predikat: objek({ status: teks }),
        tujuan: daftar(objek({ capaian: berstatus })),
      }),
      anggaran: persis({
        total: objek(anggaran),
        program: daftar(objek({ ...anggaran, kegiatan: daftar(objek(anggaran)) })),
        sasaran: daftar(objek(anggaran)),
      }),
      efisiensi: persis({ metode: teks, gerbang: () => undefined, total: berstatus, sasaran: daftar(objek()) }),
      peringatan: daftar(objek({ kode: teks, pesan: teks })),
    }),
  ],
  periksa: [
    persis(
      {
        versi: versiSatu,
        sumber: daftar(teks),
        ringkasan: persis({ tabel: cacah, fakta: cacah, relasi: cacah, konsisten: cacah, temuan: cacah }),
        temuan: daftar(objek({ kode: KODE, tingkat: teks, lokasi, pesan: teks, terkait: daftar(lokasi) })),
        cakupan: objek({ tabel: daftar(objek({ lokasi, status: teks })), angka: cacah, terikat: cacah }),
        kolom: daftar(objek({ lokasi, judul: teks, peran: atauNull(teks) })),
      },
      {
        takDiperiksa: daftar(objek({ lokasi, pesan: teks })),
        temuanLama: persis({ ada: cacah, hilang: cacah }),
        pengaturan: objek({ diabaikan: daftar(lokasi), dimatikan: peta(bilangan), diubah: peta(bilangan) }),
        takTerbaca: daftar(objek()),
      },
    ),
  ],
  // Of version 1 the command itself says that it is to be written anew.
  'temuan-lama': ([1, 2] as const).map((v) => persis({ versi: sama(v), temuan: daftar(sidikDicatat(v)) })),
  katalog: [
    persis({ versi: versiSatu, bab: daftar(persis({ judul: teks, entri: daftar(objek({ id: teks, nama: teks })) })) }),
    persis({ versi: versiSatu, entri: daftar(objek({ id: teks, jenisEntri: teks, lembar: daftar(objek()) })) }),
  ],
  skema: [
    persis(
      {
        title: pilihan(...daftarSkema, 'Baris', 'PetaPandangan'),
        $schema: sama('https://json-schema.org/draft/2020-12/schema'),
        type: sama('object'),
        properties: objek(),
      },
      {
        description: teks,
        required: daftar(teks),
        additionalProperties: sama(false),
        $defs: objek(),
        examples: daftar(),
      },
    ),
  ],
};

const SARIF = persis({
  $schema: teks,
  version: sama('2.1.0'),
  runs: daftar(
    persis({
      tool: persis({
        driver: persis({ name: sama('lkjip'), rules: daftar(objek({ id: KODE })) }, { version: teks }),
      }),
      language: teks,
      columnKind: teks,
      invocations: daftar(objek()),
      results: daftar(objek({ ruleId: KODE, message: objek({ text: teks }), suppressions: daftar() })),
    }),
  ),
});

/** Whether a JSON text is what this command writes, of whichever version; a key that stands twice was put there by hand. */
export function jsonSendiri(teksJson: string, format: FormatKeluaran, jenis: JenisHasil): boolean {
  let data: unknown;
  try {
    data = JSON.parse(teksJson);
  } catch {
    return false;
  }
  const bentuk = format === 'sarif' ? [SARIF] : (BENTUK[jenis] ?? []);
  return bentuk.some((b) => b(data) === undefined) && kunciKembar(teksJson) === null;
}

const ANGKA_REKAP = atauNull(pola(/^-?\d+(?:\.\d+)?$/));
const BARIS_REKAP = persis({
  tingkat: pola(/^(?:total|urusan|bidang|program|kegiatan|sub-kegiatan)$/),
  kode: teks,
  pagu: ANGKA_REKAP,
  realisasi: ANGKA_REKAP,
  sisa: ANGKA_REKAP,
  serapan: ANGKA_REKAP,
  paguSeluruhnya: ANGKA_REKAP,
  capaian: ANGKA_REKAP,
  baris: cacah,
  terukur: cacah,
  bercapaian: cacah,
});

/** Whether every line of a text is a line of a roll-up. */
export function ndjsonRekapSendiri(isi: string): boolean {
  try {
    const baris = isi.trimEnd().split('\n');
    return baris.every((b) => BARIS_REKAP(JSON.parse(b)) === undefined && kunciKembar(b) === null);
  } catch {
    return false;
  }
}
