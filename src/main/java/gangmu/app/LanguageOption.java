package gangmu.app;

import gangmu.text.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The language a command line asks for, looked up before it is understood, so that mistakes are told in it too. */
final class LanguageOption {
    static final String NAME = "--language";

    private LanguageOption() {}

    /** The language named by the option; empty where there is none of that name, or no such option. */
    static Optional<Language> in(List<String> arguments) {
        int index = arguments.indexOf(NAME);
        if (index >= 0 && index + 1 < arguments.size()) {
            return named(arguments.get(index + 1));
        }
        return arguments.stream()
                .filter(argument -> argument.startsWith(NAME + "="))
                .findFirst()
                .flatMap(argument -> named(argument.substring(NAME.length() + 1)));
    }

    private static Optional<Language> named(String tag) {
        return Arrays.stream(Language.values())
                .filter(language -> language.tag().equalsIgnoreCase(tag))
                .findFirst();
    }
}
