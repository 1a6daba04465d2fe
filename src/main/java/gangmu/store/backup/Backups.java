package gangmu.store.backup;

import gangmu.file.Names;
import gangmu.file.WholeFile;
import gangmu.store.backup.Manifest.Made;
import gangmu.store.journal.Head;
import gangmu.store.journal.Header;
import gangmu.store.journal.History;
import gangmu.store.journal.JournalReading;
import gangmu.store.secret.Keyring;
import gangmu.store.trouble.PassphraseNeeded;
import gangmu.store.trouble.UnusableBackup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The backups that are kept in a plan's folder.
 *
 * @param keyring has the passphrase, where the plan or one of its backups is sealed
 */
public record Backups(Path folder, Keyring keyring) {
    /** The name of the folder within the plan's. */
    public static final String NAME = "backups";

    /** How the name of a backup ends. */
    public static final String SUFFIX = ".gangmu.zip";

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuu-MM-dd_HHmmss", Locale.ROOT);
    private static final double SHRUNK = 0.8;

    /** The backups, the newest first; those that cannot be read, or only with another passphrase, last. */
    public List<ListedBackup> list() throws IOException {
        return listed(files().stream().map(this::listed).toList());
    }

    private List<Path> files() throws IOException {
        Path directory = folder.resolve(NAME);
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(directory)) {
            return all.filter(file -> file.getFileName().toString().endsWith(SUFFIX))
                    .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .toList();
        }
    }

    private ListedBackup listed(Path file) {
        try {
            return new ListedBackup(file, Optional.of(BackupFile.manifest(file, keyring)), false);
        } catch (UnusableBackup | PassphraseNeeded e) {
            return new ListedBackup(file, Optional.empty(), false);
        }
    }

    private static List<ListedBackup> listed(List<ListedBackup> files) {
        List<ListedBackup> listed = new ArrayList<>();
        @Nullable Manifest parent = null;
        for (ListedBackup backup : files.stream().sorted(BY_AGE).toList()) {
            Optional<Manifest> manifest = backup.manifest();
            boolean shrunk =
                    parent != null && manifest.isPresent() && manifest.get().total() < parent.total() * SHRUNK;
            listed.addFirst(new ListedBackup(backup.file(), manifest, shrunk));
            parent = manifest.orElse(parent);
        }
        return listed;
    }

    private static final Comparator<ListedBackup> BY_AGE =
            Comparator.comparing(backup -> backup.made().map(Made::at).orElse(Instant.MIN));

    /**
     * The file of the newest that is not damaged in any part.
     *
     * @throws PassphraseNeeded if one that might be needs another passphrase
     */
    public Optional<Path> newest() throws IOException {
        Optional<PassphraseNeeded> needed = Optional.empty();
        for (ListedBackup backup : list()) {
            try {
                BackupFile.read(backup.file(), keyring);
                return Optional.of(backup.file());
            } catch (PassphraseNeeded e) {
                needed = needed.or(() -> Optional.of(e));
            } catch (UnusableBackup e) {
                // The next one may be whole.
            }
        }
        if (needed.isPresent()) {
            throw needed.get().of(folder);
        }
        return Optional.empty();
    }

    /**
     * Seals them with the key of their plan, or with none, as that is.
     *
     * @param header of the plan's journal
     * @param history of the plan, as it is sealed now
     * @return those which cannot be read, though they are not sealed
     * @throws IOException if the disk does not take it
     */
    public List<Path> seal(Header header, History history) throws IOException {
        return new Sealing(keyring, header, history).seal(files());
    }

    private Optional<Backup> sound(ListedBackup backup) {
        try {
            return Optional.of(BackupFile.read(backup.file(), keyring));
        } catch (UnusableBackup | PassphraseNeeded e) {
            return Optional.empty();
        }
    }

    /**
     * Makes a backup of what the folder's journal holds, where the newest backup does not hold it already; then those
     * go that are no longer kept.
     *
     * @return the new backup's file, read again and found right; empty where none was needed
     * @throws IOException if the disk does not take it
     * @throws gangmu.store.trouble.DamagedPlan if the journal lacks something
     */
    public Optional<Path> make(Made made) throws IOException {
        JournalReading reading = JournalReading.of(folder, Head.read(folder), List.of());
        List<ListedBackup> before = list();
        Optional<ListedBackup> newest =
                before.stream().findFirst().filter(backup -> backup.made().isPresent());
        boolean isKnown = newest.flatMap(ListedBackup::manifest)
                .filter(manifest -> manifest.end().equals(reading.end()))
                .isPresent();
        if (isKnown && newest.flatMap(this::sound).isPresent()) {
            return Optional.empty();
        }
        @Nullable
        String parent =
                newest.map(backup -> backup.file().getFileName().toString()).orElse(null);
        Path directory = Files.createDirectories(folder.resolve(NAME));
        Names.sync(folder);
        WholeFile.removeDrafts(directory);
        Path file = free(directory, made.at(), reading.end().sequence());
        BackupFile.write(file, of(reading, made, parent), keyring);
        for (ListedBackup outdated : new Rotation(ZoneId.systemDefault()).outdated(list())) {
            Files.delete(outdated.file());
        }
        return Optional.of(file);
    }

    private NewBackup of(JournalReading reading, Made made, @Nullable String parent) {
        return NewBackup.of(reading.header().plan(), History.of(folder, reading.lines(), keyring), made, parent);
    }

    private static Path free(Path directory, Instant at, long sequence) {
        String name = STAMP.format(LocalDateTime.ofInstant(at, ZoneId.systemDefault())) + "_" + sequence;
        Path file = directory.resolve(name + SUFFIX);
        for (int i = 2; Files.exists(file); i++) {
            file = directory.resolve(name + "_" + i + SUFFIX);
        }
        return file;
    }

    /**
     * Writes a backup of what the folder's journal holds, or held, to any place.
     *
     * @throws IOException if it cannot be written there
     */
    public Backup write(Path file, Made made, JournalReading reading) throws IOException {
        return BackupFile.write(file, of(reading, made, null), keyring);
    }
}
