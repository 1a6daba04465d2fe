package gangmu.store;

import gangmu.file.Names;
import gangmu.file.WholeFile;
import gangmu.store.backup.Backups;
import gangmu.store.database.Database;
import gangmu.store.journal.Head;
import gangmu.store.journal.Journal;
import gangmu.store.trouble.DamagedPlan;
import gangmu.store.trouble.FolderNotEmpty;
import gangmu.store.trouble.FolderReadOnly;
import gangmu.store.trouble.NetworkFolder;
import gangmu.store.trouble.NotAPlanFolder;
import gangmu.store.trouble.NotStored;
import gangmu.store.trouble.PathNotAllowed;
import gangmu.store.trouble.PlanMissing;
import gangmu.store.trouble.StoreTrouble;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/** What the disk says about a plan folder before and after it is used. */
final class Disk {
    /** The files and folders that a plan folder may hold. */
    static final List<String> PARTS =
            List.of(Journal.NAME, Journal.COPY, Head.NAME, Database.FILE, FolderLock.NAME, Aside.NAME, Backups.NAME);

    private Disk() {}

    /** Whether a file, or what a link leads to, is one of those that a plan consists of. */
    static boolean isPart(Path file) {
        Path real = real(file);
        Path name = real.getFileName();
        Path parent = real.getParent();
        return name != null
                && parent != null
                && hasPlan(parent)
                && PARTS.stream().anyMatch(own -> own.equalsIgnoreCase(name.toString()));
    }

    private static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            return file; // not there yet
        }
    }

    /** @throws StoreTrouble if no new plan may be put in the folder */
    static void requireFree(Path folder) throws IOException {
        requireAllowed(folder);
        requireOwn(folder);
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                if (files.anyMatch(file -> !isLeftOver(file))) {
                    throw hasPlan(folder) ? FolderNotEmpty.withPlan(folder) : FolderNotEmpty.withFiles(folder);
                }
            }
        } else if (Files.exists(folder)) {
            throw NotAPlanFolder.file(folder);
        }
    }

    /** Whether a file is what a creation leaves that was stopped before there was anything of a plan. */
    private static boolean isLeftOver(Path file) {
        return file.getFileName().toString().equals(FolderLock.NAME) || WholeFile.isDraft(file);
    }

    /** Makes a folder, and sees to it that it and those it is in are still there after a power failure. */
    static void createDirectories(Path folder) throws IOException {
        Path known = existing(folder);
        Files.createDirectories(folder);
        for (Path made = folder; made != null && !made.equals(known); made = made.getParent()) {
            Names.sync(made);
        }
        Names.sync(known);
    }

    /** @throws StoreTrouble if there is no plan in the folder that could be opened */
    static void requirePlan(Path folder) {
        requireAllowed(folder);
        requireOwn(folder);
        if (!Files.exists(folder)) {
            throw new PlanMissing(folder);
        }
        if (!Files.isDirectory(folder)) {
            throw NotAPlanFolder.file(folder);
        }
        if (!hasPlan(folder)) {
            throw NotAPlanFolder.withoutPlan(folder);
        }
        if (!hasJournal(folder)) {
            throw DamagedPlan.withoutJournal(folder);
        }
    }

    /** @throws NetworkFolder if the folder is on another computer */
    static void requireLocal(Path folder) throws IOException {
        if (Network.holds(folder)) {
            throw new NetworkFolder(folder);
        }
    }

    /** @throws NoSuchFileException if nothing of the plan is there any more, as where its drive was unplugged */
    static void requireRest(Path folder) throws NoSuchFileException {
        if (!hasPlan(folder) && !Files.exists(folder.resolve(Head.NAME))) {
            throw new NoSuchFileException(folder.resolve(Journal.NAME).toString());
        }
    }

    /** Whether there is a plan in a folder, or what is left of one. */
    static boolean hasPlan(Path folder) {
        return hasJournal(folder) || Files.exists(folder.resolve(Database.FILE));
    }

    private static boolean hasJournal(Path folder) {
        return Files.exists(folder.resolve(Journal.NAME)) || Files.exists(folder.resolve(Journal.COPY));
    }

    /**
     * Sees to it that what stands under the names of a plan's files are files, and folders under those of its folders: a
     * link would lead writing to a place that nobody meant.
     *
     * @throws NotAPlanFolder if one of them is something else
     */
    static void requireOwn(Path folder) {
        for (String name : PARTS) {
            Path part = folder.resolve(name);
            boolean isFolder = name.equals(Aside.NAME) || name.equals(Backups.NAME);
            boolean isOwn = isFolder
                    ? Files.isDirectory(part, LinkOption.NOFOLLOW_LINKS)
                    : Files.isRegularFile(part, LinkOption.NOFOLLOW_LINKS);
            if (!isOwn && Files.exists(part, LinkOption.NOFOLLOW_LINKS)) {
                throw NotAPlanFolder.withForeignPart(folder, name);
            }
        }
    }

    static void requireAllowed(Path folder) {
        if (folder.toString().contains(";")) {
            throw new PathNotAllowed(folder);
        }
    }

    /** What trouble with reading or writing the folder means to its user. */
    static StoreTrouble trouble(Path folder, Exception cause) {
        boolean readOnly = cause instanceof AccessDeniedException || !Files.isWritable(existing(folder));
        return readOnly ? new FolderReadOnly(folder, cause) : NotStored.opening(folder, cause);
    }

    private static Path existing(Path folder) {
        Path path = folder;
        while (!Files.exists(path) && path.getParent() != null) {
            path = path.getParent();
        }
        return path;
    }

    /** Makes sure that what somebody else wrote to a file is on the disk. */
    static void sync(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** Takes away what an unsuccessful creation left in a folder that was free before. */
    static void removeNew(Path folder, Exception cause) {
        try {
            for (String name : PARTS) {
                Files.deleteIfExists(folder.resolve(name));
            }
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }
}
