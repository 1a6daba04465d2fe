package gangmu.faults;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What a disk has done so far and what keeps it from going on. */
final class Faults {
    static final long PLENTY = Long.MAX_VALUE;

    private long operations;
    private long space = PLENTY;
    private boolean withoutPower;
    private long failing;
    private @Nullable IOException failure;

    long operations() {
        return operations;
    }

    boolean isWithoutPower() {
        return withoutPower;
    }

    void losePower() {
        withoutPower = true;
    }

    void limit(long bytes) {
        space = bytes;
    }

    void failAt(long operation, IOException with) {
        failing = operation;
        failure = with;
    }

    void requirePower() throws IOException {
        if (withoutPower) {
            throw new IOException("the power is gone");
        }
    }

    /** Counts an operation that is about to be carried out. */
    void next() throws IOException {
        requirePower();
        operations++;
        if (failure != null && operations == failing) {
            IOException thisOnce = failure;
            failure = null;
            throw thisOnce;
        }
    }

    /** Makes sure that there is room for a new name. */
    void requireSpace() throws IOException {
        if (space == 0) {
            throw new IOException("No space left on device");
        }
    }

    /** Uses up room for bytes that are about to be written, and returns for how many there was room. */
    int takeSpace(int bytes) throws IOException {
        if (bytes > 0) {
            requireSpace();
        }
        int taken = (int) Math.min(bytes, space);
        space -= space == PLENTY ? 0 : taken;
        return taken;
    }
}
