<?php

declare(strict_types=1);

// Pengganti composer: 'App\\' => 'app/' seperti di composer.json Laravel.
spl_autoload_register(static function (string $kelas): void {
    if (str_starts_with($kelas, 'App\\')) {
        $berkas = __DIR__ . '/app/' . str_replace('\\', '/', substr($kelas, 4)) . '.php';
        if (is_file($berkas)) {
            require $berkas;
        }
    }
});
