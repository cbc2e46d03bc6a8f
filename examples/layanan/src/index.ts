import { buatAplikasi } from './aplikasi.js';
import { bacaPengaturan, PengaturanSalah } from './pengaturan.js';
import { bukaKolam } from './simpan/kolam.js';
import { migrasiKurang } from './simpan/migrasi.js';

async function mulai(): Promise<void> {
  const pengaturan = bacaPengaturan(process.env);
  const kolam = bukaKolam(pengaturan.basisData);
  const kurang = await migrasiKurang(kolam);
  if (kurang.length > 0) {
    throw new PengaturanSalah(
      `Migrasi belum dijalankan: ${kurang.map((m) => m.nama).join(', ')}; jalankan npm run migrasi.`,
    );
  }
  const app = await buatAplikasi(pengaturan, kolam, process.env['LAYANAN_CATAT'] !== 'tidak');
  let menutup = false;
  const tutup = async (): Promise<void> => {
    if (menutup) return;
    menutup = true;
    setTimeout(() => process.exit(1), pengaturan.batasTutup).unref();
    // No new requests; those under way are answered, then the database is let go.
    await app.close();
    await kolam.end();
    process.exit(0);
  };
  for (const isyarat of ['SIGTERM', 'SIGINT'] as const) process.on(isyarat, () => void tutup());
  const alamat = await app.listen({ host: pengaturan.inang, port: pengaturan.porta });
  console.log(`Layanan siap di ${alamat}; dokumennya di ${alamat}/openapi.json`);
}

mulai().catch((galat: unknown) => {
  const { code, message } = galat as { code?: string; message?: string };
  console.error(`Layanan tidak dapat dimulai: ${message || code || String(galat)}`);
  process.exit(1);
});
