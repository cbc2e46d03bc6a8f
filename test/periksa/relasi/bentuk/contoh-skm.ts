/**
 * A table of nine elements with its sum and index. By hand: score ÷ 195, e.g. 618 ÷ 195 = 3,169; × 0,111 = 0,352. Σ of the nine products 3,10;
 * Σ NRR 27,96 × 0,111 × 25 = 77,59.
 */
export const SKM_SEMBILAN_UNSUR: readonly string[][] = [
  ['No', 'Unsur Pelayanan', 'Total Nilai', 'NRR', 'Bobot', 'NRR Tertimbang'],
  ...[
    ['618', '3,17', '0,35'],
    ['596', '3,06', '0,34'],
    ['581', '2,98', '0,33'],
    ['641', '3,29', '0,36'],
    ['596', '3,06', '0,34'],
    ['610', '3,13', '0,35'],
    ['639', '3,28', '0,36'],
    ['604', '3,10', '0,34'],
    ['567', '2,91', '0,32'],
  ].map(([s = '', r = '', w = ''], i) => [`U${i + 1}`, `Unsur ${'ABCDEFGHI'[i]}`, s, r, '0,111', w]),
  ['', 'Jumlah NRR Tertimbang', '', '', '', '3,10'],
  ['', 'IKM Unit Pelayanan (x 25)', '', '', '', '77,59'],
];

/** Five elements of equal weight and their sum: 0,640 + 0,660 + 0,680 + 0,620 + 0,700 = 3,300. */
export const SKM_LIMA_UNSUR: readonly string[][] = [
  ['No', 'Unsur', 'NRR', 'Bobot', 'NRR Tertimbang'],
  ['U1', 'Persyaratan', '3,200', '0,20', '0,640'],
  ['U2', 'Prosedur', '3,300', '0,20', '0,660'],
  ['U3', 'Waktu', '3,400', '0,20', '0,680'],
  ['U4', 'Biaya', '3,100', '0,20', '0,620'],
  ['U5', 'Pelaksana', '3,500', '0,20', '0,700'],
  ['', 'Jumlah', '', '', '3,300'],
];
