package gangmu.faults;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The entries of a real directory as paths of a faulty disk. */
record FaultyDirectoryStream(FaultyFileSystem fileSystem, DirectoryStream<Path> real) implements DirectoryStream<Path> {

    @Override
    public Iterator<Path> iterator() {
        Stream<Path> entries = StreamSupport.stream(real.spliterator(), false);
        return entries.<Path>map(fileSystem::path).iterator();
    }

    @Override
    public void close() throws IOException {
        real.close();
    }
}
