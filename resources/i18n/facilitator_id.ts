<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en_US">
<context>
    <name>AbsenceRow</name>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>{room}: no notes because</source>
        <translation>{room}: tanpa catatan karena</translation>
    </message>
    <message>
        <source>For example: nobody came. Leave it empty to wait for the room.</source>
        <translation>Misalnya: tidak ada yang datang. Kosongkan untuk menunggu ruang ini.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Room</source>
        <translation>Ruang</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Suara</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Rencana</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Presentasi</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Gabungkan</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publikasikan</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Acara</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Pengaturan</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Cari atau jalankan perintah</translation>
    </message>
    <message>
        <source>Next panel</source>
        <translation>Panel berikutnya</translation>
    </message>
    <message>
        <source>Previous panel</source>
        <translation>Panel sebelumnya</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Cari di halaman ini</translation>
    </message>
    <message>
        <source>Jump to an initiative by number</source>
        <translation>Ke inisiatif menurut nomor</translation>
    </message>
    <message>
        <source>Previous initiative</source>
        <translation>Inisiatif sebelumnya</translation>
    </message>
    <message>
        <source>Next initiative</source>
        <translation>Inisiatif berikutnya</translation>
    </message>
    <message>
        <source>New note, ballot, step, talk or room</source>
        <translation>Catatan, surat suara, langkah, presentasi, atau ruang baru</translation>
    </message>
    <message>
        <source>The main button of the page</source>
        <translation>Tombol utama halaman</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ulangi</translation>
    </message>
    <message>
        <source>History: what was changed</source>
        <translation>Riwayat: apa yang diubah</translation>
    </message>
    <message>
        <source>Start or pause the countdown</source>
        <translation>Mulai atau jeda hitung mundur</translation>
    </message>
    <message>
        <source>One more minute</source>
        <translation>Tambah satu menit</translation>
    </message>
    <message>
        <source>Next agenda item</source>
        <translation>Mata acara berikutnya</translation>
    </message>
    <message>
        <source>Back to the agenda item before</source>
        <translation>Kembali ke mata acara sebelumnya</translation>
    </message>
    <message>
        <source>Push the rest of the agenda back by the delay</source>
        <translation>Undurkan sisa agenda sebesar keterlambatan</translation>
    </message>
    <message>
        <source>Start the agenda item that is due</source>
        <translation>Mulai mata acara yang sudah waktunya</translation>
    </message>
    <message>
        <source>The countdown started 30 seconds ago</source>
        <translation>Hitung mundur dimulai 30 detik lalu</translation>
    </message>
    <message>
        <source>The countdown started 1 minute ago</source>
        <translation>Hitung mundur dimulai 1 menit lalu</translation>
    </message>
    <message>
        <source>The countdown started 2 minutes ago</source>
        <translation>Hitung mundur dimulai 2 menit lalu</translation>
    </message>
    <message>
        <source>Count the people present</source>
        <translation>Hitung orang yang hadir</translation>
    </message>
    <message>
        <source>Start or pause the talk</source>
        <translation>Mulai atau jeda presentasi</translation>
    </message>
    <message>
        <source>Next talk</source>
        <translation>Presentasi berikutnya</translation>
    </message>
    <message>
        <source>Back to the talk before</source>
        <translation>Kembali ke presentasi sebelumnya</translation>
    </message>
    <message>
        <source>Skip the talk</source>
        <translation>Lewati presentasi</translation>
    </message>
    <message>
        <source>30 seconds more for the talk</source>
        <translation>Tambah 30 detik untuk presentasi</translation>
    </message>
    <message>
        <source>The talk&apos;s time from the start again</source>
        <translation>Waktu presentasi diulang dari awal</translation>
    </message>
    <message>
        <source>Close or reopen the vote</source>
        <translation>Tutup atau buka lagi pemungutan suara</translation>
    </message>
    <message>
        <source>Paste ballots from a meeting chat, or sign-ups for talks</source>
        <translation>Tempel surat suara dari obrolan rapat, atau pendaftaran presentasi</translation>
    </message>
    <message>
        <source>Pass the laptop: each voter&apos;s ballot on the whole screen</source>
        <translation>Edarkan laptop: surat suara tiap pemilih memenuhi layar</translation>
    </message>
    <message>
        <source>Copy the chart, or the page to publish</source>
        <translation>Salin grafik, atau halaman yang akan dipublikasikan</translation>
    </message>
    <message>
        <source>Stage window on, off</source>
        <translation>Buka atau tutup jendela panggung</translation>
    </message>
    <message>
        <source>Stage: show the timer</source>
        <translation>Panggung: tampilkan timer</translation>
    </message>
    <message>
        <source>Stage: show the question</source>
        <translation>Panggung: tampilkan pertanyaan</translation>
    </message>
    <message>
        <source>Stage: show the bars</source>
        <translation>Panggung: tampilkan batang</translation>
    </message>
    <message>
        <source>Stage: show the agenda</source>
        <translation>Panggung: tampilkan agenda</translation>
    </message>
    <message>
        <source>Stage: show when it starts</source>
        <translation>Panggung: tampilkan waktu mulai</translation>
    </message>
    <message>
        <source>Stage: black, or not any more</source>
        <translation>Panggung: hitamkan, atau tampilkan lagi</translation>
    </message>
    <message>
        <source>Stage: message to the speaker</source>
        <translation>Panggung: pesan kepada pembicara</translation>
    </message>
    <message>
        <source>Export the workbook</source>
        <translation>Ekspor buku kerja</translation>
    </message>
    <message>
        <source>Choose workbooks to merge</source>
        <translation>Pilih buku kerja untuk digabungkan</translation>
    </message>
    <message>
        <source>Choose a folder of workbooks to merge</source>
        <translation>Pilih folder buku kerja untuk digabungkan</translation>
    </message>
    <message>
        <source>Copies of the store: go back to one</source>
        <translation>Salinan basis data: kembali ke salah satunya</translation>
    </message>
    <message>
        <source>Save a diagnostic file</source>
        <translation>Simpan berkas diagnostik</translation>
    </message>
    <message>
        <source>Open an event file</source>
        <translation>Buka berkas acara</translation>
    </message>
    <message>
        <source>Save the event file</source>
        <translation>Simpan berkas acara</translation>
    </message>
    <message>
        <source>Read input of absent people: a survey</source>
        <translation>Baca masukan dari yang tidak hadir: survei</translation>
    </message>
    <message>
        <source>Groups for social time</source>
        <translation>Kelompok untuk ramah-tamah</translation>
    </message>
    <message>
        <source>Read in registrations</source>
        <translation>Baca registrasi</translation>
    </message>
    <message>
        <source>Registrations: assign people to rooms</source>
        <translation>Registrasi: bagi orang ke ruang</translation>
    </message>
    <message>
        <source>Registrations: who sits where</source>
        <translation>Registrasi: siapa di ruang mana</translation>
    </message>
    <message>
        <source>Registrations: bring back who was there before</source>
        <translation>Registrasi: kembalikan yang terdaftar sebelumnya</translation>
    </message>
    <message>
        <source>Registrations: erase personal data</source>
        <translation>Registrasi: hapus data pribadi</translation>
    </message>
    <message>
        <source>Event: rounds, and how they vote</source>
        <translation>Acara: putaran, dan cara memberi suaranya</translation>
    </message>
    <message>
        <source>Event: edit the initiatives</source>
        <translation>Acara: sunting inisiatif</translation>
    </message>
    <message>
        <source>Event: edit its texts, and their translations</source>
        <translation>Acara: sunting teks dan terjemahannya</translation>
    </message>
    <message>
        <source>Event: edit the prepared talks</source>
        <translation>Acara: sunting presentasi yang disiapkan</translation>
    </message>
    <message>
        <source>Event: save a template</source>
        <translation>Acara: simpan templat</translation>
    </message>
    <message>
        <source>Save now (everything is saved already)</source>
        <translation>Simpan sekarang (semuanya sudah tersimpan)</translation>
    </message>
    <message>
        <source>Say the time left</source>
        <translation>Sebutkan sisa waktu</translation>
    </message>
    <message>
        <source>Change room or role</source>
        <translation>Ganti ruang atau peran</translation>
    </message>
    <message>
        <source>Another event</source>
        <translation>Acara lain</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Perbesar teks</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Perkecil teks</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Ukuran teks normal</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Terang atau gelap</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Bahasa jendela</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>Semua pintasan</translation>
    </message>
    <message>
        <source>Guide: a page for your role</source>
        <translation>Panduan: satu halaman untuk peran Anda</translation>
    </message>
    <message>
        <source>Practise for five minutes</source>
        <translation>Coba dulu lima menit</translation>
    </message>
    <message>
        <source>Practice: skip this step</source>
        <translation>Mode coba: lewati langkah ini</translation>
    </message>
    <message>
        <source>Practice: the step before</source>
        <translation>Mode coba: langkah sebelumnya</translation>
    </message>
    <message>
        <source>Practice: leave it</source>
        <translation>Mode coba: keluar</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Keluar</translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>{utc} UTC</source>
        <translation>{utc} UTC</translation>
    </message>
    <message>
        <source>{utc} UTC ({local} here)</source>
        <translation>{utc} UTC ({local} di sini)</translation>
    </message>
    <message>
        <source>{time} behind</source>
        <translation>Terlambat {time}</translation>
    </message>
    <message>
        <source>{time} ahead</source>
        <translation>Lebih cepat {time}</translation>
    </message>
    <message>
        <source>Running {minutes} min late</source>
        <translation>Terlambat {minutes} mnt</translation>
    </message>
    <message>
        <source>Running {minutes} min early</source>
        <translation>Lebih cepat {minutes} mnt</translation>
    </message>
</context>
<context>
    <name>AgendaContents</name>
    <message>
        <source>Starts</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Judul</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durasi</translation>
    </message>
    <message>
        <source>{rooms}: {round}</source>
        <translation>{rooms}: {round}</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Menit</translation>
    </message>
    <message>
        <source>Type a title</source>
        <translation>Ketik judul</translation>
    </message>
</context>
<context>
    <name>AgendaModel</name>
    <message numerus="yes">
        <source>pushed back by %n minute(s)</source>
        <translation>
            <numerusform>diundurkan %n menit</numerusform>
        </translation>
    </message>
    <message>
        <source>planned %1</source>
        <translation>rencana %1</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>dilewati</translation>
    </message>
    <message>
        <source>actual %1</source>
        <translation>aktual %1</translation>
    </message>
    <message>
        <source>current</source>
        <translation>sedang berjalan</translation>
    </message>
</context>
<context>
    <name>AgendaPanel</name>
    <message>
        <source>Question</source>
        <translation>Pertanyaan</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Rencana</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Aktual</translation>
    </message>
    <message>
        <source>Agenda: Enter goes to an item</source>
        <translation>Agenda: Enter menuju mata acara</translation>
    </message>
    <message>
        <source>Up next</source>
        <translation>Berikutnya</translation>
    </message>
    <message>
        <source>Nothing: this is the last item</source>
        <translation>Tidak ada: ini mata acara terakhir</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n menit</numerusform>
        </translation>
    </message>
    <message>
        <source>People present</source>
        <translation>Orang yang hadir</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>The store is as it was on {when}. What there was before is the newest copy.</source>
        <translation>Basis data kembali seperti pada {when}. Isi sebelumnya menjadi salinan terbaru.</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Buka hanya baca</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written ({reason}). Start with --data DIR to use another one.</source>
        <translation>Folder {folder} tidak dapat ditulisi ({reason}). Mulai dengan --data DIR untuk memakai folder lain.</translation>
    </message>
    <message>
        <source>Something went wrong in the app. Everything that was shown as saved is safe. You can go on; if it happens again, please save a diagnostic file (Ctrl+K) and send it to us.</source>
        <translation>Terjadi kesalahan dalam aplikasi. Semua yang ditampilkan sudah tersimpan tetap aman. Anda dapat melanjutkan; jika terjadi lagi, simpan berkas diagnostik (Ctrl+K) dan kirimkan kepada kami.</translation>
    </message>
</context>
<context>
    <name>BallotLines</name>
    <message>
        <source>Ballot %1</source>
        <translation>Surat suara %1</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>Belum selesai</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Koreksi</translation>
    </message>
</context>
<context>
    <name>BallotText</name>
    <message>
        <source>%1 has no vote to take back.</source>
        <translation>%1 tidak punya suara yang dapat ditarik.</translation>
    </message>
    <message>
        <source>%1, was %2</source>
        <translation>%1, sebelumnya %2</translation>
    </message>
    <message>
        <source>%1 or %2 or %3</source>
        <translation>%1 atau %2 atau %3</translation>
    </message>
</context>
<context>
    <name>BallotsPanel</name>
    <message>
        <source>Ballots</source>
        <translation>Surat suara</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>Ballots carry no names.</source>
        <translation>Surat suara tidak memuat nama.</translation>
    </message>
    <message>
        <source>Counted by tally: there are no ballots.</source>
        <translation>Dihitung dengan turus: tidak ada surat suara.</translation>
    </message>
    <message>
        <source>No ballots yet.</source>
        <translation>Belum ada surat suara.</translation>
    </message>
    <message>
        <source>Tie for 1st place</source>
        <translation>Seri di peringkat 1</translation>
    </message>
    <message>
        <source>Tie for 2nd place</source>
        <translation>Seri di peringkat 2</translation>
    </message>
    <message>
        <source>Tie for 3rd place</source>
        <translation>Seri di peringkat 3</translation>
    </message>
    <message>
        <source>Tie for place %1</source>
        <translation>Seri di peringkat %1</translation>
    </message>
    <message numerus="yes">
        <source>The tie crosses the cut after place %1: all of them go to the plan, %n in all.</source>
        <translation>
            <numerusform>Seri ini melewati batas setelah peringkat %1: semuanya masuk rencana, seluruhnya %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both go to the plan.</source>
        <translation>Keduanya masuk rencana.</translation>
    </message>
    <message>
        <source>All of them go to the plan.</source>
        <translation>Semuanya masuk rencana.</translation>
    </message>
</context>
<context>
    <name>BarDelegate</name>
    <message>
        <source>Tie</source>
        <translation>Seri</translation>
    </message>
</context>
<context>
    <name>BarModel</name>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n suara</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>Rank %1, tied.</source>
        <translation>Peringkat %1, seri.</translation>
    </message>
    <message>
        <source>Rank %1.</source>
        <translation>Peringkat %1.</translation>
    </message>
</context>
<context>
    <name>BesideDelegate</name>
    <message>
        <source>Accept</source>
        <translation>Terima</translation>
    </message>
    <message>
        <source>Dissolve</source>
        <translation>Bubarkan</translation>
    </message>
</context>
<context>
    <name>BesideModel</name>
    <message>
        <source>{words}, {number} of {count}</source>
        <translation>{words}, {number} dari {count}</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Judul</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Peringkat</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Terbaik</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Terburuk</translation>
    </message>
    <message>
        <source>Goes to the plan</source>
        <translation>Masuk rencana</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Persentase</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Latihan</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Titik</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Poin</translation>
    </message>
    <message>
        <source>Hands</source>
        <translation>Acungan tangan</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Suara</translation>
    </message>
    <message>
        <source>{rooms} of {expected} rooms, {ballots} ballots, {votes} votes</source>
        <translation>{rooms} dari {expected} ruang, {ballots} surat suara, {votes} suara</translation>
    </message>
    <message>
        <source>{rooms} of {expected} rooms, by a count of hands: {votes}</source>
        <translation>{rooms} dari {expected} ruang, dengan hitungan acungan tangan: {votes}</translation>
    </message>
    <message>
        <source>A vote means: {meaning}.</source>
        <translation>Arti satu suara: {meaning}.</translation>
    </message>
    <message>
        <source>More without votes: {count}.</source>
        <translation>Yang lain tanpa suara: {count}.</translation>
    </message>
</context>
<context>
    <name>ChatList</name>
    <message>
        <source>Ready</source>
        <translation>Siap</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Diganti</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Tak terbaca</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Dilewati</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Perbaiki</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Pakai %1</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Kecualikan</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Kembalikan</translation>
    </message>
    <message>
        <source>Numbers of this line</source>
        <translation>Nomor pada baris ini</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Baris %1</translation>
    </message>
</context>
<context>
    <name>CloseVoteDialog</name>
    <message>
        <source>Close the vote?</source>
        <translation>Tutup pemungutan suara?</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n people have voted.</source>
        <translation>
            <numerusform>%1 dari %n orang sudah memberi suara.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s) typed here are not counted yet.</source>
        <translation>
            <numerusform>%n surat suara yang diketik di sini belum dihitung.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can open it again.</source>
        <translation>Anda dapat membukanya lagi.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Close vote</source>
        <translation>Tutup pemungutan suara</translation>
    </message>
</context>
<context>
    <name>ClusterContents</name>
    <message>
        <source>Letter</source>
        <translation>Huruf</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Inisiatif</translation>
    </message>
    <message>
        <source>Numbers or words</source>
        <translation>Nomor atau kata</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Ketik nama</translation>
    </message>
</context>
<context>
    <name>ColumnSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>The table cannot be read: mend these in the file, and open it again.</source>
        <translation>Tabel tidak dapat dibaca: perbaiki hal-hal ini dalam berkas, lalu buka lagi.</translation>
    </message>
    <message>
        <source>To look at: %1</source>
        <translation>Perlu ditinjau: %1</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Tidak ada.</translation>
    </message>
    <message>
        <source>Columns that are not read: %1</source>
        <translation>Kolom yang tidak dibaca: %1</translation>
    </message>
    <message>
        <source>None: all are read.</source>
        <translation>Tidak ada: semua dibaca.</translation>
    </message>
    <message>
        <source>columns by comma</source>
        <translation>kolom dipisah koma</translation>
    </message>
    <message>
        <source>columns by semicolon</source>
        <translation>kolom dipisah titik koma</translation>
    </message>
    <message>
        <source>columns by tab</source>
        <translation>kolom dipisah tab</translation>
    </message>
    <message>
        <source>columns by bar</source>
        <translation>kolom dipisah garis tegak</translation>
    </message>
    <message>
        <source>headers in line %1</source>
        <translation>judul kolom di baris %1</translation>
    </message>
    <message>
        <source>sheet %1</source>
        <translation>lembar %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n baris</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>A note needs words, not signs alone.</source>
        <translation>Catatan perlu kata-kata, bukan tanda saja.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Tulis catatan</translation>
    </message>
</context>
<context>
    <name>ComposerHead</name>
    <message numerus="yes">
        <source>%n mark(s) of support</source>
        <translation>
            <numerusform>%n tanda dukungan</numerusform>
        </translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>tidak disebutkan</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Dari %1</translation>
    </message>
    <message>
        <source>The community that speaks: type @ and its name</source>
        <translation>Komunitas yang berbicara: ketik @ dan namanya</translation>
    </message>
    <message>
        <source>Interpreted</source>
        <translation>Juru bahasa</translation>
    </message>
    <message>
        <source>Language %1</source>
        <translation>Bahasa %1</translation>
    </message>
    <message>
        <source>Next language (Ctrl+L)</source>
        <translation>Bahasa berikutnya (Ctrl+L)</translation>
    </message>
    <message>
        <source>Heard through interpretation (Ctrl+I)</source>
        <translation>Didengar melalui juru bahasa (Ctrl+I)</translation>
    </message>
    <message>
        <source>Key note</source>
        <translation>Catatan utama</translation>
    </message>
    <message>
        <source>Key note (type %1)</source>
        <translation>Catatan utama (ketik %1)</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Umum</translation>
    </message>
    <message>
        <source>Goes to %1</source>
        <translation>Masuk ke %1</translation>
    </message>
    <message>
        <source>On no initiative. Type # to choose one.</source>
        <translation>Tanpa inisiatif. Ketik # untuk memilih.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Pada</translation>
    </message>
    <message>
        <source>%1. Click, or type #0, for General.</source>
        <translation>%1. Klik, atau ketik #0, untuk Umum.</translation>
    </message>
</context>
<context>
    <name>ConflictSheets</name>
    <message>
        <source>removed here</source>
        <translation>dihapus di sini</translation>
    </message>
    <message>
        <source>removed there</source>
        <translation>dihapus di sana</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n isian</numerusform>
        </translation>
    </message>
    <message>
        <source>This store</source>
        <translation>Basis data ini</translation>
    </message>
    <message>
        <source>Removed at {time}</source>
        <translation>Dihapus pada {time}</translation>
    </message>
    <message>
        <source>Changed in Excel</source>
        <translation>Diubah di Excel</translation>
    </message>
    <message>
        <source>Changed at {time}</source>
        <translation>Diubah pada {time}</translation>
    </message>
    <message>
        <source>shown now</source>
        <translation>tampil sekarang</translation>
    </message>
    <message>
        <source>The one shown</source>
        <translation>Yang tampil</translation>
    </message>
    <message>
        <source>The other one</source>
        <translation>Yang lain</translation>
    </message>
    <message>
        <source>same</source>
        <translation>sama</translation>
    </message>
    <message>
        <source>stands</source>
        <translation>ada</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>dihapus</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>Dalam daftar</translation>
    </message>
    <message>
        <source>Before both</source>
        <translation>Sebelum keduanya</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Di mana</translation>
    </message>
    <message>
        <source>{field}: {words}</source>
        <translation>{field}: {words}</translation>
    </message>
    <message>
        <source>Keep {file}</source>
        <translation>Pertahankan {file}</translation>
    </message>
    <message>
        <source>Keep this store</source>
        <translation>Pertahankan basis data ini</translation>
    </message>
    <message>
        <source>Take {file}</source>
        <translation>Ambil {file}</translation>
    </message>
    <message>
        <source>Take the workbook</source>
        <translation>Ambil buku kerja</translation>
    </message>
    <message>
        <source>Keep the one shown</source>
        <translation>Pertahankan yang tampil</translation>
    </message>
    <message>
        <source>Take the other one</source>
        <translation>Ambil yang lain</translation>
    </message>
    <message>
        <source>Only one of them can count.</source>
        <translation>Hanya satu yang dapat dihitung.</translation>
    </message>
    <message>
        <source>One of them is removed.</source>
        <translation>Salah satunya dihapus.</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Pertahankan keduanya</translation>
    </message>
    <message>
        <source>It stays removed; the other one is left out.</source>
        <translation>Tetap dihapus; yang lain dikecualikan.</translation>
    </message>
    <message>
        <source>It stays in the list.</source>
        <translation>Tetap ada dalam daftar.</translation>
    </message>
    <message>
        <source>The other one is left out.</source>
        <translation>Yang lain dikecualikan.</translation>
    </message>
    <message>
        <source>The newer one, changed at {time}.</source>
        <translation>Yang lebih baru, diubah pada {time}.</translation>
    </message>
    <message>
        <source>The newer one is left out.</source>
        <translation>Yang lebih baru dikecualikan.</translation>
    </message>
    <message>
        <source>Nothing: it is removed.</source>
        <translation>Tidak ada: sudah dihapus.</translation>
    </message>
</context>
<context>
    <name>CopiesPage</name>
    <message>
        <source>Copies</source>
        <translation>Salinan</translation>
    </message>
    <message>
        <source>Before going back, what there is now is copied.</source>
        <translation>Sebelum kembali, keadaan sekarang disalin dulu.</translation>
    </message>
    <message>
        <source>Copy now</source>
        <translation>Salin sekarang</translation>
    </message>
    <message>
        <source>Go back to this copy</source>
        <translation>Kembali ke salinan ini</translation>
    </message>
    <message>
        <source>Copies, newest first</source>
        <translation>Salinan, terbaru di atas</translation>
    </message>
    <message>
        <source>No copies yet</source>
        <translation>Belum ada salinan</translation>
    </message>
    <message>
        <source>One is made every ten minutes in which something was changed.</source>
        <translation>Satu salinan dibuat setiap sepuluh menit bila ada yang berubah.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Disalin.</translation>
    </message>
</context>
<context>
    <name>CopyModel</name>
    <message>
        <source>damaged; it cannot be read</source>
        <translation>rusak; tidak dapat dibaca</translation>
    </message>
</context>
<context>
    <name>CopyWords</name>
    <message>
        <source>nothing captured</source>
        <translation>belum ada yang dicatat</translation>
    </message>
    <message numerus="yes">
        <source>%n other record(s)</source>
        <translation>
            <numerusform>%n entri lain</numerusform>
        </translation>
    </message>
    <message>
        <source>made by itself</source>
        <translation>dibuat otomatis</translation>
    </message>
    <message>
        <source>before going back</source>
        <translation>sebelum kembali</translation>
    </message>
    <message>
        <source>before a merge</source>
        <translation>sebelum penggabungan</translation>
    </message>
    <message>
        <source>before a new version of the app</source>
        <translation>sebelum versi baru aplikasi</translation>
    </message>
    <message>
        <source>since then: {what} new or changed</source>
        <translation>sejak itu: {what} baru atau diubah</translation>
    </message>
    <message>
        <source>only in this copy: {what}</source>
        <translation>hanya dalam salinan ini: {what}</translation>
    </message>
    <message>
        <source>as the store is now</source>
        <translation>sama dengan basis data sekarang</translation>
    </message>
    <message>
        <source>The copy of {when} has {what}.</source>
        <translation>Salinan {when} memuat {what}.</translation>
    </message>
    <message>
        <source>Newer, and still readable in the damaged file: {what}. They are kept.</source>
        <translation>Lebih baru, dan masih terbaca dalam berkas yang rusak: {what}. Semuanya dipertahankan.</translation>
    </message>
    <message>
        <source>Nothing newer could be read in the damaged file.</source>
        <translation>Tidak ada yang lebih baru yang dapat dibaca dalam berkas yang rusak.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) could not be read.</source>
        <translation>
            <numerusform>%n perubahan tidak dapat dibaca.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in it, but their words still stand in {file}: {notes}.</source>
        <translation>Tidak ada di dalamnya, tetapi teksnya masih ada di {file}: {notes}.</translation>
    </message>
</context>
<context>
    <name>CountForm</name>
    <message>
        <source>Count of %1</source>
        <translation>Hitungan pukul %1</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Komunitas</translation>
    </message>
    <message>
        <source>0 to %1</source>
        <translation>0 sampai %1</translation>
    </message>
    <message>
        <source>Languages of %1 people, of %2 present.</source>
        <translation>Bahasa %1 orang, dari %2 yang hadir.</translation>
    </message>
    <message>
        <source>Communities of %1 people, of %2 present.</source>
        <translation>Komunitas %1 orang, dari %2 yang hadir.</translation>
    </message>
</context>
<context>
    <name>CountLines</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>dan %n lagi</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Lebih sedikit</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>of %1</source>
        <translation>dari %1</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>selesai %1</translation>
    </message>
    <message>
        <source>+1 min</source>
        <translation>+1 mnt</translation>
    </message>
    <message>
        <source>One more minute (Ctrl+Shift+M)</source>
        <translation>Tambah satu menit (Ctrl+Shift+M)</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>Mata acara berikutnya</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Berikutnya</translation>
    </message>
    <message>
        <source>Next agenda item (Ctrl+Shift+N)</source>
        <translation>Mata acara berikutnya (Ctrl+Shift+N)</translation>
    </message>
    <message>
        <source>Back to the item before</source>
        <translation>Kembali ke mata acara sebelumnya</translation>
    </message>
    <message>
        <source>Back to the item before (Ctrl+Shift+PgUp)</source>
        <translation>Kembali ke mata acara sebelumnya (Ctrl+Shift+PgUp)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Jeda</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Mulai</translation>
    </message>
</context>
<context>
    <name>CoverModel</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n catatan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on a cluster it is in</source>
        <translation>
            <numerusform>%n pada klasternya</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n ruang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n community(ies)</source>
        <translation>
            <numerusform>%n komunitas</numerusform>
        </translation>
    </message>
    <message>
        <source>no vote was asked for</source>
        <translation>tidak diminta memberi suara</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n suara</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message>
        <source>Initiative</source>
        <translation>Inisiatif</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Ruang</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Komunitas</translation>
    </message>
    <message>
        <source>Copy reminder</source>
        <translation>Salin pengingat</translation>
    </message>
    <message>
        <source>{received} of {expected} rooms received</source>
        <translation>{received} dari {expected} ruang diterima</translation>
    </message>
    <message>
        <source>{received} of {expected} rooms would be received</source>
        <translation>{received} dari {expected} ruang akan diterima</translation>
    </message>
    <message>
        <source>{room}: received</source>
        <translation>{room}: diterima</translation>
    </message>
    <message>
        <source>{room}: new, not merged yet</source>
        <translation>{room}: baru, belum digabungkan</translation>
    </message>
    <message>
        <source>{room}: a revised workbook, not merged yet</source>
        <translation>{room}: buku kerja diperbarui, belum digabungkan</translation>
    </message>
    <message>
        <source>{room}: edited in Excel, not merged yet</source>
        <translation>{room}: disunting di Excel, belum digabungkan</translation>
    </message>
    <message>
        <source>{room}: needs attention</source>
        <translation>{room}: perlu perhatian</translation>
    </message>
    <message>
        <source>{room}: its file was rejected</source>
        <translation>{room}: berkasnya ditolak</translation>
    </message>
    <message>
        <source>{room}: missing. Enter says why.</source>
        <translation>{room}: belum ada. Enter untuk menyebutkan alasannya.</translation>
    </message>
    <message>
        <source>{room}: no notes because: {why}</source>
        <translation>{room}: tanpa catatan karena: {why}</translation>
    </message>
    <message>
        <source>{room}: received, and revised since</source>
        <translation>{room}: diterima, dan sudah diperbarui sejak itu</translation>
    </message>
    <message>
        <source>{room}: typed here, no file came</source>
        <translation>{room}: diketik di sini, tidak ada berkas yang datang</translation>
    </message>
    <message>
        <source>{room} (day {number})</source>
        <translation>{room} (hari {number})</translation>
    </message>
    <message>
        <source>{room} (file rejected)</source>
        <translation>{room} (berkas ditolak)</translation>
    </message>
    <message>
        <source>Missing: {rooms}</source>
        <translation>Belum ada: {rooms}</translation>
    </message>
    <message>
        <source>No notes from: {rooms}</source>
        <translation>Tanpa catatan dari: {rooms}</translation>
    </message>
    <message>
        <source>All rooms are here.</source>
        <translation>Semua ruang sudah ada.</translation>
    </message>
    <message numerus="yes">
        <source>{rooms} and %n more</source>
        <translation>
            <numerusform>{rooms} dan %n lagi</numerusform>
        </translation>
    </message>
    <message>
        <source>Files of these rooms of {event} came, but cannot be read: {rooms}. In the app press Ctrl+E and send us the file again. Thank you!</source>
        <translation>Berkas dari ruang-ruang {event} berikut sudah datang, tetapi tidak dapat dibaca: {rooms}. Di aplikasi, tekan Ctrl+E lalu kirimkan lagi berkasnya kepada kami. Terima kasih!</translation>
    </message>
    <message>
        <source>We are still waiting for the workbooks of these rooms of {event}: {rooms}. In the app press Ctrl+E and send us the file. Thank you!</source>
        <translation>Kami masih menunggu buku kerja dari ruang-ruang {event} berikut: {rooms}. Di aplikasi, tekan Ctrl+E lalu kirimkan berkasnya kepada kami. Terima kasih!</translation>
    </message>
</context>
<context>
    <name>CoverageView</name>
    <message>
        <source>What was discussed and voted for</source>
        <translation>Apa yang dibahas dan dipilih</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cakupan</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Inisiatif</translation>
    </message>
    <message>
        <source>Took part</source>
        <translation>Yang ikut</translation>
    </message>
    <message>
        <source>Missing rooms</source>
        <translation>Ruang yang belum ada</translation>
    </message>
    <message>
        <source>No room is missing</source>
        <translation>Semua ruang lengkap</translation>
    </message>
    <message>
        <source>Nobody has noted anything yet</source>
        <translation>Belum ada yang mencatat apa pun</translation>
    </message>
    <message>
        <source>Coverage appears as rooms discuss and vote, or when workbooks are merged.</source>
        <translation>Cakupan muncul ketika ruang membahas dan memberi suara, atau ketika buku kerja digabungkan.</translation>
    </message>
    <message>
        <source>Nothing has come from it</source>
        <translation>Belum ada yang datang dari ruang ini</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} dari {count}</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>Nobody discussed</source>
        <translation>Tidak dibahas</translation>
    </message>
    <message>
        <source>Nobody voted for</source>
        <translation>Tanpa suara</translation>
    </message>
    <message>
        <source>Discussed, not voted for</source>
        <translation>Dibahas, tanpa suara</translation>
    </message>
    <message>
        <source>Everything was discussed</source>
        <translation>Semuanya dibahas</translation>
    </message>
    <message>
        <source>Everything that could be voted for has votes</source>
        <translation>Semua yang dapat dipilih mendapat suara</translation>
    </message>
    <message>
        <source>What was discussed and could be voted for has votes</source>
        <translation>Yang dibahas dan dapat dipilih mendapat suara</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) on no initiative</source>
        <translation>
            <numerusform>%n catatan tanpa inisiatif</numerusform>
        </translation>
    </message>
    <message>
        <source>+ counts notes on a cluster that an initiative is in</source>
        <translation>+ menghitung catatan pada klaster inisiatif itu</translation>
    </message>
    <message>
        <source>Day %1</source>
        <translation>Hari %1</translation>
    </message>
</context>
<context>
    <name>DamagedDialog</name>
    <message>
        <source>The store is damaged</source>
        <translation>Basis data rusak</translation>
    </message>
    <message>
        <source>Open with this copy</source>
        <translation>Buka dengan salinan ini</translation>
    </message>
    <message>
        <source>Choose another store</source>
        <translation>Pilih basis data lain</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Copies, newest first</source>
        <translation>Salinan, terbaru di atas</translation>
    </message>
    <message>
        <source>No copy of it can be read</source>
        <translation>Tidak ada salinannya yang dapat dibaca</translation>
    </message>
    <message>
        <source>What can still be read of the damaged file becomes the store.</source>
        <translation>Isi berkas rusak yang masih terbaca menjadi basis data.</translation>
    </message>
    <message>
        <source>Begin with an empty store</source>
        <translation>Mulai dengan basis data kosong</translation>
    </message>
    <message>
        <source>Stores</source>
        <translation>Basis data</translation>
    </message>
    <message>
        <source>{store} is not there any more</source>
        <translation>{store} tidak ada lagi</translation>
    </message>
    <message>
        <source>{store} is empty, though it was not</source>
        <translation>{store} kosong, padahal tadinya berisi</translation>
    </message>
    <message>
        <source>{store} is damaged</source>
        <translation>{store} rusak</translation>
    </message>
    <message>
        <source>Nothing was written to it. Choose another store, or begin anew.</source>
        <translation>Tidak ada yang ditulis ke dalamnya. Pilih basis data lain, atau mulai dari awal.</translation>
    </message>
    <message>
        <source>Its copies are. Where it was only moved, close this and put it back. Else go on with a copy; they are listed with what is in each.</source>
        <translation>Salinannya masih ada. Jika berkas itu hanya dipindahkan, tutup ini dan kembalikan ke tempatnya. Jika tidak, lanjutkan dengan sebuah salinan; isi masing-masing tercantum.</translation>
    </message>
    <message>
        <source>Nothing was written to it. Go on with a copy: what can still be read of the damaged file is put on top, and nothing that is readable is lost.</source>
        <translation>Tidak ada yang ditulis ke berkas itu. Lanjutkan dengan sebuah salinan: isi berkas rusak yang masih terbaca ditambahkan di atasnya, dan tidak ada yang terbaca yang hilang.</translation>
    </message>
    <message>
        <source>Together: {what}.</source>
        <translation>Seluruhnya: {what}.</translation>
    </message>
    <message>
        <source>The damaged file stays beside it as {name}.</source>
        <translation>Berkas yang rusak tetap ada di sampingnya sebagai {name}.</translation>
    </message>
    <message>
        <source>Reading what is left …</source>
        <translation>Membaca yang tersisa …</translation>
    </message>
</context>
<context>
    <name>DecideScreen</name>
    <message>
        <source>Votes</source>
        <translation>Suara</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n ruang</numerusform>
        </translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>Semua ruang</translation>
    </message>
</context>
<context>
    <name>DecideView</name>
    <message>
        <source>{decided} of {all} decided</source>
        <translation>{decided} dari {all} sudah diputuskan</translation>
    </message>
    <message>
        <source>Each count is kept. Until you choose, the one with the most votes counts.</source>
        <translation>Setiap hitungan disimpan. Sebelum Anda memilih, yang suaranya terbanyak yang berlaku.</translation>
    </message>
    <message numerus="yes">
        <source>Use this choice for the other %n</source>
        <translation>
            <numerusform>Pakai pilihan ini untuk %n lainnya</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Putuskan</translation>
    </message>
    <message>
        <source>Back to Merge</source>
        <translation>Kembali ke Gabungkan</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>Yang sebelumnya</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>Yang berikutnya</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>Perlu diputuskan</translation>
    </message>
    <message>
        <source>Both versions are kept. Until you choose, the newer one is shown; one that is removed only where no other is left.</source>
        <translation>Kedua versi disimpan. Sebelum Anda memilih, yang lebih baru yang tampil; yang dihapus hanya tampil bila tidak ada yang lain.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>The votes of different laptops are never added up. The others stay in the store and can be chosen again with Undo.</source>
        <translation>Suara dari laptop yang berbeda tidak pernah dijumlahkan. Yang lain tetap ada di basis data dan dapat dipilih lagi dengan Urungkan.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Nanti</translation>
    </message>
    <message>
        <source>Decide and go on</source>
        <translation>Putuskan dan lanjutkan</translation>
    </message>
    <message>
        <source>Everything is decided</source>
        <translation>Semuanya sudah diputuskan</translation>
    </message>
    <message>
        <source>Ctrl+Z takes the last choice back.</source>
        <translation>Ctrl+Z membatalkan pilihan terakhir.</translation>
    </message>
</context>
<context>
    <name>DiagnoseDesk</name>
    <message>
        <source>Save a diagnostic file</source>
        <translation>Simpan berkas diagnostik</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teks</translation>
    </message>
    <message>
        <source>{file} is written. No text of people is in it; look before you send it.</source>
        <translation>{file} sudah ditulis. Tidak ada teks dari siapa pun di dalamnya; periksa sebelum dikirim.</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message numerus="yes">
        <source>Not merged before %n thing(s) in it are mended.</source>
        <translation>
            <numerusform>Belum digabungkan sebelum %n hal di dalamnya diperbaiki.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved {when}</source>
        <translation>Disimpan {when}</translation>
    </message>
    <message>
        <source>no notes, no ballots</source>
        <translation>tanpa catatan, tanpa surat suara</translation>
    </message>
    <message>
        <source>Nothing new in this file.</source>
        <translation>Tidak ada yang baru dalam berkas ini.</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>Berkas ini</translation>
    </message>
    <message numerus="yes">
        <source>{reason} (and %n more)</source>
        <translation>
            <numerusform>{reason} (dan %n lagi)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>votes counted on %n laptop(s)</source>
        <translation>
            <numerusform>suara dihitung di %n laptop</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) changed on both sides</source>
        <translation>
            <numerusform>%n entri diubah di kedua sisi</numerusform>
        </translation>
    </message>
    <message>
        <source>{records} changed on both sides</source>
        <translation>{records} diubah di kedua sisi</translation>
    </message>
    <message>
        <source>{records} typed in Excel</source>
        <translation>{records} diketik di Excel</translation>
    </message>
    <message>
        <source>{records} changed in Excel</source>
        <translation>{records} diubah di Excel</translation>
    </message>
    <message>
        <source>{records} typed or changed in Excel</source>
        <translation>{records} diketik atau diubah di Excel</translation>
    </message>
    <message>
        <source>{records} more</source>
        <translation>{records} bertambah</translation>
    </message>
    <message>
        <source>{records} changed</source>
        <translation>{records} diubah</translation>
    </message>
    <message>
        <source>{records} removed</source>
        <translation>{records} dihapus</translation>
    </message>
</context>
<context>
    <name>DueBar</name>
    <message>
        <source>Start it</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Nanti</translation>
    </message>
    <message>
        <source>Talks are given, and “{item}” is not on in the programme.</source>
        <translation>Presentasi sudah berlangsung, padahal “{item}” belum dimulai di agenda.</translation>
    </message>
    <message>
        <source>“{item}” should have begun at {time}.</source>
        <translation>“{item}” seharusnya dimulai pukul {time}.</translation>
    </message>
</context>
<context>
    <name>EarlierRow</name>
    <message>
        <source>Began earlier</source>
        <translation>Sudah mulai sejak</translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n dtk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Started %n second(s) ago</source>
        <translation>
            <numerusform>Dimulai %n detik lalu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n mnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Started %n minute(s) ago</source>
        <translation>
            <numerusform>Dimulai %n menit lalu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventDesk</name>
    <message>
        <source>Copied.</source>
        <translation>Disalin.</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>Membaca {file}</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was opened: %n mistake(s) in {file}.</source>
        <translation>
            <numerusform>Tidak ada yang dibuka: %n kesalahan dalam {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend these and open it again.</source>
        <translation>Perbaiki kesalahan ini lalu buka lagi.</translation>
    </message>
    <message>
        <source>{file} is another event: {title}. It gets a store of its own.</source>
        <translation>{file} adalah acara lain: {title}. Acara itu mendapat basis data sendiri.</translation>
    </message>
    <message>
        <source>Open it in a store of its own</source>
        <translation>Buka di basis data sendiri</translation>
    </message>
    <message>
        <source>{file} has the event as it is here.</source>
        <translation>{file} sama dengan acara di sini.</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>Dikecualikan:</translation>
    </message>
    <message>
        <source>{file} cannot take the place of the event here.</source>
        <translation>{file} tidak dapat menggantikan acara di sini.</translation>
    </message>
    <message>
        <source>What was captured goes along, and keeps both numbers.</source>
        <translation>Semua yang sudah dicatat ikut, dan menyimpan kedua nomor.</translation>
    </message>
    <message numerus="yes">
        <source>{file} changes %n thing(s) in this event.</source>
        <translation>
            <numerusform>{file} mengubah %n hal dalam acara ini.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take these over</source>
        <translation>Terapkan</translation>
    </message>
    <message>
        <source>{old} is not on the list any more: {title}</source>
        <translation>{old} tidak ada lagi dalam daftar: {title}</translation>
    </message>
    <message>
        <source>{old} is {new} now: {title}</source>
        <translation>{old} kini {new}: {title}</translation>
    </message>
    <message>
        <source>{old} is {new} now: {title}, as {new_title}</source>
        <translation>{old} kini {new}: {title}, dengan judul {new_title}</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n entri</numerusform>
        </translation>
    </message>
    <message>
        <source>List version {name} is taken over. What was captured goes along.</source>
        <translation>Versi daftar {name} diterapkan. Semua yang sudah dicatat ikut.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Templat</translation>
    </message>
    <message>
        <source>Saved: {file}, in the folder {folder}</source>
        <translation>Disimpan: {file}, di folder {folder}</translation>
    </message>
    <message>
        <source>Saved: {file}, in {folder}. What was edited there is {aside} now.</source>
        <translation>Disimpan: {file}, di {folder}. Yang disunting di sana kini bernama {aside}.</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Pilih folder lain</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Biarkan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>EventHead</name>
    <message>
        <source>No vote</source>
        <translation>Tanpa pemungutan suara</translation>
    </message>
    <message numerus="yes">
        <source>{vote}, %n round(s)</source>
        <translation>
            <numerusform>{vote}, %n putaran</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>Starts (UTC)</source>
        <translation>Mulai (UTC)</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Pemungutan suara</translation>
    </message>
</context>
<context>
    <name>EventKeeper</name>
    <message>
        <source>Undone: {what}</source>
        <translation>Diurungkan: {what}</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Diulangi: {what}</translation>
    </message>
    <message numerus="yes">
        <source>{what}, and %n more</source>
        <translation>
            <numerusform>{what}, dan %n lagi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventPage</name>
    <message>
        <source>Event</source>
        <translation>Acara</translation>
    </message>
    <message>
        <source>Set up once, then give the event file to every room</source>
        <translation>Siapkan sekali, lalu berikan berkas acara ke semua ruang</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Ruang</translation>
    </message>
    <message>
        <source>Add room</source>
        <translation>Tambah ruang</translation>
    </message>
    <message>
        <source>Save a template</source>
        <translation>Simpan templat</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Open event file</source>
        <translation>Buka berkas acara</translation>
    </message>
    <message>
        <source>Save event file (.xlsx)</source>
        <translation>Simpan berkas acara (.xlsx)</translation>
    </message>
</context>
<context>
    <name>EventSide</name>
    <message numerus="yes">
        <source>%n min, ends {time}</source>
        <translation>
            <numerusform>%n mnt, selesai {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in {rooms}</source>
        <translation>
            <numerusform>%n di {rooms}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n ruang</numerusform>
        </translation>
    </message>
    <message>
        <source>None prepared</source>
        <translation>Belum ada yang disiapkan</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Mata acara baru</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Add an agenda item</source>
        <translation>Tambah mata acara</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Inisiatif</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Sunting</translation>
    </message>
    <message>
        <source>Edit the initiatives</source>
        <translation>Sunting inisiatif</translation>
    </message>
    <message>
        <source>Prepared talks</source>
        <translation>Presentasi yang disiapkan</translation>
    </message>
    <message>
        <source>Edit the prepared talks</source>
        <translation>Sunting presentasi yang disiapkan</translation>
    </message>
    <message numerus="yes">
        <source>%n in {recommendations}</source>
        <translation>
            <numerusform>%n dalam {recommendations}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s)</source>
        <translation>
            <numerusform>%n rekomendasi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>{others} and {last}</source>
        <translation>{others} dan {last}</translation>
    </message>
    <message>
        <source>All</source>
        <comment>agenda item in the plenary</comment>
        <translation>Pleno</translation>
    </message>
    <message>
        <source>Rooms</source>
        <comment>agenda item in breakout rooms</comment>
        <translation>Ruang</translation>
    </message>
    <message>
        <source>Talks</source>
        <comment>agenda item with lightning talks</comment>
        <translation>Presentasi</translation>
    </message>
    <message>
        <source>Social</source>
        <comment>agenda item for social time</comment>
        <translation>Ramah-tamah</translation>
    </message>
    <message>
        <source>Break</source>
        <comment>agenda item without anything</comment>
        <translation>Istirahat</translation>
    </message>
    <message numerus="yes">
        <source>%n in an unknown language</source>
        <translation>
            <numerusform>%n dalam bahasa tidak dikenal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interpreted into an unknown language</source>
        <translation>
            <numerusform>%n dengan juru bahasa ke bahasa tidak dikenal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a facilitator</source>
        <translation>
            <numerusform>%n tanpa fasilitator</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a note-taker</source>
        <translation>
            <numerusform>%n tanpa pencatat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with the same name</source>
        <translation>
            <numerusform>%n bernama sama</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n breakout(s) without a round</source>
        <translation>
            <numerusform>%n sesi ruang tanpa putaran</numerusform>
        </translation>
    </message>
    <message>
        <source>A round is not on the agenda</source>
        <translation>Ada putaran yang tidak masuk agenda</translation>
    </message>
    <message>
        <source>Ends after midnight</source>
        <translation>Selesai lewat tengah malam</translation>
    </message>
    <message numerus="yes">
        <source>%n round(s) without a question</source>
        <translation>
            <numerusform>%n putaran tanpa pertanyaan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s) do not say what a vote means</source>
        <translation>
            <numerusform>%n putaran tidak menyebutkan arti satu suara</numerusform>
        </translation>
    </message>
    <message>
        <source>Titles missing in {language}</source>
        <translation>Judul dalam {language} belum lengkap</translation>
    </message>
    <message numerus="yes">
        <source>Titles missing in %n language(s)</source>
        <translation>
            <numerusform>Judul dalam %n bahasa belum lengkap</numerusform>
        </translation>
    </message>
    <message>
        <source>Recommendations not in {language}</source>
        <translation>Rekomendasi belum dalam bahasa {language}</translation>
    </message>
    <message numerus="yes">
        <source>Recommendations not in %n language(s)</source>
        <translation>
            <numerusform>Rekomendasi belum dalam %n bahasa</numerusform>
        </translation>
    </message>
    <message>
        <source>Texts not in {language}</source>
        <translation>Teks belum dalam bahasa {language}</translation>
    </message>
    <message numerus="yes">
        <source>Texts not in %n language(s)</source>
        <translation>
            <numerusform>Teks belum dalam %n bahasa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cluster(s) without initiatives</source>
        <translation>
            <numerusform>%n klaster tanpa inisiatif</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a title</source>
        <translation>
            <numerusform>%n tanpa judul</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a speaker</source>
        <translation>
            <numerusform>%n tanpa pembicara</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s) too short</source>
        <translation>
            <numerusform>%n slot terlalu pendek</numerusform>
        </translation>
    </message>
    <message>
        <source>No item for talks on the agenda</source>
        <translation>Tidak ada mata acara untuk presentasi di agenda</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>Choose a folder for the workbook</source>
        <translation>Pilih folder untuk buku kerja</translation>
    </message>
    <message>
        <source>Exported: {file}, in the folder {folder}</source>
        <translation>Diekspor: {file}, di folder {folder}</translation>
    </message>
    <message>
        <source>Exported: {file}, in {folder}. What stood there is {aside} now</source>
        <translation>Diekspor: {file}, di {folder}. Yang tadinya ada di sana kini bernama {aside}</translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished ballot(s) are not in it</source>
        <translation>
            <numerusform>%n surat suara yang belum selesai tidak ikut di dalamnya</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>%1, further column</source>
        <translation>%1, kolom tambahan</translation>
    </message>
    <message>
        <source>and also</source>
        <translation>dan juga</translation>
    </message>
    <message>
        <source>Column for %1</source>
        <translation>Kolom untuk %1</translation>
    </message>
    <message>
        <source>Another column for %1</source>
        <translation>Kolom lain untuk %1</translation>
    </message>
    <message>
        <source>Not in this table</source>
        <translation>Tidak ada dalam tabel ini</translation>
    </message>
</context>
<context>
    <name>FieldRows</name>
    <message>
        <source>also taken for %1</source>
        <translation>juga dipakai untuk %1</translation>
    </message>
    <message>
        <source>as last time</source>
        <translation>seperti terakhir kali</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n jawaban</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not understood</source>
        <translation>
            <numerusform>%n tidak dipahami</numerusform>
        </translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Kolom %1</translation>
    </message>
</context>
<context>
    <name>FileChooser</name>
    <message>
        <source>Choose workbooks or stores</source>
        <translation>Pilih buku kerja atau basis data</translation>
    </message>
    <message>
        <source>Workbooks and stores</source>
        <translation>Buku kerja dan basis data</translation>
    </message>
    <message>
        <source>Choose the folder with the workbooks</source>
        <translation>Pilih folder yang berisi buku kerja</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Choose a table of advance priorities</source>
        <translation>Pilih tabel prioritas awal</translation>
    </message>
    <message>
        <source>Choose a table of registrations</source>
        <translation>Pilih tabel registrasi</translation>
    </message>
    <message>
        <source>Choose a survey’s table</source>
        <translation>Pilih tabel survei</translation>
    </message>
    <message>
        <source>Event files</source>
        <translation>Berkas acara</translation>
    </message>
    <message>
        <source>Choose an event file</source>
        <translation>Pilih berkas acara</translation>
    </message>
    <message>
        <source>Choose a folder for the event file</source>
        <translation>Pilih folder untuk berkas acara</translation>
    </message>
</context>
<context>
    <name>FileDetails</name>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
    <message>
        <source>Copy what is said of this file</source>
        <translation>Salin keterangan tentang berkas ini</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>{event} is ready</source>
        <translation>{event} siap</translation>
    </message>
    <message>
        <source>Choose your room and what you do there.</source>
        <translation>Pilih ruang Anda dan peran Anda di sana.</translation>
    </message>
    <message>
        <source>You can change this later: press the room at the top. One laptop can hold two roles.</source>
        <translation>Ini dapat diubah nanti: tekan nama ruang di bagian atas. Satu laptop dapat memegang dua peran.</translation>
    </message>
    <message>
        <source>Everything stays on this laptop. No account, no network.</source>
        <translation>Semuanya tetap di laptop ini. Tanpa akun, tanpa jaringan.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>Open an event file</source>
        <translation>Buka berkas acara</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Panduan</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Fasilitator</translation>
    </message>
    <message>
        <source>You talk with people and keep the time.</source>
        <translation>Anda berbicara dengan peserta dan menjaga waktu.</translation>
    </message>
    <message>
        <source>Big timer and question</source>
        <translation>Timer dan pertanyaan yang besar</translation>
    </message>
    <message>
        <source>Votes by number keys</source>
        <translation>Suara lewat tombol angka</translation>
    </message>
    <message>
        <source>See who has not spoken yet</source>
        <translation>Terlihat siapa yang belum berbicara</translation>
    </message>
    <message>
        <source>Note-taker</source>
        <translation>Pencatat</translation>
    </message>
    <message>
        <source>You write down what people say.</source>
        <translation>Anda mencatat apa yang dikatakan peserta.</translation>
    </message>
    <message>
        <source>Notes without the mouse</source>
        <translation>Mencatat tanpa tetikus</translation>
    </message>
    <message>
        <source>#24 tags an initiative</source>
        <translation>#24 menandai inisiatif</translation>
    </message>
    <message>
        <source>Arabic, Chinese and every script</source>
        <translation>Arab, Tionghoa, dan semua aksara</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Koordinator</translation>
    </message>
    <message>
        <source>You bring all rooms together.</source>
        <translation>Anda menyatukan semua ruang.</translation>
    </message>
    <message numerus="yes">
        <source>Drop %n workbook(s)</source>
        <translation>
            <numerusform>Seret masuk %n buku kerja</numerusform>
        </translation>
    </message>
    <message>
        <source>See which rooms are missing</source>
        <translation>Terlihat ruang mana yang belum ada</translation>
    </message>
    <message>
        <source>Ranking with turnout and ties</source>
        <translation>Peringkat dengan partisipasi dan seri</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Menyiapkan…</translation>
    </message>
    <message>
        <source>Practise for five minutes</source>
        <translation>Coba dulu lima menit</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Change</source>
        <translation>Ubah</translation>
    </message>
    <message>
        <source>Folder: {folder}. Choose another one</source>
        <translation>Folder: {folder}. Pilih yang lain</translation>
    </message>
</context>
<context>
    <name>Fonts</name>
    <message>
        <source>{language} cannot be shown on this computer. Install the font {font}.</source>
        <translation>Bahasa {language} tidak dapat ditampilkan di komputer ini. Pasang fon {font}.</translation>
    </message>
</context>
<context>
    <name>FormerPeople</name>
    <message numerus="yes">
        <source>%n person(s) of the table before ({file}) are kept aside.</source>
        <translation>
            <numerusform>%n orang dari tabel sebelumnya ({file}) masih disimpan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring them back</source>
        <translation>Kembalikan</translation>
    </message>
    <message>
        <source>Erase these for good</source>
        <translation>Hapus selamanya</translation>
    </message>
</context>
<context>
    <name>GatherPanel</name>
    <message>
        <source>Input of absent people</source>
        <translation>Masukan dari yang tidak hadir</translation>
    </message>
    <message>
        <source>Social time</source>
        <translation>Ramah-tamah</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Baca</translation>
    </message>
    <message>
        <source>A table of what they sent; drop it here</source>
        <translation>Tabel berisi kiriman mereka; seret ke sini</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Kelompok</translation>
    </message>
    <message>
        <source>Groups with new faces, round after round</source>
        <translation>Kelompok dengan wajah baru di setiap putaran</translation>
    </message>
    <message>
        <source>Read input of absent people</source>
        <translation>Baca masukan dari yang tidak hadir</translation>
    </message>
    <message>
        <source>Groups for social time</source>
        <translation>Kelompok untuk ramah-tamah</translation>
    </message>
</context>
<context>
    <name>GoalEditing</name>
    <message>
        <source>nothing</source>
        <translation>kosong</translation>
    </message>
    <message>
        <source>It now says “%1”. Enter keeps what you typed, Esc takes that.</source>
        <translation>Isinya sekarang “%1”. Enter menyimpan ketikan Anda, Esc mengambil isi itu.</translation>
    </message>
</context>
<context>
    <name>GoalRow</name>
    <message numerus="yes">
        <source>Where the %n step(s) happen</source>
        <translation>
            <numerusform>Di tingkat mana %n langkah berlangsung</numerusform>
        </translation>
    </message>
    <message>
        <source>Goal in one sentence</source>
        <translation>Tujuan dalam satu kalimat</translation>
    </message>
    <message>
        <source>What should be achieved in 18 months?</source>
        <translation>Apa yang harus dicapai dalam 18 bulan?</translation>
    </message>
    <message>
        <source>Also written here: “%1”</source>
        <translation>Juga tertulis di sini: “%1”</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
</context>
<context>
    <name>GridModel</name>
    <message>
        <source>empty</source>
        <translation>kosong</translation>
    </message>
</context>
<context>
    <name>GuideText</name>
    <message>
        <source>Open {address} in the browser?</source>
        <translation>Buka {address} di peramban?</translation>
    </message>
</context>
<context>
    <name>GuideView</name>
    <message>
        <source>Guide for</source>
        <translation>Panduan untuk</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Panduan</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Fasilitator</translation>
    </message>
    <message>
        <source>Note-taker</source>
        <translation>Pencatat</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Koordinator</translation>
    </message>
</context>
<context>
    <name>HeadCounts</name>
    <message>
        <source>Head counts</source>
        <translation>Hitungan orang</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n orang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counted %n time(s), last at %1</source>
        <translation>
            <numerusform>Dihitung %n kali, terakhir pukul %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Terbuka</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Tertutup</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>No notes from {room}: {why}</source>
        <translation>Tanpa catatan dari {room}: {why}</translation>
    </message>
    <message>
        <source>{room} is awaited again</source>
        <translation>{room} ditunggu lagi</translation>
    </message>
    <message>
        <source>Advance priorities read in: {count}</source>
        <translation>Prioritas awal dibaca: {count}</translation>
    </message>
    <message>
        <source>Advance priorities removed</source>
        <translation>Prioritas awal dihapus</translation>
    </message>
    <message>
        <source>Advance priority mapped to an initiative</source>
        <translation>Prioritas awal dipasangkan ke inisiatif</translation>
    </message>
    <message>
        <source>Countdown started</source>
        <translation>Hitung mundur dimulai</translation>
    </message>
    <message>
        <source>Countdown paused</source>
        <translation>Hitung mundur dijeda</translation>
    </message>
    <message>
        <source>Countdown set going late</source>
        <translation>Hitung mundur dicatat mulai lebih awal</translation>
    </message>
    <message>
        <source>One minute added</source>
        <translation>Satu menit ditambahkan</translation>
    </message>
    <message>
        <source>The rest pushed back by {minutes} min</source>
        <translation>Sisanya diundurkan {minutes} mnt</translation>
    </message>
    <message>
        <source>Next agenda item</source>
        <translation>Mata acara berikutnya</translation>
    </message>
    <message>
        <source>Back to the agenda item before</source>
        <translation>Kembali ke mata acara sebelumnya</translation>
    </message>
    <message>
        <source>Agenda: {item}</source>
        <translation>Agenda: {item}</translation>
    </message>
    <message>
        <source>Conflict decided</source>
        <translation>Konflik diputuskan</translation>
    </message>
    <message>
        <source>{count} conflicts decided</source>
        <translation>{count} konflik diputuskan</translation>
    </message>
    <message>
        <source>Room {room} is now called {value}</source>
        <translation>Ruang {room} kini bernama {value}</translation>
    </message>
    <message>
        <source>Room {room}: language {value}</source>
        <translation>Ruang {room}: bahasa {value}</translation>
    </message>
    <message>
        <source>Room {room}: on day {value}</source>
        <translation>Ruang {room}: pada hari {value}</translation>
    </message>
    <message>
        <source>Room {room}: interpreted into {value}</source>
        <translation>Ruang {room}: juru bahasa ke {value}</translation>
    </message>
    <message>
        <source>Room {room}: topic {value}</source>
        <translation>Ruang {room}: topik {value}</translation>
    </message>
    <message>
        <source>Room {room}: facilitator {value}</source>
        <translation>Ruang {room}: fasilitator {value}</translation>
    </message>
    <message>
        <source>Room {room}: note-taker {value}</source>
        <translation>Ruang {room}: pencatat {value}</translation>
    </message>
    <message>
        <source>Room {room}: not interpreted</source>
        <translation>Ruang {room}: tanpa juru bahasa</translation>
    </message>
    <message>
        <source>Room {room}: no topic</source>
        <translation>Ruang {room}: tanpa topik</translation>
    </message>
    <message>
        <source>Room {room}: no facilitator</source>
        <translation>Ruang {room}: tanpa fasilitator</translation>
    </message>
    <message>
        <source>Room {room}: no note-taker</source>
        <translation>Ruang {room}: tanpa pencatat</translation>
    </message>
    <message>
        <source>Day {name} added</source>
        <translation>Hari {name} ditambahkan</translation>
    </message>
    <message>
        <source>Day {name} removed</source>
        <translation>Hari {name} dihapus</translation>
    </message>
    <message>
        <source>Day {name} changed</source>
        <translation>Hari {name} diubah</translation>
    </message>
    <message>
        <source>“{name}” added to the agenda</source>
        <translation>“{name}” ditambahkan ke agenda</translation>
    </message>
    <message>
        <source>“{name}” removed from the agenda</source>
        <translation>“{name}” dihapus dari agenda</translation>
    </message>
    <message>
        <source>“{name}” in the agenda changed</source>
        <translation>“{name}” dalam agenda diubah</translation>
    </message>
    <message>
        <source>Round “{name}” added</source>
        <translation>Putaran “{name}” ditambahkan</translation>
    </message>
    <message>
        <source>Round “{name}” removed</source>
        <translation>Putaran “{name}” dihapus</translation>
    </message>
    <message>
        <source>Round “{name}” changed</source>
        <translation>Putaran “{name}” diubah</translation>
    </message>
    <message>
        <source>Prepared talk “{name}” added</source>
        <translation>Presentasi yang disiapkan “{name}” ditambahkan</translation>
    </message>
    <message>
        <source>Prepared talk “{name}” removed</source>
        <translation>Presentasi yang disiapkan “{name}” dihapus</translation>
    </message>
    <message>
        <source>Prepared talk “{name}” changed</source>
        <translation>Presentasi yang disiapkan “{name}” diubah</translation>
    </message>
    <message>
        <source>Recommendation {name} added</source>
        <translation>Rekomendasi {name} ditambahkan</translation>
    </message>
    <message>
        <source>Recommendation {name} removed</source>
        <translation>Rekomendasi {name} dihapus</translation>
    </message>
    <message>
        <source>Recommendation {name} changed</source>
        <translation>Rekomendasi {name} diubah</translation>
    </message>
    <message>
        <source>Initiative {name} added</source>
        <translation>Inisiatif {name} ditambahkan</translation>
    </message>
    <message>
        <source>Initiative {name} removed</source>
        <translation>Inisiatif {name} dihapus</translation>
    </message>
    <message>
        <source>Initiative {name} changed</source>
        <translation>Inisiatif {name} diubah</translation>
    </message>
    <message>
        <source>Cluster {name} added</source>
        <translation>Klaster {name} ditambahkan</translation>
    </message>
    <message>
        <source>Cluster {name} removed</source>
        <translation>Klaster {name} dihapus</translation>
    </message>
    <message>
        <source>Cluster {name} changed</source>
        <translation>Klaster {name} diubah</translation>
    </message>
    <message>
        <source>Vote of “{name}” changed</source>
        <translation>Pemungutan suara “{name}” diubah</translation>
    </message>
    <message>
        <source>Event renamed to {name}</source>
        <translation>Nama acara diubah menjadi {name}</translation>
    </message>
    <message>
        <source>List version {name}</source>
        <translation>Versi daftar {name}</translation>
    </message>
    <message>
        <source>Remarks on the event changed</source>
        <translation>Keterangan acara diubah</translation>
    </message>
    <message>
        <source>Translations in another order</source>
        <translation>Urutan terjemahan diubah</translation>
    </message>
    <message>
        <source>“{name}” in {language}: {value}</source>
        <translation>“{name}” dalam bahasa {language}: {value}</translation>
    </message>
    <message>
        <source>“{name}” not in {language}</source>
        <translation>“{name}” tidak lagi dalam bahasa {language}</translation>
    </message>
    <message>
        <source>Translations in {language}: {count} changed</source>
        <translation>Terjemahan bahasa {language}: {count} diubah</translation>
    </message>
    <message>
        <source>{old} is {new} now: {title}</source>
        <translation>{old} kini {new}: {title}</translation>
    </message>
    <message>
        <source>Room {room} removed</source>
        <translation>Ruang {room} dihapus</translation>
    </message>
    <message>
        <source>Room {room} added</source>
        <translation>Ruang {room} ditambahkan</translation>
    </message>
    <message>
        <source>Rooms in another order</source>
        <translation>Urutan ruang diubah</translation>
    </message>
    <message>
        <source>Rounds in another order</source>
        <translation>Urutan putaran diubah</translation>
    </message>
    <message>
        <source>Recommendations in another order</source>
        <translation>Urutan rekomendasi diubah</translation>
    </message>
    <message>
        <source>Initiatives in another order</source>
        <translation>Urutan inisiatif diubah</translation>
    </message>
    <message>
        <source>Clusters in another order</source>
        <translation>Urutan klaster diubah</translation>
    </message>
    <message>
        <source>Prepared talks in another order</source>
        <translation>Urutan presentasi yang disiapkan diubah</translation>
    </message>
    <message>
        <source>Agenda in another order</source>
        <translation>Urutan agenda diubah</translation>
    </message>
    <message>
        <source>Days in another order</source>
        <translation>Urutan hari diubah</translation>
    </message>
    <message>
        <source>{file} merged</source>
        <translation>{file} digabungkan</translation>
    </message>
    <message>
        <source>{count} files merged</source>
        <translation>{count} berkas digabungkan</translation>
    </message>
    <message>
        <source>Earlier version of a note brought back</source>
        <translation>Versi lama catatan dikembalikan</translation>
    </message>
    <message>
        <source>Note added</source>
        <translation>Catatan ditambahkan</translation>
    </message>
    <message>
        <source>{count} notes added</source>
        <translation>{count} catatan ditambahkan</translation>
    </message>
    <message>
        <source>Note changed</source>
        <translation>Catatan diubah</translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation>Catatan dihapus</translation>
    </message>
    <message>
        <source>Support changed</source>
        <translation>Dukungan diubah</translation>
    </message>
    <message>
        <source>Goal changed</source>
        <translation>Tujuan diubah</translation>
    </message>
    <message>
        <source>Goal removed</source>
        <translation>Tujuan dihapus</translation>
    </message>
    <message>
        <source>Step added</source>
        <translation>Langkah ditambahkan</translation>
    </message>
    <message>
        <source>Step changed</source>
        <translation>Langkah diubah</translation>
    </message>
    <message>
        <source>Key action marked</source>
        <translation>Tindakan utama ditandai</translation>
    </message>
    <message>
        <source>Key action unmarked</source>
        <translation>Tanda tindakan utama dilepas</translation>
    </message>
    <message>
        <source>Step removed</source>
        <translation>Langkah dihapus</translation>
    </message>
    <message>
        <source>Step moved</source>
        <translation>Langkah dipindahkan</translation>
    </message>
    <message>
        <source>Rehearsal played</source>
        <translation>Latihan dijalankan</translation>
    </message>
    <message>
        <source>{people} people present</source>
        <translation>{people} orang hadir</translation>
    </message>
    <message>
        <source>Head count corrected: {people} people</source>
        <translation>Hitungan orang dikoreksi: {people} orang</translation>
    </message>
    <message>
        <source>Head count removed</source>
        <translation>Hitungan orang dihapus</translation>
    </message>
    <message>
        <source>Similar notes put together</source>
        <translation>Catatan serupa disatukan</translation>
    </message>
    <message>
        <source>Similar notes taken apart</source>
        <translation>Catatan serupa dipisahkan</translation>
    </message>
    <message>
        <source>Talk paused</source>
        <translation>Presentasi dijeda</translation>
    </message>
    <message>
        <source>Talk started</source>
        <translation>Presentasi dimulai</translation>
    </message>
    <message>
        <source>Next talk</source>
        <translation>Presentasi berikutnya</translation>
    </message>
    <message>
        <source>Talk skipped</source>
        <translation>Presentasi dilewati</translation>
    </message>
    <message>
        <source>Skipped talk waits again</source>
        <translation>Presentasi yang dilewati menunggu lagi</translation>
    </message>
    <message>
        <source>Back to the talk before</source>
        <translation>Kembali ke presentasi sebelumnya</translation>
    </message>
    <message>
        <source>{seconds} s added to a talk</source>
        <translation>Presentasi ditambah {seconds} dtk</translation>
    </message>
    <message>
        <source>Talk set going late</source>
        <translation>Presentasi dicatat mulai lebih awal</translation>
    </message>
    <message>
        <source>Talk&apos;s time set back</source>
        <translation>Waktu presentasi diulang dari awal</translation>
    </message>
    <message>
        <source>Talk added</source>
        <translation>Presentasi ditambahkan</translation>
    </message>
    <message>
        <source>{count} talks added</source>
        <translation>{count} presentasi ditambahkan</translation>
    </message>
    <message>
        <source>Talk changed</source>
        <translation>Presentasi diubah</translation>
    </message>
    <message>
        <source>Talk removed</source>
        <translation>Presentasi dihapus</translation>
    </message>
    <message>
        <source>Talk moved</source>
        <translation>Presentasi dipindahkan</translation>
    </message>
    <message>
        <source>Talks shortened</source>
        <translation>Presentasi dipersingkat</translation>
    </message>
    <message>
        <source>Talk moved to another slot</source>
        <translation>Presentasi dipindahkan ke slot lain</translation>
    </message>
    <message>
        <source>Merge undone</source>
        <translation>Penggabungan diurungkan</translation>
    </message>
    <message>
        <source>The votes of laptop {device} count</source>
        <translation>Suara laptop {device} yang dihitung</translation>
    </message>
    <message>
        <source>Ballot added</source>
        <translation>Surat suara ditambahkan</translation>
    </message>
    <message>
        <source>Ballots from the chat: {count}</source>
        <translation>Surat suara dari obrolan: {count}</translation>
    </message>
    <message>
        <source>Ballot corrected</source>
        <translation>Surat suara dikoreksi</translation>
    </message>
    <message>
        <source>Ballot {number} removed</source>
        <translation>Surat suara {number} dihapus</translation>
    </message>
    <message>
        <source>Tally of {initiative} changed</source>
        <translation>Turus {initiative} diubah</translation>
    </message>
    <message>
        <source>Ballots converted to a tally</source>
        <translation>Surat suara diubah menjadi turus</translation>
    </message>
    <message>
        <source>Way of counting chosen</source>
        <translation>Cara menghitung dipilih</translation>
    </message>
    <message>
        <source>Vote closed</source>
        <translation>Pemungutan suara ditutup</translation>
    </message>
    <message>
        <source>Vote opened again</source>
        <translation>Pemungutan suara dibuka lagi</translation>
    </message>
    <message>
        <source>List version {name} taken over; initiatives with another number: {count}</source>
        <translation>Versi daftar {name} diterapkan; inisiatif dengan nomor lain: {count}</translation>
    </message>
    <message>
        <source>“{name}” was changed or given in its room, and stays as it is there</source>
        <translation>“{name}” sudah diubah atau disampaikan di ruangnya, dan dibiarkan seperti di sana</translation>
    </message>
    <message>
        <source>The event was edited</source>
        <translation>Acara disunting</translation>
    </message>
</context>
<context>
    <name>HistoryDelegate</name>
    <message>
        <source>shown now</source>
        <translation>tampil sekarang</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Undone: {what}</source>
        <translation>Diurungkan: {what}</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Diulangi: {what}</translation>
    </message>
    <message numerus="yes">
        <source>{what} and %n more</source>
        <translation>
            <numerusform>{what} dan %n lagi</numerusform>
        </translation>
    </message>
    <message>
        <source>on laptop {name}</source>
        <translation>di laptop {name}</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>diurungkan</translation>
    </message>
    <message>
        <source>newest</source>
        <translation>terbaru</translation>
    </message>
    <message>
        <source>shown now</source>
        <translation>tampil sekarang</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Diurungkan: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Diulangi: %1</translation>
    </message>
    <message>
        <source>Came with a merge</source>
        <translation>Datang dari penggabungan</translation>
    </message>
    <message>
        <source>Changed in a spreadsheet</source>
        <translation>Diubah di lembar kerja</translation>
    </message>
    <message>
        <source>Stands beside the one shown, not decided yet</source>
        <translation>Ada di samping yang tampil, belum diputuskan</translation>
    </message>
    <message>
        <source>on this laptop</source>
        <translation>di laptop ini</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>dari %1</translation>
    </message>
    <message>
        <source>on another laptop (%1)</source>
        <translation>di laptop lain (%1)</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Riwayat</translation>
    </message>
    <message>
        <source>Newest first. Enter goes to the record.</source>
        <translation>Terbaru di atas. Enter menuju entrinya.</translation>
    </message>
    <message>
        <source>History of</source>
        <translation>Riwayat untuk</translation>
    </message>
    <message>
        <source>This room</source>
        <translation>Ruang ini</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>Semua ruang</translation>
    </message>
    <message>
        <source>History, newest first</source>
        <translation>Riwayat, terbaru di atas</translation>
    </message>
    <message>
        <source>Nothing changed yet</source>
        <translation>Belum ada perubahan</translation>
    </message>
    <message>
        <source>Every note, vote and step will be listed here.</source>
        <translation>Setiap catatan, suara, dan langkah akan tercantum di sini.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ulangi</translation>
    </message>
    <message>
        <source>This line changed no single record.</source>
        <translation>Baris ini tidak mengubah satu entri tertentu.</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n versi</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>Riwayat</translation>
    </message>
    <message>
        <source>History of the note</source>
        <translation>Riwayat catatan</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Kembalikan</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
</context>
<context>
    <name>InitiativeContents</name>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Klaster</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Resmi</translation>
    </message>
    <message>
        <source>Working title</source>
        <translation>Judul sementara</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>Relevansi</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Later number</source>
        <translation>Nomor kemudian</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Rekomendasi</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Huruf</translation>
    </message>
    <message>
        <source>Type a title</source>
        <translation>Ketik judul</translation>
    </message>
    <message>
        <source>New initiative</source>
        <translation>Inisiatif baru</translation>
    </message>
</context>
<context>
    <name>InitiativeDelegate</name>
    <message>
        <source>working title</source>
        <translation>judul sementara</translation>
    </message>
</context>
<context>
    <name>InitiativeFinder</name>
    <message>
        <source>Add votes to another cluster</source>
        <translation>Tambah suara untuk klaster lain</translation>
    </message>
    <message>
        <source>Letter or words of a cluster</source>
        <translation>Huruf atau kata klaster</translation>
    </message>
    <message>
        <source>Clusters found</source>
        <translation>Klaster ditemukan</translation>
    </message>
    <message>
        <source>Add votes to another initiative</source>
        <translation>Tambah suara untuk inisiatif lain</translation>
    </message>
    <message>
        <source>Number or words of an initiative</source>
        <translation>Nomor atau kata inisiatif</translation>
    </message>
    <message>
        <source>Initiatives found</source>
        <translation>Inisiatif ditemukan</translation>
    </message>
</context>
<context>
    <name>InitiativeList</name>
    <message>
        <source>Focus list</source>
        <translation>Daftar fokus</translation>
    </message>
    <message numerus="yes">
        <source>Filter %n initiative(s)</source>
        <translation>
            <numerusform>Saring %n inisiatif</numerusform>
        </translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Inisiatif</translation>
    </message>
    <message>
        <source>Type a number or a word of the title.</source>
        <translation>Ketik nomor atau kata dari judul.</translation>
    </message>
    <message>
        <source>No initiative found</source>
        <translation>Inisiatif tidak ditemukan</translation>
    </message>
</context>
<context>
    <name>InitiativeModel</name>
    <message>
        <source>A working translation of: %1</source>
        <translation>Terjemahan sementara dari: %1</translation>
    </message>
    <message>
        <source>A working title: not found in a source.</source>
        <translation>Judul sementara: tidak ditemukan dalam sumber.</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>tertutup</translation>
    </message>
    <message>
        <source>open</source>
        <translation>terbuka</translation>
    </message>
    <message numerus="yes">
        <source>%n initiative(s)</source>
        <translation>
            <numerusform>%n inisiatif</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n suara</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n catatan</numerusform>
        </translation>
    </message>
    <message>
        <source>working translation</source>
        <translation>terjemahan sementara</translation>
    </message>
    <message>
        <source>working title, unverified</source>
        <translation>judul sementara, belum diverifikasi</translation>
    </message>
    <message>
        <source>current</source>
        <translation>dipilih</translation>
    </message>
</context>
<context>
    <name>InitiativesDialog</name>
    <message numerus="yes">
        <source>%n without a title in {language}</source>
        <translation>
            <numerusform>%n tanpa judul dalam {language}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not in {language}</source>
        <translation>
            <numerusform>%n belum dalam bahasa {language}</numerusform>
        </translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Inisiatif</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Daftar</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Rekomendasi</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>Klaster</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Teks</translation>
    </message>
    <message>
        <source>Part of the list</source>
        <translation>Bagian daftar</translation>
    </message>
    <message>
        <source>List version</source>
        <translation>Versi daftar</translation>
    </message>
    <message>
        <source>Language beside English</source>
        <translation>Bahasa di samping Inggris</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>Bahasa lain</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>New initiative</source>
        <translation>Inisiatif baru</translation>
    </message>
    <message>
        <source>New recommendation</source>
        <translation>Rekomendasi baru</translation>
    </message>
    <message>
        <source>New cluster</source>
        <translation>Klaster baru</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Point</source>
        <translation>Pokok</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Gagasan</translation>
    </message>
    <message>
        <source>Concern</source>
        <translation>Kekhawatiran</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pertanyaan</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Kutipan</translation>
    </message>
    <message>
        <source>/p</source>
        <comment>typed to begin a point</comment>
        <translation>/p</translation>
    </message>
    <message>
        <source>/i</source>
        <comment>typed to begin an idea</comment>
        <translation>/i</translation>
    </message>
    <message>
        <source>/c</source>
        <comment>typed to begin a concern</comment>
        <translation>/c</translation>
    </message>
    <message>
        <source>/q</source>
        <comment>typed to begin a quote</comment>
        <translation>/q</translation>
    </message>
    <message>
        <source>/k</source>
        <comment>typed to begin a key note</comment>
        <translation>/k</translation>
    </message>
</context>
<context>
    <name>KindCounts</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n catatan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s)</source>
        <translation>
            <numerusform>%n surat suara</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n count(s) by tally</source>
        <translation>
            <numerusform>%n hitungan turus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s) by tally</source>
        <translation>
            <numerusform>%n suara dari turus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n suara</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s)</source>
        <translation>
            <numerusform>%n tujuan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan step(s)</source>
        <translation>
            <numerusform>%n langkah rencana</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n talk(s)</source>
        <translation>
            <numerusform>%n presentasi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n head count(s)</source>
        <translation>
            <numerusform>%n hitungan orang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n choice(s) of votes</source>
        <translation>
            <numerusform>%n pilihan hitungan suara</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reason(s) for no notes</source>
        <translation>
            <numerusform>%n alasan tanpa catatan</numerusform>
        </translation>
    </message>
    <message>
        <source>{several} and {last}</source>
        <translation>{several} dan {last}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Arabic</source>
        <translation>Arab</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Jerman</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inggris</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanyol</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Prancis</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonesia</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Rusia</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Tionghoa</translation>
    </message>
    <message>
        <source>Unknown language</source>
        <translation>Bahasa tidak dikenal</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>As the system ({language})</source>
        <translation>Mengikuti sistem ({language})</translation>
    </message>
</context>
<context>
    <name>LeaveScreen</name>
    <message>
        <source>Go on voting</source>
        <translation>Lanjutkan memilih</translation>
    </message>
    <message>
        <source>Back to the app</source>
        <translation>Kembali ke aplikasi</translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s) came in here.</source>
        <translation>
            <numerusform>%n surat suara masuk di sini.</numerusform>
        </translation>
    </message>
    <message>
        <source>The ballot that is open is not counted.</source>
        <translation>Surat suara yang sedang terbuka tidak dihitung.</translation>
    </message>
    <message>
        <source>For the facilitator: end voting on this laptop?</source>
        <translation>Untuk fasilitator: akhiri pemungutan suara di laptop ini?</translation>
    </message>
</context>
<context>
    <name>LevelsBar</name>
    <message>
        <source>%1 own</source>
        <translation>%1 sendiri</translation>
    </message>
    <message>
        <source>%1 together</source>
        <translation>%1 bersama</translation>
    </message>
    <message>
        <source>%1 with Foundation</source>
        <translation>%1 dengan Yayasan</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n perlu diputuskan</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Pilih folder lain</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Diurungkan: {what}</translation>
    </message>
    <message>
        <source>Undone in {where}: {what}</source>
        <translation>Diurungkan di {where}: {what}</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Diulangi: {what}</translation>
    </message>
    <message>
        <source>Done again in {where}: {what}</source>
        <translation>Diulangi di {where}: {what}</translation>
    </message>
    <message>
        <source>Round: {title}</source>
        <translation>Putaran: {title}</translation>
    </message>
    <message>
        <source>Leave the practice first: this opens another store.</source>
        <translation>Tinggalkan mode coba dulu: ini membuka basis data lain.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Mode coba</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Halaman</translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message>
        <source>Region</source>
        <translation>Kawasan</translation>
    </message>
    <message>
        <source>Named it</source>
        <translation>Menyebutnya</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Komunitas</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Persentase</translation>
    </message>
    <message>
        <source>All communities</source>
        <translation>Semua komunitas</translation>
    </message>
    <message>
        <source>Communities that named it before the event: {count}</source>
        <translation>Komunitas yang menyebutnya sebelum acara: {count}</translation>
    </message>
    <message>
        <source>Communities of no region: {count}.</source>
        <translation>Komunitas tanpa kawasan: {count}.</translation>
    </message>
    <message>
        <source>Regions with fewer than {least} communities are joined with a neighbour.</source>
        <translation>Kawasan dengan kurang dari {least} komunitas digabung dengan kawasan tetangga.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>Communities that named it:</source>
        <translation>Komunitas yang menyebutnya:</translation>
    </message>
    <message>
        <source>none</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>sampai %1</translation>
    </message>
    <message>
        <source>no community known</source>
        <translation>komunitas tidak diketahui</translation>
    </message>
</context>
<context>
    <name>MapPanel</name>
    <message>
        <source>of communities named it</source>
        <translation>komunitas menyebutnya</translation>
    </message>
    <message>
        <source>of votes in the rooms</source>
        <translation>suara di ruang</translation>
    </message>
    <message>
        <source>Communities that named it, by region</source>
        <translation>Komunitas yang menyebutnya, per kawasan</translation>
    </message>
    <message>
        <source>Nobody named it in advance.</source>
        <translation>Tidak ada yang menyebutnya sebelum acara.</translation>
    </message>
    <message>
        <source>In advance: rank %1.</source>
        <translation>Sebelum acara: peringkat %1.</translation>
    </message>
    <message>
        <source>The rooms did not vote on it.</source>
        <translation>Ruang-ruang tidak memberi suara untuknya.</translation>
    </message>
    <message>
        <source>In the rooms: no votes.</source>
        <translation>Di ruang: tanpa suara.</translation>
    </message>
    <message>
        <source>In the rooms: rank %1.</source>
        <translation>Di ruang: peringkat %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n lagi</numerusform>
        </translation>
    </message>
    <message>
        <source>Of no region: {names}. {count} named it.</source>
        <translation>Tanpa kawasan: {names}. {count} menyebutnya.</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>Map of advance priorities</source>
        <translation>Peta prioritas awal</translation>
    </message>
    <message>
        <source>No advance priorities yet</source>
        <translation>Belum ada prioritas awal</translation>
    </message>
    <message>
        <source>A table says what communities put first before the event.</source>
        <translation>Sebuah tabel memuat apa yang diutamakan komunitas sebelum acara.</translation>
    </message>
    <message>
        <source>Read in a table</source>
        <translation>Baca tabel</translation>
    </message>
    <message>
        <source>Use the reports of November 2020</source>
        <translation>Pakai laporan November 2020</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Inisiatif</translation>
    </message>
    <message>
        <source>Previous initiative</source>
        <translation>Inisiatif sebelumnya</translation>
    </message>
    <message>
        <source>Next initiative</source>
        <translation>Inisiatif berikutnya</translation>
    </message>
    <message>
        <source>More about these priorities</source>
        <translation>Tindakan lain untuk prioritas ini</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Shows the same as a table</source>
        <translation>Menampilkan hal yang sama sebagai tabel</translation>
    </message>
    <message>
        <source>What each region named most</source>
        <translation>Yang paling banyak disebut tiap kawasan</translation>
    </message>
    <message numerus="yes">
        <source>%n communities</source>
        <translation>
            <numerusform>%n komunitas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergePage</name>
    <message>
        <source>Reminder copied.</source>
        <translation>Pengingat disalin.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Disalin.</translation>
    </message>
    <message>
        <source>Undo this merge</source>
        <translation>Urungkan penggabungan ini</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n berkas</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} has to be merged first. Both versions are kept, then you choose.</source>
        <translation>{file} harus digabungkan dulu. Kedua versi disimpan, lalu Anda memilih.</translation>
    </message>
    <message>
        <source>Merge it and resolve</source>
        <translation>Gabungkan dan selesaikan</translation>
    </message>
</context>
<context>
    <name>MergePanel</name>
    <message numerus="yes">
        <source>conflict(s) stay open</source>
        <translation>
            <numerusform>konflik belum diputuskan</numerusform>
        </translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Yang berubah</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Yang akan berubah</translation>
    </message>
    <message>
        <source>Shown as soon as all files are read. Nothing is written yet.</source>
        <translation>Ditampilkan begitu semua berkas terbaca. Belum ada yang ditulis.</translation>
    </message>
    <message>
        <source>None of these files can be merged.</source>
        <translation>Tidak satu pun berkas ini dapat digabungkan.</translation>
    </message>
    <message numerus="yes">
        <source>%n rejected.</source>
        <translation>
            <numerusform>%n ditolak.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new in the others.</source>
        <translation>Tidak ada yang baru di berkas lainnya.</translation>
    </message>
    <message>
        <source>Nothing new in these files.</source>
        <translation>Tidak ada yang baru dalam berkas ini.</translation>
    </message>
    <message>
        <source>Choose files first.</source>
        <translation>Pilih berkas dulu.</translation>
    </message>
    <message numerus="yes">
        <source>Decide %n question(s)</source>
        <translation>
            <numerusform>Putuskan %n pertanyaan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %n workbook(s)</source>
        <translation>
            <numerusform>Gabungkan %n buku kerja</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %n file(s)</source>
        <translation>
            <numerusform>Gabungkan %n berkas</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Gabungkan</translation>
    </message>
    <message numerus="yes">
        <source>room(s)</source>
        <translation>
            <numerusform>ruang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ballot(s)</source>
        <translation>
            <numerusform>surat suara</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>vote(s) by tally</source>
        <translation>
            <numerusform>suara dari turus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>note(s)</source>
        <translation>
            <numerusform>catatan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>goal(s)</source>
        <translation>
            <numerusform>tujuan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>plan step(s)</source>
        <translation>
            <numerusform>langkah rencana</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>talk(s)</source>
        <translation>
            <numerusform>presentasi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>head count(s)</source>
        <translation>
            <numerusform>hitungan orang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ballot(s) changed</source>
        <translation>
            <numerusform>surat suara diubah</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tally(s) changed</source>
        <translation>
            <numerusform>turus diubah</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>note(s) updated</source>
        <translation>
            <numerusform>catatan diperbarui</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>goal(s) updated</source>
        <translation>
            <numerusform>tujuan diperbarui</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>plan step(s) updated</source>
        <translation>
            <numerusform>langkah rencana diperbarui</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>talk(s) updated</source>
        <translation>
            <numerusform>presentasi diperbarui</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>head count(s) updated</source>
        <translation>
            <numerusform>hitungan orang diperbarui</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ballot(s) taken back</source>
        <translation>
            <numerusform>surat suara ditarik</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tally(s) removed</source>
        <translation>
            <numerusform>turus dihapus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>note(s) removed</source>
        <translation>
            <numerusform>catatan dihapus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>goal(s) removed</source>
        <translation>
            <numerusform>tujuan dihapus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>plan step(s) removed</source>
        <translation>
            <numerusform>langkah rencana dihapus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>talk(s) removed</source>
        <translation>
            <numerusform>presentasi dihapus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>head count(s) removed</source>
        <translation>
            <numerusform>hitungan orang dihapus</numerusform>
        </translation>
    </message>
    <message>
        <source>First places after this merge</source>
        <translation>Peringkat teratas setelah penggabungan ini</translation>
    </message>
    <message>
        <source>First places now</source>
        <translation>Peringkat teratas sekarang</translation>
    </message>
    <message>
        <source>First places after this merge: {round}</source>
        <translation>Peringkat teratas setelah penggabungan ini: {round}</translation>
    </message>
    <message>
        <source>First places now: {round}</source>
        <translation>Peringkat teratas sekarang: {round}</translation>
    </message>
    <message>
        <source>▼ out</source>
        <translation>▼ keluar</translation>
    </message>
    <message>
        <source>falls out of the first places</source>
        <translation>keluar dari peringkat teratas</translation>
    </message>
    <message>
        <source>▲ in</source>
        <translation>▲ masuk</translation>
    </message>
    <message>
        <source>comes into the first places</source>
        <translation>masuk ke peringkat teratas</translation>
    </message>
    <message numerus="yes">
        <source>up %n place(s)</source>
        <translation>
            <numerusform>naik %n peringkat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>down %n place(s)</source>
        <translation>
            <numerusform>turun %n peringkat</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} in {rooms}. Both versions are kept until you choose.</source>
        <translation>{what} di {rooms}. Kedua versi disimpan sampai Anda memilih.</translation>
    </message>
    <message>
        <source>Several laptops counted the votes of {rooms}. Only one count is used, never their sum; you choose which.</source>
        <translation>Beberapa laptop menghitung suara {rooms}. Hanya satu hitungan yang dipakai, tidak pernah jumlahnya; Anda yang memilih.</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n ruang</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo this merge</source>
        <translation>Urungkan penggabungan ini</translation>
    </message>
    <message>
        <source>Merging the same file again changes nothing.</source>
        <translation>Menggabungkan berkas yang sama lagi tidak mengubah apa pun.</translation>
    </message>
</context>
<context>
    <name>MergeSteps</name>
    <message numerus="yes">
        <source>%n file(s) will be read next.</source>
        <translation>
            <numerusform>%n berkas akan dibaca berikutnya.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected.</source>
        <translation>
            <numerusform>%n ditolak.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) to decide.</source>
        <translation>
            <numerusform>%n pertanyaan perlu diputuskan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workbook(s) merged.</source>
        <translation>
            <numerusform>%n buku kerja digabungkan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) merged.</source>
        <translation>
            <numerusform>%n berkas digabungkan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) had changed since the preview and were read again: {files}.</source>
        <translation>
            <numerusform>%n berkas berubah sejak pratinjau dan dibaca lagi: {files}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>dan %n lagi</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was merged.</source>
        <translation>Dihentikan. Tidak ada yang digabungkan.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n workbook(s) were merged, whole.</source>
        <translation>
            <numerusform>Dihentikan. %n buku kerja sudah digabungkan, seutuhnya.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) wait.</source>
        <translation>
            <numerusform>%n berkas menunggu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The merge was undone: %n workbook(s) went back.</source>
        <translation>
            <numerusform>Penggabungan diurungkan: %n buku kerja dikeluarkan lagi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) stay, because they were changed here since.</source>
        <translation>
            <numerusform>%n entri tetap ada, karena sejak itu diubah di sini.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Dihentikan. Tidak ada yang ditulis.</translation>
    </message>
</context>
<context>
    <name>MergeView</name>
    <message>
        <source>Merge</source>
        <translation>Gabungkan</translation>
    </message>
    <message>
        <source>Find a room</source>
        <translation>Cari ruang</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Pilih berkas</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation>Pilih folder</translation>
    </message>
    <message>
        <source>Drop workbooks here</source>
        <translation>Seret buku kerja ke sini</translation>
    </message>
    <message>
        <source>Of rooms or merged ones (.xlsx), other stores (.sqlite), or a folder of workbooks. Files are only read, never changed.</source>
        <translation>Dari ruang atau gabungan (.xlsx), basis data lain (.sqlite), atau folder berisi buku kerja. Berkas hanya dibaca, tidak pernah diubah.</translation>
    </message>
    <message>
        <source>No files chosen yet</source>
        <translation>Belum ada berkas yang dipilih</translation>
    </message>
    <message>
        <source>Drop them here, or press Ctrl+O.</source>
        <translation>Seret ke sini, atau tekan Ctrl+O.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Ruang</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Ballots</source>
        <translation>Surat suara</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Disimpan</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>Yang berbeda</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>States of the files</source>
        <translation>Status berkas</translation>
    </message>
    <message>
        <source>No file of that name or room</source>
        <translation>Tidak ada berkas atau ruang bernama itu</translation>
    </message>
    <message>
        <source>Esc shows all again.</source>
        <translation>Esc menampilkan semua lagi.</translation>
    </message>
    <message>
        <source>No such file</source>
        <translation>Tidak ada berkas seperti itu</translation>
    </message>
    <message>
        <source>“All” shows the others.</source>
        <translation>“Semua” menampilkan yang lain.</translation>
    </message>
</context>
<context>
    <name>MinutesDelegate</name>
    <message>
        <source>Left out</source>
        <translation>Dikecualikan</translation>
    </message>
</context>
<context>
    <name>MinutesModel</name>
    <message>
        <source>row %1</source>
        <translation>baris %1</translation>
    </message>
    <message>
        <source>Left out. %1</source>
        <translation>Dikecualikan. %1</translation>
    </message>
    <message>
        <source>Heading. %1</source>
        <translation>Judul bagian. %1</translation>
    </message>
</context>
<context>
    <name>MinutesPreview</name>
    <message>
        <source>Notes from pasted text</source>
        <translation>Catatan dari teks yang ditempel</translation>
    </message>
    <message>
        <source>Keep as one text</source>
        <translation>Biarkan sebagai satu teks</translation>
    </message>
    <message>
        <source>changes a row</source>
        <translation>mengubah baris</translation>
    </message>
    <message>
        <source>joins it with the one before</source>
        <translation>menyambungnya dengan yang sebelumnya</translation>
    </message>
    <message>
        <source>leaves it out</source>
        <translation>mengecualikannya</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>jenis</translation>
    </message>
    <message>
        <source>takes it back</source>
        <translation>membatalkannya</translation>
    </message>
    <message>
        <source>A note needs text. Space in the list leaves it out.</source>
        <translation>Catatan perlu teks. Space dalam daftar mengecualikannya.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) from pasted text</source>
        <translation>
            <numerusform>%n catatan dari teks yang ditempel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n dikecualikan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n note(s)</source>
        <translation>
            <numerusform>Tambah %n catatan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoreWords</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>dan %n lagi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>not asked yet</source>
        <translation>belum ditanyakan</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ya</translation>
    </message>
    <message>
        <source>no</source>
        <translation>tidak</translation>
    </message>
    <message>
        <source>May be published</source>
        <translation>Boleh dipublikasikan</translation>
    </message>
    <message>
        <source>Not to be published</source>
        <translation>Tidak boleh dipublikasikan</translation>
    </message>
    <message>
        <source>by a person</source>
        <translation>oleh manusia</translation>
    </message>
    <message>
        <source>by a machine</source>
        <translation>oleh mesin</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Terjemahan</translation>
    </message>
</context>
<context>
    <name>NoteDelegate</name>
    <message numerus="yes">
        <source>%n more character(s)</source>
        <translation>
            <numerusform>%n karakter lagi</numerusform>
        </translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Terjemahan</translation>
    </message>
    <message>
        <source>Translation %1</source>
        <translation>Terjemahan %1</translation>
    </message>
    <message>
        <source>Interpreted</source>
        <translation>Juru bahasa</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Text of the note</source>
        <translation>Teks catatan</translation>
    </message>
    <message>
        <source>all fields</source>
        <translation>semua isian</translation>
    </message>
    <message>
        <source>saves</source>
        <translation>menyimpan</translation>
    </message>
    <message>
        <source>leaves it as it was</source>
        <translation>membiarkannya seperti semula</translation>
    </message>
</context>
<context>
    <name>NoteFilterBar</name>
    <message>
        <source>Any initiative</source>
        <translation>Semua inisiatif</translation>
    </message>
    <message>
        <source>Any community</source>
        <translation>Semua komunitas</translation>
    </message>
    <message>
        <source>No community named</source>
        <translation>Tanpa komunitas</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Semua bahasa</translation>
    </message>
    <message>
        <source>No language</source>
        <translation>Tanpa bahasa</translation>
    </message>
    <message>
        <source>Key notes</source>
        <translation>Catatan utama</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tampilkan semua</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Umum</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Inisiatif</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Komunitas</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
</context>
<context>
    <name>NoteForm</name>
    <message>
        <source>Interpreted</source>
        <translation>Juru bahasa</translation>
    </message>
    <message>
        <source>Key note</source>
        <translation>Catatan utama</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Umum</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Pada</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Dukungan</translation>
    </message>
    <message>
        <source>May be published</source>
        <translation>Boleh dipublikasikan</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Terjemahan</translation>
    </message>
    <message>
        <source>Language of the translation</source>
        <translation>Bahasa terjemahan</translation>
    </message>
    <message>
        <source>Translated by</source>
        <translation>Diterjemahkan</translation>
    </message>
</context>
<context>
    <name>NoteList</name>
    <message>
        <source>Close the agenda (F6)</source>
        <translation>Tutup agenda (F6)</translation>
    </message>
    <message>
        <source>Open the agenda (F6)</source>
        <translation>Buka agenda (F6)</translation>
    </message>
    <message>
        <source>A note needs text. Esc leaves it as it was.</source>
        <translation>Catatan perlu teks. Esc membiarkannya seperti semula.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>Filter the notes (Ctrl+Shift+F)</source>
        <translation>Saring catatan (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>Search all rooms</source>
        <translation>Cari di semua ruang</translation>
    </message>
    <message>
        <source>Notes shown</source>
        <translation>Catatan yang ditampilkan</translation>
    </message>
    <message>
        <source>All notes</source>
        <translation>Semua catatan</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>Hanya</translation>
    </message>
    <message>
        <source>Only General</source>
        <translation>Hanya Umum</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n catatan</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>%1, last %2</source>
        <translation>%1, terakhir %2</translation>
    </message>
    <message>
        <source>Esc in Find shows all again.</source>
        <translation>Esc di isian Cari menampilkan semua lagi.</translation>
    </message>
    <message>
        <source>Esc takes back one filter after the other.</source>
        <translation>Esc membatalkan saringan satu per satu.</translation>
    </message>
    <message>
        <source>Notes on other initiatives are under All notes.</source>
        <translation>Catatan tentang inisiatif lain ada di Semua catatan.</translation>
    </message>
    <message>
        <source>No note matches</source>
        <translation>Tidak ada catatan yang cocok</translation>
    </message>
    <message>
        <source>Type below and press Enter.</source>
        <translation>Ketik di bawah lalu tekan Enter.</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>Belum ada catatan</translation>
    </message>
</context>
<context>
    <name>NoteModel</name>
    <message>
        <source>interpreted</source>
        <translation>melalui juru bahasa</translation>
    </message>
    <message>
        <source>initiative %1</source>
        <translation>inisiatif %1</translation>
    </message>
    <message>
        <source>cluster %1</source>
        <translation>klaster %1</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) of support</source>
        <translation>
            <numerusform>%n tanda dukungan</numerusform>
        </translation>
    </message>
    <message>
        <source>key note</source>
        <translation>catatan utama</translation>
    </message>
</context>
<context>
    <name>NotesView</name>
    <message>
        <source>Notes of all rooms</source>
        <translation>Catatan semua ruang</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Inisiatif</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Apa yang dikatakan</translation>
    </message>
    <message>
        <source>These notes could not be read</source>
        <translation>Catatan ini tidak dapat dibaca</translation>
    </message>
    <message>
        <source>Looking for similar notes…</source>
        <translation>Mencari catatan serupa…</translation>
    </message>
    <message>
        <source>Nobody has noted anything yet</source>
        <translation>Belum ada yang mencatat apa pun</translation>
    </message>
    <message>
        <source>Nobody has noted anything on this day</source>
        <translation>Tidak ada yang mencatat apa pun pada hari ini</translation>
    </message>
    <message>
        <source>Notes appear as rooms write them, or when workbooks are merged.</source>
        <translation>Catatan muncul ketika ruang menulisnya, atau ketika buku kerja digabungkan.</translation>
    </message>
    <message>
        <source>Nobody has noted anything here yet</source>
        <translation>Belum ada yang mencatat apa pun di sini</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) of similar notes</source>
        <translation>
            <numerusform>%n kelompok catatan serupa</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of {count} have notes</source>
        <translation>{number} dari {count} memiliki catatan</translation>
    </message>
    <message>
        <source>accepts the group</source>
        <translation>menerima kelompok</translation>
    </message>
    <message>
        <source>dissolves it</source>
        <translation>membubarkannya</translation>
    </message>
    <message>
        <source>goes to its room</source>
        <translation>menuju ruangnya</translation>
    </message>
    <message>
        <source>back to the initiatives</source>
        <translation>kembali ke inisiatif</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Search or run a command</source>
        <translation>Cari atau jalankan perintah</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Nothing found. Try a number, a word of a title, or a room.</source>
        <translation>Tidak ditemukan. Coba nomor, kata dari judul, atau ruang.</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>pilih</translation>
    </message>
    <message>
        <source>run</source>
        <translation>jalankan</translation>
    </message>
    <message>
        <source>close</source>
        <translation>tutup</translation>
    </message>
    <message>
        <source># initiative   @ community   / room</source>
        <translation># inisiatif   @ komunitas   / ruang</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n hasil</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
</context>
<context>
    <name>PaletteHost</name>
    <message>
        <source>Pause the countdown</source>
        <translation>Jeda hitung mundur</translation>
    </message>
    <message>
        <source>Start the countdown</source>
        <translation>Mulai hitung mundur</translation>
    </message>
    <message>
        <source>Page: {name}</source>
        <translation>Halaman: {name}</translation>
    </message>
</context>
<context>
    <name>PaletteSearch</name>
    <message>
        <source>Initiatives</source>
        <translation>Inisiatif</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Komunitas</translation>
    </message>
    <message>
        <source>Notes in this room</source>
        <translation>Catatan di ruang ini</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Ruang</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Tindakan</translation>
    </message>
    <message>
        <source>Other rooms with something on this laptop</source>
        <translation>Ruang lain yang ada isinya di laptop ini</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Putaran</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n suara</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n catatan</numerusform>
        </translation>
    </message>
    <message>
        <source>{room} · Day {number} · {date}</source>
        <translation>{room} · Hari {number} · {date}</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>Anda di sini</translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s)</source>
        <translation>
            <numerusform>%n surat suara</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n lagi</numerusform>
        </translation>
    </message>
    <message>
        <source>half-typed text</source>
        <translation>teks belum selesai</translation>
    </message>
    <message>
        <source>Go to: {item}</source>
        <translation>Ke: {item}</translation>
    </message>
    <message>
        <source>Notes in other rooms</source>
        <translation>Catatan di ruang lain</translation>
    </message>
    <message>
        <source>Search all rooms for “{words}”</source>
        <translation>Cari “{words}” di semua ruang</translation>
    </message>
</context>
<context>
    <name>PassLaptop</name>
    <message>
        <source>Vote</source>
        <translation>Pemungutan suara</translation>
    </message>
</context>
<context>
    <name>PasteChatDialog</name>
    <message>
        <source>Open a saved chat</source>
        <translation>Buka obrolan tersimpan</translation>
    </message>
    <message>
        <source>Saved chats</source>
        <translation>Obrolan tersimpan</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n baris</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ready</source>
        <translation>%1 siap</translation>
    </message>
    <message>
        <source>%1 replaced</source>
        <translation>%1 diganti</translation>
    </message>
    <message>
        <source>%1 unreadable</source>
        <translation>%1 tak terbaca</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>%1 dilewati</translation>
    </message>
    <message numerus="yes">
        <source>Add %n ballot(s)</source>
        <translation>
            <numerusform>Tambah %n surat suara</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Instead of the %n ballot(s) taken from the chat before</source>
        <translation>
            <numerusform>Menggantikan %n surat suara dari obrolan sebelumnya</numerusform>
        </translation>
    </message>
    <message>
        <source>No names found: each line counts as one person.</source>
        <translation>Nama tidak ditemukan: setiap baris dihitung sebagai satu orang.</translation>
    </message>
    <message>
        <source>The last readable line of each person counts. Two people of the same name cannot be told apart. Names are not kept.</source>
        <translation>Baris terakhir yang terbaca dari tiap orang yang dihitung. Dua orang bernama sama tidak dapat dibedakan. Nama tidak disimpan.</translation>
    </message>
    <message>
        <source>Whoever is in both chats is counted twice.</source>
        <translation>Siapa pun yang ada di kedua obrolan dihitung dua kali.</translation>
    </message>
    <message>
        <source>%1 ballots, but %3 present.</source>
        <translation>%1 surat suara, padahal %3 hadir.</translation>
    </message>
    <message>
        <source>%1 ballots + %2 not voting = %3 present</source>
        <translation>%1 surat suara + %2 tidak memilih = %3 hadir</translation>
    </message>
    <message>
        <source>%1 ballots with those already there.</source>
        <translation>%1 surat suara bersama yang sudah ada.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) stay out until you fix them.</source>
        <translation>
            <numerusform>%n baris tidak ikut sampai Anda memperbaikinya.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste the chat here, or drop the file that the meeting software saved.</source>
        <translation>Tempel obrolan di sini, atau seret ke sini berkas yang disimpan aplikasi rapat.</translation>
    </message>
    <message>
        <source>Chat text</source>
        <translation>Teks obrolan</translation>
    </message>
    <message>
        <source>Ballots found</source>
        <translation>Surat suara ditemukan</translation>
    </message>
    <message>
        <source>Paste ballots from chat</source>
        <translation>Tempel surat suara dari obrolan</translation>
    </message>
</context>
<context>
    <name>PeopleWords</name>
    <message numerus="yes">
        <source>%n place(s) given; the lists are in {folder}.</source>
        <translation>
            <numerusform>%n tempat diberikan; daftarnya ada di {folder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without an e-mail address, so not in the list for the meeting software: {count}.</source>
        <translation>Tanpa alamat surel, sehingga tidak ada di daftar untuk perangkat lunak rapat: {count}.</translation>
    </message>
    <message numerus="yes">
        <source>Day {day}: %n person(s) follow only {languages}; no room has it.</source>
        <translation>
            <numerusform>Hari {day}: %n orang hanya dapat mengikuti {languages}; tidak ada ruang yang memakainya.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n list(s) of them erased.</source>
        <translation>
            <numerusform>%n daftar yang memuat mereka dihapus.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} was changed since it was written, and is left there.</source>
        <translation>{file} diubah setelah ditulis, dan dibiarkan di sana.</translation>
    </message>
    <message>
        <source>{file} is not where it was written. If it was moved, destroy it there.</source>
        <translation>{file} tidak ada di tempat ia ditulis. Jika sudah dipindahkan, musnahkan di sana.</translation>
    </message>
    <message>
        <source>{file} could not be erased. Destroy it.</source>
        <translation>{file} tidak dapat dihapus. Musnahkan.</translation>
    </message>
</context>
<context>
    <name>Phrase</name>
    <message>
        <source>the name of a community</source>
        <translation>nama komunitas</translation>
    </message>
    <message>
        <source>a number; a row names a recommendation, an initiative, or has a note</source>
        <translation>nomor; tiap baris menyebut rekomendasi, inisiatif, atau memuat catatan</translation>
    </message>
    <message>
        <source>a recommendation from {first} to {last}</source>
        <translation>rekomendasi dari {first} sampai {last}</translation>
    </message>
    <message>
        <source>a ballot that names initiatives of this event</source>
        <translation>surat suara yang menyebut inisiatif acara ini</translation>
    </message>
    <message>
        <source>a ballot that names clusters of this event</source>
        <translation>surat suara yang menyebut klaster acara ini</translation>
    </message>
    <message>
        <source>a ballot that names each initiative once</source>
        <translation>surat suara yang menyebut tiap inisiatif sekali</translation>
    </message>
    <message>
        <source>a ballot that names each cluster once</source>
        <translation>surat suara yang menyebut tiap klaster sekali</translation>
    </message>
    <message>
        <source>a ballot of at most {number} picks</source>
        <translation>surat suara dengan paling banyak {number} pilihan</translation>
    </message>
    <message>
        <source>a ballot of at most {number} dots</source>
        <translation>surat suara dengan paling banyak {number} titik</translation>
    </message>
    <message>
        <source>a ballot of at most {number} ranks</source>
        <translation>surat suara dengan paling banyak {number} peringkat</translation>
    </message>
    <message>
        <source>a ballot of at most {number} scores</source>
        <translation>surat suara dengan paling banyak {number} nilai</translation>
    </message>
    <message>
        <source>a ballot: this round counts hands, on the sheet Votes</source>
        <translation>surat suara: putaran ini menghitung acungan tangan, di lembar Votes</translation>
    </message>
    <message>
        <source>a ballot of scores from 0 to {highest}, such as {example}</source>
        <translation>surat suara dengan nilai 0 sampai {highest}, seperti {example}</translation>
    </message>
    <message>
        <source>a ballot: this round has none</source>
        <translation>surat suara: putaran ini tidak memakainya</translation>
    </message>
    <message>
        <source>numbers from {first} to {last}</source>
        <translation>nomor {first} sampai {last}</translation>
    </message>
    <message>
        <source>letters from {first} to {last}</source>
        <translation>huruf {first} sampai {last}</translation>
    </message>
    <message>
        <source>the code of a language, such as en or zh-hant</source>
        <translation>kode bahasa, seperti en atau zh-hant</translation>
    </message>
    <message>
        <source>minutes from 1 to 1440</source>
        <translation>menit dari 1 sampai 1440</translation>
    </message>
    <message>
        <source>a date such as 2020-11-21</source>
        <translation>tanggal seperti 2020-11-21</translation>
    </message>
    <message>
        <source>a time in UTC such as 11:00</source>
        <translation>waktu UTC seperti 11:00</translation>
    </message>
    <message>
        <source>a length from {first} to {last}</source>
        <translation>durasi dari {first} sampai {last}</translation>
    </message>
    <message>
        <source>a link such as https://example.org</source>
        <translation>pranala seperti https://example.org</translation>
    </message>
    <message>
        <source>one number: two initiatives cannot become one, or whoever chose both would count twice. Keep one here, and the other as an initiative of its own</source>
        <translation>satu nomor: dua inisiatif tidak dapat menjadi satu, sebab orang yang memilih keduanya akan dihitung dua kali. Pertahankan satu di sini, dan yang lain sebagai inisiatif tersendiri</translation>
    </message>
    <message>
        <source>room {room}, day {day}</source>
        <translation>ruang {room}, hari {day}</translation>
    </message>
    <message>
        <source>vote of round {key}</source>
        <translation>pemungutan suara putaran {key}</translation>
    </message>
    <message>
        <source>initiative {number} “{title}”</source>
        <translation>inisiatif {number} “{title}”</translation>
    </message>
    <message>
        <source>a recommendation</source>
        <translation>rekomendasi</translation>
    </message>
    <message>
        <source>a round</source>
        <translation>putaran</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>hari</translation>
    </message>
    <message>
        <source>at least one</source>
        <translation>setidaknya satu</translation>
    </message>
    <message>
        <source>no cluster</source>
        <translation>tanpa klaster</translation>
    </message>
    <message>
        <source>clusters to vote on</source>
        <translation>klaster untuk dipilih</translation>
    </message>
    <message>
        <source>a title or a speaker</source>
        <translation>judul atau pembicara</translation>
    </message>
    <message>
        <source>a day of room {room}: {days}</source>
        <translation>hari ruang {room}: {days}</translation>
    </message>
    <message>
        <source>earlier lists</source>
        <translation>daftar terdahulu</translation>
    </message>
    <message>
        <source>others than {list}</source>
        <translation>daftar selain {list}</translation>
    </message>
    <message>
        <source>{number} on {list}</source>
        <translation>{number} dalam daftar {list}</translation>
    </message>
    <message>
        <source>a number of its own there</source>
        <translation>nomor tersendiri di sana</translation>
    </message>
    <message>
        <source>initiatives</source>
        <translation>inisiatif</translation>
    </message>
    <message>
        <source>rounds</source>
        <translation>putaran</translation>
    </message>
    <message>
        <source>days</source>
        <translation>hari</translation>
    </message>
    <message>
        <source>rooms</source>
        <translation>ruang</translation>
    </message>
    <message>
        <source>{place}, room</source>
        <translation>{place}, ruang</translation>
    </message>
    <message>
        <source>{place}, day</source>
        <translation>{place}, hari</translation>
    </message>
    <message>
        <source>{place}, slot</source>
        <translation>{place}, slot</translation>
    </message>
    <message>
        <source>{place}, initiative</source>
        <translation>{place}, inisiatif</translation>
    </message>
    <message>
        <source>{place}, planned</source>
        <translation>{place}, durasi rencana</translation>
    </message>
    <message>
        <source>{place}, title</source>
        <translation>{place}, judul</translation>
    </message>
    <message>
        <source>event</source>
        <translation>acara</translation>
    </message>
    <message>
        <source>an event</source>
        <translation>acara</translation>
    </message>
    <message>
        <source>an earlier list: this is the one that “List version” names</source>
        <translation>daftar terdahulu: ini daftar yang disebut “List version”</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>izin ditolak</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>tindakan tidak diizinkan</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>berkas atau folder tidak ada</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>ini folder</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>bukan folder</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>berkas sudah ada</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>nama berkas terlalu panjang</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>berkas terlalu besar</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>sistem berkas hanya baca</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>ruang disk habis</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>kesalahan baca/tulis</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>basis data hanya baca, tidak dapat ditulisi</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>berkas basis data tidak dapat dibuka</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>isi basis data rusak</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>kesalahan baca/tulis disk</translation>
    </message>
    <message>
        <source>database is locked</source>
        <translation>basis data terkunci</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>basis data atau disk penuh</translation>
    </message>
    <message>
        <source>a rehearsal</source>
        <translation>latihan</translation>
    </message>
    <message>
        <source>the real event</source>
        <translation>acara sungguhan</translation>
    </message>
    <message>
        <source>{room}, day {day}, initiative {initiative}</source>
        <translation>{room}, hari {day}, inisiatif {initiative}</translation>
    </message>
    <message>
        <source>{room}, day {day}</source>
        <translation>{room}, hari {day}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>kosong</translation>
    </message>
    <message>
        <source>no event</source>
        <translation>tidak ada acara</translation>
    </message>
    <message>
        <source>a language we know</source>
        <translation>bahasa yang dikenal</translation>
    </message>
    <message>
        <source>a whole number from 0</source>
        <translation>bilangan bulat mulai dari 0</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>ya atau tidak</translation>
    </message>
    <message>
        <source>a room of this event</source>
        <translation>ruang acara ini</translation>
    </message>
    <message>
        <source>an initiative</source>
        <translation>inisiatif</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>angka</translation>
    </message>
    <message>
        <source>an id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>a version</source>
        <translation>versi</translation>
    </message>
    <message>
        <source>a room workbook</source>
        <translation>buku kerja ruang</translation>
    </message>
    <message>
        <source>a room</source>
        <translation>ruang</translation>
    </message>
    <message>
        <source>a count such as 17</source>
        <translation>jumlah seperti 17</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>catatan</translation>
    </message>
    <message>
        <source>ballots</source>
        <translation>surat suara</translation>
    </message>
    <message>
        <source>tallies</source>
        <translation>turus</translation>
    </message>
    <message>
        <source>goals</source>
        <translation>tujuan</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>langkah</translation>
    </message>
    <message>
        <source>talks</source>
        <translation>presentasi</translation>
    </message>
    <message>
        <source>attendance</source>
        <translation>hitungan orang</translation>
    </message>
    <message>
        <source>the room</source>
        <translation>ruang</translation>
    </message>
    <message>
        <source>votes counted apart</source>
        <translation>suara yang dihitung terpisah</translation>
    </message>
    <message>
        <source>rooms without a workbook</source>
        <translation>ruang tanpa buku kerja</translation>
    </message>
    <message>
        <source>the agenda</source>
        <translation>agenda</translation>
    </message>
    <message>
        <source>the talks’ times</source>
        <translation>waktu presentasi</translation>
    </message>
    <message>
        <source>advance priorities</source>
        <translation>prioritas awal</translation>
    </message>
    <message>
        <source>similar notes</source>
        <translation>catatan serupa</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>baris {line}</translation>
    </message>
    <message>
        <source>line {line}, {column}</source>
        <translation>baris {line}, {column}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} sampai {last}</translation>
    </message>
    <message>
        <source>numbers from {first} to {last}, and {parts}</source>
        <translation>nomor {first} sampai {last}, dan {parts}</translation>
    </message>
    <message>
        <source>numbers from {first} to {last}, with {parts} for {numbers}</source>
        <translation>nomor {first} sampai {last}, dengan {parts} sebagai ganti {numbers}</translation>
    </message>
    <message>
        <source>one of {words}</source>
        <translation>salah satu dari {words}</translation>
    </message>
    <message>
        <source>an initiative: {span}</source>
        <translation>inisiatif: {span}</translation>
    </message>
    <message>
        <source>an initiative of this list ({span})</source>
        <translation>inisiatif dari daftar ini ({span})</translation>
    </message>
    <message>
        <source>initiative {number}</source>
        <translation>inisiatif {number}</translation>
    </message>
    <message>
        <source>cluster {letter}</source>
        <translation>klaster {letter}</translation>
    </message>
    <message>
        <source>day {key}</source>
        <translation>hari {key}</translation>
    </message>
    <message>
        <source>round {key}</source>
        <translation>putaran {key}</translation>
    </message>
    <message>
        <source>room {key}</source>
        <translation>ruang {key}</translation>
    </message>
    <message>
        <source>talk {key}</source>
        <translation>presentasi {key}</translation>
    </message>
    <message>
        <source>agenda item</source>
        <translation>mata acara</translation>
    </message>
    <message>
        <source>agenda item {key}</source>
        <translation>mata acara {key}</translation>
    </message>
    <message>
        <source>a whole number up to {number}</source>
        <translation>bilangan bulat sampai {number}</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} MB</translation>
    </message>
    <message>
        <source>{number} rows</source>
        <translation>{number} baris</translation>
    </message>
    <message>
        <source>more than {number} rows</source>
        <translation>lebih dari {number} baris</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>baris {row}</translation>
    </message>
    <message>
        <source>{number} texts</source>
        <translation>{number} teks</translation>
    </message>
    <message>
        <source>{place}, {column}</source>
        <translation>{place}, {column}</translation>
    </message>
    <message>
        <source>at most {number} characters</source>
        <translation>paling banyak {number} karakter</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
    <message>
        <source>a need, or none</source>
        <translation>kebutuhan atau isian kosong</translation>
    </message>
    <message>
        <source>a day of the event</source>
        <translation>hari acara</translation>
    </message>
    <message>
        <source>a room of the event</source>
        <translation>ruang acara</translation>
    </message>
    <message>
        <source>the table “{name}”</source>
        <translation>tabel “{name}”</translation>
    </message>
    <message>
        <source>its event</source>
        <translation>acaranya</translation>
    </message>
    <message>
        <source>a device</source>
        <translation>perangkat</translation>
    </message>
    <message>
        <source>the id of this session</source>
        <translation>id sesi ini</translation>
    </message>
    <message>
        <source>an id of its own</source>
        <translation>id tersendiri</translation>
    </message>
    <message>
        <source>the table of its record</source>
        <translation>tabel entrinya</translation>
    </message>
    <message>
        <source>a whole record</source>
        <translation>entri yang utuh</translation>
    </message>
    <message>
        <source>the record of its id, version and session</source>
        <translation>entri dengan id, versi, dan sesi itu</translation>
    </message>
    <message>
        <source>text</source>
        <translation>teks</translation>
    </message>
    <message>
        <source>sessions of this store</source>
        <translation>sesi dari basis data ini</translation>
    </message>
    <message>
        <source>a day of this event</source>
        <translation>hari acara ini</translation>
    </message>
    <message>
        <source>a round of this event</source>
        <translation>putaran acara ini</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>daftar</translation>
    </message>
    <message>
        <source>names with numbers</source>
        <translation>nama disertai angka</translation>
    </message>
    <message>
        <source>one of this list ({span})</source>
        <translation>salah satu dari daftar ini ({span})</translation>
    </message>
    <message>
        <source>a session of this store</source>
        <translation>sesi dari basis data ini</translation>
    </message>
    <message>
        <source>0 or 1</source>
        <translation>0 atau 1</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true atau false</translation>
    </message>
    <message>
        <source>text that a workbook can hold</source>
        <translation>teks yang dapat dimuat buku kerja</translation>
    </message>
    <message>
        <source>what was in a ballot box</source>
        <translation>isi kotak suara</translation>
    </message>
    <message>
        <source>a time before the year 10000</source>
        <translation>waktu sebelum tahun 10000</translation>
    </message>
    <message>
        <source>a kind of note</source>
        <translation>jenis catatan</translation>
    </message>
    <message>
        <source>a ballot: {span}</source>
        <translation>surat suara: {span}</translation>
    </message>
    <message>
        <source>{size} MB, {lines} lines</source>
        <translation>{size} MB, {lines} baris</translation>
    </message>
    <message>
        <source>{number} picks</source>
        <translation>{number} pilihan</translation>
    </message>
    <message>
        <source>{number} or more</source>
        <translation>{number} atau lebih</translation>
    </message>
    <message>
        <source>one of the clusters</source>
        <translation>salah satu klaster</translation>
    </message>
    <message>
        <source>the id of a workbook</source>
        <translation>id buku kerja</translation>
    </message>
    <message>
        <source>the name of a device</source>
        <translation>nama perangkat</translation>
    </message>
    <message>
        <source>the ids of sessions</source>
        <translation>id sesi</translation>
    </message>
    <message>
        <source>About has no “{fact}”</source>
        <translation>About tidak memuat “{fact}”</translation>
    </message>
    <message>
        <source>About says “{found}” for {fact}</source>
        <translation>About menyebut “{found}” untuk {fact}</translation>
    </message>
    <message>
        <source>{number} sheets</source>
        <translation>{number} lembar</translation>
    </message>
    <message>
        <source>{number} MB of text</source>
        <translation>{number} MB teks</translation>
    </message>
    <message>
        <source>{part}, row {row}</source>
        <translation>{part}, baris {row}</translation>
    </message>
    <message>
        <source>{number} elements</source>
        <translation>{number} elemen</translation>
    </message>
    <message>
        <source>{number} formulas</source>
        <translation>{number} rumus</translation>
    </message>
    <message>
        <source>a longer tag</source>
        <translation>tag yang lebih panjang</translation>
    </message>
    <message>
        <source>more than {number} elements one in the other</source>
        <translation>lebih dari {number} elemen bersarang</translation>
    </message>
    <message>
        <source>a longer text</source>
        <translation>teks yang lebih panjang</translation>
    </message>
    <message>
        <source>{number} letters</source>
        <translation>{number} huruf</translation>
    </message>
    <message>
        <source>{number} columns</source>
        <translation>{number} kolom</translation>
    </message>
    <message>
        <source>{file}, {part}</source>
        <translation>{file}, {part}</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>ini bukan berkas biasa</translation>
    </message>
    <message>
        <source>an older or protected file</source>
        <translation>berkas lama atau terlindung</translation>
    </message>
    <message>
        <source>it does not begin like one</source>
        <translation>awalnya tidak seperti buku kerja Excel</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>berkas ini kosong</translation>
    </message>
    <message>
        <source>File is not a zip file</source>
        <translation>berkas ini bukan berkas zip</translation>
    </message>
    <message>
        <source>{number} parts</source>
        <translation>{number} bagian</translation>
    </message>
    <message>
        <source>{number} MB unpacked</source>
        <translation>{number} MB setelah diekstrak</translation>
    </message>
    <message>
        <source>a part of it unpacks to {number} times its size</source>
        <translation>satu bagiannya mengembang menjadi {number} kali ukurannya</translation>
    </message>
    <message>
        <source>{number} times</source>
        <translation>{number} kali</translation>
    </message>
    <message>
        <source>a zip file of something else</source>
        <translation>berkas zip dengan isi lain</translation>
    </message>
    <message>
        <source>a binary one, .xlsb</source>
        <translation>berkas biner, .xlsb</translation>
    </message>
    <message>
        <source>a file of LibreOffice, .ods</source>
        <translation>berkas LibreOffice, .ods</translation>
    </message>
    <message>
        <source>each name once with a number, such as “en 5; fr 3”</source>
        <translation>tiap nama sekali dengan angka, seperti “en 5; fr 3”</translation>
    </message>
    <message>
        <source>a time such as 2020-11-21 11:47:03.123</source>
        <translation>waktu seperti 2020-11-21 11:47:03.123</translation>
    </message>
    <message>
        <source>minutes and seconds such as 5:00</source>
        <translation>menit dan detik seperti 5:00</translation>
    </message>
    <message>
        <source>yes or nothing</source>
        <translation>yes atau kosong</translation>
    </message>
    <message>
        <source>it has no sheet About</source>
        <translation>tidak ada lembar About</translation>
    </message>
    <message>
        <source>a cluster of this event ({span})</source>
        <translation>klaster acara ini ({span})</translation>
    </message>
    <message>
        <source>a ballot of this event</source>
        <translation>surat suara acara ini</translation>
    </message>
    <message>
        <source>an initiative of list “{list}” that “{now}” has too</source>
        <translation>inisiatif dari daftar “{list}” yang juga ada dalam “{now}”</translation>
    </message>
    <message>
        <source>the room of this workbook ({room})</source>
        <translation>ruang buku kerja ini ({room})</translation>
    </message>
    <message>
        <source>an Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>what was exported here</source>
        <translation>isi yang diekspor di sini</translation>
    </message>
    <message>
        <source>a ballot. To take it back, type yes into Withdrawn</source>
        <translation>surat suara. Untuk menariknya, ketik yes di kolom Withdrawn</translation>
    </message>
    <message>
        <source>a day of this event ({keys})</source>
        <translation>hari acara ini ({keys})</translation>
    </message>
    <message>
        <source>a round of this event ({keys})</source>
        <translation>putaran acara ini ({keys})</translation>
    </message>
    <message>
        <source>a room of this event ({keys})</source>
        <translation>ruang acara ini ({keys})</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>{room} · Day {number} · {date} · {round}</source>
        <translation>{room} · Hari {number} · {date} · {round}</translation>
    </message>
    <message>
        <source>Day {number}</source>
        <translation>Hari {number}</translation>
    </message>
    <message>
        <source>Survey</source>
        <comment>the room for input of absent people</comment>
        <translation>Survei</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>Q%1 %2</source>
        <comment>quarter and year</comment>
        <translation>Q%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Umum</translation>
    </message>
    <message>
        <source>Initiatives %1</source>
        <translation>Inisiatif %1</translation>
    </message>
    <message>
        <source>On its own</source>
        <translation>Sendiri</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Bersama</translation>
    </message>
    <message>
        <source>With Foundation support</source>
        <translation>Dengan dukungan Yayasan</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Langkah</translation>
    </message>
    <message>
        <source>Level of coordination</source>
        <translation>Tingkat koordinasi</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Pemimpin</translation>
    </message>
    <message>
        <source>Interested communities</source>
        <translation>Komunitas yang berminat</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kapan</translation>
    </message>
    <message>
        <source>Who must be involved, and how</source>
        <translation>Siapa yang harus terlibat, dan bagaimana</translation>
    </message>
    <message>
        <source>What success looks like</source>
        <translation>Seperti apa keberhasilannya</translation>
    </message>
    <message>
        <source>Support needed</source>
        <translation>Dukungan yang dibutuhkan</translation>
    </message>
    <message>
        <source>Add lead</source>
        <translation>Tambah pemimpin</translation>
    </message>
    <message>
        <source>Add communities</source>
        <translation>Tambah komunitas</translation>
    </message>
    <message>
        <source>Add date</source>
        <translation>Tambah tanggal</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>no goal</source>
        <translation>tanpa tujuan</translation>
    </message>
    <message>
        <source>no steps</source>
        <translation>tanpa langkah</translation>
    </message>
    <message>
        <source>no key action</source>
        <translation>tanpa tindakan utama</translation>
    </message>
    <message>
        <source>no lead</source>
        <translation>tanpa pemimpin</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>tanpa tanggal</translation>
    </message>
</context>
<context>
    <name>PlanFinder</name>
    <message>
        <source>Another initiative</source>
        <translation>Inisiatif lain</translation>
    </message>
</context>
<context>
    <name>PlanHints</name>
    <message numerus="yes">
        <source>%n key action(s) in this room</source>
        <translation>
            <numerusform>%n tindakan utama di ruang ini</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are usual.</source>
        <translation>
            <numerusform>Biasanya %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>moves a step</source>
        <translation>memindahkan langkah</translation>
    </message>
    <message>
        <source>sets the level</source>
        <translation>menentukan tingkat</translation>
    </message>
    <message>
        <source>marks a key action</source>
        <translation>menandai tindakan utama</translation>
    </message>
    <message>
        <source>removes</source>
        <translation>menghapus</translation>
    </message>
    <message>
        <source>opens</source>
        <translation>membuka</translation>
    </message>
</context>
<context>
    <name>PlanList</name>
    <message>
        <source>%1 of %2 ready</source>
        <translation>%1 dari %2 siap</translation>
    </message>
    <message>
        <source>Initiatives of the plan</source>
        <translation>Inisiatif dalam rencana</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Rencana</translation>
    </message>
    <message>
        <source>Find in the plan</source>
        <translation>Cari dalam rencana</translation>
    </message>
    <message>
        <source>Choose another list</source>
        <translation>Pilih daftar lain</translation>
    </message>
    <message>
        <source>Complete means: a goal, steps, a key action, and a lead and a date for every step.</source>
        <translation>Lengkap berarti: ada tujuan, langkah, tindakan utama, serta pemimpin dan tanggal untuk setiap langkah.</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Plan</source>
        <translation>Rencana</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Langkah</translation>
    </message>
    <message>
        <source>No steps yet</source>
        <translation>Belum ada langkah</translation>
    </message>
    <message>
        <source>Type the first one below and press Enter.</source>
        <translation>Ketik langkah pertama di bawah lalu tekan Enter.</translation>
    </message>
    <message>
        <source>Nothing on this list</source>
        <translation>Daftar ini kosong</translation>
    </message>
    <message>
        <source>Choose another list, or put an initiative on it with Ctrl J.</source>
        <translation>Pilih daftar lain, atau tambahkan inisiatif dengan Ctrl J.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Tidak ditemukan</translation>
    </message>
    <message>
        <source>Esc shows all again.</source>
        <translation>Esc menampilkan semua lagi.</translation>
    </message>
    <message>
        <source>No votes yet</source>
        <translation>Belum ada suara</translation>
    </message>
    <message>
        <source>Choose another list below.</source>
        <translation>Pilih daftar lain di bawah.</translation>
    </message>
</context>
<context>
    <name>PlanTitle</name>
    <message>
        <source>Previous initiative</source>
        <translation>Inisiatif sebelumnya</translation>
    </message>
    <message>
        <source>Next initiative</source>
        <translation>Inisiatif berikutnya</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>Plans of all rooms</source>
        <translation>Rencana semua ruang</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Rencana</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Inisiatif</translation>
    </message>
    <message>
        <source>No gaps</source>
        <translation>Tanpa kekurangan</translation>
    </message>
    <message>
        <source>Every plan has all that it needs.</source>
        <translation>Setiap rencana sudah lengkap.</translation>
    </message>
    <message>
        <source>Goals and steps</source>
        <translation>Tujuan dan langkah</translation>
    </message>
    <message>
        <source>Only with gaps</source>
        <translation>Hanya yang kurang</translation>
    </message>
    <message>
        <source>goes to its room</source>
        <translation>menuju ruangnya</translation>
    </message>
    <message>
        <source>back to the initiatives</source>
        <translation>kembali ke inisiatif</translation>
    </message>
    <message>
        <source>Nobody has planned anything yet</source>
        <translation>Belum ada yang merencanakan apa pun</translation>
    </message>
    <message>
        <source>Goals and steps appear as rooms write them, or when workbooks are merged.</source>
        <translation>Tujuan dan langkah muncul ketika ruang menulisnya, atau ketika buku kerja digabungkan.</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>Tidak ada yang kurang</translation>
    </message>
    <message numerus="yes">
        <source>Planned in %n room(s): %1</source>
        <translation>
            <numerusform>Direncanakan di %n ruang: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No room has planned it</source>
        <translation>Belum direncanakan ruang mana pun</translation>
    </message>
    <message numerus="yes">
        <source>%n not yet</source>
        <translation>
            <numerusform>%n belum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>initiative(s) planned</source>
        <translation>
            <numerusform>inisiatif direncanakan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>goal(s)</source>
        <translation>
            <numerusform>tujuan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>step(s)</source>
        <translation>
            <numerusform>langkah</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>key action(s)</source>
        <translation>
            <numerusform>tindakan utama</numerusform>
        </translation>
    </message>
    <message>
        <source>without lead</source>
        <translation>tanpa pemimpin</translation>
    </message>
    <message>
        <source>without date</source>
        <translation>tanpa tanggal</translation>
    </message>
</context>
<context>
    <name>PlannedDelegate</name>
    <message>
        <source>Room</source>
        <translation>Ruang</translation>
    </message>
    <message>
        <source>Needs: {needs}</source>
        <translation>Kebutuhan: {needs}</translation>
    </message>
    <message>
        <source>Interested: {names}</source>
        <translation>Berminat: {names}</translation>
    </message>
</context>
<context>
    <name>PlannedWords</name>
    <message>
        <source>Goals</source>
        <translation>Tujuan</translation>
    </message>
    <message>
        <source>No goal yet</source>
        <translation>Belum ada tujuan</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Langkah</translation>
    </message>
    <message>
        <source>No steps yet</source>
        <translation>Belum ada langkah</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) without lead</source>
        <translation>
            <numerusform>%n langkah tanpa pemimpin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) without date</source>
        <translation>
            <numerusform>%n langkah tanpa tanggal</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing: {parts}</source>
        <translation>Kurang: {parts}</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Tujuan</translation>
    </message>
    <message>
        <source>key action</source>
        <translation>tindakan utama</translation>
    </message>
    <message>
        <source>Lead: {name}</source>
        <translation>Pemimpin: {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n similar step(s)</source>
        <translation>
            <numerusform>%n langkah serupa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n ruang</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>Good</source>
        <translation>Bagus</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Betul</translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation>Tepat</translation>
    </message>
    <message>
        <source>Splendid</source>
        <translation>Hebat</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>catatan</translation>
    </message>
    <message>
        <source>Type what somebody says, and press Enter.</source>
        <translation>Ketik apa yang dikatakan seseorang, lalu tekan Enter.</translation>
    </message>
    <message>
        <source>Note what somebody says: into the field, type, Enter. Esc leads out of it.</source>
        <translation>Catat apa yang dikatakan seseorang: masuk ke isian, ketik, Enter. Esc untuk keluar dari isian.</translation>
    </message>
    <message>
        <source>a note on an initiative</source>
        <translation>catatan pada inisiatif</translation>
    </message>
    <message>
        <source>Put a note on initiative 24: type #24, a space, the words, and press Enter.</source>
        <translation>Buat catatan pada inisiatif 24: ketik #24, spasi, kata-katanya, lalu tekan Enter.</translation>
    </message>
    <message>
        <source>a concern</source>
        <translation>kekhawatiran</translation>
    </message>
    <message>
        <source>Note a concern: begin with an exclamation mark, as in: !Who will pay?</source>
        <translation>Catat satu kekhawatiran: awali dengan tanda seru, seperti: !Siapa yang akan membayar?</translation>
    </message>
    <message>
        <source>changing a note</source>
        <translation>mengubah catatan</translation>
    </message>
    <message>
        <source>Change your last note: Up in the empty field, other words, Enter.</source>
        <translation>Ubah catatan terakhir Anda: panah atas di isian kosong, ganti kata-katanya, Enter.</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>urungkan</translation>
    </message>
    <message>
        <source>Take that back. It works for everything, as often as you like.</source>
        <translation>Batalkan perubahan itu. Ini berlaku untuk semuanya, sesering apa pun.</translation>
    </message>
    <message>
        <source>the countdown</source>
        <translation>hitung mundur</translation>
    </message>
    <message>
        <source>Start the countdown of the discussion, from any page.</source>
        <translation>Mulai hitung mundur diskusi, dari halaman mana saja.</translation>
    </message>
    <message>
        <source>a ballot</source>
        <translation>surat suara</translation>
    </message>
    <message>
        <source>Count the sixth person’s ballot: go to Votes, type 2 24 31, and press Enter.</source>
        <translation>Hitung surat suara orang keenam: buka Suara, ketik 2 24 31, lalu tekan Enter.</translation>
    </message>
    <message>
        <source>closing the vote</source>
        <translation>menutup pemungutan suara</translation>
    </message>
    <message>
        <source>Everybody has voted: close the vote. It can be opened again.</source>
        <translation>Semua orang sudah memberi suara: tutup pemungutan suara. Nanti dapat dibuka lagi.</translation>
    </message>
    <message>
        <source>a step</source>
        <translation>langkah</translation>
    </message>
    <message>
        <source>Go to Plan: type a first step for the initiative that won, and press Enter.</source>
        <translation>Buka Rencana: ketik langkah pertama untuk inisiatif yang menang, lalu tekan Enter.</translation>
    </message>
    <message>
        <source>a goal</source>
        <translation>tujuan</translation>
    </message>
    <message>
        <source>Now its goal, in one sentence: F6 twice leads to the field. Type, press Enter.</source>
        <translation>Sekarang tujuannya, dalam satu kalimat: F6 dua kali menuju isiannya. Ketik, tekan Enter.</translation>
    </message>
    <message>
        <source>a lightning talk</source>
        <translation>presentasi kilat</translation>
    </message>
    <message>
        <source>Go to Talks, and start the one that waits with Space.</source>
        <translation>Buka Presentasi, lalu mulai yang sedang menunggu dengan Space.</translation>
    </message>
    <message>
        <source>the stage</source>
        <translation>panggung</translation>
    </message>
    <message>
        <source>Show the stage, the window that you share with the room. The same key closes it.</source>
        <translation>Tampilkan panggung, jendela yang Anda bagikan ke ruang. Tombol yang sama menutupnya.</translation>
    </message>
    <message>
        <source>the export</source>
        <translation>ekspor</translation>
    </message>
    <message>
        <source>Export the room’s workbook: this is what you send to the coordinator.</source>
        <translation>Ekspor buku kerja ruang: inilah yang Anda kirim ke koordinator.</translation>
    </message>
    <message>
        <source>a merge</source>
        <translation>penggabungan</translation>
    </message>
    <message>
        <source>Three rooms have sent a workbook. Open all three, then merge them.</source>
        <translation>Tiga ruang sudah mengirim buku kerja. Buka ketiganya, lalu gabungkan.</translation>
    </message>
    <message>
        <source>a decision</source>
        <translation>keputusan</translation>
    </message>
    <message>
        <source>A note of room 2 was changed in two places. Open Decide; K or T chooses one, then Enter.</source>
        <translation>Satu catatan ruang 2 diubah di dua tempat. Buka Putuskan; K atau T memilih salah satu, lalu Enter.</translation>
    </message>
    <message>
        <source>the results</source>
        <translation>hasil</translation>
    </message>
    <message>
        <source>Look at the results: Enter on an initiative shows the rooms behind its votes.</source>
        <translation>Lihat hasilnya: Enter pada inisiatif menampilkan ruang di balik suaranya.</translation>
    </message>
    <message>
        <source>the event</source>
        <translation>acara</translation>
    </message>
    <message>
        <source>On the page of the event, name a room’s note-taker: go to the cell, type, Enter.</source>
        <translation>Di halaman acara, isi nama pencatat satu ruang: tuju selnya, ketik, Enter.</translation>
    </message>
    <message>
        <source>publishing</source>
        <translation>publikasi</translation>
    </message>
    <message>
        <source>Publish all of it into a folder of this practice. Nothing is sent anywhere.</source>
        <translation>Publikasikan semuanya ke folder mode coba ini. Tidak ada yang dikirim ke mana pun.</translation>
    </message>
</context>
<context>
    <name>PracticeBar</name>
    <message>
        <source>{done} of {all} practised, in {time}</source>
        <translation>{done} dari {all} sudah dicoba, dalam {time}</translation>
    </message>
    <message>
        <source>Step {done} of {all}, {time} so far. F6 comes to this line.</source>
        <translation>Langkah {done} dari {all}, sejauh ini {time}. F6 menuju baris ini.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Mode coba</translation>
    </message>
    <message>
        <source>The step before</source>
        <translation>Langkah sebelumnya</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Sekali lagi</translation>
    </message>
    <message>
        <source>Leave practice</source>
        <translation>Keluar dari mode coba</translation>
    </message>
    <message>
        <source>Start for real</source>
        <translation>Mulai sungguhan</translation>
    </message>
    <message>
        <source>That was the practice.</source>
        <translation>Mode coba selesai.</translation>
    </message>
    <message>
        <source>Skipped: {steps}.</source>
        <translation>Dilewati: {steps}.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Berikutnya</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Lewati</translation>
    </message>
    <message>
        <source>Nothing was practised.</source>
        <translation>Belum ada yang dicoba.</translation>
    </message>
    <message>
        <source>Practised: {steps}.</source>
        <translation>Sudah dicoba: {steps}.</translation>
    </message>
</context>
<context>
    <name>PreparedContents</name>
    <message>
        <source>Order</source>
        <translation>Urutan</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Judul</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Pembicara</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Ruang</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Slot</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Inisiatif</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durasi</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Pranala</translation>
    </message>
    <message>
        <source>Type a title</source>
        <translation>Ketik judul</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Ketik nama</translation>
    </message>
    <message>
        <source>Code or name</source>
        <translation>Kode atau nama</translation>
    </message>
    <message>
        <source>The first one</source>
        <translation>Yang pertama</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>New talk</source>
        <translation>Presentasi baru</translation>
    </message>
</context>
<context>
    <name>PreparedDialog</name>
    <message>
        <source>Each waits in the queue of its room from the start</source>
        <translation>Masing-masing menunggu dalam antrean ruangnya sejak awal</translation>
    </message>
    <message>
        <source>None yet. Ctrl N prepares one.</source>
        <translation>Belum ada. Ctrl N menyiapkan satu.</translation>
    </message>
    <message>
        <source>New talk</source>
        <translation>Presentasi baru</translation>
    </message>
    <message>
        <source>Prepared talks</source>
        <translation>Presentasi yang disiapkan</translation>
    </message>
    <message>
        <source>Add a talk</source>
        <translation>Tambah presentasi</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
</context>
<context>
    <name>PresentField</name>
    <message>
        <source>People present</source>
        <translation>Orang yang hadir</translation>
    </message>
    <message>
        <source>Count people</source>
        <translation>Hitung orang</translation>
    </message>
    <message>
        <source>Count of %1: Enter corrects it, Esc leaves it.</source>
        <translation>Hitungan pukul %1: Enter mengoreksinya, Esc membiarkannya.</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n orang</numerusform>
        </translation>
    </message>
    <message>
        <source>0 to %1</source>
        <translation>0 sampai %1</translation>
    </message>
</context>
<context>
    <name>PriorityDesk</name>
    <message>
        <source>Copied.</source>
        <translation>Disalin.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) name something in words</source>
        <translation>
            <numerusform>%n baris menyebut sesuatu dengan kata-kata</numerusform>
        </translation>
    </message>
    <message>
        <source>Go through them</source>
        <translation>Periksa satu per satu</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was read in: %n mistake(s) in {file}.</source>
        <translation>
            <numerusform>Tidak ada yang dibaca: %n kesalahan dalam {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing new: %n row(s) were here already.</source>
        <translation>
            <numerusform>Tidak ada yang baru: %n baris sudah ada di sini.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read in, with remarks.</source>
        <translation>
            <numerusform>%n baris dibaca, dengan keterangan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read in another table</source>
        <translation>Baca tabel lain</translation>
    </message>
    <message>
        <source>Go through rows in words</source>
        <translation>Periksa baris berupa kata-kata</translation>
    </message>
    <message>
        <source>Remove all priorities</source>
        <translation>Hapus semua prioritas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Mend these and read it in again.</source>
        <translation>Perbaiki kesalahan ini lalu baca lagi.</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>Quotes without a yes: {count}</source>
        <translation>Kutipan tanpa persetujuan: {count}</translation>
    </message>
    <message>
        <source>E-mail addresses: {count}</source>
        <translation>Alamat surel: {count}</translation>
    </message>
    <message>
        <source>Phone numbers: {count}</source>
        <translation>Nomor telepon: {count}</translation>
    </message>
    <message>
        <source>Users named or linked: {count}</source>
        <translation>Pengguna yang disebut atau ditautkan: {count}</translation>
    </message>
    <message>
        <source>Names of people: {count}</source>
        <translation>Nama orang: {count}</translation>
    </message>
    <message>
        <source>Speakers of lightning talks: {count}</source>
        <translation>Pembicara presentasi kilat: {count}</translation>
    </message>
    <message>
        <source>Single ballots of sessions with fewer than 3 people: {count}</source>
        <translation>Surat suara tunggal dari sesi dengan kurang dari 3 orang: {count}</translation>
    </message>
    <message>
        <source>Languages and communities of the people in sessions where fewer than 3 were counted: {count}</source>
        <translation>Bahasa dan komunitas peserta dari sesi dengan kurang dari 3 orang terhitung: {count}</translation>
    </message>
    <message>
        <source>Removed records: {count}</source>
        <translation>Entri yang dihapus: {count}</translation>
    </message>
    <message>
        <source>Facilitators of rooms: {count}</source>
        <translation>Fasilitator ruang: {count}</translation>
    </message>
    <message>
        <source>Note-takers of rooms: {count}</source>
        <translation>Pencatat ruang: {count}</translation>
    </message>
</context>
<context>
    <name>PrivacyColumn</name>
    <message>
        <source>Privacy check</source>
        <translation>Pemeriksaan privasi</translation>
    </message>
    <message>
        <source>Back to the privacy check</source>
        <translation>Kembali ke pemeriksaan privasi</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Pratinjau</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Memeriksa</translation>
    </message>
    <message>
        <source>The store is read beside the window.</source>
        <translation>Basis data dibaca di latar belakang.</translation>
    </message>
    <message>
        <source>The check runs again on every write. It reads the store, not the screen.</source>
        <translation>Pemeriksaan diulang setiap kali menulis. Yang dibaca basis data, bukan layar.</translation>
    </message>
</context>
<context>
    <name>PrivacyReview</name>
    <message>
        <source>Decide later</source>
        <translation>Putuskan nanti</translation>
    </message>
    <message>
        <source>Publish only with the speaker&apos;s yes. It is kept at the note.</source>
        <translation>Publikasikan hanya dengan persetujuan pembicara. Persetujuan itu disimpan pada catatan.</translation>
    </message>
    <message>
        <source>Each has an apostrophe before it in the files.</source>
        <translation>Masing-masing diberi apostrof di depannya dalam berkas.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) counted or voted</source>
        <translation>
            <numerusform>%n orang terhitung atau memberi suara</numerusform>
        </translation>
    </message>
    <message>
        <source>Day {day}</source>
        <translation>Hari {day}</translation>
    </message>
</context>
<context>
    <name>PrivacyWords</name>
    <message>
        <source>Support needs left out</source>
        <translation>Kebutuhan dukungan dihilangkan</translation>
    </message>
    <message>
        <source>Language, data and childcare answers stay here</source>
        <translation>Jawaban soal bahasa, data, dan penitipan anak tetap di sini</translation>
    </message>
    <message>
        <source>Markup made harmless</source>
        <translation>Markah dibuat tidak berbahaya</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) contained wikitext or HTML</source>
        <translation>
            <numerusform>%n catatan memuat wikiteks atau HTML</numerusform>
        </translation>
    </message>
    <message>
        <source>It is shown as it was typed, and does nothing</source>
        <translation>Ditampilkan persis seperti diketik, dan tidak berpengaruh apa-apa</translation>
    </message>
    <message>
        <source>Chat text left out</source>
        <translation>Teks obrolan dihilangkan</translation>
    </message>
    <message>
        <source>Only the ballots are used</source>
        <translation>Hanya surat suaranya yang dipakai</translation>
    </message>
    <message>
        <source>Removed records left out</source>
        <translation>Entri yang dihapus dihilangkan</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Kutipan</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>Alamat surel</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>Nomor telepon</translation>
    </message>
    <message>
        <source>User pages</source>
        <translation>Halaman pengguna</translation>
    </message>
    <message>
        <source>Names of people</source>
        <translation>Nama orang</translation>
    </message>
    <message>
        <source>Speakers of talks</source>
        <translation>Pembicara presentasi</translation>
    </message>
    <message>
        <source>Small sessions</source>
        <translation>Sesi kecil</translation>
    </message>
    <message>
        <source>Escaped cells</source>
        <translation>Sel yang diamankan</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>Disamarkan</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Dihilangkan</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Dipublikasikan</translation>
    </message>
    <message>
        <source>Masked for now</source>
        <translation>Sementara disamarkan</translation>
    </message>
    <message>
        <source>Left out for now</source>
        <translation>Sementara dihilangkan</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Samarkan</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Hilangkan</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publikasikan</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) will be masked.</source>
        <translation>
            <numerusform>%n tempat akan disamarkan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will be left out.</source>
        <translation>
            <numerusform>%n akan dihilangkan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will be published.</source>
        <translation>
            <numerusform>%n akan dipublikasikan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n belum diputuskan</numerusform>
        </translation>
    </message>
    <message>
        <source>0 found</source>
        <translation>0 ditemukan</translation>
    </message>
    <message>
        <source>Names of people left out</source>
        <translation>Nama orang dihilangkan</translation>
    </message>
    <message numerus="yes">
        <source>%n masked</source>
        <translation>
            <numerusform>%n disamarkan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n dihilangkan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n published</source>
        <translation>
            <numerusform>%n dipublikasikan</numerusform>
        </translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Tinjau</translation>
    </message>
    <message>
        <source>Masked as […] until you decide</source>
        <translation>Disamarkan sebagai […] sampai Anda memutuskan</translation>
    </message>
    <message>
        <source>Left out until you decide</source>
        <translation>Dihilangkan sampai Anda memutuskan</translation>
    </message>
    <message>
        <source>The speakers have not answered yet</source>
        <translation>Pembicaranya belum menjawab</translation>
    </message>
    <message numerus="yes">
        <source>%n more left out: the answer was no</source>
        <translation>
            <numerusform>%n lagi tidak disertakan: jawabannya tidak</numerusform>
        </translation>
    </message>
    <message>
        <source>Mask them</source>
        <translation>Samarkan</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Hilangkan</translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) need a yes</source>
        <translation>
            <numerusform>%n kutipan perlu persetujuan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) with fewer than 3 people</source>
        <translation>
            <numerusform>%n sesi dengan kurang dari 3 orang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s) of talks to look at</source>
        <translation>
            <numerusform>%n pembicara presentasi perlu ditinjau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail address(es)</source>
        <translation>
            <numerusform>%n alamat surel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone number(s)</source>
        <translation>
            <numerusform>%n nomor telepon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) named or linked</source>
        <translation>
            <numerusform>%n pengguna yang disebut atau ditautkan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) in notes</source>
        <translation>
            <numerusform>%n nama dalam catatan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s) of talks</source>
        <translation>
            <numerusform>%n pembicara presentasi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) without a yes</source>
        <translation>
            <numerusform>%n kutipan tanpa persetujuan</numerusform>
        </translation>
    </message>
    <message>
        <source>Review quotes</source>
        <translation>Tinjau kutipan</translation>
    </message>
    <message>
        <source>Review addresses</source>
        <translation>Tinjau alamat</translation>
    </message>
    <message>
        <source>Review numbers</source>
        <translation>Tinjau nomor</translation>
    </message>
    <message>
        <source>Review users</source>
        <translation>Tinjau pengguna</translation>
    </message>
    <message>
        <source>Review names</source>
        <translation>Tinjau nama</translation>
    </message>
    <message>
        <source>Review speakers</source>
        <translation>Tinjau pembicara</translation>
    </message>
    <message>
        <source>Review sessions</source>
        <translation>Tinjau sesi</translation>
    </message>
    <message>
        <source>No e-mail addresses</source>
        <translation>Tidak ada alamat surel</translation>
    </message>
    <message>
        <source>e-mail addresses</source>
        <translation>alamat surel</translation>
    </message>
    <message>
        <source>phone numbers</source>
        <translation>nomor telepon</translation>
    </message>
    <message>
        <source>users named or linked</source>
        <translation>pengguna yang disebut atau ditautkan</translation>
    </message>
    <message>
        <source>speakers of talks</source>
        <translation>pembicara presentasi</translation>
    </message>
    <message>
        <source>sessions with fewer than 3 people</source>
        <translation>sesi dengan kurang dari 3 orang</translation>
    </message>
    <message>
        <source>None of these found</source>
        <translation>Tidak ada satu pun yang ditemukan</translation>
    </message>
    <message>
        <source>No cell starts with = + - or @</source>
        <translation>Tidak ada sel yang diawali = + - atau @</translation>
    </message>
    <message>
        <source>No cells to escape</source>
        <translation>Tidak ada sel yang perlu diamankan</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) escaped</source>
        <translation>
            <numerusform>%n sel diamankan</numerusform>
        </translation>
    </message>
    <message>
        <source>They started with = + - or @ and would run in Excel</source>
        <translation>Diawali = + - atau @ dan akan dijalankan di Excel</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tampilkan</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>Reading {done} of {total}</source>
        <translation>Membaca {done} dari {total}</translation>
    </message>
    <message>
        <source>Merging {done} of {total}</source>
        <translation>Menggabungkan {done} dari {total}</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Membaca</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Menggabungkan</translation>
    </message>
    <message>
        <source>Undoing the merge</source>
        <translation>Mengurungkan penggabungan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
</context>
<context>
    <name>Publish</name>
    <message>
        <source>Merged workbook</source>
        <translation>Buku kerja gabungan</translation>
    </message>
    <message>
        <source>Report page</source>
        <translation>Halaman laporan</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Notula</translation>
    </message>
    <message>
        <source>Raw data</source>
        <translation>Data mentah</translation>
    </message>
    <message>
        <source>Tabular data</source>
        <translation>Data tabular</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Grafik</translation>
    </message>
</context>
<context>
    <name>PublishPage</name>
    <message numerus="yes">
        <source>%n decision(s) taken back.</source>
        <translation>
            <numerusform>%n keputusan dibatalkan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder to publish into</source>
        <translation>Pilih folder untuk publikasi</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written into {folder}.</source>
        <translation>
            <numerusform>%n berkas ditulis ke {folder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was there before had been changed, and is kept in {folder}.</source>
        <translation>Isi sebelumnya sudah diubah, dan disimpan di {folder}.</translation>
    </message>
    <message>
        <source>What was there before had other outputs, and is kept in {folder}.</source>
        <translation>Isi sebelumnya memuat keluaran lain, dan disimpan di {folder}.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Buka folder</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Dihentikan. Tidak ada yang ditulis.</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Pilih folder lain</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publikasikan</translation>
    </message>
    <message>
        <source>Rehearsal: every output says that nothing here was said by anybody.</source>
        <translation>Latihan: setiap keluaran menyebutkan bahwa isinya tidak pernah diucapkan siapa pun.</translation>
    </message>
</context>
<context>
    <name>PublishRight</name>
    <message>
        <source>Nothing is written there yet</source>
        <translation>Belum ada yang ditulis di sana</translation>
    </message>
    <message>
        <source>What is different from the last time is shown from then on.</source>
        <translation>Perbedaan dari kali terakhir ditampilkan sejak saat itu.</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Tidak ada perubahan</translation>
    </message>
    <message>
        <source>The file in the folder says the same.</source>
        <translation>Berkas di folder itu isinya sama.</translation>
    </message>
    <message>
        <source>Copied: {file}, {lines}</source>
        <translation>Disalin: {file}, {lines}</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n baris</numerusform>
        </translation>
    </message>
    <message>
        <source>Merged {time}</source>
        <translation>Digabungkan {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n berkas</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Memeriksa</translation>
    </message>
    <message>
        <source>The page is made from the store.</source>
        <translation>Halaman dibuat dari basis data.</translation>
    </message>
    <message>
        <source>{came} added, {went} removed</source>
        <translation>{came} ditambahkan, {went} dihapus</translation>
    </message>
    <message>
        <source>How to show it</source>
        <translation>Cara menampilkannya</translation>
    </message>
    <message>
        <source>Wikitext</source>
        <translation>Wikiteks</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Halaman</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Perubahan</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
    <message>
        <source>Copy the wikitext</source>
        <translation>Salin wikiteks</translation>
    </message>
    <message>
        <source>Privacy check</source>
        <translation>Pemeriksaan privasi</translation>
    </message>
    <message>
        <source>Changes since it was written last</source>
        <translation>Perubahan sejak terakhir ditulis</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Part of the page</source>
        <translation>Bagian halaman</translation>
    </message>
</context>
<context>
    <name>PublishSide</name>
    <message>
        <source>Writing {done} of {total}</source>
        <translation>Menulis {done} dari {total}</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Menulis</translation>
    </message>
    <message>
        <source>Choose at least one output.</source>
        <translation>Pilih setidaknya satu keluaran.</translation>
    </message>
    <message>
        <source>Nothing is sent. The files are written to the folder above.</source>
        <translation>Tidak ada yang dikirim. Berkas ditulis ke folder di atas.</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publikasikan</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Keluaran</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Report language</source>
        <translation>Bahasa laporan</translation>
    </message>
    <message>
        <source>License of the data</source>
        <translation>Lisensi data</translation>
    </message>
    <message>
        <source>{language}, notes in their own language</source>
        <translation>{language}, catatan dalam bahasanya sendiri</translation>
    </message>
    <message>
        <source>The words of the report exist in English only so far.</source>
        <translation>Sejauh ini kata-kata laporan hanya ada dalam bahasa Inggris.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
</context>
<context>
    <name>PublishWords</name>
    <message>
        <source>one Excel workbook</source>
        <translation>satu buku kerja Excel</translation>
    </message>
    <message numerus="yes">
        <source>%n CSV file(s), UTF-8</source>
        <translation>
            <numerusform>%n berkas CSV, UTF-8</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV, UTF-8</source>
        <translation>CSV, UTF-8</translation>
    </message>
    <message>
        <source>PNG and SVG</source>
        <translation>PNG dan SVG</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s), PNG and SVG</source>
        <translation>
            <numerusform>%n gambar, PNG dan SVG</numerusform>
        </translation>
    </message>
    <message>
        <source>tables for Commons, JSON</source>
        <translation>tabel untuk Commons, JSON</translation>
    </message>
    <message numerus="yes">
        <source>{file} and %n more, JSON</source>
        <translation>
            <numerusform>{file} dan %n lagi, JSON</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{file} and %n more part(s), wikitext</source>
        <translation>
            <numerusform>{file} dan %n bagian lagi, wikiteks</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}, wikitext</source>
        <translation>{file}, wikiteks</translation>
    </message>
    <message>
        <source>{file}, by day and initiative</source>
        <translation>{file}, menurut hari dan inisiatif</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>dipilih</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>tidak dipilih</translation>
    </message>
    <message>
        <source>{some} of {all} chosen</source>
        <translation>{some} dari {all} dipilih</translation>
    </message>
    <message numerus="yes">
        <source>Write %n output(s)</source>
        <translation>
            <numerusform>Tulis %n keluaran</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PushRow</name>
    <message numerus="yes">
        <source>Push the rest %n min</source>
        <translation>
            <numerusform>Undurkan sisanya %n mnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All that follows begins %n minute(s) later</source>
        <translation>
            <numerusform>Semua yang berikutnya dimulai %n menit lebih lambat</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RankingPanel</name>
    <message>
        <source>Rooms and ballots behind a number</source>
        <translation>Ruang dan surat suara di balik angka</translation>
    </message>
    <message>
        <source>Beside the ranking</source>
        <translation>Di samping peringkat</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Sebagai tabel</translation>
    </message>
</context>
<context>
    <name>RankingView</name>
    <message>
        <source>Ranking</source>
        <translation>Peringkat</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Menghitung…</translation>
    </message>
    <message>
        <source>No votes in these rooms</source>
        <translation>Tidak ada suara di ruang ini</translation>
    </message>
    <message>
        <source>No votes yet</source>
        <translation>Belum ada suara</translation>
    </message>
    <message>
        <source>Choose other rooms above.</source>
        <translation>Pilih ruang lain di atas.</translation>
    </message>
    <message>
        <source>Results appear when votes are counted or workbooks are merged.</source>
        <translation>Hasil muncul ketika suara dihitung atau buku kerja digabungkan.</translation>
    </message>
    <message numerus="yes">
        <source>%n more without votes</source>
        <translation>
            <numerusform>%n lagi tanpa suara</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Terbuka</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Tertutup</translation>
    </message>
    <message>
        <source>places against the communities’ advance priorities</source>
        <translation>peringkat dibandingkan dengan prioritas awal komunitas</translation>
    </message>
    <message>
        <source>tie</source>
        <translation>seri</translation>
    </message>
    <message>
        <source>A vote means: %1.</source>
        <translation>Arti satu suara: %1.</translation>
    </message>
    <message>
        <source>This round has no vote.</source>
        <translation>Tidak ada pemungutan suara pada putaran ini.</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Klaster</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Inisiatif</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Rata-rata</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Peringkat</translation>
    </message>
    <message numerus="yes">
        <source>%n were offered in some rooms only and have no rank.</source>
        <translation>
            <numerusform>%n hanya ditawarkan di beberapa ruang dan tidak mendapat peringkat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) did not count people and are left out.</source>
        <translation>
            <numerusform>%n ruang tidak menghitung orang dan dikecualikan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n lagi</numerusform>
        </translation>
    </message>
    <message>
        <source>More than one laptop counted the votes of {rooms}. One count of each is in this ranking until somebody chooses; they are never added up.</source>
        <translation>Lebih dari satu laptop menghitung suara {rooms}. Satu hitungan untuk masing-masing dipakai dalam peringkat ini sampai ada yang memilih; hitungan tidak pernah dijumlahkan.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Pilih</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>dari %1</translation>
    </message>
    <message>
        <source>people</source>
        <translation>orang</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>tidak dihitung</translation>
    </message>
    <message numerus="yes">
        <source>person(s)</source>
        <translation>
            <numerusform>orang</numerusform>
        </translation>
    </message>
    <message>
        <source>not all counted</source>
        <translation>tidak semua dihitung</translation>
    </message>
    <message numerus="yes">
        <source>ballot(s)</source>
        <translation>
            <numerusform>surat suara</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) by hands</source>
        <translation>
            <numerusform>%n ruang dengan acungan tangan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>room(s)</source>
        <translation>
            <numerusform>ruang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>community(s)</source>
        <translation>
            <numerusform>komunitas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>note(s)</source>
        <translation>
            <numerusform>catatan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>language(s)</source>
        <translation>
            <numerusform>bahasa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>{found} is not on the list. Use {expected}.</source>
        <translation>{found} tidak ada dalam daftar. Gunakan {expected}.</translation>
    </message>
    <message>
        <source>{found} has several parts. Use {expected}.</source>
        <translation>{found} terdiri atas beberapa bagian. Gunakan {expected}.</translation>
    </message>
    <message>
        <source>{found} is there twice. Name it once.</source>
        <translation>{found} ada dua kali. Sebutkan sekali saja.</translation>
    </message>
    <message>
        <source>{found} picks. Choose up to {expected}.</source>
        <translation>{found} pilihan. Pilih paling banyak {expected}.</translation>
    </message>
    <message>
        <source>{found} dots. Place up to {expected}.</source>
        <translation>{found} titik. Tempatkan paling banyak {expected}.</translation>
    </message>
    <message>
        <source>{found} ranked. Rank up to {expected}.</source>
        <translation>{found} diurutkan. Urutkan paling banyak {expected}.</translation>
    </message>
    <message>
        <source>{found} scored. Score up to {expected}.</source>
        <translation>{found} dinilai. Nilai paling banyak {expected}.</translation>
    </message>
    <message>
        <source>{found} is not offered here. Use {expected}.</source>
        <translation>{found} tidak ditawarkan di sini. Gunakan {expected}.</translation>
    </message>
    <message>
        <source>“{found}” puts several votes on one. Here each is named once.</source>
        <translation>“{found}” memberi beberapa suara pada satu pilihan. Di sini tiap pilihan disebut sekali.</translation>
    </message>
    <message>
        <source>{found} is no number of dots. Write it as {expected}.</source>
        <translation>{found} bukan jumlah titik. Tuliskan sebagai {expected}.</translation>
    </message>
    <message>
        <source>{found} has no score. Write it as {expected}.</source>
        <translation>{found} belum diberi nilai. Tuliskan sebagai {expected}.</translation>
    </message>
    <message>
        <source>{found} is no score. Use 0 to {expected}.</source>
        <translation>{found} bukan nilai. Gunakan 0 sampai {expected}.</translation>
    </message>
    <message>
        <source>This vote is a show of hands. Count the hands and write {expected}.</source>
        <translation>Pemungutan suara ini dengan angkat tangan. Hitung acungan tangan dan tulis {expected}.</translation>
    </message>
    <message>
        <source>This vote is counted by ballots. Correct a ballot, or remove it.</source>
        <translation>Pemungutan suara ini dihitung dengan surat suara. Koreksi salah satunya, atau hapus.</translation>
    </message>
    <message>
        <source>“{found}” is not a number. Use {expected}.</source>
        <translation>“{found}” bukan nomor. Gunakan {expected}.</translation>
    </message>
    <message>
        <source>No choice yet. Type {expected}.</source>
        <translation>Belum ada pilihan. Ketik {expected}.</translation>
    </message>
    <message>
        <source>“{found}” sets a tally. Switch to Tally to use it.</source>
        <translation>“{found}” mengisi turus. Beralihlah ke Turus untuk memakainya.</translation>
    </message>
    <message>
        <source>“{found}” does not say how many. Write it as {expected}.</source>
        <translation>“{found}” tidak menyebutkan jumlahnya. Tuliskan sebagai {expected}.</translation>
    </message>
    <message>
        <source>This vote is closed. Open it again to change it.</source>
        <translation>Pemungutan suara ini sudah ditutup. Buka lagi untuk mengubahnya.</translation>
    </message>
    <message>
        <source>This vote is counted by ballots. Convert it to a tally first.</source>
        <translation>Pemungutan suara ini dihitung dengan surat suara. Ubah dulu ke turus.</translation>
    </message>
    <message>
        <source>This vote is counted by tally. Undo it to go back to ballots.</source>
        <translation>Pemungutan suara ini dihitung dengan turus. Urungkan untuk kembali ke surat suara.</translation>
    </message>
    <message>
        <source>This round has no vote.</source>
        <translation>Tidak ada pemungutan suara pada putaran ini.</translation>
    </message>
    <message>
        <source>{found} is below zero. Use 0 or more.</source>
        <translation>{found} di bawah nol. Gunakan 0 atau lebih.</translation>
    </message>
    <message>
        <source>It is no longer there. Somebody removed it.</source>
        <translation>Ini sudah tidak ada. Seseorang menghapusnya.</translation>
    </message>
    <message>
        <source>{found} is no command and stays as text. Use {expected}.</source>
        <translation>{found} bukan perintah dan tetap menjadi teks. Gunakan {expected}.</translation>
    </message>
    <message>
        <source>No numbers.</source>
        <translation>Tidak ada nomor.</translation>
    </message>
    <message>
        <source>A sentence: its numbers are not counted.</source>
        <translation>Sebuah kalimat: nomornya tidak dihitung.</translation>
    </message>
    <message>
        <source>Nobody’s name stands at it.</source>
        <translation>Tidak ada nama pengirimnya.</translation>
    </message>
    <message>
        <source>Words only.</source>
        <translation>Hanya kata-kata.</translation>
    </message>
    <message>
        <source>A reaction.</source>
        <translation>Sebuah reaksi.</translation>
    </message>
    <message>
        <source>Replaced by line {expected}.</source>
        <translation>Diganti oleh baris {expected}.</translation>
    </message>
    <message>
        <source>Sent to one person only.</source>
        <translation>Dikirim hanya kepada satu orang.</translation>
    </message>
    <message>
        <source>Left out.</source>
        <translation>Dikecualikan.</translation>
    </message>
    <message>
        <source>Line {place}: no title. Type one.</source>
        <translation>Baris {place}: tidak ada judul. Ketik judulnya.</translation>
    </message>
    <message>
        <source>Line {place}: nothing says that this is a talk. It is left out until you take it.</source>
        <translation>Baris {place}: tidak ada tanda bahwa ini presentasi. Baris ini dikecualikan sampai Anda mengambilnya.</translation>
    </message>
    <message>
        <source>Line {place}: the same as line {found}. It is left out; change it to add it.</source>
        <translation>Baris {place}: sama dengan baris {found}. Baris ini dikecualikan; ubah untuk menambahkannya.</translation>
    </message>
    <message>
        <source>Line {place}: {found} is not on the list. Use {expected}.</source>
        <translation>Baris {place}: {found} tidak ada dalam daftar. Gunakan {expected}.</translation>
    </message>
    <message>
        <source>Line {place}: {found} has several parts. Use one of {expected}.</source>
        <translation>Baris {place}: {found} terdiri atas beberapa bagian. Gunakan salah satu dari {expected}.</translation>
    </message>
    <message>
        <source>Line {place}: “{found}” is no length from 10 s to 60 min. Write it as {expected}.</source>
        <translation>Baris {place}: “{found}” bukan durasi dari 10 dtk sampai 60 mnt. Tuliskan sebagai {expected}.</translation>
    </message>
    <message>
        <source>Line {place}: “{found}” is no language we know. Use one code, such as {expected}.</source>
        <translation>Baris {place}: “{found}” bukan bahasa yang dikenal. Gunakan satu kode, seperti {expected}.</translation>
    </message>
    <message>
        <source>Line {place}: “{found}” is no web address. Begin it with {expected}.</source>
        <translation>Baris {place}: “{found}” bukan alamat web. Awali dengan {expected}.</translation>
    </message>
    <message>
        <source>Line {place}: {found} cells under {expected} headers. Put quotation marks around text that has the sign between cells in it.</source>
        <translation>Baris {place}: {found} sel di bawah {expected} judul kolom. Beri tanda petik pada teks yang memuat tanda pemisah sel.</translation>
    </message>
    <message>
        <source>Line {place}: a quotation mark is not closed. Close it, or type the talk.</source>
        <translation>Baris {place}: tanda petik belum ditutup. Tutup tanda itu, atau ketik presentasinya.</translation>
    </message>
    <message>
        <source>Line {place}: words beside the list. Type a title if this is a talk.</source>
        <translation>Baris {place}: kata-kata di luar daftar. Ketik judul jika ini presentasi.</translation>
    </message>
    <message>
        <source>Line {place}: struck through. Change it if the talk is given all the same.</source>
        <translation>Baris {place}: dicoret. Ubah jika presentasi ini tetap disampaikan.</translation>
    </message>
    <message>
        <source>Line {place}: too much wiki markup to be read. Type speaker and title.</source>
        <translation>Baris {place}: terlalu banyak markah wiki untuk dibaca. Ketik pembicara dan judulnya.</translation>
    </message>
    <message>
        <source>Line {place}: {found} letters are too long. Shorten it to {expected}.</source>
        <translation>Baris {place}: {found} huruf terlalu panjang. Singkatkan menjadi {expected}.</translation>
    </message>
    <message>
        <source>From line {place} on nothing was read: at most {expected} sign-ups at once. Read these first, then the rest.</source>
        <translation>Mulai baris {place} tidak ada yang dibaca: paling banyak {expected} pendaftaran sekaligus. Baca yang ini dulu, lalu sisanya.</translation>
    </message>
    <message>
        <source>From line {place} on nothing was read: at most {expected} of text at once. Read this first, then the rest.</source>
        <translation>Mulai baris {place} tidak ada yang dibaca: paling banyak {expected} teks sekaligus. Baca yang ini dulu, lalu sisanya.</translation>
    </message>
    <message>
        <source>“{found}” is no month or quarter. Type one such as {place} or {expected}.</source>
        <translation>“{found}” bukan bulan atau triwulan. Ketik misalnya {place} atau {expected}.</translation>
    </message>
    <message>
        <source>{found} is outside the plan. Use a month or quarter from {place} to {expected}.</source>
        <translation>{found} di luar rencana. Gunakan bulan atau triwulan dari {place} sampai {expected}.</translation>
    </message>
    <message>
        <source>The plan has {found} twice. Add the year: {place} or {expected}.</source>
        <translation>Rencana memuat {found} dua kali. Tambahkan tahunnya: {place} atau {expected}.</translation>
    </message>
    <message>
        <source>A talk needs a title or a speaker.</source>
        <translation>Presentasi perlu judul atau pembicara.</translation>
    </message>
    <message>
        <source>{found} is no length of a talk. Use {expected}, such as 5:00.</source>
        <translation>{found} bukan durasi presentasi. Gunakan {expected}, seperti 5:00.</translation>
    </message>
    <message>
        <source>A step needs text. Delete in the list removes it.</source>
        <translation>Langkah perlu teks. Delete dalam daftar menghapusnya.</translation>
    </message>
    <message>
        <source>{found} was changed since. It stays as it is.</source>
        <translation>{found} sudah berubah sejak itu. Isinya dibiarkan apa adanya.</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation>Tidak ada yang dapat diurungkan.</translation>
    </message>
    <message>
        <source>Nothing to redo.</source>
        <translation>Tidak ada yang dapat diulangi.</translation>
    </message>
    <message>
        <source>{place} was written by a newer version (format {found}, this one reads {expected}). Update the app to open it.</source>
        <translation>{place} ditulis oleh versi yang lebih baru (format {found}, versi ini membaca {expected}). Perbarui aplikasi untuk membukanya.</translation>
    </message>
    <message>
        <source>{place} has the older format {found}. Open it for writing once: it is then copied and brought up to format {expected}.</source>
        <translation>{place} memakai format lama {found}. Buka sekali untuk ditulisi: berkas itu akan disalin lalu diperbarui ke format {expected}.</translation>
    </message>
    <message>
        <source>{place} is not a Breakout Facilitator store. Choose another file.</source>
        <translation>{place} bukan basis data Breakout Facilitator. Pilih berkas lain.</translation>
    </message>
    <message>
        <source>Not exported. {place} is a store. Choose another name for the file.</source>
        <translation>Tidak diekspor. {place} adalah basis data. Pilih nama lain untuk berkasnya.</translation>
    </message>
    <message>
        <source>There is no copy of {place} to go back to.</source>
        <translation>Tidak ada salinan {place} untuk dikembalikan.</translation>
    </message>
    <message>
        <source>{place} does not exist. Check the name.</source>
        <translation>{place} tidak ada. Periksa namanya.</translation>
    </message>
    <message>
        <source>{place} is open in another window. Close that one, or open this one read-only.</source>
        <translation>{place} terbuka di jendela lain. Tutup yang itu, atau buka yang ini hanya baca.</translation>
    </message>
    <message>
        <source>{place} is open in another window. Close that one, and try again.</source>
        <translation>{place} terbuka di jendela lain. Tutup yang itu, lalu coba lagi.</translation>
    </message>
    <message>
        <source>{place} is busy in another program. Try again.</source>
        <translation>{place} sedang dipakai program lain. Coba lagi.</translation>
    </message>
    <message>
        <source>{place} is open read-only. Nothing can be changed here.</source>
        <translation>{place} terbuka hanya baca. Tidak ada yang dapat diubah di sini.</translation>
    </message>
    <message>
        <source>{place} is damaged ({found}). Opened anew, the app offers its newest copy; without one, merge the rooms’ workbooks into a new store.</source>
        <translation>{place} rusak ({found}). Saat dibuka lagi, aplikasi menawarkan salinan terbarunya; jika tidak ada, gabungkan buku kerja ruang ke basis data baru.</translation>
    </message>
    <message>
        <source>Not saved. {place} is no longer in {found}: it was moved or removed. Put it back, or try again: what was removed is then written anew.</source>
        <translation>Tidak tersimpan. {place} tidak ada lagi di {found}: berkas itu dipindahkan atau dihapus. Kembalikan ke tempatnya, atau coba lagi: yang dihapus lalu ditulis ulang.</translation>
    </message>
    <message>
        <source>Not saved. {place} is no longer in {found}: it was moved, or another file stands in its place. Put it back where it was, then try again.</source>
        <translation>Tidak tersimpan. {place} tidak ada lagi di {found}: berkas itu dipindahkan, atau berkas lain menempati tempatnya. Kembalikan ke tempat semula, lalu coba lagi.</translation>
    </message>
    <message>
        <source>The log of {place} was damaged when the computer stopped: {found} change(s) in it could not be read. The damaged log is kept as {expected}.</source>
        <translation>Log {place} rusak ketika komputer terhenti: {found} perubahan di dalamnya tidak dapat dibaca. Log yang rusak disimpan sebagai {expected}.</translation>
    </message>
    <message>
        <source>The disk is nearly full: no more copies are made in {place}. What you type is saved; free some space.</source>
        <translation>Disk hampir penuh: tidak ada salinan lagi yang dibuat di {place}. Yang Anda ketik tersimpan; bebaskan ruang disk.</translation>
    </message>
    <message>
        <source>No copies can be made in {place} ({found}). What you type is saved all the same; check that folder.</source>
        <translation>Salinan tidak dapat dibuat di {place} ({found}). Yang Anda ketik tetap tersimpan; periksa folder itu.</translation>
    </message>
    <message>
        <source>The copy of {place} was not finished.</source>
        <translation>Salinan {place} tidak selesai dibuat.</translation>
    </message>
    <message>
        <source>{found} is no copy of {place}. Use one of those that “copies” lists.</source>
        <translation>{found} bukan salinan {place}. Gunakan salah satu yang ditampilkan perintah “copies”.</translation>
    </message>
    <message>
        <source>The copy {place} is damaged. Choose another one.</source>
        <translation>Salinan {place} rusak. Pilih yang lain.</translation>
    </message>
    <message>
        <source>{place} cannot be read, and it has no copy. Merge the rooms’ workbooks into a new store.</source>
        <translation>{place} tidak dapat dibaca, dan tidak punya salinan. Gabungkan buku kerja ruang ke basis data baru.</translation>
    </message>
    <message>
        <source>{place} is in a folder that {found} synchronises. That can damage it while it is open. Keep it elsewhere, and share the exported workbooks.</source>
        <translation>{place} ada di folder yang disinkronkan {found}. Itu dapat merusaknya selagi terbuka. Simpan di tempat lain, dan bagikan buku kerja hasil ekspor.</translation>
    </message>
    <message>
        <source>{place} is on a network drive ({found}). That is slow, and can damage it. Keep it on this computer’s own disk, and share the exported workbooks.</source>
        <translation>{place} ada di drive jaringan ({found}). Itu lambat, dan dapat merusaknya. Simpan di disk komputer ini sendiri, dan bagikan buku kerja hasil ekspor.</translation>
    </message>
    <message>
        <source>{place} holds the event “{found}”, not “{expected}”.</source>
        <translation>{place} memuat acara “{found}”, bukan “{expected}”.</translation>
    </message>
    <message>
        <source>{place} is the store that is open. Choose the store of another laptop.</source>
        <translation>{place} adalah basis data yang sedang terbuka. Pilih basis data dari laptop lain.</translation>
    </message>
    <message>
        <source>{place} is not as the app makes a store ({found}). Ask for the rooms’ workbooks instead.</source>
        <translation>{place} tidak seperti basis data buatan aplikasi ini ({found}). Mintalah buku kerja ruang sebagai gantinya.</translation>
    </message>
    <message>
        <source>{place} has no copy from before a merge. There is nothing to go back to.</source>
        <translation>{place} tidak punya salinan dari sebelum penggabungan. Tidak ada yang dapat dikembalikan.</translation>
    </message>
    <message>
        <source>{place} is no copy that was made of {expected} before a merge.</source>
        <translation>{place} bukan salinan {expected} yang dibuat sebelum penggabungan.</translation>
    </message>
    <message>
        <source>Not saved. The disk is full ({place}). Free some space and try again.</source>
        <translation>Tidak tersimpan. Disk penuh ({place}). Bebaskan ruang disk lalu coba lagi.</translation>
    </message>
    <message>
        <source>Not saved. {place} cannot be written ({found}). Choose another folder.</source>
        <translation>Tidak tersimpan. {place} tidak dapat ditulisi ({found}). Pilih folder lain.</translation>
    </message>
    <message>
        <source>Not exported. The disk is full ({place}). Free some space and export again.</source>
        <translation>Tidak diekspor. Disk penuh ({place}). Bebaskan ruang disk lalu ekspor lagi.</translation>
    </message>
    <message>
        <source>Not exported. {place} cannot be written ({found}). Choose another folder.</source>
        <translation>Tidak diekspor. {place} tidak dapat ditulisi ({found}). Pilih folder lain.</translation>
    </message>
    <message>
        <source>The disk is full: the plain-text copy {place} misses the last notes. They are saved here; free some space.</source>
        <translation>Disk penuh: salinan teks biasa {place} tidak memuat catatan terakhir. Catatan itu tersimpan di sini; bebaskan ruang disk.</translation>
    </message>
    <message>
        <source>The plain-text copy {place} cannot be written ({found}). Your notes are saved here all the same.</source>
        <translation>Salinan teks biasa {place} tidak dapat ditulisi ({found}). Catatan Anda tetap tersimpan di sini.</translation>
    </message>
    <message>
        <source>{place} cannot be read ({found}). Check the file and try again.</source>
        <translation>{place} tidak dapat dibaca ({found}). Periksa berkasnya lalu coba lagi.</translation>
    </message>
    <message>
        <source>{place}: found {found}, expected {expected}.</source>
        <translation>{place}: ditemukan {found}, seharusnya {expected}.</translation>
    </message>
    <message>
        <source>{place} cannot go: {found} record(s) name it. Keep it, or remove them first.</source>
        <translation>{place} tidak dapat dihapus: {found} entri menyebutnya. Pertahankan, atau hapus entri itu dulu.</translation>
    </message>
    <message>
        <source>{found} ballot(s) or counts are in already: {place} stays as it is. How many picks there are can change.</source>
        <translation>{found} surat suara atau hitungan sudah masuk: {place} tidak dapat diubah. Jumlah pilihan masih dapat diubah.</translation>
    </message>
    <message>
        <source>{place} cannot go: {found} record(s) name it, and nothing on the new list is it. Put it there under any number. Where it has another title, write its number so far beside it in the sheet Initiatives, in a column “Number ({expected})”.</source>
        <translation>{place} tidak dapat dihapus: {found} entri menyebutnya, dan tidak ada padanannya dalam daftar baru. Cantumkan di sana dengan nomor apa pun. Jika judulnya berbeda, tulis nomornya selama ini di sampingnya pada lembar Initiatives, di kolom “Number ({expected})”.</translation>
    </message>
    <message>
        <source>{place}: there is no {found} on list “{expected}”. Correct the number.</source>
        <translation>{place}: tidak ada {found} dalam daftar “{expected}”. Koreksi nomornya.</translation>
    </message>
    <message>
        <source>{place}: by later number this was {found} before, by title that is {expected} here. Write {found} beside the right one in the sheet Initiatives, in a column “Number (…)” that names the list before.</source>
        <translation>{place}: menurut nomor kemudian, sebelumnya ini {found}, tetapi menurut judul itu {expected} di sini. Tulis {found} di samping yang benar pada lembar Initiatives, di kolom “Number (…)” yang menyebut daftar sebelumnya.</translation>
    </message>
    <message>
        <source>{place}: {found} would become one. Whoever chose both would count twice. Keep one here, and the other as an initiative of its own.</source>
        <translation>{place}: {found} akan menjadi satu. Orang yang memilih keduanya akan dihitung dua kali. Pertahankan satu di sini, dan yang lain sebagai inisiatif tersendiri.</translation>
    </message>
    <message>
        <source>{place}: its number before was {expected}, not {found}. Correct it.</source>
        <translation>{place}: nomornya sebelumnya {expected}, bukan {found}. Koreksi.</translation>
    </message>
    <message>
        <source>{place} keeps its number: {found} record(s) name it. To renumber it, give the event file another List version and a column “Number ({expected})”, and open that.</source>
        <translation>{place} tetap memakai nomornya: {found} entri menyebutnya. Untuk mengganti nomornya, beri berkas acara List version lain dan kolom “Number ({expected})”, lalu buka berkas itu.</translation>
    </message>
    <message>
        <source>“{found}” is an earlier list, on which initiatives have other numbers. Call this one otherwise.</source>
        <translation>“{found}” adalah daftar terdahulu, dengan nomor inisiatif yang berbeda. Beri nama lain untuk yang ini.</translation>
    </message>
    <message>
        <source>{found} record(s) came with the numbers of list “{expected}”: {place} keeps what it has for it. Take the newest list back first (Ctrl+Z on the page Event).</source>
        <translation>{found} entri datang dengan nomor dari daftar “{expected}”: {place} tetap memakai nomor yang ada. Batalkan daftar terbaru dulu (Ctrl+Z di halaman Acara).</translation>
    </message>
    <message>
        <source>This cannot be empty. Type something.</source>
        <translation>Ini tidak boleh kosong. Ketik sesuatu.</translation>
    </message>
    <message>
        <source>This is the last one. At least one has to stay.</source>
        <translation>Ini yang terakhir. Setidaknya satu harus tetap ada.</translation>
    </message>
    <message>
        <source>{found} letters are more than fits here. Use up to {expected}.</source>
        <translation>{found} huruf tidak muat di sini. Gunakan paling banyak {expected}.</translation>
    </message>
    <message>
        <source>Text that begins with “{expected}” is left out as an example. Begin otherwise.</source>
        <translation>Teks yang diawali “{expected}” dikecualikan sebagai contoh. Awali dengan kata lain.</translation>
    </message>
    <message>
        <source>“{found}” is no list of days, the earliest first. Write it as {expected}.</source>
        <translation>“{found}” bukan daftar hari, yang paling awal lebih dulu. Tuliskan sebagai {expected}.</translation>
    </message>
    <message>
        <source>“{found}” is no list of times of day. Write it as {expected}.</source>
        <translation>“{found}” bukan daftar jam. Tuliskan sebagai {expected}.</translation>
    </message>
    <message>
        <source>{found} times for {expected} days. Type one for each day, or one for all.</source>
        <translation>{found} jam untuk {expected} hari. Ketik satu untuk tiap hari, atau satu untuk semua.</translation>
    </message>
    <message>
        <source>{found} room(s) meet only on day {place}. Give them another day first.</source>
        <translation>{found} ruang hanya bertemu pada hari {place}. Beri hari lain dulu.</translation>
    </message>
    <message>
        <source>“{found}” is no language we know. Type its name, or a code such as {expected}.</source>
        <translation>“{found}” bukan bahasa yang dikenal. Ketik namanya, atau kode seperti {expected}.</translation>
    </message>
    <message>
        <source>“{found}” is no length from 1 to 1440 minutes. Write it as {expected}.</source>
        <translation>“{found}” bukan durasi dari 1 sampai 1440 menit. Tuliskan sebagai {expected}.</translation>
    </message>
    <message>
        <source>“{found}” is no number that fits here. Use {expected}.</source>
        <translation>“{found}” bukan angka yang sesuai di sini. Gunakan {expected}.</translation>
    </message>
    <message>
        <source>“{found}” is none of these. Use one of {expected}.</source>
        <translation>“{found}” tidak termasuk di sini. Gunakan salah satu dari {expected}.</translation>
    </message>
    <message>
        <source>“{found}” is no number of the list. Write it as {expected}.</source>
        <translation>“{found}” bukan nomor dalam daftar. Tuliskan sebagai {expected}.</translation>
    </message>
    <message>
        <source>“{found}” is no letter of a cluster. Use one to three letters, such as A.</source>
        <translation>“{found}” bukan huruf klaster. Gunakan satu sampai tiga huruf, seperti A.</translation>
    </message>
    <message>
        <source>{found} is there already. Use another one.</source>
        <translation>{found} sudah ada. Gunakan yang lain.</translation>
    </message>
    <message>
        <source>{found} prepared talk(s) stand on {place}. Move or remove them first.</source>
        <translation>{found} presentasi yang disiapkan ada pada {place}. Pindahkan atau hapus dulu.</translation>
    </message>
    <message>
        <source>{found} initiative(s) belong to recommendation {place}. Move or remove them first.</source>
        <translation>{found} inisiatif termasuk rekomendasi {place}. Pindahkan atau hapus dulu.</translation>
    </message>
    <message>
        <source>Round “{place}” offers only {found}. Let it offer something else first.</source>
        <translation>Putaran “{place}” hanya menawarkan {found}. Tawarkan hal lain dulu di sana.</translation>
    </message>
    <message>
        <source>“{found}” is no link. Write it as https://example.org.</source>
        <translation>“{found}” bukan pranala. Tuliskan sebagai https://example.org.</translation>
    </message>
    <message>
        <source>The agenda has no item. The window needs at least one to keep the time.</source>
        <translation>Agenda tidak punya mata acara. Jendela ini perlu setidaknya satu untuk menjaga waktu.</translation>
    </message>
    <message>
        <source>{place}: this is no event workbook. It has a sheet Event, and sheets Initiatives and Rooms.</source>
        <translation>{place}: ini bukan buku kerja acara. Buku kerja acara memiliki lembar Event, serta lembar Initiatives dan Rooms.</translation>
    </message>
    <message>
        <source>Sheet {place} is missing. Put it back, or begin from the template.</source>
        <translation>Lembar {place} tidak ada. Kembalikan, atau mulai dari templat.</translation>
    </message>
    <message>
        <source>Sheet {place} has no row. Fill in at least one.</source>
        <translation>Lembar {place} tidak memiliki baris. Isi setidaknya satu.</translation>
    </message>
    <message>
        <source>{place}: {found} is empty. Fill it in.</source>
        <translation>{place}: {found} kosong. Isilah.</translation>
    </message>
    <message>
        <source>{place}: the row {found} is missing. Write {found} here, and its value beside it.</source>
        <translation>{place}: baris {found} tidak ada. Tulis {found} di sini, dan nilainya di sampingnya.</translation>
    </message>
    <message>
        <source>{place}: “{found}” is not {expected}.</source>
        <translation>{place}: “{found}” bukan {expected}.</translation>
    </message>
    <message>
        <source>{place}: {found} is there twice. Keep one, or give it another name.</source>
        <translation>{place}: {found} ada dua kali. Pertahankan satu, atau beri nama lain.</translation>
    </message>
    <message>
        <source>{place}: there is no {found}. Use one of {expected}.</source>
        <translation>{place}: tidak ada {found}. Gunakan salah satu dari {expected}.</translation>
    </message>
    <message>
        <source>{place}: this is an example. Delete it, or write over it.</source>
        <translation>{place}: ini contoh. Hapus, atau tulisi dengan isi Anda.</translation>
    </message>
    <message>
        <source>{place}: a formula or an error ({found}). Type its value instead.</source>
        <translation>{place}: rumus atau kesalahan ({found}). Ketik nilainya sebagai gantinya.</translation>
    </message>
    <message>
        <source>{place}: this text is longer than a cell holds ({expected} letters).</source>
        <translation>{place}: teks ini lebih panjang daripada muatan sel ({expected} huruf).</translation>
    </message>
    <message>
        <source>There is no round “{found}”. Use {expected}.</source>
        <translation>Tidak ada putaran “{found}”. Gunakan {expected}.</translation>
    </message>
    <message>
        <source>There is no room “{found}”. Use {expected}.</source>
        <translation>Tidak ada ruang “{found}”. Gunakan {expected}.</translation>
    </message>
    <message>
        <source>There is no room with the language “{found}”. Use {expected}.</source>
        <translation>Tidak ada ruang dengan bahasa “{found}”. Gunakan {expected}.</translation>
    </message>
    <message>
        <source>There is no day “{found}”. Use {expected}.</source>
        <translation>Tidak ada hari “{found}”. Gunakan {expected}.</translation>
    </message>
    <message>
        <source>{place}: a quotation mark is not closed, or stands inside a cell. Mend it.</source>
        <translation>{place}: tanda petik belum ditutup, atau ada di dalam sel. Perbaiki.</translation>
    </message>
    <message>
        <source>{place}: {found} cells, but there are {expected} columns. Quote the commas.</source>
        <translation>{place}: {found} sel, padahal ada {expected} kolom. Beri tanda petik pada teks yang memuat koma.</translation>
    </message>
    <message>
        <source>{place} has no row of headers. The first one begins with {expected}.</source>
        <translation>{place} tidak punya baris judul kolom. Yang pertama diawali {expected}.</translation>
    </message>
    <message>
        <source>{place}: {found} is of recommendation {expected}. It was taken as it stands.</source>
        <translation>{place}: {found} termasuk rekomendasi {expected}. Baris ini diambil apa adanya.</translation>
    </message>
    <message>
        <source>{place} holds no table with a row of headers. Choose another file.</source>
        <translation>{place} tidak memuat tabel dengan baris judul kolom. Pilih berkas lain.</translation>
    </message>
    <message>
        <source>{place} has a row of headers and nobody below it. Nothing was changed.</source>
        <translation>{place} memiliki baris judul kolom dan tidak ada siapa pun di bawahnya. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>{place}: no column is taken for a name or an e-mail address. Say which one is; the headers are {found}.</source>
        <translation>{place}: tidak ada kolom yang dipakai untuk nama atau alamat surel. Sebutkan yang mana; judul kolomnya {found}.</translation>
    </message>
    <message>
        <source>No column can be taken for “{found}”. Use one of {expected}.</source>
        <translation>Tidak ada kolom yang dapat dipakai untuk “{found}”. Gunakan salah satu dari {expected}.</translation>
    </message>
    <message>
        <source>“{found}” is said to be in more than one column, and has one. Name it once; several columns can be taken for {expected}.</source>
        <translation>“{found}” disebut untuk lebih dari satu kolom, padahal hanya boleh satu. Sebutkan sekali saja; yang boleh beberapa kolom: {expected}.</translation>
    </message>
    <message>
        <source>{place} is there already and holds no registrations. Move it away, then try again.</source>
        <translation>{place} sudah ada dan tidak memuat registrasi. Pindahkan, lalu coba lagi.</translation>
    </message>
    <message>
        <source>Nobody is registered beside {place}. Read in a table of registrations first.</source>
        <translation>Tidak ada yang terdaftar di samping {place}. Baca tabel registrasi dulu.</translation>
    </message>
    <message>
        <source>{place} holds nobody of an earlier table: none has taken the place of another, or they were erased.</source>
        <translation>{place} tidak memuat siapa pun dari tabel terdahulu: belum ada tabel yang menggantikan tabel lain, atau datanya sudah dihapus.</translation>
    </message>
    <message>
        <source>Fewer than two people are there. Take in who is, by name.</source>
        <translation>Kurang dari dua orang yang ada. Masukkan siapa saja yang hadir, menurut nama.</translation>
    </message>
    <message>
        <source>{found} does not meet on day {place}. It meets on day {expected}.</source>
        <translation>{found} tidak bertemu pada hari {place}. Ruang itu bertemu pada hari {expected}.</translation>
    </message>
    <message>
        <source>{found} meets on day {expected}, for which that person did not register. Name the day.</source>
        <translation>{found} bertemu pada hari {expected}, padahal orang itu tidak mendaftar untuk hari tersebut. Sebutkan harinya.</translation>
    </message>
    <message>
        <source>Nobody who registered is called “{found}”. Use a whole name or an address.</source>
        <translation>Tidak ada yang terdaftar dengan nama “{found}”. Gunakan nama lengkap atau alamat.</translation>
    </message>
    <message>
        <source>More than one person is called “{found}”. Use the e-mail address.</source>
        <translation>Lebih dari satu orang bernama “{found}”. Gunakan alamat surel.</translation>
    </message>
    <message>
        <source>No room is chosen by hand for {found}.</source>
        <translation>Tidak ada ruang yang dipilih manual untuk {found}.</translation>
    </message>
    <message>
        <source>{place}: no column is taken for a note, votes or steps. Say which one is; the headers are {found}.</source>
        <translation>{place}: tidak ada kolom yang dipakai untuk catatan, suara, atau langkah. Sebutkan yang mana; judul kolomnya {found}.</translation>
    </message>
    <message>
        <source>{place} was merged before, with other columns or for another round: the same answers would be there twice. Undo that merge first.</source>
        <translation>{place} pernah digabungkan, dengan kolom lain atau untuk putaran lain: jawaban yang sama akan ada dua kali. Urungkan dulu penggabungan itu.</translation>
    </message>
    <message>
        <source>{place} was merged before, with other columns or for another round: the same answers would be there twice. Undo that merge first (merge --undo), or say --again to have both.</source>
        <translation>{place} pernah digabungkan, dengan kolom lain atau untuk putaran lain: jawaban yang sama akan ada dua kali. Urungkan dulu penggabungan itu (merge --undo), atau sebutkan --again agar ada keduanya.</translation>
    </message>
    <message>
        <source>{place}: its numbers are read as those of list “{found}”. If its form had those of the list before, take that list back first (Ctrl+Z on the page Event), read this in, and take the new list over after it.</source>
        <translation>{place}: nomornya dibaca sebagai nomor dari daftar “{found}”. Jika formulirnya memakai nomor dari daftar sebelumnya, batalkan daftar itu dulu (Ctrl+Z di halaman Acara), baca tabel ini, lalu terapkan daftar baru setelahnya.</translation>
    </message>
    <message>
        <source>{place}: “{found}” is not {expected}. The rest of the row was taken.</source>
        <translation>{place}: “{found}” bukan {expected}. Sisa baris diambil.</translation>
    </message>
    <message>
        <source>{place}: “{found}” is not {expected}. It was not counted.</source>
        <translation>{place}: “{found}” bukan {expected}. Ini tidak dihitung.</translation>
    </message>
    <message>
        <source>{place}: nothing is ticked. The row was left out.</source>
        <translation>{place}: tidak ada yang dicentang. Baris ini dilewati.</translation>
    </message>
    <message>
        <source>{place}: neither a note nor votes nor steps. It was left out.</source>
        <translation>{place}: tidak ada catatan, suara, maupun langkah. Baris ini dikecualikan.</translation>
    </message>
    <message>
        <source>{place}: “{found}” is not {expected}. It counts as no answer.</source>
        <translation>{place}: “{found}” bukan {expected}. Ini dianggap tanpa jawaban.</translation>
    </message>
    <message>
        <source>{place}: this is no e-mail address. It is kept as it stands.</source>
        <translation>{place}: ini bukan alamat surel. Isinya disimpan apa adanya.</translation>
    </message>
    <message>
        <source>{place}: neither a name nor an e-mail address. It was left out.</source>
        <translation>{place}: tidak ada nama maupun alamat surel. Baris ini dikecualikan.</translation>
    </message>
    <message>
        <source>{place}: the same person as in {found}. The last answers count.</source>
        <translation>{place}: orang yang sama dengan di {found}. Jawaban terakhir yang dihitung.</translation>
    </message>
    <message>
        <source>{place}: the name and community of {found}, but not its address. They count as two people.</source>
        <translation>{place}: nama dan komunitasnya sama dengan {found}, tetapi alamatnya tidak. Keduanya dihitung sebagai dua orang.</translation>
    </message>
    <message>
        <source>{found} rooms, but the event has {expected}. Choose {expected} or fewer.</source>
        <translation>{found} ruang, padahal acara punya {expected}. Pilih {expected} atau kurang.</translation>
    </message>
    <message>
        <source>{place} is there already and is no rehearsal. Choose another folder.</source>
        <translation>{place} sudah ada dan bukan latihan. Pilih folder lain.</translation>
    </message>
    <message>
        <source>{place} is there already and holds other files ({found}). Choose another folder.</source>
        <translation>{place} sudah ada dan memuat berkas lain ({found}). Pilih folder lain.</translation>
    </message>
    <message>
        <source>{place} is a file. Choose a folder to publish into.</source>
        <translation>{place} adalah berkas. Pilih folder untuk publikasi.</translation>
    </message>
    <message>
        <source>The privacy check has no “{found}”. Use an id it names, or one of: {expected}.</source>
        <translation>Pemeriksaan privasi tidak punya “{found}”. Gunakan id yang disebutkannya, atau salah satu dari: {expected}.</translation>
    </message>
    <message>
        <source>Not published. The disk is full ({place}). Free some space and publish again.</source>
        <translation>Tidak dipublikasikan. Disk penuh ({place}). Bebaskan ruang disk lalu publikasikan lagi.</translation>
    </message>
    <message>
        <source>Not published. {place} cannot be written ({found}). Choose another folder.</source>
        <translation>Tidak dipublikasikan. {place} tidak dapat ditulisi ({found}). Pilih folder lain.</translation>
    </message>
    <message>
        <source>{place} has no workbooks (.xlsx). Choose the folder that holds them.</source>
        <translation>{place} tidak memuat buku kerja (.xlsx). Pilih folder yang memuatnya.</translation>
    </message>
    <message>
        <source>{place} is not an Excel workbook ({found}). Ask for the .xlsx file.</source>
        <translation>{place} bukan buku kerja Excel ({found}). Mintalah berkas .xlsx.</translation>
    </message>
    <message>
        <source>{place} is packed. Unpack it, and merge the workbooks that are in it.</source>
        <translation>{place} dipak. Ekstrak dulu, lalu gabungkan buku kerja di dalamnya.</translation>
    </message>
    <message>
        <source>{place} is protected by a password. Save it without one.</source>
        <translation>{place} dilindungi kata sandi. Simpan tanpa kata sandi.</translation>
    </message>
    <message>
        <source>{place} holds macros. Save it as .xlsx without them.</source>
        <translation>{place} memuat makro. Simpan sebagai .xlsx tanpa makro.</translation>
    </message>
    <message>
        <source>{place} is cut off or damaged ({found}). Ask for it again.</source>
        <translation>{place} terpotong atau rusak ({found}). Mintalah lagi.</translation>
    </message>
    <message>
        <source>{place} is too large ({found}; at most {expected}).</source>
        <translation>{place} terlalu besar ({found}; paling banyak {expected}).</translation>
    </message>
    <message>
        <source>{place} has {found} below its headers, and at most {expected} can be read. Delete the rows that do not belong to this event, save the file, and read it again.</source>
        <translation>{place} memiliki {found} di bawah judul kolomnya, padahal paling banyak {expected} yang dapat dibaca. Hapus baris yang bukan bagian acara ini, simpan berkasnya, lalu baca lagi.</translation>
    </message>
    <message>
        <source>{place}: {found}. Expected {expected}.</source>
        <translation>{place}: {found}. Seharusnya {expected}.</translation>
    </message>
    <message>
        <source>{place}: this workbook is of “{found}”, not “{expected}”.</source>
        <translation>{place}: buku kerja ini milik “{found}”, bukan “{expected}”.</translation>
    </message>
    <message>
        <source>{place}: format {found} is newer than {expected}. Update the app to merge it.</source>
        <translation>{place}: format {found} lebih baru daripada {expected}. Perbarui aplikasi untuk menggabungkannya.</translation>
    </message>
    <message>
        <source>{place}: {found} cannot be merged into {expected}. Use another store for it.</source>
        <translation>{place}: {found} tidak dapat digabungkan ke {expected}. Gunakan basis data lain untuknya.</translation>
    </message>
    <message>
        <source>{place} is a rehearsal. This merge makes the store one, which takes no workbook of the real event. Rehearse in another store.</source>
        <translation>{place} adalah latihan. Penggabungan ini menjadikan basis data sebagai latihan, yang tidak menerima buku kerja dari acara sungguhan. Berlatihlah di basis data lain.</translation>
    </message>
    <message>
        <source>{place}: made for list version “{found}”, which is none of those before “{expected}”. Open the event file of list “{found}” first (page Event, Ctrl+O).</source>
        <translation>{place}: dibuat untuk versi daftar “{found}”, yang tidak termasuk daftar sebelum “{expected}”. Buka dulu berkas acara dengan daftar “{found}” (halaman Acara, Ctrl+O).</translation>
    </message>
    <message>
        <source>{place}: it was read for list “{found}”, and meanwhile the event has list “{expected}”. Merge it again.</source>
        <translation>{place}: dibaca untuk daftar “{found}”, padahal acara kini memakai daftar “{expected}”. Gabungkan lagi.</translation>
    </message>
    <message>
        <source>Numbers of list “{found}” were read as those of “{expected}”.</source>
        <translation>Nomor dari daftar “{found}” dibaca sebagai nomor dari “{expected}”.</translation>
    </message>
    <message>
        <source>Sheet “{place}” is not ours and was left out.</source>
        <translation>Lembar “{place}” bukan milik aplikasi ini dan dikecualikan.</translation>
    </message>
    <message>
        <source>{place}: column “{found}” is not ours and was left out.</source>
        <translation>{place}: kolom “{found}” bukan milik aplikasi ini dan dikecualikan.</translation>
    </message>
    <message>
        <source>{place}: “{found}” is a language unknown to the app. Where it is a slip, use a code such as en or zh-hant.</source>
        <translation>{place}: “{found}” adalah bahasa yang tidak dikenal aplikasi ini. Jika salah tulis, gunakan kode seperti en atau zh-hant.</translation>
    </message>
    <message>
        <source>{place}: “{found}” stands nowhere in the event, so nobody sees its translations.</source>
        <translation>{place}: “{found}” tidak ada di mana pun dalam acara, jadi terjemahannya tidak terlihat oleh siapa pun.</translation>
    </message>
    <message>
        <source>{place}: “{found}” and others, {expected} in all, stand nowhere in the event, so nobody sees their translations.</source>
        <translation>{place}: “{found}” dan lainnya, seluruhnya {expected}, tidak ada di mana pun dalam acara, jadi terjemahannya tidak dilihat siapa pun.</translation>
    </message>
    <message>
        <source>{place}: “{found}” stands in a column without a header and was left out.</source>
        <translation>{place}: “{found}” ada di kolom tanpa judul dan dikecualikan.</translation>
    </message>
    <message>
        <source>{place}: a row that adds up the others was left out.</source>
        <translation>{place}: baris yang menjumlahkan baris lain dikecualikan.</translation>
    </message>
    <message>
        <source>Sheet {place}: its headers stand in row {found}. What stands above them was left out.</source>
        <translation>Lembar {place}: judul kolomnya ada di baris {found}. Yang ada di atasnya dikecualikan.</translation>
    </message>
    <message>
        <source>{place}: the headers of this sheet are not here. Restore the row that begins with {expected}.</source>
        <translation>{place}: judul kolom lembar ini tidak ada di sini. Kembalikan baris yang diawali {expected}.</translation>
    </message>
    <message>
        <source>Sheet {place}: rows now {found}, when it was exported {expected}. What is missing was not removed from the store.</source>
        <translation>Lembar {place}: jumlah baris sekarang {found}, saat diekspor {expected}. Yang tidak ada di sini tidak dihapus dari basis data.</translation>
    </message>
    <message>
        <source>Sheet Votes has no row for {found}; by the ballots its total is {expected}.</source>
        <translation>Lembar Votes tidak punya baris untuk {found}; menurut surat suara jumlahnya {expected}.</translation>
    </message>
    <message>
        <source>{place}: this file made the app stumble ({found}). Please send it to us.</source>
        <translation>{place}: berkas ini membuat aplikasi tersandung ({found}). Mohon kirimkan kepada kami.</translation>
    </message>
    <message>
        <source>{place}: its Workbook id belongs to the workbook of {found}. Export it again.</source>
        <translation>{place}: Workbook id miliknya sama dengan buku kerja {found}. Ekspor lagi.</translation>
    </message>
    <message>
        <source>{place}: sheet Workbooks gives {found} to another room than {expected}, which sent it. Export it again.</source>
        <translation>{place}: lembar Workbooks memberikan {found} kepada ruang selain {expected}, yang mengirimnya. Ekspor lagi.</translation>
    </message>
    <message>
        <source>Sheet {place} is missing. Ask for the workbook as it was exported.</source>
        <translation>Lembar {place} tidak ada. Mintalah buku kerja seperti saat diekspor.</translation>
    </message>
    <message>
        <source>{place}: column “{expected}” is missing. Restore the header {expected}.</source>
        <translation>{place}: kolom “{expected}” tidak ada. Kembalikan judul kolom {expected}.</translation>
    </message>
    <message>
        <source>{place}: column “{found}” stands here twice. Keep one.</source>
        <translation>{place}: kolom “{found}” ada dua kali di sini. Pertahankan satu.</translation>
    </message>
    <message>
        <source>{place}: a formula ({found}). Type {expected} instead.</source>
        <translation>{place}: rumus ({found}). Ketik {expected} sebagai gantinya.</translation>
    </message>
    <message>
        <source>{place}: the total {found} is not what the ballots give ({expected}). The ballots count.</source>
        <translation>{place}: jumlah {found} tidak sama dengan hasil surat suara ({expected}). Surat suara yang dihitung.</translation>
    </message>
    <message>
        <source>{place}: the total {found} is more than the people counted in the room can give (head count: {expected}). It was taken. If it is a slip, correct it and merge the file again.</source>
        <translation>{place}: jumlah {found} melebihi yang dapat diberikan orang-orang yang terhitung di ruang itu (hadir: {expected}). Jumlah itu diambil. Kalau salah ketik, perbaiki dan gabungkan lagi berkasnya.</translation>
    </message>
    <message>
        <source>Nothing open is called “{found}”. The command “conflicts” lists what is.</source>
        <translation>Tidak ada yang belum diputuskan bernama “{found}”. Perintah “conflicts” menampilkan daftarnya.</translation>
    </message>
    <message>
        <source>Votes counted apart are never added up, as the same people may be in all of them. Say whose count: {expected}.</source>
        <translation>Suara yang dihitung terpisah tidak pernah dijumlahkan, karena orang yang sama bisa ada di semuanya. Nyatakan suara siapa yang dihitung: {expected}.</translation>
    </message>
    <message>
        <source>“{found}” is no choice here. Use {expected}.</source>
        <translation>“{found}” bukan pilihan di sini. Gunakan {expected}.</translation>
    </message>
    <message>
        <source>{place}: the same Id stands in {found} as well. Keep one row.</source>
        <translation>{place}: Id yang sama juga ada di {found}. Pertahankan satu baris.</translation>
    </message>
    <message>
        <source>{place}: the same Id and Version stand in {found}, with other words. Keep one row, or empty Id, Version and Check of the copy: it then becomes a new row.</source>
        <translation>{place}: Id dan Version yang sama ada di {found}, dengan isi lain. Pertahankan satu baris, atau kosongkan Id, Version, dan Check pada salinannya: baris itu lalu menjadi baris baru.</translation>
    </message>
    <message>
        <source>{place}: the same row stands in {found} as well. It was taken once.</source>
        <translation>{place}: baris yang sama juga ada di {found}. Baris ini diambil sekali.</translation>
    </message>
    <message>
        <source>{place}: {found} has a total in {expected} already. Keep one.</source>
        <translation>{place}: {found} sudah punya jumlah di {expected}. Pertahankan satu.</translation>
    </message>
    <message>
        <source>{place}: a long text that goes on over {expected} rows has only {found} of them. Restore the others.</source>
        <translation>{place}: teks panjang yang berlanjut sampai {expected} baris hanya punya {found} di antaranya. Kembalikan yang lain.</translation>
    </message>
    <message>
        <source>{place}: a row without Id needs a {found} here. Use {expected}.</source>
        <translation>{place}: baris tanpa Id perlu {found} di sini. Gunakan {expected}.</translation>
    </message>
    <message>
        <source>{place}: a row without Id says nothing here. Fill in {found}, or empty the row.</source>
        <translation>{place}: baris tanpa Id belum berisi apa pun di sini. Isi {found}, atau kosongkan barisnya.</translation>
    </message>
    <message>
        <source>{place}: this ballot was exported, and its Id is gone. Restore the Id. For a new ballot, empty Version and Check as well.</source>
        <translation>{place}: surat suara ini hasil ekspor, dan Id-nya hilang. Kembalikan Id itu. Untuk surat suara baru, kosongkan juga Version dan Check.</translation>
    </message>
    <message>
        <source>{place}: this row was exported, and its Id is gone. It was added as a new row.</source>
        <translation>{place}: baris ini hasil ekspor, dan Id-nya hilang. Baris ini ditambahkan sebagai baris baru.</translation>
    </message>
    <message>
        <source>{place}: typed in a spreadsheet. An earlier file of this workbook had “{found}” typed instead. Both are kept; if this corrects it, remove the other.</source>
        <translation>{place}: diketik di lembar kerja. Berkas lama dari buku kerja ini memuat ketikan “{found}”. Keduanya disimpan; jika ini koreksinya, hapus yang lain.</translation>
    </message>
    <message>
        <source>{place}: a new answer. An earlier table of this form had “{found}”, which this one has not. Both are kept; if this corrects it, remove the other.</source>
        <translation>{place}: jawaban baru. Tabel lama formulir ini memuat “{found}”, yang tidak ada di tabel ini. Keduanya disimpan; jika ini koreksinya, hapus yang lain.</translation>
    </message>
    <message>
        <source>{place}: a total of {found} was typed, but the ballots give {expected}. The ballots count.</source>
        <translation>{place}: jumlah {found} diketik, padahal surat suara memberi {expected}. Surat suara yang dihitung.</translation>
    </message>
    <message>
        <source>{place}: two laptops put in ballots under one name, as one is a copy of the other (its disk, or its store). All count, {found} of them perhaps twice: withdraw in the room what is there twice.</source>
        <translation>{place}: dua laptop memasukkan surat suara dengan satu nama, karena yang satu salinan dari yang lain (disknya atau basis datanya). Semuanya dihitung, {found} di antaranya mungkin dua kali: tarik di ruang itu yang rangkap.</translation>
    </message>
    <message>
        <source>{place}: this row was copied from the workbook of room {found}. Empty its Id, Version and Check: it then becomes a new row of this room.</source>
        <translation>{place}: baris ini disalin dari buku kerja ruang {found}. Kosongkan Id, Version, dan Check-nya: baris itu lalu menjadi baris baru ruang ini.</translation>
    </message>
    <message>
        <source>{place}: a ballot, but this session is counted by totals ({found}). Add its votes to the totals and empty this row.</source>
        <translation>{place}: surat suara, padahal sesi ini dihitung dengan jumlah ({found}). Tambahkan suaranya ke jumlah itu dan kosongkan baris ini.</translation>
    </message>
    <message>
        <source>{place}: the error {found}. Type {expected} instead.</source>
        <translation>{place}: kesalahan {found}. Ketik {expected} sebagai gantinya.</translation>
    </message>
    <message>
        <source>{place}: cells of several rows are merged. Unmerge them and fill in each row.</source>
        <translation>{place}: sel dari beberapa baris digabung. Pisahkan sel itu dan isi tiap baris.</translation>
    </message>
    <message>
        <source>Sheet “{found}” has the columns of {expected} and was read as it.</source>
        <translation>Lembar “{found}” memiliki kolom {expected} dan dibaca sebagai lembar itu.</translation>
    </message>
    <message>
        <source>{place}: several sheets could be {expected}: {found}. Keep one.</source>
        <translation>{place}: beberapa lembar bisa jadi {expected}: {found}. Pertahankan satu.</translation>
    </message>
    <message>
        <source>Sheet {place}: its columns stand in another order. They were read all the same.</source>
        <translation>Lembar {place}: urutan kolomnya berbeda. Lembar ini tetap dibaca.</translation>
    </message>
    <message>
        <source>{place}: column “{expected}” is missing; “{found}” is not ours. Was it renamed? Restore the header {expected}.</source>
        <translation>{place}: kolom “{expected}” tidak ada; “{found}” bukan milik aplikasi ini. Apakah namanya diubah? Kembalikan judul kolom {expected}.</translation>
    </message>
    <message>
        <source>{place} takes longer to read than {expected} seconds. Ask for it as it was exported.</source>
        <translation>{place} perlu lebih dari {expected} detik untuk dibaca. Mintalah berkas seperti saat diekspor.</translation>
    </message>
    <message>
        <source>{place} is damaged in a way that ended the reading of it. Ask for it as it was exported.</source>
        <translation>{place} rusak sehingga pembacaannya terhenti. Mintalah berkas seperti saat diekspor.</translation>
    </message>
    <message>
        <source>{place} was put together in a way no spreadsheet program does ({found}). Ask for it as it was exported.</source>
        <translation>{place} disusun dengan cara yang tidak dipakai program lembar kerja mana pun ({found}). Mintalah berkas seperti saat diekspor.</translation>
    </message>
    <message>
        <source>{place} declares entities ({found}), which no workbook does. Ask for it as it was exported.</source>
        <translation>{place} mendeklarasikan entitas ({found}), yang tidak ada dalam buku kerja mana pun. Mintalah berkas seperti saat diekspor.</translation>
    </message>
    <message>
        <source>Sheet {sheet}, cell {cell}</source>
        <translation>Lembar {sheet}, sel {cell}</translation>
    </message>
    <message>
        <source>Sheet {sheet}, row {row}</source>
        <translation>Lembar {sheet}, baris {row}</translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>Baris {line}</translation>
    </message>
    <message>
        <source>Line {line}, column {column}</source>
        <translation>Baris {line}, kolom {column}</translation>
    </message>
    <message>
        <source>{place}, column {column}</source>
        <translation>{place}, kolom {column}</translation>
    </message>
</context>
<context>
    <name>RecommendationContents</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Inisiatif</translation>
    </message>
    <message>
        <source>Type a title</source>
        <translation>Ketik judul</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>Note {number} was changed in two places</source>
        <translation>Catatan {number} diubah di dua tempat</translation>
    </message>
    <message>
        <source>Ballot {number} was changed in two places</source>
        <translation>Surat suara {number} diubah di dua tempat</translation>
    </message>
    <message>
        <source>Count {number} by tally was changed in two places</source>
        <translation>Hitungan turus {number} diubah di dua tempat</translation>
    </message>
    <message>
        <source>Goal {number} was changed in two places</source>
        <translation>Tujuan {number} diubah di dua tempat</translation>
    </message>
    <message>
        <source>Plan step {number} was changed in two places</source>
        <translation>Langkah rencana {number} diubah di dua tempat</translation>
    </message>
    <message>
        <source>Talk {number} was changed in two places</source>
        <translation>Presentasi {number} diubah di dua tempat</translation>
    </message>
    <message>
        <source>Head count {number} was changed in two places</source>
        <translation>Hitungan orang {number} diubah di dua tempat</translation>
    </message>
    <message>
        <source>Why nothing comes was said in two places</source>
        <translation>Alasan tanpa catatan ditulis di dua tempat</translation>
    </message>
    <message>
        <source>Note {number}</source>
        <translation>Catatan {number}</translation>
    </message>
    <message>
        <source>Ballot {number}</source>
        <translation>Surat suara {number}</translation>
    </message>
    <message>
        <source>Tally {number}</source>
        <translation>Turus {number}</translation>
    </message>
    <message>
        <source>Goal {number}</source>
        <translation>Tujuan {number}</translation>
    </message>
    <message>
        <source>Plan step {number}</source>
        <translation>Langkah rencana {number}</translation>
    </message>
    <message>
        <source>Talk {number}</source>
        <translation>Presentasi {number}</translation>
    </message>
    <message>
        <source>Head count {number}</source>
        <translation>Hitungan orang {number}</translation>
    </message>
    <message>
        <source>No notes because</source>
        <translation>Tanpa catatan karena</translation>
    </message>
    <message>
        <source>The other becomes its own note.</source>
        <translation>Yang lain menjadi catatan tersendiri.</translation>
    </message>
    <message>
        <source>Both count: only if two people voted.</source>
        <translation>Keduanya dihitung: hanya bila dua orang memberi suara.</translation>
    </message>
    <message>
        <source>The other becomes its own goal.</source>
        <translation>Yang lain menjadi tujuan tersendiri.</translation>
    </message>
    <message>
        <source>The other becomes its own step.</source>
        <translation>Yang lain menjadi langkah tersendiri.</translation>
    </message>
    <message>
        <source>The other becomes its own talk.</source>
        <translation>Yang lain menjadi presentasi tersendiri.</translation>
    </message>
    <message>
        <source>The other becomes its own count.</source>
        <translation>Yang lain menjadi hitungan tersendiri.</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Pilihan</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Dihitung</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>ditarik</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ya</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Inisiatif</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Suara</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Tujuan</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Hadir</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Sejak</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Komunitas</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Karena</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n orang</numerusform>
        </translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>belum ditanyakan</translation>
    </message>
    <message>
        <source>no</source>
        <translation>tidak</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teks</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Komunitas</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Dukungan</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) of support</source>
        <translation>
            <numerusform>%n tanda dukungan</numerusform>
        </translation>
    </message>
    <message>
        <source>Key note</source>
        <translation>Catatan utama</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Terjemahan</translation>
    </message>
    <message>
        <source>May be published</source>
        <translation>Boleh dipublikasikan</translation>
    </message>
    <message>
        <source>on its own</source>
        <translation>sendiri</translation>
    </message>
    <message>
        <source>communities together</source>
        <translation>komunitas bersama-sama</translation>
    </message>
    <message>
        <source>with Foundation support</source>
        <translation>dengan dukungan Yayasan</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Langkah</translation>
    </message>
    <message>
        <source>Coordination</source>
        <translation>Koordinasi</translation>
    </message>
    <message>
        <source>Who and how</source>
        <translation>Siapa dan bagaimana</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Pemimpin</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kapan</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Keberhasilan</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Kebutuhan</translation>
    </message>
    <message>
        <source>Key action</source>
        <translation>Tindakan utama</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Urutan</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>menunggu</translation>
    </message>
    <message>
        <source>speaking</source>
        <translation>berbicara</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>dijeda</translation>
    </message>
    <message>
        <source>done</source>
        <translation>selesai</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>dilewati</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Judul</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Pembicara</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Rencana</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>Waktu bicara</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Pranala</translation>
    </message>
    <message>
        <source>Time added</source>
        <translation>Waktu tambahan</translation>
    </message>
    <message>
        <source>In pauses</source>
        <translation>Dalam jeda</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Slot</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Klaster</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Umum</translation>
    </message>
    <message>
        <source>interpreted</source>
        <translation>melalui juru bahasa</translation>
    </message>
    <message>
        <source>{language}, interpreted</source>
        <translation>{language}, melalui juru bahasa</translation>
    </message>
</context>
<context>
    <name>Region</name>
    <message>
        <source>No region</source>
        <translation>Tanpa kawasan</translation>
    </message>
    <message>
        <source>USA &amp; Canada</source>
        <translation>AS &amp; Kanada</translation>
    </message>
    <message>
        <source>Latin America &amp; Caribbean</source>
        <translation>Amerika Latin &amp; Karibia</translation>
    </message>
    <message>
        <source>Western &amp; Northern Europe</source>
        <translation>Eropa Barat &amp; Utara</translation>
    </message>
    <message>
        <source>CEE &amp; Central Asia</source>
        <translation>CEE &amp; Asia Tengah</translation>
    </message>
    <message>
        <source>Middle East &amp; North Africa</source>
        <translation>Timur Tengah &amp; Afrika Utara</translation>
    </message>
    <message>
        <source>Sub-Saharan Africa</source>
        <translation>Afrika Sub-Sahara</translation>
    </message>
    <message>
        <source>South Asia</source>
        <translation>Asia Selatan</translation>
    </message>
    <message>
        <source>East, Southeast Asia, Pacific</source>
        <translation>Asia Timur, Asia Tenggara, Pasifik</translation>
    </message>
    <message>
        <source>Latin America</source>
        <comment>short</comment>
        <translation>Amerika Latin</translation>
    </message>
    <message>
        <source>W &amp; N Europe</source>
        <comment>short</comment>
        <translation>Eropa B &amp; U</translation>
    </message>
    <message>
        <source>MENA</source>
        <comment>short</comment>
        <translation>MENA</translation>
    </message>
    <message>
        <source>ESEAP</source>
        <comment>short</comment>
        <translation>ESEAP</translation>
    </message>
</context>
<context>
    <name>RegionTops</name>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message numerus="yes">
        <source>%n more tie(s) with it</source>
        <translation>
            <numerusform>seri dengan %n lagi</numerusform>
        </translation>
    </message>
    <message>
        <source>named no initiative</source>
        <translation>tidak menyebut inisiatif</translation>
    </message>
    <message>
        <source>Named by %1 of %2</source>
        <translation>Disebut oleh %1 dari %2</translation>
    </message>
</context>
<context>
    <name>RegistrationCounts</name>
    <message>
        <source>Other needs, as people wrote them</source>
        <translation>Kebutuhan lain, sebagaimana ditulis</translation>
    </message>
    <message>
        <source>Languages spoken: %1</source>
        <translation>Bahasa yang dikuasai: %1</translation>
    </message>
    <message>
        <source>Communities: %1</source>
        <translation>Komunitas: %1</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>tidak disebutkan</translation>
    </message>
</context>
<context>
    <name>RegistrationForm</name>
    <message>
        <source>Registrations: which column is what?</source>
        <translation>Registrasi: kolom mana untuk apa?</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Terapkan</translation>
    </message>
    <message>
        <source>Which column has the names or the e-mail addresses? Choose at least one.</source>
        <translation>Kolom mana yang memuat nama atau alamat surel? Pilih setidaknya satu.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nama keluarga</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Alamat surel</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Komunitas</translation>
    </message>
    <message>
        <source>Languages spoken</source>
        <translation>Bahasa yang dikuasai</translation>
    </message>
    <message>
        <source>Language interpretation</source>
        <translation>Juru bahasa</translation>
    </message>
    <message>
        <source>Data package</source>
        <translation>Paket data</translation>
    </message>
    <message>
        <source>Childcare</source>
        <translation>Penitipan anak</translation>
    </message>
    <message>
        <source>Support, in one answer</source>
        <translation>Dukungan, dalam satu jawaban</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>Room wished for</source>
        <translation>Ruang yang diinginkan</translation>
    </message>
    <message>
        <source>Comes on day %1</source>
        <translation>Datang pada hari %1</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) in this table.</source>
        <translation>
            <numerusform>%n orang dalam tabel ini.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were of somebody known already.</source>
        <translation>
            <numerusform>%n baris tentang orang yang sudah terdata.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They take the place of %n.</source>
        <translation>
            <numerusform>Data ini menggantikan data %n orang.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) are there already, from {file}.</source>
        <translation>
            <numerusform>%n orang sudah terdaftar, dari {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s)</source>
        <translation>
            <numerusform>%n tetap</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n come(s)</source>
        <translation>
            <numerusform>%n masuk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n go(es)</source>
        <translation>
            <numerusform>%n keluar</numerusform>
        </translation>
    </message>
    <message>
        <source>With this table: {changes}.</source>
        <translation>Dengan tabel ini: {changes}.</translation>
    </message>
    <message numerus="yes">
        <source>%n pinned room(s) go with them.</source>
        <translation>
            <numerusform>%n ruang yang disematkan ikut hilang.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who goes can be brought back.</source>
        <translation>Yang keluar dapat dikembalikan.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Gantikan</translation>
    </message>
    <message>
        <source>Leave as they are</source>
        <translation>Biarkan apa adanya</translation>
    </message>
</context>
<context>
    <name>RegistrationRooms</name>
    <message>
        <source>People are being put into rooms.</source>
        <translation>Orang sedang dibagi ke ruang.</translation>
    </message>
</context>
<context>
    <name>RegistrationsPanel</name>
    <message numerus="yes">
        <source>%n person(s) read in.</source>
        <translation>
            <numerusform>Data %n orang dibaca.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were of somebody known already.</source>
        <translation>
            <numerusform>%n baris tentang orang yang sudah terdata.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) were not understood.</source>
        <translation>
            <numerusform>%n jawaban tidak dipahami.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>Membaca {file}</translation>
    </message>
    <message numerus="yes">
        <source>%n pinned room(s) of people who are gone.</source>
        <translation>
            <numerusform>%n ruang disematkan untuk orang yang sudah tidak terdaftar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Urungkan</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) from {file} are back, with their rooms.</source>
        <translation>
            <numerusform>%n orang dari {file} sudah kembali, beserta ruangnya.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) of the table before erased.</source>
        <translation>
            <numerusform>Data %n orang dari tabel sebelumnya dihapus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported {moment}</source>
        <translation>Diimpor {moment}</translation>
    </message>
    <message>
        <source>Registrations</source>
        <translation>Registrasi</translation>
    </message>
    <message>
        <source>Import registration CSV</source>
        <translation>Impor CSV registrasi</translation>
    </message>
    <message>
        <source>Assign to rooms</source>
        <translation>Bagi ke ruang</translation>
    </message>
    <message>
        <source>Who sits where</source>
        <translation>Siapa di ruang mana</translation>
    </message>
    <message>
        <source>Language interpretation</source>
        <translation>Juru bahasa</translation>
    </message>
    <message>
        <source>Data package</source>
        <translation>Paket data</translation>
    </message>
    <message>
        <source>Childcare</source>
        <translation>Penitipan anak</translation>
    </message>
    <message>
        <source>Wheelchair access</source>
        <translation>Akses kursi roda</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Takarir</translation>
    </message>
    <message>
        <source>Sign language</source>
        <translation>Bahasa isyarat</translation>
    </message>
    <message numerus="yes">
        <source>%n language(s)</source>
        <translation>
            <numerusform>%n bahasa</numerusform>
        </translation>
    </message>
    <message>
        <source>Other needs</source>
        <translation>Kebutuhan lain</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Tanpa jawaban</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) erased for good.</source>
        <translation>
            <numerusform>Data %n orang dihapus selamanya.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing of them is left in %n file(s).</source>
        <translation>
            <numerusform>Tidak ada sisanya di %n berkas.</numerusform>
        </translation>
    </message>
    <message>
        <source>In {file} something is left: {names} names, {addresses} addresses.</source>
        <translation>Di {file} masih ada sisa: {names} nama, {addresses} alamat.</translation>
    </message>
    <message>
        <source>Not everything could be searched.</source>
        <translation>Tidak semuanya dapat diperiksa.</translation>
    </message>
    <message numerus="yes">
        <source>Erase %n person(s) for good?</source>
        <translation>
            <numerusform>Hapus data %n orang selamanya?</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase personal data</source>
        <translation>Hapus data pribadi</translation>
    </message>
</context>
<context>
    <name>ReopenBar</name>
    <message>
        <source>The stage was open when the app ended.</source>
        <translation>Panggung masih terbuka ketika aplikasi berakhir.</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Buka lagi</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jangan sekarang</translation>
    </message>
</context>
<context>
    <name>ResultCharts</name>
    <message>
        <source>By language of the room</source>
        <translation>Menurut bahasa ruang</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Menurut hari</translation>
    </message>
    <message>
        <source>By room</source>
        <translation>Menurut ruang</translation>
    </message>
    <message>
        <source>By size of the room</source>
        <translation>Menurut ukuran ruang</translation>
    </message>
    <message>
        <source>By recommendation</source>
        <translation>Menurut rekomendasi</translation>
    </message>
    <message>
        <source>By cluster</source>
        <translation>Menurut klaster</translation>
    </message>
    <message>
        <source>Without one room</source>
        <translation>Tanpa satu ruang</translation>
    </message>
    <message>
        <source>Counted in other ways</source>
        <translation>Cara menghitung lain</translation>
    </message>
    <message>
        <source>A vote means: %1.</source>
        <translation>Arti satu suara: %1.</translation>
    </message>
    <message>
        <source>One room, or none, has voted</source>
        <translation>Paling banyak satu ruang memberi suara</translation>
    </message>
    <message>
        <source>With two rooms there is something to leave out.</source>
        <translation>Dengan dua ruang barulah ada yang dapat dikecualikan.</translation>
    </message>
    <message>
        <source>No ballots to count again</source>
        <translation>Tidak ada surat suara untuk dihitung lagi</translation>
    </message>
    <message>
        <source>Hands are only counts; ballots say who chose what together.</source>
        <translation>Acungan tangan hanya jumlah; surat suara menunjukkan pilihan mana yang dipilih bersama.</translation>
    </message>
    <message>
        <source>Nothing to add up</source>
        <translation>Tidak ada yang dijumlahkan</translation>
    </message>
    <message>
        <source>This round votes on something else, or nobody has voted.</source>
        <translation>Putaran ini memilih hal lain, atau tidak ada yang memberi suara.</translation>
    </message>
    <message>
        <source>No votes yet</source>
        <translation>Belum ada suara</translation>
    </message>
    <message>
        <source>Day {number} · {date}</source>
        <translation>Hari {number} · {date}</translation>
    </message>
    <message>
        <source>Up to 6 people</source>
        <translation>Sampai 6 orang</translation>
    </message>
    <message>
        <source>7 to 12 people</source>
        <translation>7 sampai 12 orang</translation>
    </message>
    <message>
        <source>More than 12 people</source>
        <translation>Lebih dari 12 orang</translation>
    </message>
    <message>
        <source>People not counted</source>
        <translation>Orang tidak dihitung</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n ruang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more share this rank</source>
        <translation>
            <numerusform>%n lagi di peringkat ini</numerusform>
        </translation>
    </message>
    <message>
        <source>The first five of each. {measure}.</source>
        <translation>Lima teratas masing-masing. {measure}.</translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s)</source>
        <translation>
            <numerusform>%n surat suara</numerusform>
        </translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Rekomendasi</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Klaster</translation>
    </message>
    <message>
        <source>In none of them</source>
        <translation>Tidak dalam satu pun</translation>
    </message>
    <message numerus="yes">
        <source>%n more without votes</source>
        <translation>
            <numerusform>%n lagi tanpa suara</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation>{count} dari {all}</translation>
    </message>
    <message>
        <source>Whichever room is left out, the same go to the plan.</source>
        <translation>Ruang mana pun yang dikecualikan, yang masuk rencana tetap sama.</translation>
    </message>
    <message>
        <source>Without {room}, {left} would not go to the plan, but {entered} would.</source>
        <translation>Tanpa {room}, {left} tidak akan masuk rencana, sedangkan {entered} masuk.</translation>
    </message>
    <message>
        <source>Without {room}, {left} would not go to the plan.</source>
        <translation>Tanpa {room}, {left} tidak akan masuk rencana.</translation>
    </message>
    <message>
        <source>Without {room}, {entered} would go to the plan as well.</source>
        <translation>Tanpa {room}, {entered} juga akan masuk rencana.</translation>
    </message>
    <message numerus="yes">
        <source>%n more room(s) change what goes.</source>
        <translation>
            <numerusform>%n ruang lagi mengubah apa yang masuk.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s) counted again.</source>
        <translation>
            <numerusform>%n surat suara dihitung lagi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) counted hands and have none.</source>
        <translation>
            <numerusform>%n sesi menghitung acungan tangan dan tidak punya surat suara.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: the same go to the plan.</source>
        <translation>{name}: yang masuk rencana sama.</translation>
    </message>
    <message>
        <source>{name}: {entered} in place of {left}.</source>
        <translation>{name}: {entered} menggantikan {left}.</translation>
    </message>
    <message>
        <source>{name}: {entered} as well.</source>
        <translation>{name}: {entered} juga masuk.</translation>
    </message>
    <message>
        <source>{name}: without {left}.</source>
        <translation>{name}: tanpa {left}.</translation>
    </message>
    <message>
        <source>{share} of all pairs are in the same order.</source>
        <translation>{share} dari semua pasangan urutannya sama.</translation>
    </message>
    <message>
        <source>As voted: a dot is one</source>
        <translation>Cara asli: tiap titik satu</translation>
    </message>
    <message>
        <source>As voted: points by place</source>
        <translation>Cara asli: poin menurut peringkat</translation>
    </message>
    <message>
        <source>As voted: sum of scores</source>
        <translation>Cara asli: jumlah nilai</translation>
    </message>
    <message>
        <source>As voted: a vote each</source>
        <translation>Cara asli: satu suara masing-masing</translation>
    </message>
    <message>
        <source>Each ballot weighs the same</source>
        <translation>Setiap surat suara sama bobotnya</translation>
    </message>
    <message>
        <source>Named at all is one</source>
        <translation>Asal disebut dihitung satu</translation>
    </message>
    <message>
        <source>Points by length of the ballot</source>
        <translation>Poin menurut panjang surat suara</translation>
    </message>
    <message>
        <source>Only the first</source>
        <translation>Hanya yang pertama</translation>
    </message>
    <message>
        <source>Mean score</source>
        <translation>Nilai rata-rata</translation>
    </message>
    <message>
        <source>Stretched</source>
        <translation>Nilai direntangkan</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Copy chart</source>
        <translation>Salin grafik</translation>
    </message>
    <message>
        <source>There is no chart to copy.</source>
        <translation>Tidak ada grafik untuk disalin.</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Latihan</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Disalin</translation>
    </message>
    <message>
        <source>Copied: {title}</source>
        <translation>Disalin: {title}</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Rehearsal: nothing here was said by anybody.</source>
        <translation>Latihan: semua yang ada di sini tidak pernah diucapkan siapa pun.</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Peringkat</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Peta</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Rencana</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cakupan</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Tampilan</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Tolok ukur</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Putaran</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>Language of the room</source>
        <translation>Bahasa ruang</translation>
    </message>
    <message>
        <source>Size of the room</source>
        <translation>Ukuran ruang</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Semua hari</translation>
    </message>
    <message>
        <source>Day %1</source>
        <translation>Hari %1</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Semua bahasa</translation>
    </message>
    <message>
        <source>All sizes</source>
        <translation>Semua ukuran</translation>
    </message>
</context>
<context>
    <name>RoomContents</name>
    <message>
        <source>Room</source>
        <translation>Ruang</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Fasilitator</translation>
    </message>
    <message>
        <source>Note-taker</source>
        <translation>Pencatat</translation>
    </message>
    <message>
        <source>Interpreted into</source>
        <translation>Juru bahasa ke</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topik</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>No</source>
        <comment>not interpreted</comment>
        <translation>Tidak</translation>
    </message>
    <message>
        <source>Code or name</source>
        <translation>Kode atau nama</translation>
    </message>
    <message>
        <source>Type a topic</source>
        <translation>Ketik topik</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Ketik nama</translation>
    </message>
</context>
<context>
    <name>RoomField</name>
    <message>
        <source>Type a number</source>
        <translation>Ketik nomor</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Ruang</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>Semua ruang</translation>
    </message>
    <message>
        <source>{language}, {date}, {time} UTC</source>
        <translation>{language}, {date}, {time} UTC</translation>
    </message>
    <message>
        <source>There is no room {found}. Use {first} to {last}.</source>
        <translation>Tidak ada ruang {found}. Gunakan {first} sampai {last}.</translation>
    </message>
    <message>
        <source>Type the number of your room, from {first} to {last}.</source>
        <translation>Ketik nomor ruang Anda, dari {first} sampai {last}.</translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>Day {day}: people who speak only {languages}, which no room does: {count}</source>
        <translation>Hari {day}: orang yang hanya berbahasa {languages}, yang tidak dipakai ruang mana pun: {count}</translation>
    </message>
    <message>
        <source>Day {day}: people who need interpretation into {languages}, which no room has: {count}</source>
        <translation>Hari {day}: orang yang perlu juru bahasa ke {languages}, yang tidak ada di ruang mana pun: {count}</translation>
    </message>
    <message>
        <source>Day {day}: people more than a room is to have at most, in {languages}: {count}</source>
        <translation>Hari {day}: orang melebihi batas isi ruang, dalam {languages}: {count}</translation>
    </message>
    <message>
        <source>Day {day}: choices of a room that does not meet then: {count}</source>
        <translation>Hari {day}: pilihan ruang yang tidak bertemu saat itu: {count}</translation>
    </message>
    <message>
        <source>Day {day}: choices of a room that the person cannot follow: {count}</source>
        <translation>Hari {day}: pilihan ruang yang tidak dapat diikuti orangnya: {count}</translation>
    </message>
    <message>
        <source>Day {day}: choices of a room for more people than it is to have: {count}</source>
        <translation>Hari {day}: pilihan ruang oleh lebih banyak orang daripada batas isinya: {count}</translation>
    </message>
    <message>
        <source>Day {day}: no room meets. People without one: {count}</source>
        <translation>Hari {day}: tidak ada ruang yang bertemu. Orang tanpa ruang: {count}</translation>
    </message>
    <message>
        <source>People who did not say on which day they come, and sit in a room on each: {count}</source>
        <translation>Orang yang tidak menyebutkan hari kedatangannya, dan mendapat ruang pada setiap hari: {count}</translation>
    </message>
    <message>
        <source>They sit in {rooms}.</source>
        <translation>Ditempatkan di {rooms}.</translation>
    </message>
    <message>
        <source>They sit together in {rooms}.</source>
        <translation>Ditempatkan bersama di {rooms}.</translation>
    </message>
    <message>
        <source>{room} by {count}</source>
        <translation>{room} (lebih {count})</translation>
    </message>
    <message>
        <source>Too full: {rooms}.</source>
        <translation>Terlalu penuh: {rooms}.</translation>
    </message>
</context>
<context>
    <name>SaidSubjectModel</name>
    <message>
        <source>No notes</source>
        <translation>Tanpa catatan</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n catatan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n ruang</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaidWords</name>
    <message numerus="yes">
        <source>%n similar note(s)</source>
        <translation>
            <numerusform>%n catatan serupa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n ruang</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Diterima</translation>
    </message>
    <message numerus="yes">
        <source>%n not yet accepted</source>
        <translation>
            <numerusform>%n belum diterima</numerusform>
        </translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Usulan</translation>
    </message>
</context>
<context>
    <name>SavedSign</name>
    <message>
        <source>Saved {time}</source>
        <translation>Disimpan {time}</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Tidak tersimpan</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Hanya baca</translation>
    </message>
    <message>
        <source>History (Ctrl+H)</source>
        <translation>Riwayat (Ctrl+H)</translation>
    </message>
    <message>
        <source>Opens the history</source>
        <translation>Membuka riwayat</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>No note says that</source>
        <translation>Tidak ada catatan yang memuat itu</translation>
    </message>
    <message>
        <source>Newest {shown} of more than {count}</source>
        <translation>{shown} terbaru dari lebih dari {count}</translation>
    </message>
    <message>
        <source>Newest {shown} of {count}</source>
        <translation>{shown} terbaru dari {count}</translation>
    </message>
    <message>
        <source>Found: {count}</source>
        <translation>Ditemukan: {count}</translation>
    </message>
    <message>
        <source>Each word is looked for at the beginning of words.</source>
        <translation>Setiap kata dicari di awal kata.</translation>
    </message>
    <message>
        <source>Any words, in any language; #24 for an initiative, @ for a community.</source>
        <translation>Kata apa pun, dalam bahasa apa pun; #24 untuk inisiatif, @ untuk komunitas.</translation>
    </message>
    <message>
        <source>Search the notes of all rooms</source>
        <translation>Cari di catatan semua ruang</translation>
    </message>
    <message>
        <source>{place} · read-only</source>
        <translation>{place} · hanya baca</translation>
    </message>
    <message>
        <source>Notes found</source>
        <translation>Catatan ditemukan</translation>
    </message>
    <message>
        <source>Notes of the room, read-only</source>
        <translation>Catatan ruang, hanya baca</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Kembali (Esc)</translation>
    </message>
</context>
<context>
    <name>SeatWords</name>
    <message>
        <source>All rooms</source>
        <translation>Semua ruang</translation>
    </message>
    <message>
        <source>Without a room</source>
        <translation>Tanpa ruang</translation>
    </message>
    <message>
        <source>pinned to %1, not there</source>
        <translation>disematkan ke %1, yang tidak ada</translation>
    </message>
    <message>
        <source>cannot follow</source>
        <translation>tidak dapat mengikuti</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n orang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pinned</source>
        <translation>
            <numerusform>%n disematkan</numerusform>
        </translation>
    </message>
    <message>
        <source>no room</source>
        <translation>tanpa ruang</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>disematkan</translation>
    </message>
</context>
<context>
    <name>SeatsDialog</name>
    <message>
        <source>Day %1</source>
        <translation>Hari %1</translation>
    </message>
    <message>
        <source>Assign again</source>
        <translation>Bagi lagi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Write the lists</source>
        <translation>Tulis daftar</translation>
    </message>
    <message>
        <source>Mark somebody in the list first.</source>
        <translation>Tandai seseorang dalam daftar dulu.</translation>
    </message>
    <message numerus="yes">
        <source>%n let go of: assigning again may move them.</source>
        <translation>
            <numerusform>Sematan %n orang dilepas: pembagian ulang dapat memindahkan mereka.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pinned where they sit.</source>
        <translation>
            <numerusform>%n orang disematkan di ruangnya sekarang.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody who is marked has a room yet: type its number.</source>
        <translation>Orang yang ditandai belum punya ruang: ketik nomornya.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Dibatalkan.</translation>
    </message>
    <message>
        <source>Assigned again.</source>
        <translation>Sudah dibagi lagi.</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>%1 ditampilkan</translation>
    </message>
    <message numerus="yes">
        <source>%n marked</source>
        <translation>
            <numerusform>%n ditandai</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved to {room}, and pinned there.</source>
        <translation>
            <numerusform>%n orang dipindahkan ke {room}, dan disematkan di sana.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them cannot follow it.</source>
        <translation>
            <numerusform>%n di antaranya tidak dapat mengikutinya.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who sits where</source>
        <translation>Siapa di ruang mana</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>Name, community, language</source>
        <translation>Nama, komunitas, bahasa</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Ruang</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>Number of the room to move to</source>
        <translation>Nomor ruang tujuan</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Ruang</translation>
    </message>
    <message>
        <source>Move who is marked to room</source>
        <translation>Pindahkan yang ditandai ke ruang</translation>
    </message>
    <message>
        <source>moves and pins</source>
        <translation>memindahkan dan menyematkan</translation>
    </message>
    <message>
        <source>pins, lets go</source>
        <translation>menyematkan, melepas</translation>
    </message>
    <message>
        <source>takes back</source>
        <translation>membatalkan</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Pengaturan</translation>
    </message>
    <message>
        <source>for this laptop; each change holds at once</source>
        <translation>untuk laptop ini; setiap perubahan langsung berlaku</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Mengikuti sistem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Terang</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Gelap</translation>
    </message>
    <message>
        <source>A length such as 5:00, from 0:10 to 60:00.</source>
        <translation>Durasi seperti 5:00, dari 0:10 sampai 60:00.</translation>
    </message>
    <message>
        <source>A time such as 1:00, up to 60:00; 0:00 for none.</source>
        <translation>Waktu seperti 1:00, sampai 60:00; 0:00 berarti tidak ada.</translation>
    </message>
    <message>
        <source>A share from 0 to 100 %.</source>
        <translation>Persentase dari 0 sampai 100%.</translation>
    </message>
    <message>
        <source>A number from 1 to 3, such as 1.5.</source>
        <translation>Angka dari 1 sampai 3, seperti 1.5.</translation>
    </message>
    <message>
        <source>A size from 80 to 200 %.</source>
        <translation>Ukuran dari 80 sampai 200%.</translation>
    </message>
    <message>
        <source>A talk of {length} warns at {warning} and calls last at {last}.</source>
        <translation>Presentasi {length} memberi peringatan pada sisa {warning} dan tanda waktu hampir habis pada sisa {last}.</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Tampilan</translation>
    </message>
    <message>
        <source>Lightning talks</source>
        <translation>Presentasi kilat</translation>
    </message>
    <message>
        <source>but at most</source>
        <translation>tetapi paling banyak</translation>
    </message>
    <message>
        <source>of what is planned</source>
        <translation>dari yang direncanakan</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>of the window; notes and votes stay as they are</source>
        <translation>untuk jendela; catatan dan suara tetap apa adanya</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Terang atau gelap</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>Kontras lebih tinggi</translation>
    </message>
    <message>
        <source>Show the copies</source>
        <translation>Tampilkan salinan</translation>
    </message>
    <message>
        <source>Save a diagnostic file</source>
        <translation>Simpan berkas diagnostik</translation>
    </message>
    <message>
        <source>What you capture</source>
        <translation>Yang Anda catat</translation>
    </message>
    <message>
        <source>About this app</source>
        <translation>Tentang aplikasi ini</translation>
    </message>
    <message>
        <source>It is kept in {store}.</source>
        <translation>Disimpan di {store}.</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L changes it</source>
        <translation>Ctrl+Shift+L mengubahnya</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Ukuran teks</translation>
    </message>
    <message>
        <source>Show keys</source>
        <translation>Tampilkan pintasan</translation>
    </message>
    <message>
        <source>the small boxes beside buttons</source>
        <translation>kotak kecil di samping tombol</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Kurangi gerakan</translation>
    </message>
    <message>
        <source>the text cursor does not blink</source>
        <translation>kursor teks tidak berkedip</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durasi</translation>
    </message>
    <message>
        <source>where nobody says another</source>
        <translation>bila tidak disebutkan yang lain</translation>
    </message>
    <message>
        <source>To come to an end</source>
        <translation>Menjelang akhir</translation>
    </message>
    <message>
        <source>left when the colour turns yellow</source>
        <translation>sisa waktu saat warna menjadi kuning</translation>
    </message>
    <message>
        <source>Last call</source>
        <translation>Waktu hampir habis</translation>
    </message>
    <message>
        <source>left when it is called</source>
        <translation>sisa waktu saat tanda ini diberikan</translation>
    </message>
    <message>
        <source>Interpreted one after the other</source>
        <translation>Juru bahasa konsekutif</translation>
    </message>
    <message>
        <source>times as long, for a talk in another language than the room&apos;s</source>
        <translation>kali durasi, untuk presentasi dalam bahasa selain bahasa ruang</translation>
    </message>
    <message>
        <source>Automatic next</source>
        <translation>Lanjut otomatis</translation>
    </message>
    <message>
        <source>the next talk begins when the time is over</source>
        <translation>presentasi berikutnya dimulai ketika waktu habis</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Bunyi</translation>
    </message>
    <message>
        <source>at the warning, the last call, the end</source>
        <translation>saat peringatan, saat waktu hampir habis, saat selesai</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Salinan</translation>
    </message>
    <message>
        <source>of the last hour, day and week; go back to one</source>
        <translation>dari satu jam, hari, dan minggu terakhir; kembali ke salah satunya</translation>
    </message>
    <message>
        <source>For help</source>
        <translation>Untuk bantuan</translation>
    </message>
    <message>
        <source>versions, sizes and errors, without anybody&apos;s text</source>
        <translation>versi, ukuran, dan kesalahan, tanpa teks siapa pun</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versi</translation>
    </message>
    <message>
        <source>also in every workbook and every publication</source>
        <translation>juga ada di setiap buku kerja dan setiap publikasi</translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>Everywhere</source>
        <translation>Di mana saja</translation>
    </message>
    <message>
        <source>Time and agenda</source>
        <translation>Waktu dan agenda</translation>
    </message>
    <message>
        <source>Room: typing a note</source>
        <translation>Ruang: mengetik catatan</translation>
    </message>
    <message>
        <source>Room: in a list</source>
        <translation>Ruang: di dalam daftar</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Suara</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Rencana</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Presentasi</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Panggung</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Gabungkan</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publikasikan</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Acara</translation>
    </message>
    <message>
        <source>Search or run a command (Ctrl+K)</source>
        <translation>Cari atau jalankan perintah (Ctrl+K)</translation>
    </message>
    <message>
        <source>First start</source>
        <translation>Mulai pertama kali</translation>
    </message>
    <message>
        <source>Edit the row, remove it</source>
        <translation>Sunting baris, hapus baris</translation>
    </message>
    <message>
        <source>One step back: close, clear, cancel</source>
        <translation>Mundur satu langkah: tutup, kosongkan, batal</translation>
    </message>
    <message>
        <source>In help: keys or guide; the guide&apos;s page</source>
        <translation>Di bantuan: pintasan atau panduan; halaman panduan</translation>
    </message>
    <message>
        <source>In the agenda: go to that item</source>
        <translation>Di agenda: ke mata acara itu</translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation>Tambah catatan</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Baris baru</translation>
    </message>
    <message>
        <source>On an initiative</source>
        <translation>Pada inisiatif</translation>
    </message>
    <message>
        <source>From a community</source>
        <translation>Dari komunitas</translation>
    </message>
    <message>
        <source>Concern, question, quote</source>
        <translation>Kekhawatiran, pertanyaan, kutipan</translation>
    </message>
    <message>
        <source>Point, idea, concern, quote</source>
        <translation>Pokok, gagasan, kekhawatiran, kutipan</translation>
    </message>
    <message>
        <source>Key note</source>
        <translation>Catatan utama</translation>
    </message>
    <message>
        <source>Marks of support, at the end</source>
        <translation>Tanda dukungan, di akhir</translation>
    </message>
    <message>
        <source>Language of the note</source>
        <translation>Bahasa catatan</translation>
    </message>
    <message>
        <source>Heard through interpretation</source>
        <translation>Didengar melalui juru bahasa</translation>
    </message>
    <message>
        <source>In an empty field: edit the last note</source>
        <translation>Di isian kosong: sunting catatan terakhir</translation>
    </message>
    <message>
        <source>Kind of the note</source>
        <translation>Jenis catatan</translation>
    </message>
    <message>
        <source>Marks of support</source>
        <translation>Tanda dukungan</translation>
    </message>
    <message>
        <source>Initiatives of the note, its community</source>
        <translation>Inisiatif catatan, komunitasnya</translation>
    </message>
    <message>
        <source>Translation of the note</source>
        <translation>Terjemahan catatan</translation>
    </message>
    <message>
        <source>Whether a quote may be published</source>
        <translation>Boleh tidaknya kutipan dipublikasikan</translation>
    </message>
    <message>
        <source>History of the note</source>
        <translation>Riwayat catatan</translation>
    </message>
    <message>
        <source>While changing a note: all its fields</source>
        <translation>Saat mengubah catatan: semua isiannya</translation>
    </message>
    <message>
        <source>Filter the notes</source>
        <translation>Saring catatan</translation>
    </message>
    <message>
        <source>Pasted minutes: join a row with the one before</source>
        <translation>Notula tempelan: sambung baris dengan yang sebelumnya</translation>
    </message>
    <message>
        <source>Pasted minutes: leave a row out</source>
        <translation>Notula tempelan: kecualikan baris</translation>
    </message>
    <message>
        <source>Initiatives: choose, focus list or fold</source>
        <translation>Inisiatif: pilih, daftar fokus, atau lipat</translation>
    </message>
    <message>
        <source>In the find field: search the notes of all rooms</source>
        <translation>Di isian cari: cari di catatan semua ruang</translation>
    </message>
    <message>
        <source>Add the ballot</source>
        <translation>Tambah surat suara</translation>
    </message>
    <message>
        <source>In an empty line: bring the last ballot back</source>
        <translation>Di baris kosong: panggil lagi surat suara terakhir</translation>
    </message>
    <message>
        <source>Clear the line</source>
        <translation>Kosongkan baris</translation>
    </message>
    <message>
        <source>On a bar: one vote more, one less</source>
        <translation>Pada batang: tambah satu suara, kurangi satu</translation>
    </message>
    <message>
        <source>A ballot: two dots on one, a score</source>
        <translation>Surat suara: dua titik pada satu pilihan, nilai</translation>
    </message>
    <message>
        <source>Counting by tally: one more, set to 17</source>
        <translation>Menghitung dengan turus: tambah satu, jadikan 17</translation>
    </message>
    <message>
        <source>Pasted chat: keep the ballots, from wherever</source>
        <translation>Obrolan tempelan: simpan surat suara, dari mana saja</translation>
    </message>
    <message>
        <source>Pasted chat: mend a line, leave it out</source>
        <translation>Obrolan tempelan: perbaiki baris, kecualikan</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>Isian berikutnya</translation>
    </message>
    <message>
        <source>Level: on its own, together, with the Foundation</source>
        <translation>Tingkat: sendiri, bersama, dengan Yayasan</translation>
    </message>
    <message>
        <source>Key action</source>
        <translation>Tindakan utama</translation>
    </message>
    <message>
        <source>Move the step</source>
        <translation>Pindahkan langkah</translation>
    </message>
    <message>
        <source>Open who must be involved and what success is</source>
        <translation>Buka siapa yang harus terlibat dan apa keberhasilannya</translation>
    </message>
    <message>
        <source>Start, pause, go on</source>
        <translation>Mulai, jeda, lanjutkan</translation>
    </message>
    <message>
        <source>Next talk, the talk before</source>
        <translation>Presentasi berikutnya, sebelumnya</translation>
    </message>
    <message>
        <source>The marked talk: 30 seconds more</source>
        <translation>Presentasi yang ditandai: tambah 30 detik</translation>
    </message>
    <message>
        <source>The marked talk: skip it; again, and it waits again</source>
        <translation>Presentasi yang ditandai: lewati; sekali lagi, menunggu lagi</translation>
    </message>
    <message>
        <source>The marked talk: its time from the start again</source>
        <translation>Presentasi yang ditandai: waktunya diulang dari awal</translation>
    </message>
    <message>
        <source>The marked talk: begin it now</source>
        <translation>Presentasi yang ditandai: mulai sekarang</translation>
    </message>
    <message>
        <source>Move the marked talk</source>
        <translation>Pindahkan presentasi yang ditandai</translation>
    </message>
    <message>
        <source>Read sign-ups for talks</source>
        <translation>Baca pendaftaran presentasi</translation>
    </message>
    <message>
        <source>Read sign-ups: leave a row out, take it</source>
        <translation>Membaca pendaftaran: kecualikan baris, ambil baris</translation>
    </message>
    <message>
        <source>Timer, question, bars, agenda, starts at</source>
        <translation>Timer, pertanyaan, batang, agenda, waktu mulai</translation>
    </message>
    <message>
        <source>Start or pause; next, back</source>
        <translation>Mulai atau jeda; berikutnya, kembali</translation>
    </message>
    <message>
        <source>30 seconds more; skip, reset</source>
        <translation>Tambah 30 detik; lewati, ulang dari awal</translation>
    </message>
    <message>
        <source>Black, or not any more</source>
        <translation>Hitamkan, atau tampilkan lagi</translation>
    </message>
    <message>
        <source>Full screen, leave it</source>
        <translation>Layar penuh, keluar dari layar penuh</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Daftar ini</translation>
    </message>
    <message>
        <source>Open what is said of a file</source>
        <translation>Buka keterangan tentang berkas</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Hentikan pembacaan</translation>
    </message>
    <message>
        <source>Deciding: keep, take, both</source>
        <translation>Memutuskan: pertahankan, ambil, keduanya</translation>
    </message>
    <message>
        <source>Deciding: more of a long question</source>
        <translation>Memutuskan: sisa pertanyaan yang panjang</translation>
    </message>
    <message>
        <source>Choose an initiative</source>
        <translation>Pilih inisiatif</translation>
    </message>
    <message>
        <source>The view before, the next one</source>
        <translation>Tampilan sebelumnya, berikutnya</translation>
    </message>
    <message>
        <source>In the ranking: the rooms and ballots behind a number</source>
        <translation>Di peringkat: ruang dan surat suara di balik angka</translation>
    </message>
    <message>
        <source>Notes and plan: go to the room</source>
        <translation>Catatan dan rencana: menuju ruangnya</translation>
    </message>
    <message>
        <source>Similar notes: accept the group, dissolve it</source>
        <translation>Catatan serupa: terima kelompok, bubarkan</translation>
    </message>
    <message>
        <source>Choose an output, or leave it</source>
        <translation>Pilih keluaran, atau lepaskan</translation>
    </message>
    <message>
        <source>Copy the wikitext</source>
        <translation>Salin wikiteks</translation>
    </message>
    <message>
        <source>Write the chosen outputs</source>
        <translation>Tulis keluaran yang dipilih</translation>
    </message>
    <message>
        <source>Stop writing</source>
        <translation>Hentikan penulisan</translation>
    </message>
    <message>
        <source>Reviewing: mask, leave out, publish</source>
        <translation>Meninjau: samarkan, hilangkan, publikasikan</translation>
    </message>
    <message>
        <source>Reviewing: decide later</source>
        <translation>Meninjau: putuskan nanti</translation>
    </message>
    <message>
        <source>In a table: edit the cell, or just type</source>
        <translation>Di tabel: sunting sel, atau langsung ketik</translation>
    </message>
    <message>
        <source>While editing: keep, and go on</source>
        <translation>Saat menyunting: simpan, lalu lanjut</translation>
    </message>
    <message>
        <source>While editing: leave the cell as it was</source>
        <translation>Saat menyunting: biarkan sel seperti semula</translation>
    </message>
    <message>
        <source>Add a room, remove it</source>
        <translation>Tambah ruang, hapus ruang</translation>
    </message>
    <message>
        <source>Move the room, the agenda item</source>
        <translation>Pindahkan ruang, mata acara</translation>
    </message>
    <message>
        <source>In the agenda: one more item after this</source>
        <translation>Di agenda: satu mata acara lagi setelah ini</translation>
    </message>
    <message>
        <source>Open an event file, save it</source>
        <translation>Buka berkas acara, simpan</translation>
    </message>
    <message>
        <source>Take over what a file changes</source>
        <translation>Terapkan perubahan dari berkas</translation>
    </message>
    <message>
        <source>Survey: take it over, take it back</source>
        <translation>Survei: terapkan, batalkan</translation>
    </message>
    <message>
        <source>Survey: all of a row, which column is what</source>
        <translation>Survei: seluruh isi baris, kolom mana untuk apa</translation>
    </message>
    <message>
        <source>Social time: next round</source>
        <translation>Ramah-tamah: putaran berikutnya</translation>
    </message>
    <message>
        <source>Social time: the round before, take one back</source>
        <translation>Ramah-tamah: putaran sebelumnya, batalkan satu</translation>
    </message>
    <message>
        <source>Social time: strike out, a new name</source>
        <translation>Ramah-tamah: coret, nama baru</translation>
    </message>
    <message>
        <source>Social time: the whole screen</source>
        <translation>Ramah-tamah: layar penuh</translation>
    </message>
    <message>
        <source>Who sits where: move, pin who is marked</source>
        <translation>Siapa di ruang mana: pindahkan, sematkan yang ditandai</translation>
    </message>
    <message>
        <source>Choose, run, close</source>
        <translation>Pilih, jalankan, tutup</translation>
    </message>
    <message>
        <source>Only initiatives, communities, rooms</source>
        <translation>Hanya inisiatif, komunitas, ruang</translation>
    </message>
    <message>
        <source>Choose the role</source>
        <translation>Pilih peran</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>No key does that. Try another word.</source>
        <translation>Tidak ada pintasan untuk itu. Coba kata lain.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Help</source>
        <translation>Bantuan</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>Semua pintasan</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Panduan</translation>
    </message>
    <message>
        <source>Find a key or what it does</source>
        <translation>Cari pintasan atau kegunaannya</translation>
    </message>
    <message>
        <source>Practise for five minutes</source>
        <translation>Coba dulu lima menit</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>SidesSheets</name>
    <message>
        <source>{count} laptops counted the votes of {room}</source>
        <translation>{count} laptop menghitung suara {room}</translation>
    </message>
    <message>
        <source>counts now</source>
        <translation>dihitung sekarang</translation>
    </message>
    <message>
        <source>Counted in this store</source>
        <translation>Dihitung di basis data ini</translation>
    </message>
    <message>
        <source>Laptop {name}</source>
        <translation>Laptop {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n laptop(s)</source>
        <translation>
            <numerusform>%n laptop</numerusform>
        </translation>
    </message>
    <message>
        <source>same</source>
        <translation>sama</translation>
    </message>
    <message>
        <source>Ballots</source>
        <translation>Surat suara</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Perubahan terakhir</translation>
    </message>
    <message>
        <source>First here</source>
        <translation>Teratas di sini</translation>
    </message>
    <message>
        <source>First of all rooms</source>
        <translation>Teratas dari semua ruang</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Di mana</translation>
    </message>
    <message>
        <source>{laptop} counts</source>
        <translation>{laptop} yang dihitung</translation>
    </message>
    <message>
        <source>As it is now: {what}.</source>
        <translation>Seperti sekarang: {what}.</translation>
    </message>
    <message>
        <source>Then {what} count.</source>
        <translation>Maka yang dihitung {what}.</translation>
    </message>
</context>
<context>
    <name>SignupsDialog</name>
    <message>
        <source>Open sign-ups</source>
        <translation>Buka pendaftaran</translation>
    </message>
    <message>
        <source>Sign-ups</source>
        <translation>Pendaftaran</translation>
    </message>
    <message numerus="yes">
        <source>Add %n talk(s)</source>
        <translation>
            <numerusform>Tambah %n presentasi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n talk(s) there already.</source>
        <translation>
            <numerusform>%n presentasi sudah ada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) stay out until you fix them in the text.</source>
        <translation>
            <numerusform>%n baris tidak ikut sampai Anda memperbaikinya dalam teks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) may be no talk: Space takes one.</source>
        <translation>
            <numerusform>%n baris mungkin bukan presentasi: Space mengambilnya.</numerusform>
        </translation>
    </message>
    <message>
        <source>Swap speaker and title</source>
        <translation>Tukar pembicara dan judul</translation>
    </message>
    <message>
        <source>Paste the list from a wiki page, a form, a spreadsheet or a chat, or drop its file. One talk a line, such as: Lucía: Funding that reaches first-time groups (ES, 5 min) #2</source>
        <translation>Tempel daftar dari halaman wiki, formulir, lembar kerja, atau obrolan, atau seret berkasnya ke sini. Satu presentasi per baris, seperti: Lucía: Pendanaan yang menjangkau kelompok baru (ES, 5 min) #2</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teks</translation>
    </message>
    <message>
        <source>leaves out, takes</source>
        <translation>mengecualikan, mengambil</translation>
    </message>
    <message>
        <source>goes to its line</source>
        <translation>menuju barisnya</translation>
    </message>
    <message>
        <source>Talks found</source>
        <translation>Presentasi ditemukan</translation>
    </message>
    <message>
        <source>Read sign-ups for talks</source>
        <translation>Baca pendaftaran presentasi</translation>
    </message>
</context>
<context>
    <name>SinceWords</name>
    <message>
        <source>{what} more</source>
        <translation>{what} lebih banyak</translation>
    </message>
    <message>
        <source>{what} fewer</source>
        <translation>{what} lebih sedikit</translation>
    </message>
    <message>
        <source>nothing more, nothing less</source>
        <translation>tidak ada yang bertambah atau berkurang</translation>
    </message>
    <message>
        <source>Since before this merge: {said}.</source>
        <translation>Sejak sebelum penggabungan ini: {said}.</translation>
    </message>
    <message>
        <source>Since before the merge of {when}: {said}.</source>
        <translation>Sejak sebelum penggabungan {when}: {said}.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>dan %n lagi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n ruang</numerusform>
        </translation>
    </message>
    <message>
        <source>initiative {initiative} new at place {after}</source>
        <translation>inisiatif {initiative} baru di peringkat {after}</translation>
    </message>
    <message>
        <source>initiative {initiative} from place {before} to no votes</source>
        <translation>inisiatif {initiative} dari peringkat {before} menjadi tanpa suara</translation>
    </message>
    <message>
        <source>initiative {initiative} from place {before} to {after}</source>
        <translation>inisiatif {initiative} dari peringkat {before} ke {after}</translation>
    </message>
    <message>
        <source>cluster {initiative} new at place {after}</source>
        <translation>klaster {initiative} baru di peringkat {after}</translation>
    </message>
    <message>
        <source>cluster {initiative} from place {before} to no votes</source>
        <translation>klaster {initiative} dari peringkat {before} menjadi tanpa suara</translation>
    </message>
    <message>
        <source>cluster {initiative} from place {before} to {after}</source>
        <translation>klaster {initiative} dari peringkat {before} ke {after}</translation>
    </message>
</context>
<context>
    <name>SlotBar</name>
    <message>
        <source>Slot from {starts} to {limit}. It is {now}. The talks end at {ends}.</source>
        <translation>Slot dari {starts} sampai {limit}. Sekarang {now}. Presentasi selesai {ends}.</translation>
    </message>
    <message>
        <source>now {time}</source>
        <translation>sekarang {time}</translation>
    </message>
</context>
<context>
    <name>SlotPart</name>
    <message>
        <source>Overruns by {time}</source>
        <translation>Lewat {time}</translation>
    </message>
    <message>
        <source>{time} to spare</source>
        <translation>Masih longgar {time}</translation>
    </message>
    <message>
        <source>Time in this slot</source>
        <translation>Waktu dalam slot ini</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Slot</translation>
    </message>
    <message>
        <source>To fit:</source>
        <translation>Agar muat:</translation>
    </message>
    <message numerus="yes">
        <source>Shorten %n talk(s) to {time}</source>
        <translation>
            <numerusform>Persingkat %n presentasi menjadi {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out the last talk</source>
        <translation>Kecualikan presentasi terakhir</translation>
    </message>
    <message>
        <source>Leave out {name}</source>
        <translation>Kecualikan {name}</translation>
    </message>
</context>
<context>
    <name>SocialDialog</name>
    <message>
        <source>Round %1 is taken back: nobody has met in it.</source>
        <translation>Putaran %1 dibatalkan: belum ada yang bertemu di dalamnya.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Disalin.</translation>
    </message>
    <message>
        <source>Saved: %1, in the folder %2. These are names: destroy them afterwards.</source>
        <translation>Disimpan: %1, di folder %2. Isinya nama orang: musnahkan setelah selesai.</translation>
    </message>
    <message>
        <source>Struck out</source>
        <translation>Dicoret</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hadir</translation>
    </message>
    <message>
        <source>Make groups</source>
        <translation>Buat kelompok</translation>
    </message>
    <message>
        <source>Next round</source>
        <translation>Putaran berikutnya</translation>
    </message>
    <message>
        <source>Strike out who is not here, then press Ctrl+Enter.</source>
        <translation>Coret yang tidak hadir, lalu tekan Ctrl+Enter.</translation>
    </message>
    <message>
        <source>No round yet</source>
        <translation>Belum ada putaran</translation>
    </message>
    <message>
        <source>Type who is here, or paste a list of names, one a line.</source>
        <translation>Ketik siapa yang hadir, atau tempel daftar nama, satu per baris.</translation>
    </message>
    <message>
        <source>Nobody is on the list of this day</source>
        <translation>Tidak ada orang dalam daftar hari ini</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Halaman %1 dari %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Social time</source>
        <translation>Ramah-tamah</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Kelompok</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
    <message>
        <source>Save lists</source>
        <translation>Simpan daftar</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Layar penuh</translation>
    </message>
</context>
<context>
    <name>SocialPeople</name>
    <message>
        <source>Find a name, or type a new one</source>
        <translation>Cari nama, atau ketik nama baru</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Siapa yang hadir</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>strikes out, takes in</source>
        <translation>mencoret, memasukkan lagi</translation>
    </message>
</context>
<context>
    <name>SocialSettings</name>
    <message>
        <source>Day %1 · %2</source>
        <translation>Hari %1 · %2</translation>
    </message>
    <message>
        <source>Social time</source>
        <translation>Ramah-tamah</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>People in a group</source>
        <translation>Orang per kelompok</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Putaran</translation>
    </message>
</context>
<context>
    <name>SocialWall</name>
    <message>
        <source>Group %1</source>
        <translation>Kelompok %1</translation>
    </message>
    <message numerus="yes">
        <source>%n again</source>
        <translation>
            <numerusform>%n bertemu lagi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SocialWords</name>
    <message>
        <source>Round %1 of %2</source>
        <translation>Putaran %1 dari %2</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) cannot follow their group&apos;s language.</source>
        <translation>
            <numerusform>%n orang tidak dapat mengikuti bahasa kelompoknya.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody meets new faces only.</source>
        <translation>Semua orang hanya bertemu wajah baru.</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) meet again.</source>
        <translation>
            <numerusform>%n pasang bertemu lagi.</numerusform>
        </translation>
    </message>
    <message>
        <source>With these people it cannot be fewer.</source>
        <translation>Dengan orang-orang ini tidak bisa lebih sedikit.</translation>
    </message>
    <message>
        <source>At least %1 cannot be avoided.</source>
        <translation>Setidaknya %1 tidak dapat dihindari.</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) taken in.</source>
        <translation>
            <numerusform>%n nama dimasukkan.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is in group %2.</source>
        <translation>%1 ada di kelompok %2.</translation>
    </message>
    <message>
        <source>%1 is in from now on.</source>
        <translation>%1 ikut mulai sekarang.</translation>
    </message>
    <message>
        <source>Round {number}</source>
        <translation>Putaran {number}</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Kelompok {number}</translation>
    </message>
</context>
<context>
    <name>SourceWords</name>
    <message>
        <source>From this room’s vote</source>
        <translation>Dari pemungutan suara ruang ini</translation>
    </message>
    <message>
        <source>From the results of all rooms</source>
        <translation>Dari hasil semua ruang</translation>
    </message>
    <message>
        <source>The clusters of the event</source>
        <translation>Klaster acara</translation>
    </message>
    <message>
        <source>All initiatives</source>
        <translation>Semua inisiatif</translation>
    </message>
    <message>
        <source>Both go to the plan.</source>
        <translation>Keduanya masuk rencana.</translation>
    </message>
    <message>
        <source>All of them go to the plan.</source>
        <translation>Semuanya masuk rencana.</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>Who has spoken</source>
        <translation>Siapa yang sudah berbicara</translation>
    </message>
    <message>
        <source>Nobody yet: type @ and a community in a note.</source>
        <translation>Belum ada: ketik @ dan nama komunitas dalam catatan.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n communities</source>
        <translation>
            <numerusform>%1 dari %n komunitas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n note(s)</source>
        <translation>
            <numerusform>%1: %n catatan</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: silent</source>
        <translation>%1: belum berbicara</translation>
    </message>
</context>
<context>
    <name>StageBar</name>
    <message>
        <source>Stage</source>
        <translation>Panggung</translation>
    </message>
    <message>
        <source>What the stage shows</source>
        <translation>Apa yang ditampilkan panggung</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>Timer</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pertanyaan</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Batang</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>Waktu mulai</translation>
    </message>
    <message>
        <source>Message to the speaker</source>
        <translation>Pesan kepada pembicara</translation>
    </message>
    <message>
        <source>Enter shows it on the stage, Esc takes it away</source>
        <translation>Enter menampilkannya di panggung, Esc menutupnya</translation>
    </message>
    <message>
        <source>Take the message away</source>
        <translation>Tutup pesan</translation>
    </message>
    <message>
        <source>Take the message away (Esc)</source>
        <translation>Tutup pesan (Esc)</translation>
    </message>
    <message>
        <source>Close stage</source>
        <translation>Tutup panggung</translation>
    </message>
    <message>
        <source>The stage is black</source>
        <translation>Panggung hitam</translation>
    </message>
    <message>
        <source>Message shown</source>
        <translation>Pesan ditampilkan</translation>
    </message>
    <message>
        <source>The stage stays with {place}</source>
        <translation>Panggung tetap pada {place}</translation>
    </message>
    <message>
        <source>The stage shows its view again</source>
        <translation>Panggung menampilkan isinya lagi</translation>
    </message>
    <message>
        <source>The screen the stage is on</source>
        <translation>Layar tempat panggung berada</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Keluar dari layar penuh</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Layar penuh</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Hitam</translation>
    </message>
    <message>
        <source>Show nothing on the stage</source>
        <translation>Tidak menampilkan apa pun di panggung</translation>
    </message>
</context>
<context>
    <name>StageKeeper</name>
    <message>
        <source>All talks were given, and this key starts nothing. Another view of the stage is the programme’s again.</source>
        <translation>Semua presentasi sudah disampaikan, dan tombol ini tidak memulai apa pun. Tampilan panggung yang lain kembali mengikuti agenda.</translation>
    </message>
</context>
<context>
    <name>StageVoteWords</name>
    <message>
        <source>Stage: question</source>
        <translation>Panggung: pertanyaan</translation>
    </message>
    <message>
        <source>Not started yet</source>
        <translation>Belum dimulai</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Dijeda</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Lewat waktu</translation>
    </message>
    <message>
        <source>left to vote</source>
        <translation>sisa waktu memilih</translation>
    </message>
    <message>
        <source>left</source>
        <translation>sisa waktu</translation>
    </message>
    <message>
        <source>No votes yet</source>
        <translation>Belum ada suara</translation>
    </message>
    <message>
        <source>This round has no vote.</source>
        <translation>Tidak ada pemungutan suara pada putaran ini.</translation>
    </message>
    <message>
        <source>Stage: bars</source>
        <translation>Panggung: batang</translation>
    </message>
    <message>
        <source>The vote is closed</source>
        <translation>Pemungutan suara sudah ditutup</translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s)</source>
        <translation>
            <numerusform>%n surat suara</numerusform>
        </translation>
    </message>
    <message>
        <source>{voted} of {people}</source>
        <translation>{voted} dari {people}</translation>
    </message>
    <message>
        <source>{voted} have voted</source>
        <translation>{voted} sudah memberi suara</translation>
    </message>
    <message>
        <source>Rank {rank}, tied</source>
        <translation>Peringkat {rank}, seri</translation>
    </message>
    <message>
        <source>Rank {rank}</source>
        <translation>Peringkat {rank}</translation>
    </message>
    <message>
        <source>A vote means: {meaning}</source>
        <translation>Arti satu suara: {meaning}</translation>
    </message>
</context>
<context>
    <name>StageWindow</name>
    <message>
        <source>Stage: Breakout Facilitator</source>
        <translation>Panggung: Breakout Facilitator</translation>
    </message>
</context>
<context>
    <name>StageWords</name>
    <message>
        <source>Stage: black</source>
        <translation>Panggung: hitam</translation>
    </message>
    <message>
        <source>Talk {number} of {talks}</source>
        <translation>Presentasi {number} dari {talks}</translation>
    </message>
    <message>
        <source>Up next</source>
        <translation>Berikutnya</translation>
    </message>
    <message>
        <source>Stage: timer</source>
        <translation>Panggung: timer</translation>
    </message>
    <message>
        <source>Lightning talks</source>
        <translation>Presentasi kilat</translation>
    </message>
    <message>
        <source>Waiting for the next talk</source>
        <translation>Menunggu presentasi berikutnya</translation>
    </message>
    <message>
        <source>Waiting for the first talk</source>
        <translation>Menunggu presentasi pertama</translation>
    </message>
    <message>
        <source>{time} each</source>
        <translation>masing-masing {time}</translation>
    </message>
    <message>
        <source>of {time}</source>
        <translation>dari {time}</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>sampai {time}</translation>
    </message>
    <message>
        <source>That was the programme</source>
        <translation>Agenda sudah selesai</translation>
    </message>
    <message>
        <source>All talks were given</source>
        <translation>Semua presentasi sudah disampaikan</translation>
    </message>
    <message numerus="yes">
        <source>%n talk(s)</source>
        <translation>
            <numerusform>%n presentasi</numerusform>
        </translation>
    </message>
    <message>
        <source>Not started yet</source>
        <translation>Belum dimulai</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Dijeda</translation>
    </message>
    <message>
        <source>Last call</source>
        <translation>Waktu hampir habis</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Lewat waktu</translation>
    </message>
    <message numerus="yes">
        <source>Less than %n minute(s)</source>
        <translation>
            <numerusform>Kurang dari %n menit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Less than %n second(s)</source>
        <translation>
            <numerusform>Kurang dari %n detik</numerusform>
        </translation>
    </message>
    <message>
        <source>Less than {time}</source>
        <translation>Kurang dari {time}</translation>
    </message>
    <message numerus="yes">
        <source>Interpretation in %n language(s)</source>
        <translation>
            <numerusform>Juru bahasa untuk %n bahasa</numerusform>
        </translation>
    </message>
    <message>
        <source>Stage: agenda</source>
        <translation>Panggung: agenda</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n mnt</numerusform>
        </translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>dilewati</translation>
    </message>
    <message>
        <source>Stage: starts at</source>
        <translation>Panggung: waktu mulai</translation>
    </message>
    <message>
        <source>Starting soon</source>
        <translation>Segera dimulai</translation>
    </message>
    <message>
        <source>Starting now</source>
        <translation>Dimulai sekarang</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>Dimulai pukul</translation>
    </message>
    <message>
        <source>to go</source>
        <translation>lagi</translation>
    </message>
    <message numerus="yes">
        <source>in %n s</source>
        <translation>
            <numerusform>dalam %n dtk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>dalam %n mnt</numerusform>
        </translation>
    </message>
    <message>
        <source>in {hours} h {minutes} min</source>
        <translation>dalam {hours} jam {minutes} mnt</translation>
    </message>
</context>
<context>
    <name>StandingCharts</name>
    <message>
        <source>A vote means: %1.</source>
        <translation>Arti satu suara: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n more without votes.</source>
        <translation>
            <numerusform>%n lagi tanpa suara.</numerusform>
        </translation>
    </message>
    <message>
        <source>rooms of up to 6 people</source>
        <translation>ruang dengan sampai 6 orang</translation>
    </message>
    <message>
        <source>rooms of 7 to 12 people</source>
        <translation>ruang dengan 7 sampai 12 orang</translation>
    </message>
    <message>
        <source>rooms of more than 12 people</source>
        <translation>ruang dengan lebih dari 12 orang</translation>
    </message>
    <message>
        <source>rooms where nobody counted the people</source>
        <translation>ruang yang orangnya tidak dihitung</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n ruang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s)</source>
        <translation>
            <numerusform>%n surat suara</numerusform>
        </translation>
    </message>
    <message>
        <source>in order of: {measure}</source>
        <translation>urut menurut: {measure}</translation>
    </message>
</context>
<context>
    <name>StandingWords</name>
    <message>
        <source>Of those asked</source>
        <translation>Dari yang ditanya</translation>
    </message>
    <message>
        <source>Each person</source>
        <translation>Tiap orang</translation>
    </message>
    <message>
        <source>Mean share</source>
        <translation>Bagian rata-rata</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Persentase</translation>
    </message>
    <message>
        <source>By votes</source>
        <translation>Menurut suara</translation>
    </message>
    <message>
        <source>By mean share of the rooms</source>
        <translation>Menurut bagian rata-rata ruang</translation>
    </message>
    <message>
        <source>By those who were asked</source>
        <translation>Menurut yang ditanya</translation>
    </message>
    <message>
        <source>This round has no vote</source>
        <translation>Tidak ada pemungutan suara pada putaran ini</translation>
    </message>
    <message>
        <source>What was said and planned in it stands under Notes and Plan.</source>
        <translation>Apa yang dikatakan dan direncanakan di dalamnya ada di Catatan dan Rencana.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) further up than in advance</source>
        <translation>
            <numerusform>%n peringkat lebih tinggi daripada sebelum acara</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) further down than in advance</source>
        <translation>
            <numerusform>%n peringkat lebih rendah daripada sebelum acara</numerusform>
        </translation>
    </message>
    <message>
        <source>offered in %1 of the rooms, not compared by this</source>
        <translation>ditawarkan di %1 ruang, tidak dibandingkan dengan cara ini</translation>
    </message>
    <message>
        <source>first quarter</source>
        <translation>seperempat pertama</translation>
    </message>
    <message>
        <source>second quarter</source>
        <translation>seperempat kedua</translation>
    </message>
    <message>
        <source>third quarter</source>
        <translation>seperempat ketiga</translation>
    </message>
    <message>
        <source>last quarter</source>
        <translation>seperempat terakhir</translation>
    </message>
</context>
<context>
    <name>StateFilter</name>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
</context>
<context>
    <name>StepAdder</name>
    <message>
        <source>Add a step</source>
        <translation>Tambah langkah</translation>
    </message>
    <message>
        <source>adds</source>
        <translation>menambahkan</translation>
    </message>
    <message>
        <source>to the next field</source>
        <translation>ke isian berikutnya</translation>
    </message>
</context>
<context>
    <name>StepAdding</name>
    <message>
        <source>The step was removed meanwhile. What you typed stands here.</source>
        <translation>Langkah ini sementara itu dihapus. Ketikan Anda ada di sini.</translation>
    </message>
</context>
<context>
    <name>StepColumnsHead</name>
    <message>
        <source>Key</source>
        <translation>Utama</translation>
    </message>
    <message>
        <source>Step and support needed</source>
        <translation>Langkah dan dukungan yang dibutuhkan</translation>
    </message>
</context>
<context>
    <name>StepDelegate</name>
    <message>
        <source>Needs: %1</source>
        <translation>Kebutuhan: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more character(s)</source>
        <translation>
            <numerusform>%n karakter lagi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepEditing</name>
    <message>
        <source>nothing</source>
        <translation>kosong</translation>
    </message>
    <message>
        <source>It now says “%1”. Enter keeps what you typed, Esc takes that.</source>
        <translation>Isinya sekarang “%1”. Enter menyimpan ketikan Anda, Esc mengambil isi itu.</translation>
    </message>
</context>
<context>
    <name>StepModel</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Langkah %1 dari %2</translation>
    </message>
    <message>
        <source>key action</source>
        <translation>tindakan utama</translation>
    </message>
    <message>
        <source>no lead</source>
        <translation>tanpa pemimpin</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>tanpa tanggal</translation>
    </message>
</context>
<context>
    <name>SubjectModel</name>
    <message>
        <source>No steps yet</source>
        <translation>Belum ada langkah</translation>
    </message>
    <message>
        <source>goal set</source>
        <translation>tujuan sudah ada</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n langkah</numerusform>
        </translation>
    </message>
    <message>
        <source>complete</source>
        <translation>lengkap</translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation>
            <numerusform>%n kekurangan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Suggest</name>
    <message>
        <source>exact number</source>
        <translation>nomor persis</translation>
    </message>
    <message>
        <source>Same recommendation</source>
        <translation>Rekomendasi yang sama</translation>
    </message>
    <message>
        <source>General: on no initiative</source>
        <translation>Umum: tanpa inisiatif</translation>
    </message>
    <message>
        <source>new community</source>
        <translation>komunitas baru</translation>
    </message>
    <message>
        <source>No community</source>
        <translation>Tanpa komunitas</translation>
    </message>
</context>
<context>
    <name>SurveyDialog</name>
    <message>
        <source>Whoever answered counts once more as soon as this is taken over.</source>
        <translation>Siapa pun yang menjawab dihitung sekali lagi begitu ini diterapkan.</translation>
    </message>
    <message>
        <source>Read in all the same</source>
        <translation>Tetap baca</translation>
    </message>
    <message>
        <source>Nothing in this file is new: all of it is there already.</source>
        <translation>Tidak ada yang baru dalam berkas ini: semuanya sudah ada.</translation>
    </message>
    <message>
        <source>Choose above where this belongs, then take it over.</source>
        <translation>Pilih di atas ini termasuk ke mana, lalu terapkan.</translation>
    </message>
    <message>
        <source>Added to the room Survey, day %1, %2: %3.</source>
        <translation>Ditambahkan ke ruang Survei, hari %1, %2: %3.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>Taken back: everything is as it was before.</source>
        <translation>Dibatalkan: semuanya kembali seperti semula.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>The votes of an earlier table of this form differ. They are never added up: one of the two counts, and the page Merge asks which.</source>
        <translation>Suara dari tabel lama formulir ini berbeda. Suara itu tidak pernah dijumlahkan: salah satunya yang dihitung, dan halaman Gabungkan menanyakan yang mana.</translation>
    </message>
    <message>
        <source>If other people answered here, both can count: give the column of the votes another name in the file, and read that in place of this.</source>
        <translation>Jika yang menjawab di sini orang lain, keduanya bisa dihitung: beri nama lain pada kolom suara di berkas, lalu baca berkas itu sebagai ganti yang ini.</translation>
    </message>
    <message>
        <source>Input of absent people</source>
        <translation>Masukan dari yang tidak hadir</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>Hari yang mana?</translation>
    </message>
    <message>
        <source>Which round?</source>
        <translation>Putaran yang mana?</translation>
    </message>
    <message>
        <source>Day %1 · %2</source>
        <translation>Hari %1 · %2</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Putaran</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Terapkan</translation>
    </message>
</context>
<context>
    <name>SurveyForm</name>
    <message>
        <source>Input of absent people: which column is what?</source>
        <translation>Masukan dari yang tidak hadir: kolom mana untuk apa?</translation>
    </message>
    <message>
        <source>Show what it brings</source>
        <translation>Tampilkan isinya</translation>
    </message>
    <message>
        <source>Which column has notes, votes or steps? Choose at least one.</source>
        <translation>Kolom mana yang memuat catatan, suara, atau langkah? Pilih setidaknya satu.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Inisiatif</translation>
    </message>
    <message>
        <source>Kind of note</source>
        <translation>Jenis catatan</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Suara</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Langkah</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Komunitas</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n catatan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s)</source>
        <translation>
            <numerusform>%n surat suara</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n langkah</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SurveyModel</name>
    <message>
        <source>New</source>
        <translation>Baru</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Sudah ada</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Dikecualikan</translation>
    </message>
    <message>
        <source>Ballot</source>
        <translation>Surat suara</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Langkah</translation>
    </message>
</context>
<context>
    <name>SurveyTable</name>
    <message>
        <source>Rows</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Baris tabel</translation>
    </message>
    <message>
        <source>Columns that are not read, and stay outside: %1</source>
        <translation>Kolom yang tidak dibaca dan tidak ikut: %1</translation>
    </message>
    <message>
        <source>All columns are read.</source>
        <translation>Semua kolom dibaca.</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Semua baris</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Baru</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Sudah ada</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Perlu ditinjau</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n catatan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s)</source>
        <translation>
            <numerusform>%n surat suara</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n langkah</numerusform>
        </translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Baru: %1</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Tidak ada yang baru</translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n sudah ada</numerusform>
        </translation>
    </message>
    <message>
        <source>Not counted: %1</source>
        <translation>Tidak dihitung: %1</translation>
    </message>
    <message>
        <source>shows all of a row</source>
        <translation>menampilkan seluruh isi baris</translation>
    </message>
</context>
<context>
    <name>Talk</name>
    <message>
        <source>waiting</source>
        <translation>menunggu</translation>
    </message>
    <message>
        <source>speaking</source>
        <translation>berbicara</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>dijeda</translation>
    </message>
    <message>
        <source>done</source>
        <translation>selesai</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>dilewati</translation>
    </message>
    <message>
        <source>Move {name} to the next slot</source>
        <translation>Pindahkan {name} ke slot berikutnya</translation>
    </message>
</context>
<context>
    <name>TalkDialog</name>
    <message>
        <source>Discard</source>
        <translation>Buang</translation>
    </message>
    <message>
        <source>Added: {name}</source>
        <translation>Ditambahkan: {name}</translation>
    </message>
    <message>
        <source>This was typed here before and is not kept yet.</source>
        <translation>Ini diketik di sini sebelumnya dan belum disimpan.</translation>
    </message>
    <message>
        <source>Change the talk</source>
        <translation>Ubah presentasi</translation>
    </message>
    <message>
        <source>Add a talk</source>
        <translation>Tambah presentasi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
</context>
<context>
    <name>TalkForm</name>
    <message>
        <source>“{text}” is no link. It begins with https://</source>
        <translation>“{text}” bukan pranala. Pranala diawali https://</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Pembicara</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Judul</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Inisiatif</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durasi</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Pranala</translation>
    </message>
    <message>
        <source>None: type a number or words</source>
        <translation>Tidak ada: ketik nomor atau kata</translation>
    </message>
</context>
<context>
    <name>TalkHead</name>
    <message>
        <source>Speaker</source>
        <translation>Pembicara</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Presentasi</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Rencana</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Aktual</translation>
    </message>
</context>
<context>
    <name>TalkHints</name>
    <message>
        <source>edits</source>
        <translation>menyunting</translation>
    </message>
    <message>
        <source>skips</source>
        <translation>melewati</translation>
    </message>
    <message>
        <source>resets</source>
        <translation>mengulang dari awal</translation>
    </message>
    <message>
        <source>30 s more</source>
        <translation>tambah 30 dtk</translation>
    </message>
    <message>
        <source>begins it now</source>
        <translation>memulainya sekarang</translation>
    </message>
    <message>
        <source>moves it</source>
        <translation>memindahkannya</translation>
    </message>
    <message>
        <source>removes</source>
        <translation>menghapus</translation>
    </message>
    <message>
        <source>for the marked talk</source>
        <translation>untuk presentasi yang ditandai</translation>
    </message>
</context>
<context>
    <name>TalkModel</name>
    <message>
        <source>Talk %1</source>
        <translation>Presentasi %1</translation>
    </message>
    <message>
        <source>initiative %1</source>
        <translation>inisiatif %1</translation>
    </message>
    <message>
        <source>planned %1</source>
        <translation>rencana %1</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>ditambah %1</translation>
    </message>
    <message>
        <source>spoken %1</source>
        <translation>berbicara %1</translation>
    </message>
</context>
<context>
    <name>TalkPanel</name>
    <message>
        <source>Up next</source>
        <translation>Berikutnya</translation>
    </message>
    <message>
        <source>+30 s</source>
        <translation>+30 dtk</translation>
    </message>
    <message>
        <source>30 seconds more</source>
        <translation>Tambah 30 detik</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Berikutnya</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Lewati</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>Dari awal</translation>
    </message>
    <message>
        <source>Speaking now</source>
        <translation>Sedang berbicara</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Dijeda</translation>
    </message>
    <message>
        <source>Speaks next</source>
        <translation>Berbicara berikutnya</translation>
    </message>
    <message>
        <source>All talks given</source>
        <translation>Semua presentasi selesai</translation>
    </message>
    <message>
        <source>No talks yet</source>
        <translation>Belum ada presentasi</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>{time} spoken</source>
        <translation>sudah berbicara {time}</translation>
    </message>
    <message>
        <source>{time} spoken of {planned}</source>
        <translation>sudah berbicara {time} dari {planned}</translation>
    </message>
    <message>
        <source>warning at {time}</source>
        <translation>peringatan pada sisa {time}</translation>
    </message>
    <message numerus="yes">
        <source>interpreted into %n language(s)</source>
        <translation>
            <numerusform>juru bahasa ke %n bahasa</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Lanjutkan</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Jeda</translation>
    </message>
</context>
<context>
    <name>TalksPage</name>
    <message>
        <source>Lightning talks</source>
        <translation>Presentasi kilat</translation>
    </message>
    <message>
        <source>A second window to share, on or off</source>
        <translation>Buka atau tutup jendela kedua untuk dibagikan</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Presentasi</translation>
    </message>
    <message>
        <source>No talks yet</source>
        <translation>Belum ada presentasi</translation>
    </message>
    <message>
        <source>Ctrl N adds one. Sign-ups of a wiki page or a form can be read in.</source>
        <translation>Ctrl N menambah satu. Pendaftaran dari halaman wiki atau formulir dapat dibaca.</translation>
    </message>
    <message numerus="yes">
        <source>%n talk(s)</source>
        <translation>
            <numerusform>%n presentasi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n mnt</numerusform>
        </translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Panggung</translation>
    </message>
    <message>
        <source>Read sign-ups</source>
        <translation>Baca pendaftaran</translation>
    </message>
    <message>
        <source>Add a talk</source>
        <translation>Tambah presentasi</translation>
    </message>
</context>
<context>
    <name>TallyLine</name>
    <message>
        <source>No vote yet. Type %1 or %2.</source>
        <translation>Belum ada suara. Ketik %1 atau %2.</translation>
    </message>
</context>
<context>
    <name>TallyView</name>
    <message>
        <source>Tally</source>
        <translation>Turus</translation>
    </message>
    <message>
        <source>%1 on %2.</source>
        <translation>%1 untuk %2.</translation>
    </message>
    <message>
        <source>A vote means: %1.</source>
        <translation>Arti satu suara: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Top %n go to the plan</source>
        <translation>
            <numerusform>%n teratas masuk rencana</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Top %1 and a tie: %n go to the plan</source>
        <translation>
            <numerusform>%1 teratas dan seri: %n masuk rencana</numerusform>
        </translation>
    </message>
    <message>
        <source>This round has no vote</source>
        <translation>Tidak ada pemungutan suara pada putaran ini</translation>
    </message>
    <message>
        <source>The event gives it no question to vote on.</source>
        <translation>Acara tidak memberinya pertanyaan untuk pemungutan suara.</translation>
    </message>
    <message>
        <source>No votes</source>
        <translation>Tanpa suara</translation>
    </message>
    <message>
        <source>The vote was closed without any.</source>
        <translation>Pemungutan suara ditutup tanpa satu suara pun.</translation>
    </message>
    <message>
        <source>Type %1 or %2 and press Enter.</source>
        <translation>Ketik %1 atau %2 lalu tekan Enter.</translation>
    </message>
    <message>
        <source>No votes yet</source>
        <translation>Belum ada suara</translation>
    </message>
    <message>
        <source>Type a number for each dot, such as %1, and press Enter.</source>
        <translation>Ketik nomor untuk setiap titik, seperti %1, lalu tekan Enter.</translation>
    </message>
    <message>
        <source>Type each number with its score, such as %1, and press Enter.</source>
        <translation>Ketik setiap nomor dengan nilainya, seperti %1, lalu tekan Enter.</translation>
    </message>
    <message>
        <source>Type the numbers with the first one first, such as %1. Press Enter.</source>
        <translation>Ketik nomor mulai dari yang pertama, seperti %1. Tekan Enter.</translation>
    </message>
    <message>
        <source>Type the numbers of a ballot, such as %1, and press Enter.</source>
        <translation>Ketik nomor pada surat suara, seperti %1, lalu tekan Enter.</translation>
    </message>
</context>
<context>
    <name>TimeKeeper</name>
    <message>
        <source>Nothing is late: the plan stays.</source>
        <translation>Tidak ada yang terlambat: rencana tetap.</translation>
    </message>
    <message>
        <source>Nothing is due now.</source>
        <translation>Belum ada yang waktunya dimulai.</translation>
    </message>
</context>
<context>
    <name>TimeSpeaker</name>
    <message>
        <source>Time is over</source>
        <translation>Waktu habis</translation>
    </message>
</context>
<context>
    <name>TookPart</name>
    <message>
        <source>All days</source>
        <translation>Semua hari</translation>
    </message>
    <message>
        <source>Day %1</source>
        <translation>Hari %1</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Ruang</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>Ballots</source>
        <translation>Surat suara</translation>
    </message>
    <message>
        <source>Turnout</source>
        <translation>Partisipasi</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Komunitas</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Presentasi</translation>
    </message>
    <message>
        <source>{some} of {all}</source>
        <translation>{some} dari {all}</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Export</source>
        <translation>Ekspor</translation>
    </message>
    <message>
        <source>Opens the choice of another room</source>
        <translation>Membuka pilihan ruang lain</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Cari atau jalankan perintah</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Latihan</translation>
    </message>
    <message>
        <source>Day {number} · {date}</source>
        <translation>Hari {number} · {date}</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n ruang</numerusform>
        </translation>
    </message>
    <message>
        <source>in {room}</source>
        <translation>di {room}</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Koordinator</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Dijeda</translation>
    </message>
    <message>
        <source>Speaking now</source>
        <translation>Sedang berbicara</translation>
    </message>
    <message>
        <source>until {time} · next {item}</source>
        <translation>sampai {time} · berikutnya {item}</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>sampai {time}</translation>
    </message>
</context>
<context>
    <name>TraceModel</name>
    <message>
        <source>open</source>
        <translation>terbuka</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>tertutup</translation>
    </message>
    <message>
        <source>Day {number} · {round}</source>
        <translation>Hari {number} · {round}</translation>
    </message>
    <message>
        <source>hands counted</source>
        <translation>acungan tangan dihitung</translation>
    </message>
    <message numerus="yes">
        <source>on {count} of %n ballot(s)</source>
        <translation>
            <numerusform>pada {count} dari %n surat suara</numerusform>
        </translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>ditarik</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>dihapus</translation>
    </message>
    <message>
        <source>counted on another laptop</source>
        <translation>dihitung di laptop lain</translation>
    </message>
    <message>
        <source>ballots count here</source>
        <translation>surat suara yang dihitung di sini</translation>
    </message>
</context>
<context>
    <name>TraceView</name>
    <message numerus="yes">
        <source>{votes} from %n session(s)</source>
        <translation>
            <numerusform>{votes} dari %n sesi</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} {title}</source>
        <translation>{number} {title}</translation>
    </message>
    <message>
        <source>Nobody has voted for it</source>
        <translation>Tidak ada yang memilihnya</translation>
    </message>
    <message>
        <source>Choose another initiative in the ranking.</source>
        <translation>Pilih inisiatif lain dalam peringkat.</translation>
    </message>
</context>
<context>
    <name>Turnout</name>
    <message>
        <source>People present</source>
        <translation>Orang yang hadir</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Tidak dihitung</translation>
    </message>
    <message>
        <source>%1 by tally</source>
        <translation>%1 dari turus</translation>
    </message>
    <message>
        <source>%1 of %2 possible</source>
        <translation>%1 dari %2 yang mungkin</translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s)</source>
        <translation>
            <numerusform>%n surat suara</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n have voted</source>
        <translation>
            <numerusform>%1 dari %n sudah memberi suara</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have not voted. Turnout %1.</source>
        <translation>
            <numerusform>%n belum memberi suara. Partisipasi %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s) more than people present. Count the people again, or remove a ballot.</source>
        <translation>
            <numerusform>%n surat suara lebih banyak daripada orang yang hadir. Hitung lagi orangnya, atau hapus surat suara.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has %2, and %3 are possible.</source>
        <translation>%1 mendapat %2, padahal paling banyak %3.</translation>
    </message>
    <message>
        <source>%1 are more than possible: %2 people can give %3.</source>
        <translation>%1 melebihi yang mungkin: %2 orang dapat memberi %3.</translation>
    </message>
    <message>
        <source>Type a number from 0 to 9999.</source>
        <translation>Ketik angka dari 0 sampai 9999.</translation>
    </message>
</context>
<context>
    <name>TurnoutBlocks</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
</context>
<context>
    <name>TwoSidesDialog</name>
    <message>
        <source>Open a file</source>
        <translation>Buka berkas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>pastes again. You can edit the text here.</source>
        <translation>menempel lagi. Teksnya dapat disunting di sini.</translation>
    </message>
</context>
<context>
    <name>VoteBanner</name>
    <message>
        <source>Open vote again</source>
        <translation>Buka lagi pemungutan suara</translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s) are in. A vote is counted by ballots or by tally, never both.</source>
        <translation>
            <numerusform>%n surat suara sudah masuk. Pemungutan suara dihitung dengan surat suara atau dengan turus, tidak pernah keduanya.</numerusform>
        </translation>
    </message>
    <message>
        <source>Convert to a tally</source>
        <translation>Ubah ke turus</translation>
    </message>
    <message>
        <source>Votes are added to an initiative when they are counted by tally.</source>
        <translation>Suara ditambahkan ke inisiatif bila dihitung dengan turus.</translation>
    </message>
    <message>
        <source>Count by tally</source>
        <translation>Hitung dengan turus</translation>
    </message>
</context>
<context>
    <name>VoteDialog</name>
    <message>
        <source>Round and vote</source>
        <translation>Putaran dan pemungutan suara</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Putaran</translation>
    </message>
    <message>
        <source>Add a round</source>
        <translation>Tambah putaran</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Remove this round</source>
        <translation>Hapus putaran ini</translation>
    </message>
    <message>
        <source>This round earlier</source>
        <translation>Putaran ini lebih awal</translation>
    </message>
    <message>
        <source>This round later</source>
        <translation>Putaran ini lebih akhir</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pertanyaan</translation>
    </message>
    <message>
        <source>Further questions, one on each line</source>
        <translation>Pertanyaan tambahan, satu pada tiap baris</translation>
    </message>
    <message>
        <source>No vote</source>
        <translation>Tanpa pemungutan suara</translation>
    </message>
    <message>
        <source>Pick a few</source>
        <translation>Pilih beberapa</translation>
    </message>
    <message>
        <source>Dot vote</source>
        <translation>Tempatkan titik</translation>
    </message>
    <message>
        <source>Score 0 to 5</source>
        <translation>Nilai 0 sampai 5</translation>
    </message>
    <message>
        <source>Rank the first ones</source>
        <translation>Urutkan yang teratas</translation>
    </message>
    <message>
        <source>Show of hands</source>
        <translation>Angkat tangan</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Inisiatif</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>Klaster</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metode</translation>
    </message>
    <message>
        <source>Votes on</source>
        <translation>Yang dipilih</translation>
    </message>
    <message>
        <source>Picks or dots each</source>
        <translation>Pilihan atau titik per orang</translation>
    </message>
    <message>
        <source>How many go to the plan</source>
        <translation>Berapa yang masuk rencana</translation>
    </message>
    <message>
        <source>Only these are offered (none named: all)</source>
        <translation>Hanya ini yang ditawarkan (kosong: semua)</translation>
    </message>
    <message>
        <source>A vote means</source>
        <translation>Arti satu suara</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Round {number}</source>
        <translation>Putaran {number}</translation>
    </message>
</context>
<context>
    <name>VoteHeader</name>
    <message>
        <source>Vote</source>
        <translation>Pemungutan suara</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>Dihitung dengan</translation>
    </message>
    <message>
        <source>Ballots</source>
        <translation>Surat suara</translation>
    </message>
    <message>
        <source>Tally</source>
        <translation>Turus</translation>
    </message>
    <message>
        <source>Paste from chat</source>
        <translation>Tempel dari obrolan</translation>
    </message>
    <message>
        <source>Pass the laptop</source>
        <translation>Edarkan laptop</translation>
    </message>
    <message numerus="yes">
        <source>Counted on %n laptop(s)</source>
        <translation>
            <numerusform>Dihitung di %n laptop</numerusform>
        </translation>
    </message>
    <message>
        <source>One count is shown. Which one counts is chosen on the page Merge.</source>
        <translation>Satu hitungan ditampilkan. Mana yang dihitung dipilih di halaman Gabungkan.</translation>
    </message>
    <message>
        <source>Open vote again</source>
        <translation>Buka lagi pemungutan suara</translation>
    </message>
    <message>
        <source>Close vote</source>
        <translation>Tutup pemungutan suara</translation>
    </message>
</context>
<context>
    <name>VoteWords</name>
    <message numerus="yes">
        <source>%n dot(s)</source>
        <translation>
            <numerusform>%n titik</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n poin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hand(s)</source>
        <translation>
            <numerusform>%n acungan tangan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n suara</numerusform>
        </translation>
    </message>
    <message>
        <source>dots</source>
        <translation>titik</translation>
    </message>
    <message>
        <source>points</source>
        <translation>poin</translation>
    </message>
    <message>
        <source>hands</source>
        <translation>acungan tangan</translation>
    </message>
    <message>
        <source>votes</source>
        <translation>suara</translation>
    </message>
    <message numerus="yes">
        <source>dot(s)</source>
        <translation>
            <numerusform>titik</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>point(s)</source>
        <translation>
            <numerusform>poin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hand(s)</source>
        <translation>
            <numerusform>acungan tangan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>vote(s)</source>
        <translation>
            <numerusform>suara</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 have %n dot(s) each.</source>
        <translation>
            <numerusform>%1 masing-masing mendapat %n titik.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 have %n point(s) each.</source>
        <translation>
            <numerusform>%1 masing-masing mendapat %n poin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 have %n hand(s) each.</source>
        <translation>
            <numerusform>%1 masing-masing mendapat %n acungan tangan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 have %n vote(s) each.</source>
        <translation>
            <numerusform>%1 masing-masing mendapat %n suara.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, on clusters</source>
        <translation>%1, untuk klaster</translation>
    </message>
    <message numerus="yes">
        <source>%n dot(s) each</source>
        <translation>
            <numerusform>%n titik per orang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rank the first %n</source>
        <translation>
            <numerusform>Urutkan %n teratas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show of hands, up to %n each</source>
        <translation>
            <numerusform>Angkat tangan, paling banyak %n kali per orang</numerusform>
        </translation>
    </message>
    <message>
        <source>Show of hands</source>
        <translation>Angkat tangan</translation>
    </message>
    <message numerus="yes">
        <source>Score 0 to %1, up to %n of them</source>
        <translation>
            <numerusform>Nilai 0 sampai %1, paling banyak %n pilihan</numerusform>
        </translation>
    </message>
    <message>
        <source>Score 0 to %1</source>
        <translation>Nilai 0 sampai %1</translation>
    </message>
    <message numerus="yes">
        <source>Pick up to %n</source>
        <translation>
            <numerusform>Pilih paling banyak %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n dot(s)</source>
        <translation>
            <numerusform>%1 dari %n titik</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n ranked</source>
        <translation>
            <numerusform>%1 dari %n diurutkan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n scored</source>
        <translation>
            <numerusform>%1 dari %n dinilai</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n pick(s)</source>
        <translation>
            <numerusform>%1 dari %n pilihan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cluster(s)</source>
        <translation>
            <numerusform>%n klaster</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n initiative(s)</source>
        <translation>
            <numerusform>%n inisiatif</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mean %1 of %n score(s)</source>
        <translation>
            <numerusform>rata-rata %1 dari %n nilai</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VotesPage</name>
    <message>
        <source>Vote</source>
        <translation>Pemungutan suara</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>{room}, day {number}</source>
        <translation>{room}, hari {number}</translation>
    </message>
</context>
<context>
    <name>WordsContents</name>
    <message>
        <source>Where</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation>Teks asli</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>Tidak di mana pun</translation>
    </message>
    <message>
        <source>Type a translation</source>
        <translation>Ketik terjemahan</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Acara</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Putaran</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pertanyaan</translation>
    </message>
    <message>
        <source>Further question</source>
        <translation>Pertanyaan tambahan</translation>
    </message>
    <message>
        <source>A vote means</source>
        <translation>Arti satu suara</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Klaster</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Ruang</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topik</translation>
    </message>
</context>
<context>
    <name>WordsDialog</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Tidak satu pun</translation>
    </message>
    <message>
        <source>%1 alike</source>
        <translation>mirip %1</translation>
    </message>
    <message>
        <source>Answered: none of them.</source>
        <translation>Dijawab: tidak satu pun.</translation>
    </message>
    <message>
        <source>Answered: %1</source>
        <translation>Dijawab: %1</translation>
    </message>
    <message>
        <source>Which initiative do these words mean?</source>
        <translation>Inisiatif mana yang dimaksud kata-kata ini?</translation>
    </message>
    <message>
        <source>The words as reported</source>
        <translation>Kata-kata seperti dilaporkan</translation>
    </message>
    <message>
        <source>Another initiative: number or words</source>
        <translation>Inisiatif lain: nomor atau kata</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Nanti</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>takes the last answer back</source>
        <translation>membatalkan jawaban terakhir</translation>
    </message>
</context>
<context>
    <name>WorkbookModel</name>
    <message>
        <source>Room {room}</source>
        <translation>Ruang {room}</translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s)</source>
        <translation>
            <numerusform>%n surat suara</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n catatan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n ruang</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkbookState</name>
    <message>
        <source>New</source>
        <translation>Baru</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Diperbarui</translation>
    </message>
    <message>
        <source>Already merged</source>
        <translation>Sudah digabungkan</translation>
    </message>
    <message>
        <source>Edited in Excel</source>
        <translation>Disunting di Excel</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Perlu perhatian</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Ditolak</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Membaca</translation>
    </message>
    <message>
        <source>No file</source>
        <translation>Tidak ada berkas</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tampilkan</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Selesaikan</translation>
    </message>
    <message>
        <source>Say why</source>
        <translation>Sebutkan alasan</translation>
    </message>
</context>
<context>
    <name>_BallotModel</name>
    <message>
        <source>Ballot %1: %2. %3</source>
        <translation>Surat suara %1: %2. %3</translation>
    </message>
</context>
<context>
    <name>_Model</name>
    <message>
        <source>Ready</source>
        <translation>Siap</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Dikecualikan</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Sudah ada</translation>
    </message>
    <message>
        <source>Look here</source>
        <translation>Periksa di sini</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hadir</translation>
    </message>
    <message>
        <source>Struck out</source>
        <translation>Dicoret</translation>
    </message>
    <message>
        <source>typed in</source>
        <translation>diketik</translation>
    </message>
</context>
</TS>
