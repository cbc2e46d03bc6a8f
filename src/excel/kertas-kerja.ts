import { pastikanBentuk } from '../angka/bentuk.js';
import { tolakOpsiAsing } from '../angka/tolak-opsi.js';
import { KATA } from '../periksa/keluaran/kata.js';
import { teksLokasi } from '../periksa/keluaran/letak.js';
import { kalimatRingkas } from '../periksa/keluaran/ringkas.js';
import { BENTUK_HASIL_PERIKSA } from '../periksa/temuan/bentuk-temuan.js';
import type { HasilPeriksa, StatusCakupan } from '../periksa/temuan/temuan.js';
import { BAHASA, type Bahasa } from '../rumus/alasan.js';
import { BARIS_KEPALA, JUDUL_CAKUPAN, JUDUL_SIDIK, JUDUL_TANGGAPAN, JUDUL_TEMUAN } from './tandai/judul-temuan.js';
import { barisTemuan, PEMISAH_LETAK, selSidik, YA } from './tandai/lembar-temuan.js';
import { teksSelBersih } from './teks-bersih.js';
import { type LembarTulis, tulisBuku } from './tulis-buku.js';

/** Options of {@link tulisKertasKerja}. */
export interface OpsiKertasKerja {
  readonly bahasa?: Bahasa;
}

const LEBAR_TEMUAN = [5, 11, 7, 24, 16, 16, 44, 34, 40, 11, 34, 34, 18];
const LEBAR_CAKUPAN = [40, 20, 10, 12, 60];
const GARIS = { style: 'thin', color: { rgb: 'BFBFBF' } } as const;
const BINGKAI = { top: GARIS, bottom: GARIS, left: GARIS, right: GARIS };
const KEPALA = {
  font: { bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E7E6E6' } },
  border: BINGKAI,
  alignment: { wrapText: true, vertical: 'top' },
} as const;
const ISI = { border: BINGKAI, alignment: { wrapText: true, vertical: 'top' } } as const;

const TEKS = {
  id: {
    temuan: 'Kertas kerja',
    cakupan: 'Cakupan',
    status: { diperiksa: 'diperiksa', sebagian: 'diperiksa sebagian', 'tak-dapat-diperiksa': 'tidak dapat diperiksa' },
  },
  en: {
    temuan: 'Working paper',
    cakupan: 'Coverage',
    status: { diperiksa: 'checked', sebagian: 'checked in part', 'tak-dapat-diperiksa': 'not checkable' },
  },
} as const satisfies Record<
  Bahasa,
  Record<'temuan' | 'cakupan', string> & { readonly status: Record<StatusCakupan, string> }
>;

/**
 * The working paper (kertas kerja) of a check as a workbook: a row a finding, with columns to fill in whether it is accepted, why (Alasan), and what
 * the office answers (Tanggapan); and a sheet of what was checked and what was not. Every cell is a text, so nothing in it computes. `periksa` reads
 * the accepted findings back from it.
 *
 * Throws `ArgumenTidakSah` for what is of the wrong kind, with the field, and for an option that is not known.
 *
 * @example
 * const hasil = periksaTabel([{ baris: [['Pagu', 'Realisasi', '%'], ['200', '150', '75,00']] }]);
 * (await tulisKertasKerja(hasil)).length > 0 // => true
 */
export function tulisKertasKerja(hasil: HasilPeriksa, opsi: OpsiKertasKerja = {}): Promise<Uint8Array> {
  pastikanBentuk('tulisKertasKerja', 'hasil', hasil, BENTUK_HASIL_PERIKSA);
  tolakOpsiAsing('tulisKertasKerja', opsi, { bahasa: BAHASA });
  const { bahasa = 'id' } = opsi;
  return tulisBuku([lembarTemuan(hasil, bahasa), lembarCakupan(hasil, bahasa)], KATA[bahasa].judul);
}

function lembarTemuan(hasil: HasilPeriksa, bahasa: Bahasa): LembarTulis {
  const kata = KATA[bahasa];
  const isi = hasil.temuan.map((t, i) => {
    const { lembar, sel } = t.lokasi;
    const letak =
      lembar === undefined || sel === undefined ? teksLokasi(t.lokasi, kata) : `${lembar}${PEMISAH_LETAK}${sel}`;
    return [...barisTemuan(t, i + 1, letak, bahasa), '', selSidik(t)];
  });
  const kepala = [...JUDUL_TEMUAN[bahasa], JUDUL_TANGGAPAN[bahasa], JUDUL_SIDIK[bahasa]];
  const terakhir = BARIS_KEPALA + isi.length;
  return {
    ...tabel(TEKS[bahasa].temuan, [kata.judul, kalimatRingkas(hasil, bahasa), ''], kepala, isi, LEBAR_TEMUAN),
    ...(isi.length > 0 && {
      dataValidations: [
        { type: 'list', values: [YA[bahasa]], range: `J${BARIS_KEPALA + 1}:J${terakhir}`, allowBlank: true },
      ],
    }),
  };
}

function lembarCakupan(hasil: HasilPeriksa, bahasa: Bahasa): LembarTulis {
  const { cakupan, status } = TEKS[bahasa];
  const isi = hasil.cakupan.tabel.map((c) => [
    teksLokasi(c.lokasi, KATA[bahasa]),
    status[c.status],
    String(c.angka),
    String(c.terikat),
    c.sebab ?? '',
  ]);
  return tabel(cakupan, [cakupan, kalimatRingkas(hasil, bahasa), ''], JUDUL_CAKUPAN[bahasa], isi, LEBAR_CAKUPAN);
}

/** A sheet with lines above a table whose headings stay in sight and on every page. */
function tabel(
  name: string,
  atas: readonly string[],
  kepala: readonly string[],
  isi: readonly (readonly string[])[],
  lebar: readonly number[],
): LembarTulis {
  const bersih = (baris: readonly string[]) => baris.map((s) => teksSelBersih(s.slice(0, 8000)));
  const ke = atas.length;
  const gaya = new Map<string, { style: typeof KEPALA | typeof ISI }>();
  for (const i of [kepala, ...isi].keys())
    for (const j of lebar.keys()) gaya.set(`${ke + i},${j}`, { style: i === 0 ? KEPALA : ISI });
  return {
    name,
    rows: [...atas.map((a) => bersih([a])), bersih(kepala), ...isi.map(bersih)],
    columns: lebar.map((width) => ({ width })),
    cells: gaya,
    freezePane: { rows: ke + 1 },
    autoFilter: { range: `A${ke + 1}:${String.fromCharCode(64 + lebar.length)}${ke + 1 + isi.length}` },
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `$${ke + 1}:$${ke + 1}`,
    },
  };
}
