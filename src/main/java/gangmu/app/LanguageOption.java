package gangmu.app;

import java.util.List;
import java.util.Optional;

/** The language a command line asks for, looked up before it is understood, so that mistakes are told in it too. */
final class LanguageOption {
    static final String NAME = "--language";

    private LanguageOption() {}

    /** What the command line gives as language, whether there is such a language or not. */
    static Optional<String> given(List<String> arguments) {
        int index = arguments.indexOf(NAME);
        if (index >= 0 && index + 1 < arguments.size()) {
            return Optional.of(arguments.get(index + 1));
        }
        return arguments.stream()
                .filter(argument -> argument.startsWith(NAME + "="))
                .map(argument -> argument.substring(NAME.length() + 1))
                .findFirst();
    }
}
