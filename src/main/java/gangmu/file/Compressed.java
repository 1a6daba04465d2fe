package gangmu.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** Bytes made shorter as in RFC 1950 (zlib), and made long again only as far as that is harmless. */
public final class Compressed {
    /** However short it is, so much may come out of it; text of plans shrinks to about a tenth. */
    private static final long HARMLESS = 64_000_000;

    private static final int MOST_SHRUNK = 100;

    private Compressed() {}

    /** How many bytes may come out of so many that were made shorter. */
    public static long most(long size) {
        return Math.max(HARMLESS, MOST_SHRUNK * size);
    }

    /** Makes bytes shorter. */
    public static byte[] of(byte[] bytes) throws IOException {
        ByteArrayOutputStream shorter = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(shorter)) {
            out.write(bytes);
        }
        return shorter.toByteArray();
    }

    /**
     * The bytes that were made shorter.
     *
     * @throws IOException if they are none of those, or far more than anything of a plan would come to
     */
    public static byte[] read(byte[] shorter) throws IOException {
        int most = Math.toIntExact(Math.min(most(shorter.length), Integer.MAX_VALUE - 8));
        try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(shorter))) {
            byte[] bytes = in.readNBytes(most);
            if (in.read() >= 0) {
                throw new IOException(shorter.length + " bytes come to more than " + most);
            }
            return bytes;
        }
    }
}
