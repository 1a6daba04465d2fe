package gangmu.app;

import java.util.List;
import java.util.Optional;

/** Options of every command, looked up before the command line is understood. */
final class EarlyOption {
    /** The language, so that mistakes are told in it too. */
    static final String LANGUAGE = "--language";

    /** The file that has the passphrases of sealed plans and backups. */
    static final String PASSPHRASE_FILE = "--passphrase-file";

    private EarlyOption() {}

    /** What the command line gives for an option, whether that can be used or not. */
    static Optional<String> given(String name, List<String> arguments) {
        int index = arguments.indexOf(name);
        if (index >= 0 && index + 1 < arguments.size()) {
            return Optional.of(arguments.get(index + 1));
        }
        return arguments.stream()
                .filter(argument -> argument.startsWith(name + "="))
                .map(argument -> argument.substring(name.length() + 1))
                .findFirst();
    }
}
