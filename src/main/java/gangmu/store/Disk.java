package gangmu.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/** What the disk says about a plan folder before and after it is used. */
final class Disk {
    private Disk() {}

    /** @throws StoreTrouble if no new plan may be put in the folder */
    static void requireFree(Path folder) throws IOException {
        requireAllowed(folder);
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                if (files.findAny().isPresent()) {
                    throw hasPlan(folder) ? FolderNotEmpty.withPlan(folder) : FolderNotEmpty.withFiles(folder);
                }
            }
        } else if (Files.exists(folder)) {
            throw NotAPlanFolder.file(folder);
        }
    }

    /** @throws StoreTrouble if there is no plan in the folder that could be opened */
    static void requirePlan(Path folder) {
        requireAllowed(folder);
        if (!Files.exists(folder)) {
            throw new PlanMissing(folder);
        }
        if (!Files.isDirectory(folder)) {
            throw NotAPlanFolder.file(folder);
        }
        if (!hasPlan(folder)) {
            throw NotAPlanFolder.withoutPlan(folder);
        }
        if (!Files.exists(folder.resolve(Journal.NAME))) {
            throw DamagedPlan.withoutJournal(folder);
        }
    }

    private static boolean hasPlan(Path folder) {
        return Files.exists(folder.resolve(Journal.NAME)) || Files.exists(folder.resolve(Database.FILE));
    }

    private static void requireAllowed(Path folder) {
        if (folder.toString().contains(";")) {
            throw new PathNotAllowed(folder);
        }
    }

    /** What trouble with reading or writing the folder means to its user. */
    static StoreTrouble trouble(Path folder, Exception cause) {
        boolean readOnly = cause instanceof AccessDeniedException || !Files.isWritable(existing(folder));
        return readOnly ? new FolderReadOnly(folder, cause) : new NotStored(folder, cause);
    }

    private static Path existing(Path folder) {
        Path path = folder;
        while (!Files.exists(path) && path.getParent() != null) {
            path = path.getParent();
        }
        return path;
    }

    /** Makes sure that the names of new files survive a power failure, where the system can promise that. */
    static void syncNames(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Windows opens no folder as a file, and keeps names safe by itself.
        }
    }

    /** Takes away what an unsuccessful creation left in a folder that was free before. */
    static void removeNew(Path folder, Exception cause) {
        try {
            for (String name : List.of(Database.FILE, Journal.NAME, FolderLock.NAME)) {
                Files.deleteIfExists(folder.resolve(name));
            }
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }
}
