<?php

/**
 * Baris seperti yang diberikan PDO atau Eloquent dari tabel kinerja dan anggaran: kolom DECIMAL sebagai teks, NULL sebagai null.
 * Angkanya dari LKjIP 2022 Kecamatan Batu Sopang, Tabel 3.1 dan 3.4.1.
 */

declare(strict_types=1);

return [
    'indikator' => [
        ['nama' => 'Nilai Evaluasi SAKIP', 'polarisasi' => 'maximize', 'target' => '65.00', 'realisasi' => null],
        ['nama' => 'Nilai IKM', 'polarisasi' => 'maximize', 'target' => '80.00', 'realisasi' => '82.00'],
        ['nama' => 'Angka Kriminalitas', 'polarisasi' => 'minimize', 'target' => '20.00', 'realisasi' => '18.00'],
        ['nama' => 'Pertumbuhan usaha baru', 'polarisasi' => 'maximize', 'target' => '25.00', 'realisasi' => '20.00'],
    ],
    'anggaran' => [
        ['nama' => 'Kecamatan Batu Sopang', 'pagu' => '6151521458.00', 'realisasi' => '4924815264.00'],
    ],
];
