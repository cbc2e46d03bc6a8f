import type { Acuan } from './acuan.js';

export const pringsewuEsakip = {
  id: 'pringsewu-esakip',
  jenis: 'kode-aplikasi',
  judul: 'e-SAKIP Kabupaten Pringsewu',
  dibaca: 'kode-aplikasi',
  diperiksa: '2026-11-24',
  letak:
    'github andhika201/E-Sakip: app/Helpers/capaian_helper.php, tests/unit/CapaianTotalTest.php; Tech-O-Tech/E-Sakip_CI',
} as const satisfies Acuan;
