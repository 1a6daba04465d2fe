package gangmu.faults;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.random.RandomGenerator;

/** What becomes of the sectors of a file that were not forced. */
enum Fate {
    DROPPED {
        @Override
        byte[] content(byte[] durable, byte[] current, RandomGenerator random) {
            return durable;
        }
    },

    KEPT {
        @Override
        byte[] content(byte[] durable, byte[] current, RandomGenerator random) {
            return current;
        }
    },

    /** The disk wrote the sectors in another order than it was told, and came no further than one of them. */
    LAST_KEPT {
        @Override
        byte[] content(byte[] durable, byte[] current, RandomGenerator random) {
            int last = lastChanged(durable, current);
            return mixed(durable, current, current.length, sector -> sector == last);
        }
    },

    MIXED {
        @Override
        byte[] content(byte[] durable, byte[] current, RandomGenerator random) {
            int least = Math.min(durable.length, current.length);
            int most = Math.max(durable.length, current.length);
            int size = switch (random.nextInt(3)) {
                case 0 -> durable.length;
                case 1 -> current.length;
                default -> random.nextInt(least, most + 1);
            };
            return mixed(durable, current, size, sector -> random.nextBoolean());
        }
    };

    static final int SECTOR = 512;

    private static final List<Fate> EXTREMES = List.of(DROPPED, KEPT, LAST_KEPT);

    /** The content of a file that is left. */
    abstract byte[] content(byte[] durable, byte[] current, RandomGenerator random);

    static Fate extreme(RandomGenerator random) {
        return EXTREMES.get(random.nextInt(EXTREMES.size()));
    }

    static Fate ofFile(RandomGenerator random) {
        return random.nextBoolean() ? MIXED : extreme(random);
    }

    private static int lastChanged(byte[] durable, byte[] current) {
        int sector = Math.ceilDiv(current.length, SECTOR) - 1;
        while (sector > 0 && Arrays.equals(sector(durable, sector), sector(current, sector))) {
            sector--;
        }
        return sector;
    }

    private static byte[] mixed(byte[] durable, byte[] current, int size, IntPredicate isCurrent) {
        byte[] mixed = new byte[size];
        for (int sector = 0; sector * SECTOR < size; sector++) {
            byte[] kept = sector(isCurrent.test(sector) ? current : durable, sector);
            System.arraycopy(kept, 0, mixed, sector * SECTOR, Math.min(SECTOR, size - sector * SECTOR));
        }
        return mixed;
    }

    /** A whole sector, with zeros after the end. */
    private static byte[] sector(byte[] content, int sector) {
        int start = Math.min(sector * SECTOR, content.length);
        return Arrays.copyOf(Arrays.copyOfRange(content, start, Math.min(start + SECTOR, content.length)), SECTOR);
    }
}
