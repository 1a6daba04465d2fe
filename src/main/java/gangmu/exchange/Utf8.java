package gangmu.exchange;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Text that has to be UTF-8; a byte order mark before it is harmless, any other encoding is refused. */
final class Utf8 {
    private static final char MARK = '\uFEFF';
    /** No text has it, but every second byte of Latin letters in UTF-16 is one. */
    private static final char NUL = '\0';

    private Utf8() {}

    /**
     * The text that bytes stand for, without a byte order mark.
     *
     * @throws UnreadableFile naming where they stop being UTF-8
     */
    static String text(byte[] bytes) {
        CharBuffer read = CharBuffer.allocate(bytes.length);
        CoderResult end = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes), read, true);
        String text = read.flip().toString();
        int nul = text.indexOf(NUL);
        if (end.isError() || nul >= 0) {
            throw wrong(text.substring(0, nul >= 0 ? nul : text.length()));
        }
        return withoutMark(text);
    }

    /** A text without the mark that some editors put before it. */
    static String withoutMark(String text) {
        return text.indexOf(MARK) == 0 ? text.substring(1) : text;
    }

    private static UnreadableFile wrong(String before) {
        int line = before.lastIndexOf('\n') + 1;
        long lines = before.chars().filter(letter -> letter == '\n').count();
        return new UnreadableFile(
                "", "wrong.json.encoding", lines + 1, before.codePointCount(line, before.length()) + 1);
    }
}
