package gangmu.app;

import gangmu.store.Workplace;
import java.io.Console;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The passphrases that come with a command line: from a file with one in each line, from the environment, or typed at the
 * terminal when one is needed.
 */
final class GivenPassphrases {
    /** The variable of the environment that may have one. */
    static final String VARIABLE = "GANGMU_PASSPHRASE";

    /** Some editors begin a file with it; it is no part of what was typed. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** What Java reads where it cannot read a character. */
    private static final char REPLACEMENT = '\uFFFD';

    private final Optional<Path> file;
    private final List<String> typed = new ArrayList<>();

    /** @param file the file that has some, where one is given */
    GivenPassphrases(Optional<Path> file) {
        this.file = file;
    }

    /** A workplace that knows those which were given. */
    Workplace known(Workplace workplace) {
        Workplace knowing = workplace;
        for (String given : given()) {
            knowing = knowing.knowing(given);
        }
        return knowing;
    }

    private List<String> given() {
        List<String> given = new ArrayList<>(typed);
        file.map(GivenPassphrases::lines).ifPresent(given::addAll);
        Optional.ofNullable(System.getenv(VARIABLE))
                .filter(text -> !text.isEmpty())
                .ifPresent(given::add);
        return given;
    }

    /** Whether the one in the environment has characters that the language of this terminal cannot have. */
    static boolean isGarbled() {
        return Optional.ofNullable(System.getenv(VARIABLE))
                .filter(text -> text.indexOf(REPLACEMENT) >= 0)
                .isPresent();
    }

    /** The passphrases in a file. */
    static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .map(line -> line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line)
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (CharacterCodingException e) {
            throw UnusableFile.notUtf8(file, e);
        } catch (IOException e) {
            throw UnusableFile.notRead(file, e);
        }
    }

    /** Asks for one at the terminal that is known from then on; false where nobody is there, or nothing is typed. */
    boolean ask(String prompt) {
        Optional<String> answer = typed(prompt);
        answer.ifPresent(typed::add);
        return answer.isPresent();
    }

    /** Asks for a text at the terminal that is not shown; empty where nobody is there, or nothing is typed. */
    static Optional<String> typed(String prompt) {
        return Optional.ofNullable(System.console())
                .filter(Console::isTerminal)
                .flatMap(console -> Optional.ofNullable(console.readPassword("%s", prompt)))
                .map(String::new)
                .filter(text -> !text.isEmpty());
    }
}
