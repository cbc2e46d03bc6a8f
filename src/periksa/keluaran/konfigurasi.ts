import { bacaAman } from '../../angka/baca-aman.js';
import { boleh, objek, pastikanBentuk, peta, teks } from '../../angka/bentuk.js';
import { terdekat } from '../../angka/kata-terdekat.js';
import { aturanKebijakan } from '../../kebijakan/aturan-kebijakan.js';
import { jadikanMasalah } from '../../model/aturan.js';
import { Konfigurasi } from '../../model/konfigurasi.js';
import type { Masalah } from '../../model/masalah.js';
import { periksaMentah } from '../../model/periksa-mentah.js';
import { uraikanMasalah } from '../../model/uraikan-masalah.js';
import { BAHASA, type Bahasa } from '../../rumus/alasan.js';
import { pastikanOpsi } from '../../rumus/pastikan-opsi.js';
import type { Lokasi } from '../../tabel/lokasi.js';
import { ratakan } from '../../tabel/tiap.js';
import { BENTUK_HASIL_PERIKSA } from '../temuan/bentuk-temuan.js';
import type { HasilPeriksa, Temuan } from '../temuan/temuan.js';
import { daftarTemuan } from '../tulis/daftar-temuan.js';

/** What {@link bacaKonfigurasi} gives. */
export type HasilBacaKonfigurasi =
  | { readonly status: 'sah'; readonly konfigurasi: Konfigurasi }
  | { readonly status: 'tidak-sah'; readonly masalah: readonly Masalah[] };

/**
 * Reads what lkjip.config.json holds: levels by code of a finding, sheets and files that are not checked, policies and language. Gives all faults at once,
 * each with its field and what would be right; a code, a preset and a scale must be ones that there are.
 *
 * @example
 * bacaKonfigurasi({ versi: 1, tingkat: { P501: 'mati' } }) // => { status: 'sah' }
 * @example
 * bacaKonfigurasi({ versi: 1, tingkat: { P501: 'matii' } }) // => { status: 'tidak-sah', masalah: [{ letak: 'tingkat.P501' }] }
 */
export function bacaKonfigurasi(data: unknown, opsi: { readonly bahasa?: Bahasa } = {}): HasilBacaKonfigurasi {
  pastikanOpsi('bacaKonfigurasi', opsi, { bahasa: BAHASA });
  const { bahasa = 'id' } = opsi;
  return bacaAman('bacaKonfigurasi: data', () => uraiKonfigurasi(data, bahasa));
}

function uraiKonfigurasi(data: unknown, bahasa: Bahasa): HasilBacaKonfigurasi {
  const terbaca = Konfigurasi.safeParse(data);
  const masalah = terbaca.success
    ? [
        ...kodeAsing(terbaca.data, bahasa),
        ...[...periksaMentah(data, terbaca.data), ...aturanKebijakan(terbaca.data)].map((t) =>
          jadikanMasalah(t, terbaca.data, bahasa),
        ),
      ]
    : ratakan(terbaca.error.issues, (m) => uraikanMasalah(m, data, Konfigurasi, bahasa, 'konfigurasi'));
  return terbaca.success && masalah.length === 0
    ? { status: 'sah', konfigurasi: terbaca.data }
    : { status: 'tidak-sah', masalah };
}

function kodeAsing({ tingkat = {} }: Konfigurasi, bahasa: Bahasa): Masalah[] {
  const dikenal = daftarTemuan.map((t) => t.kode);
  return Object.keys(tingkat)
    .filter((kode) => !(dikenal as readonly string[]).includes(kode))
    .map((kode) => {
      const dekat = terdekat(kode, dikenal);
      const [maksud, meant] =
        dekat === undefined ? ['', ''] : [` (maksudnya "${dekat}"?)`, ` (did you mean "${dekat}"?)`];
      const [id, en] = [
        `tidak ada temuan berkode itu${maksud}; daftarnya di docs/temuan.md`,
        `there is no finding of that code${meant}; docs/temuan.md lists them`,
      ];
      return jadikanMasalah(
        { kode: 'temuan-tak-dikenal', tingkat: 'galat', path: ['tingkat', kode], id, en },
        undefined,
        bahasa,
      );
    });
}

/**
 * The levels that a configuration gives: a finding whose code is `mati` is taken out, another counts as what it says there. `pengaturan` tells how many
 * and whose they were, and every print of the result says so.
 *
 * Throws `ArgumenTidakSah` for what is of the wrong kind, with the field.
 *
 * @example
 * const hasil = periksaTabel([{ baris: [['Uraian', 'Pagu', 'Realisasi Anggaran', '%'], ['A', '200', '150', '57,00']] }]);
 * terapkanKonfigurasi(hasil, { versi: 1, tingkat: { P101: 'mati' } }, 'lkjip.config.json').pengaturan // => { oleh: 'lkjip.config.json', dimatikan: { P101: 1 } }
 */
export function terapkanKonfigurasi(hasil: HasilPeriksa, konfigurasi: Konfigurasi, oleh: string): HasilPeriksa {
  pastikanBentuk('terapkanKonfigurasi', 'hasil', hasil, BENTUK_HASIL_PERIKSA);
  pastikanBentuk('terapkanKonfigurasi', 'konfigurasi', konfigurasi, objek({ tingkat: boleh(peta(teks)) }));
  pastikanBentuk('terapkanKonfigurasi', 'oleh', oleh, teks);
  return terapkanPengaturan(hasil, konfigurasi, oleh, []);
}

/** The same, with what was not looked at because of it. */
export function terapkanPengaturan(
  hasil: HasilPeriksa,
  { tingkat = {} }: Konfigurasi,
  oleh: string,
  diabaikan: readonly Lokasi[],
): HasilPeriksa {
  const pilihan = (t: Temuan) => (Object.hasOwn(tingkat, t.kode) ? tingkat[t.kode] : undefined) ?? t.tingkat;
  const mati = hasil.temuan.filter((t) => pilihan(t) === 'mati');
  const diubah = hasil.temuan.filter((t) => pilihan(t) !== 'mati' && pilihan(t) !== t.tingkat);
  const temuan = ratakan(hasil.temuan, (t) => {
    const baru = pilihan(t);
    return baru === 'mati' ? [] : [baru === t.tingkat ? t : { ...t, tingkat: baru }];
  });
  return {
    ...hasil,
    temuan,
    ringkasan: { ...hasil.ringkasan, temuan: temuan.filter((t) => t.diterima === undefined && !t.lama).length },
    pengaturan: { oleh, dimatikan: perKode(mati), diubah: perKode(diubah), diabaikan },
  };
}

function perKode(temuan: readonly Temuan[]): Record<string, number> {
  const banyak = new Map<string, number>();
  for (const { kode } of temuan) banyak.set(kode, (banyak.get(kode) ?? 0) + 1);
  return Object.fromEntries([...banyak].sort(([a], [b]) => (a < b ? -1 : 1)));
}
