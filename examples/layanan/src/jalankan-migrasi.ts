import { bacaPengaturan } from './pengaturan.js';
import { bukaKolam } from './simpan/kolam.js';
import { jalankanMigrasi } from './simpan/migrasi.js';

const kolam = bukaKolam(bacaPengaturan(process.env).basisData, 0);
try {
  const selesai = await jalankanMigrasi(kolam);
  console.log(selesai.length === 0 ? 'Tidak ada migrasi baru.' : `Dijalankan: ${selesai.join(', ')}`);
} catch (galat) {
  console.error(`Migrasi gagal: ${galat instanceof Error ? galat.message : String(galat)}`);
  process.exitCode = 1;
} finally {
  await kolam.end();
}
