package gangmu.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** One draw of what is left after a loss of power. */
final class Survivors {
    private final long seed;
    private final @Nullable Fate ofAll;
    private final IdentityHashMap<FileInode, byte[]> contents = new IdentityHashMap<>();
    private final Set<DirectoryInode> placed = Collections.newSetFromMap(new IdentityHashMap<>());

    private Survivors(RandomGenerator random) {
        seed = random.nextLong();
        RandomGenerator disk = new SplittableRandom(seed);
        ofAll = disk.nextInt(3) == 0 ? Fate.extreme(disk) : null;
    }

    static void write(DirectoryInode top, Path into, RandomGenerator random) throws IOException {
        new Survivors(random).write(top, into, "");
    }

    private void write(DirectoryInode directory, Path into, String path) throws IOException {
        if (!placed.add(directory)) {
            return; // No directory is in two places, and none within itself.
        }
        Files.createDirectories(into);
        for (String name : directory.names()) {
            String whole = path + "/" + name;
            RandomGenerator random = new SplittableRandom(seed + whole.hashCode());
            @Nullable Inode inode = leadsTo(directory, name, random);
            switch (inode) {
                case FileInode file -> Files.write(into.resolve(name), content(file, random));
                case DirectoryInode inner -> write(inner, into.resolve(name), whole);
                case LinkInode link -> Files.createSymbolicLink(into.resolve(name), link.target());
                case null -> {}
            }
        }
    }

    private @Nullable Inode leadsTo(DirectoryInode directory, String name, RandomGenerator random) {
        boolean isForcedWithFile = random.nextBoolean();
        boolean isKept = random.nextBoolean();
        if (ofAll == Fate.KEPT || (ofAll != Fate.DROPPED && isKept)) {
            return directory.current(name);
        }
        @Nullable Inode perhaps = directory.perhapsDurable(name);
        return perhaps != null && isForcedWithFile ? perhaps : directory.durable(name);
    }

    private byte[] content(FileInode file, RandomGenerator random) {
        return contents.computeIfAbsent(file, any -> {
            Fate fate = ofAll != null ? ofAll : Fate.ofFile(random);
            return fate.content(file.durable(), file.current(), random);
        });
    }
}
