import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';

/** Code, cell and message of the findings of these kinds. */
const temukan = (baris: string[][], ...kode: string[]) =>
  periksaTabel([{ baris }])
    .temuan.filter((t) => kode.includes(t.kode))
    .map((t) => `${t.kode} ${t.lokasi.sel} ${t.pesan.split(': ')[1]}`);

const SETAHUN = ['Indikator', 'Target', 'Realisasi', 'Capaian (%)'];
const DUA_TAHUN = [
  ['Indikator', 'Tahun 2021', '', 'Capaian Tahun 2021 (%)', 'Tahun 2022', '', 'Capaian Tahun 2022 (%)'],
  ['', 'Target', 'Realisasi', '', 'Target', 'Realisasi', ''],
];

describe('indicators that lack a figure', () => {
  // The report of Batu Sopang, sasaran 1: target 65, result "-".
  it('names the half that is missing, and cuts long names', () => {
    expect(temukan([SETAHUN, ['Nilai SAKIP', '65', '-', '-'], ['Nilai IKM', '80', '82', '102,5']], 'P203')).toEqual([
      'P203 C2 "Nilai SAKIP" tidak punya realisasi.',
    ]);
    const panjang = `Persentase ${'desa '.repeat(15)}`.trim();
    expect(temukan([SETAHUN, [panjang, '', '60', ''], ['Nilai IKM', '80', '82', '102,5']], 'P203')).toEqual([
      `P203 B2 "${panjang.slice(0, 57)}…" tidak punya target.`,
    ]);
  });

  it('keeps still where performance is printed, a reason stands in the row, or nothing is filled in yet', () => {
    const baik = ['Nilai IKM', '80', '82', '102,5'];
    expect(temukan([SETAHUN, ['Nilai SAKIP', '65'], baik], 'P203')).toHaveLength(1);
    expect(temukan([SETAHUN, ['Nilai SAKIP', '65', '-', '100'], baik], 'P203')).toEqual([]);
    expect(temukan([SETAHUN, ['Nilai SAKIP', '65', 'belum dinilai', '-'], baik], 'P203')).toEqual([]);
    expect(temukan([SETAHUN, ['Nilai SAKIP', '65', '-', '-'], ['Nilai IKM', '80', '-', '-']], 'P203')).toEqual([]);
    expect(
      temukan(
        [
          ['Indikator', 'Target', 'Rumus', 'Sumber', 'Realisasi', 'Capaian (%)'],
          ['Nilai SAKIP', '65', 'A', 'B', '-', '-'],
          ['Nilai IKM', '80', 'A', 'B', '82', '102,5'],
        ],
        'P203',
      ),
    ).toEqual([]);
    expect(temukan([SETAHUN.slice(0, 3), ['Nilai SAKIP', '65', '-'], ['Nilai IKM', '80', '82']], 'P203')).toEqual([]);
    expect(
      temukan(
        [
          ['Indikator', 'Realisasi', 'Capaian (%)'],
          ['Nilai SAKIP', '-', '-'],
          ['Nilai IKM', '82', '102'],
        ],
        'P203',
      ),
    ).toEqual([]);
    expect(
      temukan(
        [
          ['Indikator', 'Target TW I', 'Realisasi TW I', 'Capaian TW I (%)'],
          ['Nilai SAKIP', '65', '-', '-'],
          ['Nilai IKM', '80', '82', '102,5'],
        ],
        'P203',
      ),
    ).toEqual([]);
  });

  // The report of Batu Sopang, Tabel 3.3.3 and 3.3.4: the columns of 2021 hold dashes.
  it('misses the year before where no row has it, by its number or as "tahun lalu"', () => {
    const baris = ['Nilai IKM', '-', '-', '-', '80', '82', '102,5'];
    expect(temukan([...DUA_TAHUN, baris], 'P203')).toEqual([
      'P203 C3 "Nilai IKM" tidak punya pembanding tahun 2021 (target dan realisasi).',
    ]);
    expect(temukan([...DUA_TAHUN, baris, ['Nilai SAKIP', '60', '63', '105', '65', '65', '100']], 'P203')).toEqual([]);
    expect(
      temukan(
        [
          [
            'Indikator',
            'Target Tahun Lalu',
            'Realisasi Tahun Lalu',
            'Capaian Tahun Lalu',
            'Target',
            'Realisasi',
            'Capaian',
          ],
          baris,
        ],
        'P203',
      ),
    ).toEqual(['P203 C2 "Nilai IKM" tidak punya pembanding tahun sebelumnya (target dan realisasi).']);
  });

  // The report of Batu Sopang, "Perbandingan RPJMD": 82 of 85, 18 against 5, 80 of 85, all N/A; sasaran 1 has no result.
  it('misses progress only where both its inputs are figures', () => {
    const kepala = ['Indikator', 'Target Akhir RPJMD', 'Realisasi Tahun 2022', 'Tingkat Kemajuan'];
    expect(temukan([kepala, ['Nilai IKM', '85', '82', 'N/A']], 'P204')).toEqual([
      'P204 D2 tingkat kemajuan kosong, padahal target akhir 85 dan realisasi 82 tercetak.',
    ]);
    expect(temukan([kepala, ['Nilai SAKIP', '70', '-', 'N/A'], ['Nilai IKM', '85', '82', '96,47']], 'P204')).toEqual(
      [],
    );
    expect(
      temukan(
        [
          ['Indikator', 'Realisasi', 'Tingkat Kemajuan'],
          ['Nilai IKM', '82', 'N/A'],
        ],
        'P204',
      ),
    ).toEqual([]);
    expect(
      temukan(
        [
          ['Indikator', 'Target Akhir', 'Tingkat Kemajuan'],
          ['Nilai IKM', '82', 'N/A'],
        ],
        'P204',
      ),
    ).toEqual([]);
  });
});
