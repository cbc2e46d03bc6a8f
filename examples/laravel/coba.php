<?php

/** Kedua caranya sekali jalan; lihat README.md. */

declare(strict_types=1);

use App\Kinerja\Lkjip;
use App\Services\GalatLkjip;
use App\Services\KinerjaService;
use App\Services\LkjipCli;

require __DIR__ . '/autoload.php';

if (!class_exists(Lkjip::class)) {
    fwrite(STDERR, "app/Kinerja/Lkjip.php belum ditulis; jalankan lkjip php seperti di README.md.\n");
    exit(1);
}

$baris = require __DIR__ . '/baris.php';
$layanan = new KinerjaService();

echo "Cara 1: di PHP, tanpa Node\n";
['indikator' => $indikator, 'rataRata' => $rata, 'predikat' => $predikat] = $layanan->kinerja($baris['indikator']);
foreach ($indikator as $i) {
    echo "  {$i['nama']}: {$layanan->cetak($i['capaian'])}", isset($i['predikat']['label']) ? ", {$i['predikat']['label']}" : '', "\n";
}
['terukur' => $terukur, 'total' => $total] = $rata['cakupan'];
echo "  Rata-rata: {$layanan->cetak($rata)} ($terukur dari $total terukur), {$predikat['label']}\n";
foreach ($layanan->anggaran($baris['anggaran']) as $b) {
    echo "  Serapan {$b['nama']}: {$layanan->cetak($b['serapan'])}, sisa ", Lkjip::formatRupiah($b['serapan']['sisa']), "\n";
}
$jejak = $indikator[2]['capaian']['jejak'];
echo "  Jejak {$indikator[2]['nama']}: {$jejak['teks']} ({$jejak['kutipan'][0]['acuan']}, {$jejak['kutipan'][0]['tempat']})\n";
echo "  Isian 82,5: {$layanan->salahIsian('80', '82,5', 'maximize')}\n";

echo "Cara 2: lewat perintah lkjip\n";
$perintah = json_decode(getenv('LKJIP_PERINTAH') ?: '["node","' . __DIR__ . '/../../dist/cli.js"]', true);
$cli = new LkjipCli($perintah);
// Tanpa larik asosiatif: {} tetap {}, tidak menjadi [].
$laporan = json_decode((string) file_get_contents(__DIR__ . '/../batu-sopang-2022/laporan.json'));
$rekap = $cli->hitung($laporan)['kinerja'];
echo "  Rata-rata: {$rekap['rataRata']['teks']} ({$rekap['cakupan']['terukur']} dari {$rekap['cakupan']['total']} terukur), {$rekap['predikat']['label']}\n";
try {
    $cli->hitung(['versi' => 1]);
} catch (GalatLkjip $e) {
    echo "  Laporan yang belum lengkap ditolak (status {$e->status}): {$e->baris[0]}\n";
}
