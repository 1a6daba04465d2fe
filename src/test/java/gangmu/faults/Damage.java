package gangmu.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SplittableRandom;

/** A way in which a disk spoils a file. */
enum Damage {
    BIT_FLIPPED {
        @Override
        byte[] done(byte[] bytes, byte[] older, SplittableRandom random) {
            if (bytes.length > 0) {
                bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            }
            return bytes;
        }
    },
    SECTOR_ZEROED {
        @Override
        byte[] done(byte[] bytes, byte[] older, SplittableRandom random) {
            int from = bytes.length == 0 ? 0 : random.nextInt(bytes.length) / SECTOR * SECTOR;
            Arrays.fill(bytes, from, Math.min(bytes.length, from + SECTOR), (byte) 0);
            return bytes;
        }
    },
    TRUNCATED {
        @Override
        byte[] done(byte[] bytes, byte[] older, SplittableRandom random) {
            return Arrays.copyOf(bytes, bytes.length == 0 ? 0 : random.nextInt(bytes.length));
        }
    },
    OLD_PAGE {
        @Override
        byte[] done(byte[] bytes, byte[] older, SplittableRandom random) {
            int length = Math.min(bytes.length, older.length);
            int from = length == 0 ? 0 : random.nextInt(length) / PAGE * PAGE;
            System.arraycopy(older, from, bytes, from, Math.min(PAGE, length - from));
            return bytes;
        }
    };

    private static final int SECTOR = 512;
    private static final int PAGE = 4096;

    /** @param older the same file at an earlier time */
    abstract byte[] done(byte[] bytes, byte[] older, SplittableRandom random);

    void inflict(Path file, Path olderFile, SplittableRandom random) throws IOException {
        byte[] older = Files.exists(olderFile) ? Files.readAllBytes(olderFile) : new byte[0];
        Files.write(file, done(Files.readAllBytes(file), older, random));
    }
}
