// `npm run coba`: the whole service with a MariaDB of its own and the report of Kecamatan Batu Sopang in it, until Ctrl+C.
import { readFileSync } from 'node:fs';
import { bacaLaporan, keBaris } from 'lkjip';
import { buatAplikasi } from '../src/aplikasi.js';
import { bacaPengaturan } from '../src/pengaturan.js';
import { bukaKolam } from '../src/simpan/kolam.js';
import { jalankanMigrasi } from '../src/simpan/migrasi.js';
import { mulaiMariadb } from './mariadb-sementara.js';

/** What was begun is ended, the last first, at whatever point somebody presses Ctrl+C or something fails. */
const penutup: (() => Promise<unknown>)[] = [];
let menutup = false;

async function tutupSemua(status: number): Promise<void> {
  if (menutup) return;
  menutup = true;
  for (const tutup of penutup.reverse()) await tutup();
  process.exit(status);
}

async function coba(): Promise<void> {
  const mariadb = await mulaiMariadb((tutup) => penutup.push(tutup));
  const pengaturan = bacaPengaturan({ ...process.env, ...mariadb.layanan });
  const pemilik = bukaKolam(bacaPengaturan({ ...process.env, ...mariadb.pemilik }).basisData);
  await jalankanMigrasi(pemilik);
  await pemilik.end();
  const kolam = bukaKolam(pengaturan.basisData);
  penutup.push(() => kolam.end());
  const app = await buatAplikasi(pengaturan, kolam, false);
  penutup.push(() => app.close());
  const alamat = await app.listen({ host: pengaturan.inang, port: pengaturan.porta });

  const contoh: unknown = JSON.parse(
    readFileSync(new URL('../../batu-sopang-2022/laporan.json', import.meta.url), 'utf8'),
  );
  const terbaca = bacaLaporan(contoh);
  if (terbaca.status === 'tidak-sah') throw new Error('contoh tidak sah');
  const { tanpaKolom, ...baris } = keBaris(terbaca.laporan);
  const masuk = await app.inject({ method: 'POST', url: '/laporan', payload: baris });
  const rekap = (await app.inject('/laporan/1/rekap?jejak=tidak')).json();
  console.log(
    [
      `Layanan siap di ${alamat}; Ctrl+C menutupnya, dan basis data sementaranya hilang.`,
      `Batu Sopang 2022 tersimpan (${masuk.statusCode}): rata-rata capaian ${rekap.kinerja.rataRata.teks}, serapan ${rekap.anggaran.total.serapan.teks}.`,
      `Tanpa kolom di tabel baris, jadi tidak ikut: ${tanpaKolom.join(', ')}.`,
      `  curl ${alamat}/laporan/1/capaian`,
      `  curl ${alamat}/laporan/1/rekap?jejak=tidak`,
      `  curl ${alamat}/openapi.json`,
    ].join('\n'),
  );
}

for (const isyarat of ['SIGTERM', 'SIGINT'] as const) process.on(isyarat, () => void tutupSemua(0));
coba().catch((galat: unknown) => {
  if (!menutup) console.error(galat instanceof Error ? galat.message : galat);
  void tutupSemua(1);
});
