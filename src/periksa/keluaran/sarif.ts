import { pastikanBentuk, teks } from '../../angka/bentuk.js';
import { tolakOpsiAsing } from '../../angka/tolak-opsi.js';
import { BAHASA, type Bahasa, type Dwibahasa } from '../../rumus/alasan.js';
import type { Lokasi } from '../../tabel/lokasi.js';
import { BENTUK_HASIL_PERIKSA } from '../temuan/bentuk-temuan.js';
import type { BahanTemuan } from '../temuan/jenis-temuan.js';
import type { HasilPeriksa, Temuan, Tingkat } from '../temuan/temuan.js';
import { daftarTemuan } from '../tulis/daftar-temuan.js';
import { bersihkanDalam } from './bersihkan-dalam.js';
import { KATA } from './kata.js';
import { teksSel, teksWadah } from './letak.js';
import { kalimatPengaturan } from './ringkas.js';
import { sidikTemuan } from './sidik.js';

const TINGKAT_SARIF: Readonly<Record<Tingkat, 'error' | 'warning' | 'note'>> = {
  galat: 'error',
  peringatan: 'warning',
  catatan: 'note',
};

/** Options of {@link sarifPeriksa}. */
export interface OpsiSarif {
  /** Version of the library that checked. */
  readonly versi?: string;
  /** Language of the rules and notifications; that of the findings was chosen when they were made. @defaultValue 'id' */
  readonly bahasa?: Bahasa;
}

/**
 * The findings as a SARIF 2.1.0 log, ready for `JSON.stringify`. A cell is a logical location (`Tabel 3.4.2/F5`), and its row stands for the line that code
 * scanning wants of every place (1 where there is none); a figure in a text has its line and column. Fingerprints name the row, not its number, so that they
 * stay when rows move; they end with the fingerprint of what the finding says. Accepted findings are results with an accepted suppression and its
 * reason; with findings of an earlier check each says in `baselineState` whether it is new. Columns that were not understood are notifications of the run. Characters that are not seen are taken out of all texts, which viewers
 * show as they are.
 *
 * Throws `ArgumenTidakSah` for what is of the wrong kind, with the field.
 *
 * @example
 * sarifPeriksa({ ringkasan: { tabel: 0, fakta: 0, relasi: 0, konsisten: 0, temuan: 0 }, cakupan: { tabel: [], angka: 3, terikat: 3 }, temuan: [], kolom: [] }).version // => '2.1.0'
 */
export function sarifPeriksa(hasil: HasilPeriksa, opsi: OpsiSarif = {}) {
  pastikanBentuk('sarifPeriksa', 'hasil', hasil, BENTUK_HASIL_PERIKSA);
  tolakOpsiAsing('sarifPeriksa', opsi, { versi: teks, bahasa: BAHASA });
  const { bahasa = 'id' } = opsi;
  const aturan = aturanTerpakai(hasil, bahasa);
  const pengaturan = kalimatPengaturan(hasil, bahasa);
  const tanpaPeran = hasil.kolom.filter((k) => k.peran === null);
  return bersihkanDalam({
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: { name: 'lkjip', ...(opsi.versi === undefined ? {} : { version: opsi.versi }), rules: aturan },
        },
        language: bahasa,
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: [
              ...(pengaturan === null ? [] : [{ level: 'note', message: { text: pengaturan } }]),
              ...tanpaPeran.map((k) => ({
                level: 'note',
                message: { text: takDipahami(k.judul)[bahasa] },
                locations: [lokasiSarif(k.lokasi)],
              })),
            ],
          },
        ],
        results: hasilSarif(hasil, aturan),
      },
    ],
  });
}

const takDipahami = (judul: string): Dwibahasa => ({
  id: `Kolom "${judul}" tidak dipahami, jadi tidak diperiksa.`,
  en: `The column "${judul}" was not understood, and so not checked.`,
});

/** The catalogue of findings as rules; a code outside it, from a later version, gets a rule with its code alone. */
function aturanTerpakai(hasil: HasilPeriksa, bahasa: Bahasa) {
  const perKode = new Map<string, BahanTemuan>(daftarTemuan.map((b) => [b.kode, b]));
  const kode = new Set([...perKode.keys(), ...hasil.temuan.map((t) => t.kode)]);
  return [...kode].sort().map((id) => {
    const bahan = perKode.get(id);
    return bahan === undefined
      ? { id }
      : {
          id,
          shortDescription: { text: bahasa === 'en' ? bahan.en.nama : bahan.nama },
          // The limits of a kind are written in Indonesian alone.
          ...(bahasa === 'en' ? {} : { help: { text: bahan.batas } }),
          defaultConfiguration: { level: TINGKAT_SARIF[bahan.tingkat] },
        };
  });
}

function hasilSarif({ temuan, temuanLama }: HasilPeriksa, aturan: readonly { readonly id: string }[]) {
  const indeks = new Map(aturan.map(({ id }, i) => [id, i]));
  const sidik = sidikTemuan(temuan);
  return temuan.map((t, i) => ({
    ...satuHasil(t, indeks.get(t.kode) as number, sidik[i] as string),
    ...(temuanLama === undefined ? {} : { baselineState: t.lama === true ? 'unchanged' : 'new' }),
  }));
}

function satuHasil(temuan: Temuan, indeks: number, sidik: string) {
  const { kode, tingkat, pesan, saran, lokasi, terkait, diterima, tercetak, semestinya, rumus, penjelasan } = temuan;
  return {
    ruleId: kode,
    ruleIndex: indeks,
    level: TINGKAT_SARIF[tingkat],
    message: { text: saran === '' ? pesan : `${pesan} ${saran}` },
    locations: [lokasiSarif(lokasi)],
    ...(terkait.length === 0 ? {} : { relatedLocations: terkait.map((t, id) => ({ id, ...lokasiSarif(t) })) }),
    partialFingerprints: { 'lkjip/v3': sidik },
    properties: {
      tercetak,
      semestinya,
      rumus,
      penjelasan,
      // That its row, column or sheet is hidden: a viewer that opens the file does not see it.
      ...(temuan.tersembunyi === true ? { tersembunyi: true } : {}),
    },
    suppressions: diterima === undefined ? [] : [{ kind: 'external', status: 'accepted', justification: diterima }],
  };
}

/** Where a place lies: its file, with line and column for a text and a logical location for a table. */
function lokasiSarif(lokasi: Lokasi) {
  const { berkas, tabel, lembar, baris, kolom, sel } = lokasi;
  const dalamTabel = tabel !== undefined || lembar !== undefined || sel !== undefined;
  const region = { startLine: baris ?? 1, ...(dalamTabel || kolom === undefined ? {} : { startColumn: kolom }) };
  return {
    ...(berkas === undefined ? {} : { physicalLocation: { artifactLocation: { uri: uriBerkas(berkas) }, region } }),
    ...(dalamTabel
      ? {
          logicalLocations: [
            { name: teksSel(lokasi, KATA.id) || namaPenuh(lokasi), fullyQualifiedName: namaPenuh(lokasi), kind: 'sel' },
          ],
        }
      : {}),
  };
}

/** `LKjIP.xlsx/Lembar1/Tabel 3.4.2/F5`: what tells a place from all others. */
function namaPenuh(lokasi: Lokasi): string {
  return [teksWadah(lokasi, '/'), teksSel(lokasi, KATA.id)].filter((bagian) => bagian !== '').join('/');
}

/** A file name as a relative URI reference. */
function uriBerkas(berkas: string): string {
  return berkas
    .replaceAll('\\', '/')
    .split('/')
    .map((bagian) => encodeURIComponent(bagian.replace(/\p{Surrogate}/gu, '\uFFFD')))
    .join('/');
}
