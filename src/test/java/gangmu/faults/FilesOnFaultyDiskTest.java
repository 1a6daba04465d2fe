package gangmu.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gangmu.WithoutScreen;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@WithoutScreen
class FilesOnFaultyDiskTest {
    @TempDir
    private Path temporary;

    private FaultyDisk disk;
    private Path real;
    private Path root;
    private Path file;

    @BeforeEach
    void make() throws IOException {
        real = Files.createDirectory(temporary.toRealPath().resolve("real"));
        disk = FaultyDisk.over(real);
        root = disk.root();
        file = Files.writeString(root.resolve("計畫.txt"), "內容");
    }

    @Test
    void a_path_is_as_text_the_real_one_and_otherwise_one_of_the_disk() throws IOException {
        Path path = root.resolve("a").resolve(Path.of("b")).resolve("../c.txt").normalize();
        assertThat(path.toString()).isEqualTo(real.resolve("a/c.txt").toString());
        assertThat(path.toFile()).isEqualTo(real.resolve("a/c.txt").toFile());
        assertThat(path.getFileSystem()).isSameAs(root.getFileSystem());
        assertThat(path.getFileName()).isEqualTo(root.getFileSystem().getPath("c.txt"));
        assertThat(path.getParent()).isEqualTo(root.resolve("a"));
        assertThat(path.hashCode()).isEqualTo(root.resolve("a/c.txt").hashCode());
        assertThat(path.resolveSibling("d")).isEqualTo(root.resolve("a", "d"));
        assertThat(path.startsWith(root)).isTrue();
        assertThat(path.endsWith("c.txt")).isTrue();
        assertThat(root.relativize(path).toAbsolutePath()).isNotEqualTo(path);
        assertThat(root.resolve(root.relativize(path))).isEqualTo(path).isNotEqualTo(real.resolve("a/c.txt"));
        assertThat(root.relativize(path).iterator()).toIterable().hasSize(2);
        assertThat(path.compareTo(root)).isPositive();
        assertThat(file.toRealPath()).isEqualTo(file.toAbsolutePath());
    }

    @Test
    void files_are_written_and_read() throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(new byte[] {1, 2, 3});
        }
        assertThat(Files.readAllBytes(file)).containsExactly(1, 2, 3);
        assertThat(Files.readAllBytes(real.resolve("計畫.txt"))).containsExactly(1, 2, 3);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            assertThat(channel.write(new ByteBuffer[] {ByteBuffer.allocate(0), ByteBuffer.wrap(new byte[] {4})}))
                    .isEqualTo(1);
            assertThat(channel.position()).isEqualTo(1);
            assertThat(channel.position(0).read(ByteBuffer.allocate(2))).isEqualTo(2);
            assertThat(channel.map(FileChannel.MapMode.READ_ONLY, 0, 3).get(0)).isEqualTo((byte) 4);
        }
        assertThatExceptionOfType(FileAlreadyExistsException.class).isThrownBy(() -> Files.createFile(file));
    }

    @Test
    void directories_are_listed_and_walked() throws IOException {
        Path inner = Files.createDirectories(root.resolve("outer/inner"));
        Path deep = Files.createFile(inner.resolve("deep"));
        try (Stream<Path> listed = Files.list(root);
                Stream<Path> walked = Files.walk(root);
                DirectoryStream<Path> matching = Files.newDirectoryStream(root, "*.txt")) {
            assertThat(listed).containsExactlyInAnyOrder(file, root.resolve("outer"));
            assertThat(walked).containsExactlyInAnyOrder(root, file, root.resolve("outer"), inner, deep);
            assertThat(matching).containsExactly(file);
        }
    }

    @Test
    void files_are_copied_and_moved_on_the_disk() throws IOException {
        Path copy = Files.copy(file, root.resolve("copy"));
        assertThat(copy).hasContent("內容");
        assertThatExceptionOfType(FileAlreadyExistsException.class).isThrownBy(() -> Files.copy(file, copy));
        Files.writeString(file, "anew");
        Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
        assertThat(copy).hasContent("anew");
        assertThat(Files.getLastModifiedTime(copy)).isEqualTo(Files.getLastModifiedTime(file));
        assertThatExceptionOfType(FileAlreadyExistsException.class).isThrownBy(() -> Files.move(file, copy));
        Files.move(file, copy, StandardCopyOption.REPLACE_EXISTING);
        assertThat(Files.move(copy, file, StandardCopyOption.ATOMIC_MOVE)).hasContent("anew");
        assertThat(copy).doesNotExist();
    }

    @Test
    void files_are_copied_and_moved_from_and_to_other_disks() throws IOException {
        Path elsewhere = Files.copy(file, temporary.resolve("elsewhere"));
        assertThat(elsewhere).hasContent("內容");
        Path copy = Files.copy(elsewhere, root.resolve("copy"));
        assertThat(copy).hasContent("內容");
        Files.move(copy, elsewhere, StandardCopyOption.REPLACE_EXISTING);
        assertThat(copy).doesNotExist();
        assertThat(Files.move(elsewhere, copy)).hasContent("內容");
        try (FileChannel from = FileChannel.open(file);
                FileChannel into = FileChannel.open(copy, StandardOpenOption.WRITE)) {
            assertThat(into.transferFrom(from, 6, 100)).isEqualTo(6);
            assertThat(from.transferTo(0, 6, into)).isEqualTo(6);
        }
        assertThat(copy).hasContent("內容內容");
    }

    @Test
    void attributes_are_those_of_the_real_file() throws IOException {
        Path realFile = real.resolve("計畫.txt");
        assertThat(Files.readAttributes(file, BasicFileAttributes.class).fileKey())
                .isEqualTo(Files.readAttributes(realFile, BasicFileAttributes.class)
                        .fileKey());
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000));
        Files.setAttribute(file, "lastAccessTime", Files.getLastModifiedTime(realFile));
        assertThat(Files.getAttribute(file, "lastAccessTime")).isEqualTo(Files.getLastModifiedTime(file));
        assertThat(Files.getFileStore(file)).isEqualTo(Files.getFileStore(realFile));
        assertThat(Files.isSameFile(file, root.resolve("none/../計畫.txt").normalize()))
                .isTrue();
        assertThat(Files.isHidden(file)).isFalse();
        assertThat(Files.isWritable(root)).isTrue();
    }

    @Test
    void links_lead_where_they_lead() throws IOException {
        Path link = Files.createSymbolicLink(root.resolve("link"), file.getFileName());
        assertThat(Files.readSymbolicLink(link)).isEqualTo(file.getFileName());
        ForcedFiles.write(link, new byte[] {'a'});
        ForcedFiles.sync(root);
        assertThat(file).hasContent("a");
        assertThat(link.toRealPath()).isEqualTo(file);
        disk.losePowerNow(temporary.resolve("left"), new SplittableRandom(0));
        assertThat(temporary.resolve("left/link")).isSymbolicLink().hasContent("a");
    }

    @Test
    void a_lock_keeps_others_out() throws IOException {
        try (FileChannel one = FileChannel.open(file, StandardOpenOption.WRITE);
                FileChannel other = FileChannel.open(real.resolve("計畫.txt"), StandardOpenOption.WRITE)) {
            FileLock lock = one.lock();
            assertThatExceptionOfType(OverlappingFileLockException.class).isThrownBy(other::tryLock);
            lock.release();
            assertThat(other.tryLock()).isNotNull();
        }
    }
}
