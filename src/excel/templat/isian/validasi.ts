import type { Validasi } from './isian.js';

/** Stands for the first cell of the range in a rule of one's own. */
export const SEL_INI = '{sel}';

const umum = { allowBlank: true, showErrorMessage: true, errorStyle: 'stop' } as const;

/** A year. */
export const validasiTahun: Validasi = {
  ...umum,
  type: 'whole',
  operator: 'between',
  formula1: '1990',
  formula2: '2100',
  errorTitle: 'Tahun tidak sah',
  errorMessage: 'Tulis tahun empat angka, 1990 sampai 2100.',
};

/** 0 or more. */
export const validasiTakNegatif: Validasi = {
  ...umum,
  type: 'decimal',
  operator: 'greaterThanOrEqual',
  formula1: '0',
  errorTitle: 'Angka tidak sah',
  errorMessage: 'Tulis angka 0 atau lebih, tanpa Rp dan tanpa satuan. Kosongkan bila belum ada.',
};

/** Any number. */
export const validasiAngka: Validasi = {
  ...umum,
  type: 'custom',
  formula1: `ISNUMBER(${SEL_INI})`,
  errorTitle: 'Bukan angka',
  errorMessage: 'Tulis angka tanpa satuan. Kosongkan bila tidak ada.',
};

/** A number, or a dash for what is known to be missing. */
export const validasiAngkaAtauStrip: Validasi = {
  ...umum,
  type: 'custom',
  formula1: `OR(ISNUMBER(${SEL_INI}),${SEL_INI}="-")`,
  errorTitle: 'Bukan angka',
  errorMessage:
    'Tulis angka tanpa Rp dan tanpa satuan, atau "-" bila dipastikan belum ada. Kosong berarti belum diisi.',
};

/** A share in percent. */
export const validasiPorsi: Validasi = {
  ...umum,
  type: 'decimal',
  operator: 'between',
  formula1: '0.000001',
  formula2: '100',
  errorTitle: 'Porsi tidak sah',
  errorMessage: 'Tulis persen di atas 0 sampai 100, misalnya 60.',
};
