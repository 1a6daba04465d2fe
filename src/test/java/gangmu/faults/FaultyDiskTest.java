package gangmu.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import gangmu.WithoutScreen;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@WithoutScreen
class FaultyDiskTest {
    @TempDir
    private Path temporary;

    private FaultyDisk disk;
    private Path file;

    @BeforeEach
    void make() throws IOException {
        disk = FaultyDisk.over(Files.createDirectory(temporary.resolve("real")));
        file = Files.writeString(disk.root().resolve("file"), "12345");
    }

    private Path left() {
        return temporary.resolve("left");
    }

    private static SplittableRandom random() {
        return new SplittableRandom(1);
    }

    private static ByteBuffer bytes(int count) {
        return ByteBuffer.allocate(count);
    }

    @Test
    void every_change_is_counted_and_nothing_else_is() throws IOException {
        long before = disk.operations();
        Path inner = Files.createDirectory(disk.root().resolve("inner"));
        ForcedFiles.write(inner.resolve("file"), new byte[1]); // creation, write and force
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(2);
        }
        Files.move(inner.resolve("file"), inner.resolve("moved"));
        Files.delete(inner.resolve("moved"));
        ForcedFiles.sync(inner);
        assertThat(disk.operations()).isEqualTo(before + 8);

        assertThat(file).hasContent("12");
        assertThat(Files.deleteIfExists(inner.resolve("moved"))).isFalse();
        assertThat(Files.createDirectories(inner)).isDirectory();
        assertThat(disk.operations()).isEqualTo(before + 8);
    }

    @Test
    void a_full_disk_takes_what_fits_and_then_nothing_until_there_is_room_again() throws IOException {
        disk.fillAfter(3);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.APPEND)) {
            ByteBuffer content = bytes(5);
            assertThat(channel.write(content)).isEqualTo(3);
            assertThat(content.remaining()).isEqualTo(2);
            assertThatIOException().isThrownBy(() -> channel.write(content)).withMessage("No space left on device");
            assertThat(channel.size()).isEqualTo(8);
            disk.free();
            assertThat(channel.write(content)).isEqualTo(2);
        }
        assertThat(file).hasSize(10);
    }

    @Test
    void a_full_disk_takes_no_new_names_but_lets_go_of_old_ones() throws IOException {
        disk.fillAfter(0);
        Path other = disk.root().resolve("other");
        assertThatIOException().isThrownBy(() -> Files.createFile(other)).withMessage("No space left on device");
        assertThatIOException().isThrownBy(() -> Files.createDirectory(other)).withMessage("No space left on device");
        assertThatExceptionOfType(FileAlreadyExistsException.class).isThrownBy(() -> Files.createDirectory(file));
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(1);
        }
        assertThat(file).hasContent("1");
        Files.delete(Files.move(file, other));
        assertThat(other).doesNotExist();
    }

    @Test
    void a_stream_into_a_full_disk_fails() {
        disk.fillAfter(10_000);
        assertThatIOException()
                .isThrownBy(() -> Files.write(file, new byte[20_000]))
                .withMessageStartingWith("No space");
        assertThat(file).hasSize(10_000);
    }

    @Test
    void an_unplugged_disk_is_not_there() throws IOException {
        try (FileChannel open = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            disk.unplug();
            assertThat(Files.exists(disk.root())).isFalse();
            assertThat(Files.isWritable(file)).isFalse();
            assertThat(Files.exists(disk.root().getParent())).isTrue();
            Stream.<ThrowingCallable>of(
                            () -> Files.readString(file),
                            () -> Files.writeString(file, ""),
                            () -> Files.walkFileTree(disk.root(), new SimpleFileVisitor<>() {}),
                            () -> Files.createDirectory(disk.root().resolve("inner")),
                            () -> Files.delete(file),
                            () -> Files.move(file, disk.root().resolve("moved")),
                            () -> Files.getLastModifiedTime(file),
                            () -> Files.setLastModifiedTime(file, FileTime.fromMillis(0)),
                            () -> disk.root().toRealPath(),
                            () -> open.read(bytes(1)),
                            () -> open.write(bytes(1)),
                            () -> open.force(true))
                    .forEach(use ->
                            assertThatExceptionOfType(NoSuchFileException.class).isThrownBy(use));
            disk.plugIn();
            assertThat(open.read(bytes(5))).isEqualTo(5);
        }
        assertThat(file).hasContent("12345");
    }

    @Test
    void a_single_operation_can_fail() throws IOException {
        disk.failIn(2, new IOException("worn out"));
        Path other = Files.createFile(disk.root().resolve("other"));
        assertThatIOException().isThrownBy(() -> Files.delete(other)).withMessage("worn out");
        Files.delete(other);
        assertThat(other).doesNotExist();
    }

    @Test
    void the_power_goes_just_before_the_operation_asked_for() throws IOException {
        ForcedFiles.sync(disk.root());
        disk.losePowerAt(disk.operations() + 3, left(), random());
        ForcedFiles.sync(disk.root());
        ForcedFiles.sync(disk.root());
        assertThat(disk.hasLostPower()).isFalse();

        long before = disk.operations();
        assertThatIOException().isThrownBy(() -> Files.delete(file)).withMessage("the power is gone");
        assertThat(disk.hasLostPower()).isTrue();
        assertThat(left().resolve("file")).exists();
        assertThatIOException().isThrownBy(() -> Files.writeString(file, "")).withMessage("the power is gone");
        assertThat(disk.operations()).isEqualTo(before);
        assertThat(file).hasContent("12345");
    }

    @Test
    void the_power_cannot_go_twice_or_in_the_past() throws IOException {
        assertThatIllegalArgumentException().isThrownBy(() -> disk.losePowerAt(disk.operations(), left(), random()));
        disk.losePowerNow(left(), random());
        assertThatIllegalStateException().isThrownBy(() -> disk.losePowerNow(left(), random()));
    }

    private Map<String, String> leftOf(int seed, String unrelated) throws IOException {
        Path place = Files.createTempDirectory(temporary, "seed");
        FaultyDisk used = FaultyDisk.over(Files.createDirectory(place.resolve("real")));
        Files.write(used.root().resolve(unrelated), new byte[unrelated.length()]);
        for (String name : new String[] {"a", "b", "c", "d", "e"}) {
            Files.writeString(Files.createDirectory(used.root().resolve(name)).resolve("file"), name.repeat(2_000));
        }
        used.losePowerNow(place.resolve("left"), new SplittableRandom(seed));
        Map<String, String> left = new TreeMap<>();
        try (Stream<Path> files = Files.walk(place.resolve("left"))) {
            for (Path found : files.filter(Files::isRegularFile).toList()) {
                left.put(place.relativize(found).toString(), Files.readString(found));
            }
        }
        left.remove("left/" + unrelated);
        return left;
    }

    @Test
    void the_same_seed_leaves_the_same_files_whatever_else_there_was() throws IOException {
        for (int seed = 0; seed < 10; seed++) {
            assertThat(leftOf(seed, "one")).isEqualTo(leftOf(seed, "another"));
        }
        assertThat(Stream.of(leftOf(0, "one"), leftOf(1, "one"), leftOf(2, "one"), leftOf(3, "one"))
                        .distinct())
                .hasSizeGreaterThan(1);
    }

    private int writeAndDelete(Path own) throws IOException {
        int rounds = 200;
        for (int i = 0; i < rounds; i++) {
            ForcedFiles.write(own, new byte[i]);
            Files.delete(own);
        }
        return rounds;
    }

    @Test
    void two_threads_may_write_at_once() throws Exception {
        long before = disk.operations();
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<Integer> one =
                    threads.submit(() -> writeAndDelete(disk.root().resolve("one")));
            Future<Integer> other =
                    threads.submit(() -> writeAndDelete(disk.root().resolve("other")));
            int rounds = one.get() + other.get();
            assertThat(disk.operations()).isEqualTo(before + 4L * rounds);
        }
    }
}
